import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** A Python of its own with pinned packages in it. */
export interface PythonPlace {
  readonly folder: string;
  readonly program: string;
  /** The pinned packages. */
  readonly requirements: string;
  /** The requirements with which it was made. */
  readonly stamp: string;
}

/** A Python in a folder, with the packages of a file. */
export function pythonIn(folder: string, requirements: string): PythonPlace {
  const program = process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python';
  return {
    folder: resolve(folder),
    program: resolve(folder, program),
    requirements: resolve(requirements),
    stamp: resolve(folder, 'requirements.txt'),
  };
}

/** Makes it, unless it was made with the same packages; answers what went wrong. */
export function makePython(place: PythonPlace, more: readonly string[] = []): string | undefined {
  const wanted = readFileSync(place.requirements, 'utf8');
  if (existsSync(place.stamp) && readFileSync(place.stamp, 'utf8') === wanted) return undefined;
  rmSync(place.folder, { recursive: true, force: true });
  if (!runs('python3', ['-m', 'venv', place.folder]))
    return 'Python 3.11 or newer with venv is missing: install it (Debian: python3-venv).';
  const words = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...more, '-r', place.requirements];
  if (!runs(place.program, words, 'inherit')) return 'pip could not install the packages; its message stands above.';
  copyFileSync(place.requirements, place.stamp);
  return undefined;
}

/** Whether a program ran to its end and found nothing wrong. */
export function runs(program: string, words: readonly string[], output: 'ignore' | 'inherit' = 'ignore'): boolean {
  return spawnSync(program, words, { stdio: ['ignore', output, output] }).status === 0;
}
