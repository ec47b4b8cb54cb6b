import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needBuilt } from '../built.ts';
import { reportOf } from '../corpus/index.ts';
import { inOwnFolder } from '../own-folder.ts';
import { CLI, takenByBuild } from './taken.ts';

/** Twice the input costs at most so many times the processor time. */
const GOAL = 2.5;
/** Characters of the shortest single article, and articles of the smallest store. */
const SHORTEST = 31_250;
const FEWEST = 250;

/** A sort of input that can be made as large as one likes. */
interface Growing {
  readonly name: string;
  readonly unit: string;
  readonly sizes: readonly number[];
  /** Lines of a file of articles. */
  make(size: number): readonly object[];
}

/** Builds inputs of doubled size, each into a store of its own, and tells the processor time at each doubling. */
export async function benchDoubling(options: {
  readonly articles: number;
  /** Characters of the longest single article. */
  readonly length: number;
  readonly rounds: number;
}): Promise<void> {
  needBuilt(CLI);
  const lengths = doubled(SHORTEST, options.length);
  const counts = doubled(FEWEST, options.articles);
  const growing: readonly Growing[] = [
    { name: 'reports one after another in one article', unit: 'characters', sizes: lengths, make: longArticle },
    { name: 'one line without an end of a sentence', unit: 'characters', sizes: lengths, make: oneLine },
    { name: 'nothing but capitalised words', unit: 'characters', sizes: lengths, make: namesOnly },
    { name: 'reports, each an article', unit: 'articles', sizes: counts, make: reports },
  ];
  let worst = 0;
  await inOwnFolder(async (folder) => {
    for (const each of growing) worst = Math.max(worst, measured(folder, each, options.rounds));
  });
  const met = worst <= GOAL ? 'met' : 'not met';
  console.log(`the dearest doubling costs ${worst.toFixed(2)} times as much: ${met} (at most ${GOAL})`);
}

function doubled(least: number, most: number): readonly number[] {
  const sizes = [least];
  while (sizes.at(-1)! * 2 <= most) sizes.push(sizes.at(-1)! * 2);
  return sizes;
}

/** Prints what each size takes, and answers the largest ratio of one size to the one before. */
function measured(folder: string, { name, unit, sizes, make }: Growing, rounds: number): number {
  const start = least(folder, make(sizes[0]!).slice(0, 1).map(short), rounds);
  console.log(`${name}; the ${start.toFixed(2)} s that a build of one short article takes are left out\n`);
  const columns = [unit.toUpperCase(), 'PROCESSOR SECONDS', 'TIMES THE SIZE BEFORE'];
  console.log(columns.join('  '));
  const ratios: number[] = [];
  let before: number | undefined;
  for (const size of sizes) {
    const seconds = least(folder, make(size), rounds) - start;
    if (before !== undefined) ratios.push(seconds / before);
    // A row at a time: the last ones take minutes.
    const row = [String(size), seconds.toFixed(2), before === undefined ? '' : (seconds / before).toFixed(2)];
    console.log(
      row
        .map((cell, index) => cell.padEnd(columns[index]!.length))
        .join('  ')
        .trimEnd(),
    );
    before = seconds;
  }
  console.log();
  return Math.max(...ratios);
}

const short = (article: object): object => ({ ...article, text: 'The rain stopped at noon.' });

/** The least of several runs: what else the machine does only adds. */
function least(folder: string, articles: readonly object[], rounds: number): number {
  const input = join(folder, 'articles.jsonl');
  writeFileSync(input, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  const store = join(folder, 'doubling.db');
  return Math.min(...Array.from({ length: rounds }, () => takenByBuild(input, store, ['--jobs', '1']).processor));
}

function reports(count: number): readonly object[] {
  return Array.from({ length: count }, (_, number) => reportOf(number, []));
}

function longArticle(length: number): readonly object[] {
  const texts: string[] = [];
  for (let [number, written] = [0, 0]; written < length; number++) {
    const { text } = reportOf(number, []);
    texts.push(text);
    written += text.length + 1;
  }
  const article = { title: 'All reports', published: '2020-09-04', url: `https://gazette.example/all/${length}` };
  return [{ ...article, text: texts.join('\n').slice(0, length) }];
}

function oneLine(length: number): readonly object[] {
  const [article] = longArticle(length) as readonly [{ readonly text: string }];
  return [{ ...article, text: article.text.replace(/[.?!"]/g, ' ').replace(/\s/g, ' ') }];
}

function namesOnly(length: number): readonly object[] {
  const [article] = longArticle(length) as readonly [{ readonly text: string }];
  const words = article.text.match(/\p{L}{3,}/gu) ?? [];
  const capitalised = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  // The words are fewer than the characters of the text that they come from.
  return [{ ...article, text: `${capitalised.join(' ')} ${capitalised.toReversed().join(' ')}`.slice(0, length) }];
}
