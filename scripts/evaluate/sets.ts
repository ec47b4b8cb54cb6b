import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SightedArticle } from '../../graph/model/index.ts';
import { realEffects } from '../../src/effects.ts';
import {
  addArticles,
  EXPORTERS,
  extract,
  type Found,
  found,
  graphOf,
  layOut,
  openStore,
  readArticles,
  readExtractLines,
  readTable,
} from '../../src/index.ts';
import type { Fault } from './errors.ts';
import { graphFaults, type Notes } from './graph-errors.ts';
import { type GoldText, mentionFaults, pairFaults } from './mention-errors.ts';
import { scored } from './scorer.ts';
import { type CaseGroup, caseTable, type Measured } from './table.ts';

/** What measuring a data set came to. */
export interface Outcome {
  readonly measured: Measured;
  readonly faults: readonly Fault[];
  /** A table of its own, where it has one. */
  readonly note?: string;
}

/** A data set: measured with a folder for what the scorers read. */
export interface DataSet {
  readonly name: string;
  measure(data: string, folder: string): Promise<Outcome>;
}

const FAIR = ['--named', '--trim', '--lenient'];

/** All data sets, in the order of the table. */
export const SETS: readonly DataSet[] = [
  { name: 'seeds', measure: seeds },
  { name: 'cases', measure: cases },
  mentions('crossner_politics', 'dev', async (score) => ({
    fair: 100 * (await score(...FAIR)).micro.f1,
    strict: 100 * (await score()).micro.f1,
  })),
  mentions('re3d', 'dev', async (score) => ({ fair: 100 * (await score(...FAIR)).micro.f1 })),
  mentions(
    'redocred',
    'dev',
    async (score) => {
      const fair = await score(...FAIR, '--meta', 'political=true');
      return { fair: 100 * fair.micro.f1, names: 100 * fair.names.contained.meanF1 };
    },
    ({ meta }) => meta?.political === true,
  ),
  mentions('gum_news', 'train', async (score) => ({ fair: 100 * (await score(...FAIR)).micro.f1 })),
  mentions('newswcl50', 'dev', async (score) => ({ recall: 100 * (await score(...FAIR, '--recall-only')).micro.r })),
  mentions('who_met_whom', 'dev', async (score) => {
    const { pairs } = await score();
    return pairs ? { recall: 100 * pairs.recall, perText: pairs.pred / pairs.docs } : {};
  }),
];

interface Ratio {
  readonly right: number;
  readonly of: number;
}

interface GraphScore {
  readonly overall: { readonly f1: number };
  readonly withStatus: { readonly f1: number };
  readonly dates: Ratio;
  readonly places: Ratio;
  readonly roles: Ratio;
  readonly status: Ratio;
  readonly evidence: { readonly valid: number; readonly of: number };
  readonly notes: Notes;
}

async function seeds(data: string, folder: string): Promise<Outcome> {
  const place = join(data, '..', 'seeds');
  const table = readTable(readFileSync(join(place, 'articles.csv')), 'articles.csv');
  const articles: SightedArticle[] = [];
  for await (const item of readArticles([place], { table }, realEffects().disk))
    if ('article' in item) articles.push(item.article);
  const store = await openStore(':memory:');
  await addArticles(store, articles, extract);
  const graph = join(folder, 'seeds.json');
  const json = EXPORTERS.find(({ format }) => format === 'json')!;
  let written = '';
  for await (const chunk of json.write(layOut(await store.graph()))) written += chunk;
  writeFileSync(graph, written);
  await store.close();
  const gold = join(data, 'gold', 'seeds.json');
  const score = await scored<GraphScore>(data, 'score-graph.mjs', [gold, graph, '--articles', place]);
  const share = ({ right, of }: Ratio): number => (of > 0 ? right / of : 1);
  return {
    measured: {
      overall: score.overall.f1,
      withStatus: score.withStatus.f1,
      dates: share(score.dates),
      places: share(score.places),
      roles: share(score.roles),
      status: share(score.status),
      evidence: score.evidence.valid / score.evidence.of,
    },
    faults: graphFaults(score.notes),
  };
}

interface CaseScore {
  readonly all: CaseGroup;
  readonly groups: Readonly<Record<string, CaseGroup>>;
  readonly failing: readonly ({ readonly id: string; readonly phenomenon: string; readonly text: string } & Notes)[];
}

async function cases(data: string, folder: string): Promise<Outcome> {
  const gold = join(data, 'cases', 'dev.jsonl');
  const lines: string[] = [];
  for await (const { id, article } of articlesOf(gold))
    lines.push(JSON.stringify({ id, graph: graphOf([extract(article)]) }));
  const graphs = join(folder, 'cases.jsonl');
  writeFileSync(graphs, `${lines.join('\n')}\n`);
  const score = await scored<CaseScore>(data, 'score-cases.mjs', [gold, graphs]);
  return {
    measured: { f1: score.all.f1, passed: (100 * score.all.passed) / score.all.cases },
    faults: score.failing.flatMap(({ id, phenomenon: _, text: __, ...notes }) => graphFaults(notes, `${id}: `)),
    note: caseTable(score.groups),
  };
}

interface MentionScore {
  readonly micro: { readonly r: number; readonly f1: number };
  readonly names: { readonly contained: { readonly meanF1: number } };
  readonly pairs?: { readonly recall: number; readonly pred: number; readonly docs: number };
}

function mentions(
  name: string,
  part: string,
  figures: (score: (...options: string[]) => Promise<MentionScore>) => Promise<Measured>,
  judged: (gold: GoldText) => boolean = () => true,
): DataSet {
  return {
    name,
    async measure(data, folder) {
      const file = join(data, 'data', `${name}.${part}.jsonl`);
      const output = join(folder, `${name}.jsonl`);
      const results = new Map<string, Found>();
      for await (const { id, article } of articlesOf(file)) results.set(String(id), found(extract(article)));
      const lines = [...results].map(([id, result]) => JSON.stringify({ id, ...result }));
      writeFileSync(output, `${lines.join('\n')}\n`);
      const measured = await figures((...options) =>
        scored<MentionScore>(data, 'score-mentions.mjs', [file, output, ...options]),
      );
      const texts = readFileSync(file, 'utf8').split('\n').filter(Boolean);
      const gold = texts.map((line) => JSON.parse(line) as GoldText).filter(judged);
      return { measured, faults: gold.flatMap((text) => faultsOf(name, text, results.get(text.id))) };
    },
  };
}

function faultsOf(name: string, gold: GoldText, result: Found | undefined): Fault[] {
  if (!result) return [{ group: 'text not read', example: gold.id }];
  return name === 'who_met_whom' ? pairFaults(gold, result) : mentionFaults(gold, result, name === 'newswcl50');
}

async function* articlesOf(file: string): AsyncGenerator<{ id: string | number; article: SightedArticle }> {
  for await (const item of readExtractLines(createReadStream(file))) if ('article' in item) yield item;
}
