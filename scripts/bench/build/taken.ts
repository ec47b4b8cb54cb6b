import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** What a program took from its start to its end: seconds of the clock, and of the processors, all its threads together. */
export interface Taken {
  readonly seconds: number;
  readonly processor: number;
}

/** Runs a program to its end, on nobody's terminal. What it says goes with the error where it fails. */
export function takenBy(program: string, words: readonly string[]): Taken {
  const [before, began] = [processorOf('/proc/self/stat').children, performance.now()];
  const { status, stderr, error } = spawnSync(program, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`${words[0]} ended with ${status}: ${stderr?.trim() || error?.message}`);
  return { seconds, processor: processorOf('/proc/self/stat').children - before };
}

/**
 * Processor seconds by a `stat` file of Linux, told in hundredths: of the process or thread itself, and of those that it
 * started and that have ended.
 */
export function processorOf(stat: string): { readonly own: number; readonly children: number } {
  const fields = readFileSync(stat, 'latin1').split(') ').at(-1)!.split(' ').map(Number);
  return { own: (fields[11]! + fields[12]!) / 100, children: (fields[13]! + fields[14]!) / 100 };
}

/** The command line, built. */
export const CLI = 'dist/cli.js';

/** What the build of a file takes into a new store; one of that name goes before. */
export function takenByBuild(input: string, store: string, more: readonly string[] = []): Taken {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${store}${suffix}`, { force: true });
  return takenBy(process.execPath, [CLI, 'build', input, '--store', store, '--quiet', ...more]);
}
