import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViewerBundle } from '../../graph/exporters/index.ts';
import { SetupError } from '../../graph/model/index.ts';

/** A file as it is sent. */
export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** True where the name holds a hash of the content, so that it never changes. */
  readonly lasting: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Where the build puts the viewer, seen from the sources and from the built command line alike. */
export function viewerFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'dist', 'viewer');
}

/**
 * All files of the built viewer by their path in a URL. They are few and small, and read once: a request is looked
 * up in this list and never becomes a path on the disk.
 */
export async function readAssets(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const assets = new Map<string, Asset>();
  for (const entry of entries) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath, entry.name);
    const url = `/${relative(folder, path).split(sep).join('/')}`;
    assets.set(url, { body: new Uint8Array(await readFile(path)), type, lasting: url.startsWith('/assets/') });
  }
  const page = assets.get('/index.html');
  if (!page) throw new SetupError('viewer-not-built', 'The viewer is not built; run `npm run build` first.');
  assets.set('/', page);
  return assets;
}

/** The viewer as texts, for a page that works without a server. */
export async function readBundle(folder: string): Promise<ViewerBundle> {
  const assets = await readAssets(folder);
  const text = (fits: (url: string) => boolean): string => {
    const found = [...assets].find(([url]) => fits(url));
    if (!found) throw new SetupError('viewer-not-built', 'The viewer is not built; run `npm run build` first.');
    return new TextDecoder().decode(found[1].body);
  };
  return {
    script: text((url) => url.startsWith('/assets/index-') && url.endsWith('.js')),
    style: text((url) => url.endsWith('.css')),
    worker: text((url) => url.includes('worker') && url.endsWith('.js')),
    icon: text((url) => url === '/favicon.svg'),
  };
}
