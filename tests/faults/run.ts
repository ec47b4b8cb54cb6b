import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';

const cli = resolve('dist/cli.js');

/** An empty folder that goes when the test is over. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-fault-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the built command line; what it says gathers in `said`. */
export function begin(...words: readonly string[]): {
  child: ChildProcess;
  said: () => string;
  ended: Promise<unknown[]>;
} {
  const child = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
  return { child, said: () => text, ended: once(child, 'close') };
}

/** Runs it to its end. */
export function run(...words: readonly string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: status, said: `${stdout}${stderr}` };
}

/** The graph of a store, as bytes. */
export function exported(store: string): string {
  const { status, stdout } = spawnSync(process.execPath, [cli, 'export', '--store', store], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(status).toBe(0);
  return stdout;
}
