import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeReports } from './corpus/reports.ts';
import { integrityOf } from './kill/integrity.ts';
import { exported, run, scratch } from './run.ts';

test('a full disk is one sentence; the store is whole, and goes on where there is room', ({ skip }) => {
  const folder = scratch();
  const small = join(folder, 'small');
  mkdirSync(small);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', small]);
  if (mounted.status !== 0) skip('only root may mount the small disk that this needs');
  const texts = join(folder, 'texts');
  writeReports(
    texts,
    Array.from({ length: 150 }, () => 1_500),
  );
  const moved = join(folder, 'moved.db');
  try {
    const store = join(small, 'full.db');
    const { code, said } = run('build', texts, '--store', store, '--quiet');
    expect(said).toMatch(/^entente: The disk that holds \S* is full; what was acknowledged is safe\.\n$/);
    expect(code).toBe(2);
    expect(integrityOf(store)).toBe('ok');
    for (const suffix of ['', '-wal']) if (existsSync(store + suffix)) copyFileSync(store + suffix, moved + suffix);
  } finally {
    spawnSync('umount', ['-l', small]);
  }
  expect(run('build', texts, '--store', moved, '--quiet').code).toBe(0);
  const whole = join(folder, 'whole.db');
  expect(run('build', texts, '--store', whole, '--quiet').code).toBe(0);
  expect(exported(moved)).toBe(exported(whole));
}, 600_000);
