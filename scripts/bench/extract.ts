import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { table } from '../../src/commands/paint.ts';
import { needBuilt } from './built.ts';
import { bundled } from './bundled.ts';
import { median } from './median.ts';
import { inOwnFolder } from './own-folder.ts';
import { benchTexts } from './texts.ts';
import type { Memory, Speed } from './worker.ts';

/** At least so many times as fast as compromise, and below so many megabytes. */
const GOAL = { ratio: 2, memory: 300 };

/** Measures in processes of plain Node, as users have them: the built command line's code, nothing compiled on the way. */
export async function benchExtract(options: { readonly data: string | undefined; readonly rounds: number }) {
  needBuilt('dist/index.js');
  await inOwnFolder(async (folder) => {
    const worker = await bundled('scripts/bench/worker.ts', folder);
    const input = join(folder, 'texts.json');
    writeFileSync(input, JSON.stringify(await benchTexts(options.data)));
    const measure = <Result>(what: string): Result => {
      const words = [worker, what, input, resolve('dist/index.js'), String(options.rounds)];
      return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 26 })) as Result;
    };
    const memory = measure<Memory>('memory');
    report(measure<Speed>('speed'), memory);
  });
}

function report({ characters, texts, rounds, stages, claims }: Speed, { idle, once, all }: Memory): void {
  const rate = (milliseconds: number): string => Math.round((1000 * characters) / milliseconds).toLocaleString('en-GB');
  const entente = median(rounds.map((round) => round.entente));
  const compromise = median(rounds.map((round) => round.compromise));
  const ratios = rounds.map((round) => round.compromise / round.entente);
  const ratio = median(ratios);
  console.log(`${texts} texts, ${characters.toLocaleString('en-GB')} characters, ${rounds.length} rounds\n`);
  console.log(
    table([
      ['CHARACTERS A SECOND', 'MEDIAN', 'ALL ROUNDS'],
      ['entente, text to claims', rate(entente), rounds.map((round) => rate(round.entente)).join('  ')],
      ['compromise, names', rate(compromise), rounds.map((round) => rate(round.compromise)).join('  ')],
      ['ratio', ratio.toFixed(2), ratios.map((each) => each.toFixed(2)).join('  ')],
    ]),
  );
  const whole = stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const share = (milliseconds: number): string => `${((100 * milliseconds) / whole).toFixed(0)} %`;
  console.log(
    table([
      ['STAGE', 'CHARACTERS A SECOND', 'SHARE'],
      ...stages.map(({ name, milliseconds }) => [name, rate(milliseconds), share(milliseconds)]),
    ]),
  );
  console.log(`${claims} claims; compromise found ${rounds[0]!.names} names`);
  console.log(`memory: ${idle} MB when loaded; at the most ${once} MB in one round, ${all} MB in ${rounds.length}`);
  const met = (yes: boolean): string => (yes ? 'met' : 'not met');
  console.log(`at least ${GOAL.ratio} times compromise: ${met(ratio >= GOAL.ratio)}`);
  console.log(
    `memory below ${GOAL.memory} MB: ${met(once < GOAL.memory)} in one round, ${met(all < GOAL.memory)} in ${rounds.length}`,
  );
}
