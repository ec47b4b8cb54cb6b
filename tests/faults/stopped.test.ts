import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportOf } from '../../scripts/bench/corpus/index.ts';
import { integrityOf } from './kill/integrity.ts';
import { begin, exported, run, scratch } from './run.ts';

const COUNT = 300;

function articlesIn(folder: string): string {
  const file = join(folder, 'reports.jsonl');
  const lines = Array.from({ length: COUNT }, (_, number) => JSON.stringify(reportOf(number, [])));
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** Waits until a store has articles. */
async function until(what: () => boolean): Promise<void> {
  while (!what()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('Ctrl+C ends a build in good order, says how to go on, and the same command goes on', async () => {
  const folder = scratch();
  const file = articlesIn(folder);
  const store = join(folder, 'stopped.db');
  const { child, said, ended } = begin('build', file, '--store', store);
  await until(() => run('stats', '--store', store).code === 0 || child.exitCode !== null);
  child.kill('SIGINT');
  const [code] = await ended;
  expect(said()).toMatch(/Stopping: what has been read is written first/);
  expect(said()).toMatch(/Stopped before the end: run the same command again to go on/);
  expect(code).toBe(130);
  expect(integrityOf(store)).toBe('ok');

  const again = run('build', file, '--store', store);
  expect(again.code).toBe(0);
  expect(again.said).toMatch(new RegExp(`^${COUNT} articles \\(\\d+ new, [1-9]\\d* known\\)`, 'm'));
  const whole = join(folder, 'whole.db');
  expect(run('build', file, '--store', whole).code).toBe(0);
  expect(exported(store)).toBe(exported(whole));
}, 600_000);

test('a second Ctrl+C ends it at once, and nothing that was written is lost', async () => {
  const folder = scratch();
  const store = join(folder, 'twice.db');
  const { child, said, ended } = begin('build', articlesIn(folder), '--store', store);
  await until(() => run('stats', '--store', store).code === 0 || child.exitCode !== null);
  child.kill('SIGINT');
  await until(() => said().includes('Stopping') || child.exitCode !== null);
  child.kill('SIGINT');
  // A shell calls an end by this signal 130.
  expect((await ended)[1]).toBe('SIGINT');
  expect(integrityOf(store)).toBe('ok');
  expect(run('stats', '--store', store).code).toBe(0);
}, 600_000);
