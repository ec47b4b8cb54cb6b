// Runs in a process of its own, bundled, and prints what it measured as JSON.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { SightedArticle } from '../../graph/model/index.ts';
import type { Stage } from './stages.ts';

type Library = typeof import('../../src/index.ts');

/** Milliseconds that each took for all texts. */
export interface Round {
  readonly entente: number;
  readonly compromise: number;
  readonly names: number;
}

/** What was measured of the speed. */
export interface Speed {
  readonly texts: number;
  readonly characters: number;
  readonly claims: number;
  readonly rounds: readonly Round[];
  readonly stages: readonly Stage[];
}

/** Megabytes of resident memory. */
export interface Memory {
  readonly idle: number;
  /** At the most while all texts were read once, and while they were read in as many rounds as the speed is measured. */
  readonly once: number;
  readonly all: number;
}

/** So many texts in a row by one, then by the other: what else the machine does then falls on both. */
const TURN = 10;
/** Characters to be read before it counts, so that everything is compiled. */
const WARM_UP = 400_000;

const [what, input, library, count] = process.argv.slice(2) as [string, string, string, string];
const articles = JSON.parse(readFileSync(input, 'utf8')) as readonly SightedArticle[];
const { extract } = (await import(pathToFileURL(library).href)) as Library;
const result = what === 'memory' ? memory(Number(count)) : await speed(Number(count));
process.stdout.write(JSON.stringify(result));

function memory(rounds: number): Memory {
  const idle = megabytes(process.memoryUsage.rss());
  for (const article of articles) extract(article);
  const once = peak();
  for (let round = 1; round < rounds; round++) for (const article of articles) extract(article);
  return { idle, once, all: peak() };
}

async function speed(rounds: number): Promise<Speed> {
  const { namesByCompromise } = await import('./peers/compromise.ts');
  const round = (): Round => {
    const taken = { entente: 0, compromise: 0, names: 0 };
    for (let first = 0; first < articles.length; first += TURN) {
      const turn = articles.slice(first, first + TURN);
      let began = performance.now();
      for (const article of turn) extract(article);
      taken.entente += performance.now() - began;
      began = performance.now();
      for (const article of turn) taken.names += namesByCompromise(article.article.text).length;
      taken.compromise += performance.now() - began;
    }
    return taken;
  };
  const characters = articles.reduce((sum, { article }) => sum + article.text.length, 0);
  for (let warmed = 0; warmed < WARM_UP; warmed += characters) round();
  const measured = Array.from({ length: rounds }, round);
  return {
    texts: articles.length,
    characters,
    claims: articles.reduce((sum, article) => sum + extract(article).claims.length, 0),
    rounds: measured,
    // Only here, so that nothing is in memory twice where memory is measured.
    stages: (await import('./stages.ts')).timeStages(articles, rounds),
  };
}

/** The most that the process ever had. */
function peak(): number {
  return megabytes(process.resourceUsage().maxRSS * 1024);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
