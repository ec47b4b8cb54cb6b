import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pythonIn } from '../python.ts';

const folder = resolve('.cache/readers');

/** Gephi's importers in one archive: the version, and where it lies once it is fetched. */
export const GEPHI = {
  artifact: 'org.gephi:gephi-toolkit:0.10.1:jar:all',
  folder,
  archive: resolve(folder, 'gephi-toolkit-0.10.1-all.jar'),
} as const;

/** A Python of its own with the readers of `requirements.txt` in it. */
export const PYTHON = pythonIn('.cache/readers/python', 'scripts/readers/requirements.txt');

/** Which of them are here. */
export function readersHere(): { readonly gephi: boolean; readonly python: boolean } {
  return { gephi: existsSync(GEPHI.archive), python: existsSync(PYTHON.stamp) };
}
