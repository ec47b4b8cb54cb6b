import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a run of the command line came to. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line in a folder, as a user does. */
export function entente(folder: string, ...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A command that serves the viewer: its address, what it printed before that, and what ends it with its exit code. */
export interface Serving {
  readonly url: string;
  readonly out: string;
  end(): Promise<number | null>;
}

/** Runs a command in a folder until it serves the viewer. */
export async function serving(folder: string, ...words: readonly string[]): Promise<Serving> {
  const child = spawn(process.execPath, [resolve('dist/cli.js'), ...words], { cwd: folder });
  const ended = once(child, 'exit');
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const url = await new Promise<string>((found, failed) => {
    child.once('exit', (code) => failed(new Error(`ended with ${code} before it served: ${err}`)));
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const match = /http:\/\/127\.0\.0\.1:\d+\//.exec(out);
      if (match) found(match[0]);
    });
  });
  return {
    url,
    out,
    async end() {
      child.kill('SIGTERM');
      return (await ended)[0] as number | null;
    },
  };
}

/** An empty folder that goes when the test is over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
