import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rooms whose sources decide what is extracted and who is one. */
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
  return `${version}+${hashOf(EXTRACTING)}`;
}

/** A hash of the files in some folders, by name and content. */
export function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
    for (const path of paths.sort()) hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}
