import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** Works in a folder in the checkout that nobody else has, and takes it away afterwards. */
export async function inOwnFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = resolve('.cache', `bench-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
