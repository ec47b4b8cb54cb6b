import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { integrityOf } from './kill/integrity.ts';

/** All fifty where the machine is nobody’s desk. */
const KILLS = Number(process.env.ENTENTE_KILLS ?? (process.env.CI ? 50 : 10));
const folder = mkdtempSync(join(tmpdir(), 'entente-kill-samples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cli = resolve('dist/cli.js');
const buildWords = (store: string) => [cli, 'build', 'samples', '--articles', 'samples/articles.csv', '--store', store];

function exported(store: string): string {
  const { stdout, status } = spawnSync(process.execPath, [cli, 'export', '--store', store, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(status).toBe(0);
  return stdout;
}

function finish(store: string): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, buildWords(store));
  expect(status).toBe(0);
  return performance.now() - start;
}

test(`${KILLS} kills of the command line at spread moments, each resumed, leave the same graph of the samples`, async () => {
  const whole = join(folder, 'whole.db');
  const duration = finish(whole);
  const expected = exported(whole);
  // Another name each time: connections of this process that are not collected yet would delete the log of the same name.
  let stores = 0;
  let store = join(folder, `killed-${stores}.db`);
  let kills = 0;
  // How long a build takes changes with the machine's other work: the moments follow it.
  let span = duration;
  for (let round = 0; kills < KILLS && round < 3 * KILLS; round++) {
    const child = spawn(process.execPath, buildWords(store), { stdio: 'ignore' });
    const ended = once(child, 'exit');
    // Moments spread over the whole build in steps that never fall together.
    await new Promise((done) => setTimeout(done, span * (0.1 + 0.9 * ((round * 0.618) % 1))));
    child.kill('SIGKILL');
    const [, signal] = await ended;
    expect(integrityOf(store)).toBe('ok');
    if (signal === 'SIGKILL') {
      kills++;
      span = Math.min(span * 1.03, duration);
    } else {
      span *= 0.85;
      // It had finished: what several kills and resumptions left must be the whole, and the next starts anew.
      expect(exported(store)).toBe(expected);
      store = join(folder, `killed-${++stores}.db`);
    }
  }
  expect(kills).toBe(KILLS);
  finish(store);
  expect(exported(store)).toBe(expected);
}, 900_000);
