import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeReports } from './corpus/reports.ts';
import { integrityOf } from './kill/integrity.ts';
import { begin, exported, run, scratch } from './run.ts';

/** All fifty where the machine is nobody’s desk. */
const KILLS = Number(process.env.ENTENTE_KILLS ?? (process.env.CI ? 50 : 10));
/** Articles of a hundred characters, of five thousand and of sixty thousand, mixed: 230 kB, and some eight commits. */
const LENGTHS = Array.from({ length: 30 }, (_, number) =>
  number % 10 === 9 ? 60_000 : number % 3 === 2 ? 5_000 : 100,
);

test(`${KILLS} kills of builds of short, middling and long articles; resumed, the graph is the same`, async () => {
  const folder = scratch();
  const texts = join(folder, 'texts');
  writeReports(texts, LENGTHS);
  const whole = join(folder, 'whole.db');
  const began = performance.now();
  expect(run('build', texts, '--store', whole).code).toBe(0);
  const duration = performance.now() - began;
  const expected = exported(whole);
  let kills = 0;
  for (let round = 0; kills < KILLS; round++) {
    const store = join(folder, `killed-${Math.floor(round / 5)}.db`);
    const { child, ended } = begin('build', texts, '--store', store);
    // Moments spread over the build in steps that never fall together; five in a row go on from each other.
    await new Promise((done) => setTimeout(done, duration * (0.05 + 0.6 * ((round * 0.618) % 1))));
    child.kill('SIGKILL');
    if ((await ended)[1] === 'SIGKILL') kills++;
    expect(integrityOf(store)).toBe('ok');
    if (round % 5 < 4) continue;
    expect(run('build', texts, '--store', store).code).toBe(0);
    expect(exported(store)).toBe(expected);
  }
}, 3_600_000);
