import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve('.cache/readers');

/** Gephi's importers in one archive: the version, and where it lies once it is fetched. */
export const GEPHI = {
  artifact: 'org.gephi:gephi-toolkit:0.10.1:jar:all',
  folder,
  archive: resolve(folder, 'gephi-toolkit-0.10.1-all.jar'),
} as const;

/** A Python of its own with the readers of `requirements.txt` in it. */
export const PYTHON = {
  folder: resolve(folder, 'python'),
  program: resolve(folder, process.platform === 'win32' ? 'python/Scripts/python.exe' : 'python/bin/python'),
  requirements: resolve('scripts/readers/requirements.txt'),
  /** The requirements with which it was made. */
  stamp: resolve(folder, 'python/requirements.txt'),
} as const;

/** Which of them are here. */
export function readersHere(): { readonly gephi: boolean; readonly python: boolean } {
  return { gephi: existsSync(GEPHI.archive), python: existsSync(PYTHON.stamp) };
}
