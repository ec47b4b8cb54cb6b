import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** Rooms whose sources decide what is extracted and how it folds. */
const EXTRACTING = [
  'graph/model',
  'graph/ontology',
  'src/document',
  'src/lexicons',
  'src/mentions',
  'src/entities',
  'src/claims',
];

/** The package's version and a hash of the extracting sources: equal sources give equal claims. */
export function extractorVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const hash = createHash('sha256');
  for (const folder of EXTRACTING) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
    }
  }
  return `${version}+${hash.digest('hex').slice(0, 12)}`;
}

/**
 * Links the command where npx looks first. A `bin` in package.json would make npx install the checkout into its
 * cache and build it once more; `npm pack` puts it in for those who install the package.
 */
function linkCommand(): Plugin {
  return {
    name: 'link-command',
    closeBundle() {
      chmodSync('dist/cli.js', 0o755);
      mkdirSync('node_modules/.bin', { recursive: true });
      rmSync('node_modules/.bin/entente', { force: true });
      symlinkSync('../../dist/cli.js', 'node_modules/.bin/entente');
    },
  };
}

export default defineConfig({
  plugins: [linkCommand()],
  define: { __EXTRACTOR__: JSON.stringify(extractorVersion()) },
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { cli: 'src/cli.ts', index: 'src/index.ts', thread: 'src/thread.ts' },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
