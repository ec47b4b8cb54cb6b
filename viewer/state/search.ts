import type { Dataset, Node } from './dataset.ts';
import { clean, foldText } from './words.ts';

interface Entry {
  readonly node: Node;
  readonly name: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly isLabel: boolean;
  readonly weight: number;
}

export interface Suggestion {
  readonly node: Node;
  /** The alias that matched, where it was not the label. */
  readonly alias?: string;
}

export type Search = (query: string, limit?: number) => readonly Suggestion[];

/** A search over labels and aliases that forgives accents, order of words, unfinished words and small slips. */
export function indexNames(dataset: Dataset): Search {
  const entries = [...dataset.nodes.values()].flatMap((node) => entriesOf(node, dataset));
  return (query, limit = 8) => {
    const asked = foldText(query).split(' ').filter(Boolean).slice(0, 8);
    if (asked.length === 0) return [];
    const best = new Map<string, { score: number; entry: Entry }>();
    for (const entry of entries) {
      const score = scoreEntry(entry, asked);
      const known = best.get(entry.node.key);
      if (score > 0 && (!known || score > known.score)) best.set(entry.node.key, { score, entry });
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || (a.entry.node.key < b.entry.node.key ? -1 : 1))
      .slice(0, limit)
      .map(({ entry }) => (entry.isLabel ? { node: entry.node } : { node: entry.node, alias: entry.name }));
  };
}

function entriesOf(node: Node, dataset: Dataset): readonly Entry[] {
  const weight = Math.log2(1 + (dataset.edgesOf.get(node.key)?.length ?? 0)) / 20;
  const names = [node.label, ...(node.aliases ?? []), ...(node.acronym ? [node.acronym] : [])];
  return names.map((name, index) => {
    const folded = foldText(name);
    return { node, name: clean(name), folded, words: folded.split(' '), isLabel: index === 0, weight };
  });
}

/** Each word asked for must be met; 0 where one is not. Whole words first, then beginnings, insides, slips; names without more before long ones. */
function scoreEntry(entry: Entry, asked: readonly string[]): number {
  let score = entry.weight + (entry.isLabel ? 0.1 : 0) + (entry.node.kind === 'Article' ? 0 : 0.5);
  if (entry.folded === asked.join(' ')) score += 2;
  for (const word of asked) {
    let best = 0;
    for (const candidate of entry.words) best = Math.max(best, scoreWord(candidate, word));
    if (best === 0) return 0;
    score += best / asked.length;
  }
  return score + (0.8 * asked.length) / Math.max(asked.length, entry.words.length);
}

function scoreWord(candidate: string, word: string): number {
  if (candidate === word) return 2;
  if (candidate.startsWith(word)) return 1.6;
  if (word.length >= 3 && candidate.includes(word)) return 1;
  const slips = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
  if (slips === 0) return 0;
  const head = candidate.slice(0, word.length + slips);
  for (const form of new Set([candidate, head, candidate.slice(0, word.length)])) {
    if (distanceWithin(form, word, slips)) return 0.7;
  }
  return 0;
}

/** Whether two words are at most `limit` insertions, deletions, replacements or swaps of neighbours apart. */
export function distanceWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > limit) return false;
    before = previous;
    previous = current;
  }
  return (previous[b.length] ?? limit + 1) <= limit;
}
