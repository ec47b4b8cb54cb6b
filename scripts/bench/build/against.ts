import { createReadStream, existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SightedArticle } from '../../../graph/model/index.ts';
import { table } from '../../../src/commands/paint.ts';
import { readExtractLines } from '../../../src/index.ts';
import { needBuilt } from '../built.ts';
import { bundled } from '../bundled.ts';
import { median } from '../median.ts';
import { inOwnFolder } from '../own-folder.ts';
import { MODEL, SPACY } from '../peers/places.ts';
import { CLI, type Taken, takenBy, takenByBuild } from './taken.ts';
import { variantsOf } from './variants.ts';

/** A program that reads a file of articles and writes what it found to another. */
interface Program {
  readonly name: string;
  readonly does: string;
  run(input: string, output: string): Taken;
}

/** What a program took for all articles, a round each, and for a single short one: its start. */
interface Measured extends Program {
  readonly rounds: Taken[];
  readonly starts: Taken[];
}

/** A text so short that a program which reads it does little else but start. */
const START = { title: 'Start', text: 'The rain stopped at noon.', url: 'https://gazette.example/start' };

/** Measures whole runs of `entente build` and of its peers, from the start of each process to its end, in turns. */
export async function benchAgainst(options: {
  readonly file: string;
  readonly times: number;
  readonly jobs: number;
  readonly rounds: number;
}): Promise<void> {
  needBuilt(CLI);
  await inOwnFolder(async (folder) => {
    const own = await articlesIn(options.file);
    const reports = [...variantsOf(own, options.times)];
    const input = join(folder, 'articles.jsonl');
    writeFileSync(input, reports.map((report) => `${JSON.stringify(report)}\n`).join(''));
    const start = join(folder, 'start.jsonl');
    writeFileSync(start, `${JSON.stringify(START)}\n`);
    const characters = reports.reduce((sum, { text }) => sum + text.length, 0);
    const programs = await programsIn(folder, options.jobs);
    console.log(
      `${reports.length} articles, ${characters.toLocaleString('en-GB')} characters: the ${own.length} of ${options.file}, and ` +
        `${options.times - 1} times the same with other people and nouns. ${options.rounds} rounds, in turns.\n`,
    );
    for (const { name, does } of programs) console.log(`${name}: ${does}`);
    console.log();
    const output = join(folder, 'output');
    const measured: readonly Measured[] = programs.map((program) => ({ ...program, rounds: [], starts: [] }));
    for (let round = 0; round < options.rounds; round++) {
      // Who goes first changes, so that a machine that grows warm or busy is nobody's loss.
      for (const turn of measured.keys()) {
        const program = measured[(turn + round) % measured.length]!;
        program.starts.push(fresh(program, start, output));
        const taken = fresh(program, input, output);
        program.rounds.push(taken);
        console.error(`round ${round + 1} of ${options.rounds}: ${program.name}, ${taken.seconds.toFixed(1)} s`);
      }
    }
    report(measured, reports.length);
  });
}

function fresh(program: Program, input: string, output: string): Taken {
  const taken = program.run(input, output);
  if (statSync(output).size === 0) throw new Error(`${program.name} has written nothing.`);
  return taken;
}

async function articlesIn(file: string): Promise<readonly SightedArticle[]> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}; give one of JSON Lines with id and text.`);
  const articles: SightedArticle[] = [];
  for await (const line of readExtractLines(createReadStream(file))) if ('article' in line) articles.push(line.article);
  if (articles.length === 0) throw new Error(`No line of ${file} is an object with id and text.`);
  return articles;
}

async function programsIn(folder: string, jobs: number): Promise<readonly Program[]> {
  const build = 'reads, finds mentions, entities and claims, judges who is one across articles, writes store and index';
  const programs: Program[] = [1, ...(jobs > 1 ? [jobs] : [])].map((count) => ({
    name: `entente build --jobs ${count}`,
    does: build,
    run: (input, output) => takenByBuild(input, output, ['--jobs', String(count)]),
  }));
  const compromise = await bundled('scripts/bench/peers/names-by-compromise.ts', folder);
  programs.push({
    name: 'compromise',
    does: 'reads, finds names of persons, places and organisations, writes them as JSON Lines',
    run: (input, output) => takenBy(process.execPath, [compromise, input, output]),
  });
  if (!existsSync(SPACY.stamp)) {
    console.log('spaCy is not here and is left out: "npm run peers" fetches it.\n');
    return programs;
  }
  const spacy = (what: string) => (input: string, output: string) =>
    takenBy(SPACY.program, ['scripts/bench/peers/names_by_spacy.py', MODEL, what, input, output]);
  const does = 'reads, tags, parses and finds names, writes the names as JSON Lines';
  programs.push({ name: `spaCy ${MODEL}`, does, run: spacy('whole') });
  programs.push({ name: 'spaCy, names only', does: 'the same without tags and parses', run: spacy('names') });
  return programs;
}

function report(measured: readonly Measured[], articles: number): void {
  const rate = (taken: Taken, less = 0): string => (articles / (taken.seconds - less)).toFixed(1);
  const rows = measured.map(({ name, rounds, starts }) => {
    const start = median(starts.map(({ seconds }) => seconds));
    const seconds = median(rounds.map((round) => round.seconds));
    const processor = median(rounds.map((round) => round.processor));
    return [
      name,
      rate({ seconds, processor }),
      rounds.map((round) => rate(round)).join('  '),
      start.toFixed(2),
      rate({ seconds, processor }, start),
      ((1000 * processor) / articles).toFixed(1),
    ];
  });
  const heads = ['ARTICLES A SECOND', 'ALL ROUNDS', 'START, S', 'WITHOUT START', 'PROCESSOR MS AN ARTICLE'];
  console.log(table([['PROGRAM', ...heads], ...rows]));
  const [own] = measured;
  for (const peer of measured.slice(1)) {
    if (peer.name.startsWith('entente')) continue;
    const ratios = peer.rounds.map(({ seconds }, round) => seconds / own!.rounds[round]!.seconds);
    const all = ratios.map((ratio) => ratio.toFixed(2)).join('  ');
    console.log(`${own!.name} is ${median(ratios).toFixed(2)} times as fast as ${peer.name}: ${all}`);
  }
}
