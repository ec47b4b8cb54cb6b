import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeReports } from './corpus/reports.ts';
import { integrityOf } from './kill/integrity.ts';
import { begin, exported, run, scratch } from './run.ts';

test('two builds of the same articles into one store at once: each article once, the same graph', async () => {
  const folder = scratch();
  const texts = join(folder, 'texts');
  writeReports(
    texts,
    Array.from({ length: 12 }, () => 1_200),
  );
  const store = join(folder, 'shared.db');
  const builds = [begin('build', texts, '--store', store), begin('build', texts, '--store', store, '--jobs', '1')];
  for (const { ended, said } of builds) {
    const [code] = await ended;
    // The second may say that it is busy, in one sentence, and nothing else may go wrong.
    if (code !== 0)
      expect(said()).toMatch(/^entente: .* is in use by another process; try again when it has ended\.$/m);
  }
  expect(integrityOf(store)).toBe('ok');
  expect(run('build', texts, '--store', store).said).toMatch(/^12 articles \(0 new, 12 known\)/m);
  const whole = join(folder, 'whole.db');
  expect(run('build', texts, '--store', whole).code).toBe(0);
  expect(exported(store)).toBe(exported(whole));
}, 600_000);
