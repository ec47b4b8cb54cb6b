import type { Told } from './as-of.ts';
import { labelOf } from './card.ts';
import type { Dataset } from './dataset.ts';
import { countPairs, presencesOf, statesBehind, type Tally } from './presence.ts';
import { foldText } from './words.ts';

export const MATRIX_KINDS = ['Person', 'State'] as const;
export type MatrixKind = (typeof MATRIX_KINDS)[number];
export const MATRIX_ORDERS = ['count', 'name', 'community'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** Names that the matrix draws at the most, those who met most often first. */
const MOST_NAMES = 500;

/** Who met whom: the same names down and across, in one order. */
export interface Matrix {
  readonly names: readonly string[];
  at(row: string, column: string): Tally | undefined;
  /** Of each name, with how many others it met. */
  readonly totals: ReadonlyMap<string, Tally>;
  /** The largest number in it. */
  readonly most: number;
  /** Names that met nobody under these filters; names beyond the most drawn; Meetings too large to count. */
  readonly alone: number;
  readonly beyond: number;
  readonly gatherings: number;
}

/** The matrix of one kind over the links that the filters leave, with the statuses as they are told. A State is also met where its office-holders are. */
export function matrixOf(
  dataset: Dataset,
  visible: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> },
  kind: MatrixKind,
  order: MatrixOrder,
  told?: Told,
): Matrix {
  const standsFor = kind === 'State' ? statesBehind(dataset) : undefined;
  const presences = presencesOf(dataset, visible.edges, standsFor, told);
  const { pairs, leftOut } = countPairs(dataset, presences, (node) => node.kind === kind, told);
  const totals = new Map([...pairs].map(([name, row]) => [name, totalOf(row.values())]));
  const weight = (name: string) => (totals.get(name)?.met ?? 0) * 1000 + (totals.get(name)?.foreseen ?? 0);
  const folded = new Map([...totals.keys()].map((name) => [name, foldText(labelOf(dataset, name))]));
  const byName = (a: string, b: string) => compare(folded.get(a) ?? '', folded.get(b) ?? '') || compare(a, b);
  const byCount = (a: string, b: string) => weight(b) - weight(a) || byName(a, b);
  const communityOf = (name: string) => dataset.nodes.get(name)?.community ?? Number.MAX_SAFE_INTEGER;
  const ordered = [...totals.keys()].sort(byCount);
  const names = ordered.slice(0, MOST_NAMES);
  if (order === 'name') names.sort(byName);
  if (order === 'community') names.sort((a, b) => communityOf(a) - communityOf(b) || byCount(a, b));
  let all = 0;
  for (const key of visible.nodes) if (dataset.nodes.get(key)?.kind === kind) all += 1;
  const shown = names.filter((name) => visible.nodes.has(name)).length;
  const most = Math.max(1, ...names.map((name) => mostOf(pairs.get(name)?.values() ?? [])));
  return {
    names,
    at: (row, column) => pairs.get(row)?.get(column),
    totals,
    most,
    alone: Math.max(0, all - shown - (ordered.length - names.length)),
    beyond: ordered.length - names.length,
    gatherings: leftOut,
  };
}

function totalOf(tallies: Iterable<Tally>): Tally {
  let [met, foreseen] = [0, 0];
  for (const tally of tallies) {
    if (tally.met > 0) met += 1;
    else foreseen += 1;
  }
  return { met, foreseen };
}

function mostOf(tallies: Iterable<Tally>): number {
  let most = 0;
  for (const { met } of tallies) most = Math.max(most, met);
  return most;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
