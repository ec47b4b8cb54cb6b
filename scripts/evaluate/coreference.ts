/**
 * Measures who is who within an article against data sets with coreference.
 *   npx tsx scripts/evaluate/coreference.ts --data DIR [--errors N] [--file NAME]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Mention, Resolved } from '../../graph/model/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { resolveInArticle } from '../../src/entities/index.ts';
import { findMentions } from '../../src/mentions/index.ts';

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly cluster?: string;
  readonly mapped: string;
}

interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldMention[];
}

/** Right answers of those given, of those that could be given. */
interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Figures {
  matched: number;
  muc: { precision: number[]; recall: number[] };
  cubed: { precision: number[]; recall: number[] };
  readonly byType: Map<string, Tally>;
  readonly errors: string[];
}

export const noFigures = (): Figures => ({
  matched: 0,
  muc: { precision: [0, 0], recall: [0, 0] },
  cubed: { precision: [0, 0], recall: [0, 0] },
  byType: new Map(),
  errors: [],
});

/** The gold mention whose words ours are the head of: the same span, else the smallest that ends, or begins, with it. */
function goldOf(mention: Mention, gold: readonly GoldMention[], text: string): GoldMention | undefined {
  let best: GoldMention | undefined;
  let bestRank = 0;
  for (const one of gold) {
    if (one.cluster === undefined || one.start > mention.start || one.end < mention.end) continue;
    const tail = text.slice(mention.end, one.end);
    const ends = tail === '' || /^\s?['’]s$/.test(tail);
    const begins = /^(?:the |a |an )?$/i.test(text.slice(one.start, mention.start));
    const rank = ends && begins ? 3 : ends ? 2 : begins && mention.type === 'PERSON' ? 1 : 0;
    const smaller = best !== undefined && one.end - one.start < best.end - best.start;
    if (rank > bestRank || (rank > 0 && rank === bestRank && smaller)) {
      best = one;
      bestRank = rank;
    }
  }
  return best;
}

export function measure(resolved: Resolved, gold: GoldText, figures: Figures): void {
  const pairs: { mention: Mention; key: string; ours: string }[] = [];
  const taken = new Set<GoldMention>();
  for (const mention of resolved.mentions) {
    const fit = goldOf(mention, gold.entities, gold.text);
    if (!fit || taken.has(fit) || mention.type === 'EVENT') continue;
    const referents = resolved.referents[mention.index]!;
    if (referents.length > 1) continue;
    taken.add(fit);
    pairs.push({ mention, key: fit.cluster!, ours: referents.length ? `e${referents[0]}` : `m${mention.index}` });
  }
  figures.matched += pairs.length;
  score(pairs, figures);
  const votes = new Map<string, Map<string, number>>();
  const names = (mention: Mention): boolean => !['PRONOUN', 'NOMINAL'].includes(mention.type);
  for (const { mention, key, ours } of pairs) {
    if (!names(mention)) continue;
    const own = votes.get(ours) ?? new Map<string, number>();
    own.set(key, (own.get(key) ?? 0) + 1);
    votes.set(ours, own);
  }
  const named = new Set([...votes.values()].flatMap((own) => [...own.keys()]));
  for (const { mention, key, ours } of pairs) {
    const tally = figures.byType.get(mention.type) ?? { right: 0, wrong: 0, missed: 0 };
    figures.byType.set(mention.type, tally);
    const own = votes.get(ours);
    if (own && [...own].every(([other, count]) => other === key || count <= (own.get(key) ?? 0))) tally.right++;
    else if (ours[0] === 'e') {
      tally.wrong++;
      figures.errors.push(`${gold.id} wrong ${describe(resolved, mention, gold.text)}`);
    } else if (named.has(key)) {
      tally.missed++;
      figures.errors.push(`${gold.id} missed ${describe(resolved, mention, gold.text)}`);
    }
  }
}

function describe(resolved: Resolved, mention: Mention, text: string): string {
  const labels =
    resolved.referents[mention.index]!.map((entity) => resolved.entities[entity]!.label).join(' + ') || 'nothing';
  const before = text.slice(Math.max(0, mention.start - 130), mention.start).replace(/\s+/g, ' ');
  return `${mention.type} -> ${labels}: …${before}[${mention.name}]${text.slice(mention.end, mention.end + 30).replace(/\s+/g, ' ')}`;
}

function score(pairs: readonly { key: string; ours: string }[], figures: Figures): void {
  const groups = (of: 'key' | 'ours', by: 'key' | 'ours') => {
    const map = new Map<string, Map<string, number>>();
    for (const pair of pairs) {
      const group = map.get(pair[of]) ?? new Map<string, number>();
      group.set(pair[by], (group.get(pair[by]) ?? 0) + 1);
      map.set(pair[of], group);
    }
    return map;
  };
  for (const [of, by, side] of [
    ['key', 'ours', 'recall'],
    ['ours', 'key', 'precision'],
  ] as const) {
    for (const group of groups(of, by).values()) {
      const size = [...group.values()].reduce((sum, count) => sum + count, 0);
      figures.muc[side][0]! += size - group.size;
      figures.muc[side][1]! += size - 1;
      for (const count of group.values()) figures.cubed[side][0]! += (count * count) / size;
      figures.cubed[side][1]! += size;
    }
  }
}

const ratio = ([part, whole]: readonly number[]): number => (whole ? part! / whole : 0);

export function f1({ precision, recall }: Figures['muc']): string {
  const [p, r] = [ratio(precision), ratio(recall)];
  const f = p + r ? (2 * p * r) / (p + r) : 0;
  return `P ${(100 * p).toFixed(1)}  R ${(100 * r).toFixed(1)}  F1 ${(100 * f).toFixed(1)}`;
}

export function read(file: string): GoldText[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldText);
}

function main(): void {
  const option = (name: string): string | undefined => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  const data = option('data');
  if (!data) throw new Error('Say where the data is: --data DIR');
  for (const name of option('file') ? [option('file')!] : ['gum_news.train', 'newswcl50.dev']) {
    const figures = noFigures();
    for (const gold of read(join(data, 'data', `${name}.jsonl`))) {
      const document = readDocument({ id: `article:${gold.id}`, text: gold.text }, {});
      measure(resolveInArticle(findMentions(document)), gold, figures);
    }
    console.log(`${name}: ${figures.matched} mentions`);
    console.log(`  MUC      ${f1(figures.muc)}\n  B-cubed  ${f1(figures.cubed)}`);
    for (const [type, { right, wrong, missed }] of [...figures.byType].sort(([a], [b]) => (a < b ? -1 : 1)))
      console.log(`  ${type.padEnd(13)} right ${right}, wrong ${wrong}, left open ${missed}`);
    const shown = Number(option('errors') ?? 0);
    const only = option('only');
    const errors = figures.errors.filter((error) => !only || error.includes(only));
    for (let at = 0; at < Math.min(shown, errors.length); at++)
      console.log(errors[Math.floor((at * errors.length) / Math.min(shown, errors.length))]);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
