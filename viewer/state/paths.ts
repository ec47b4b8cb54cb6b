import { type Dataset, type Edge, otherEnd } from './dataset.ts';
import { relationOf, statusOf } from './vocabulary.ts';

export const PATH_ORDERS = ['steps', 'proof'] as const;
/** Paths told of at the most. */
export const MOST_PATHS = 8;
export type PathOrder = (typeof PATH_ORDERS)[number];

/** One step of a path: from a node to the next, by one or more links, the best proved first. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly edges: readonly Edge[];
}

export interface Path {
  readonly hops: readonly Hop[];
  /** Articles that prove its weakest step. */
  readonly articles: number;
}

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly passes: (edge: Edge) => boolean;
  /** Fewest steps first, or first the one whose weakest step most articles prove. */
  readonly order: PathOrder;
  readonly most: number;
}

/** Paths are sought up to so many steps longer than the shortest. */
const DETOUR = 1;
const MOST_STEPS = 8;
/** Paths weighed, and nodes visited for them, at the most: near a hub they are without number. */
const MOST_CANDIDATES = 400;
const MOST_VISITS = 60_000;

/** Whether a link may be a step: sources tie all to all, and what is denied or called off joins nobody when `sure`. */
export function isStep(dataset: Dataset, edge: Edge, sure: boolean): boolean {
  if (relationOf(edge.relation).group === 'source') return false;
  if (!sure) return true;
  const off = (status: Edge['status'] | undefined) => statusOf(status).line === 'struck';
  return ![edge.status, dataset.nodes.get(edge.source)?.status, dataset.nodes.get(edge.target)?.status].some(off);
}

/** The shortest paths between two nodes, over links in either direction; none where they are not connected. */
export function pathsBetween(dataset: Dataset, question: PathQuestion): readonly Path[] {
  const { from, to } = question;
  if (from === to || !dataset.nodes.has(from) || !dataset.nodes.has(to)) return [];
  const nextOf = neighbours(dataset, question.passes);
  const left = distancesTo(to, from, nextOf);
  const shortest = left.get(from);
  if (shortest === undefined) return [];
  const found: Path[] = [];
  const budget = { visits: MOST_VISITS };
  for (let steps = shortest; steps <= Math.min(shortest + DETOUR, MOST_STEPS); steps++) {
    if (found.length >= (question.order === 'steps' ? question.most : MOST_CANDIDATES)) break;
    gather([from], steps, { to, left, nextOf, found, budget });
  }
  const weight = (path: Path) => (question.order === 'steps' ? -path.hops.length * 1e6 + path.articles : path.articles);
  return found
    .map((path) => ({ path, weight: weight(path), name: nameOf(path) }))
    .sort((a, b) => b.weight - a.weight || a.path.hops.length - b.path.hops.length || (a.name < b.name ? -1 : 1))
    .slice(0, question.most)
    .map(({ path }) => path);
}

type Neighbours = (key: string) => ReadonlyMap<string, readonly Edge[]>;

function neighbours(dataset: Dataset, passes: (edge: Edge) => boolean): Neighbours {
  const known = new Map<string, ReadonlyMap<string, readonly Edge[]>>();
  return (key) => {
    const asked = known.get(key);
    if (asked) return asked;
    const next = new Map<string, Edge[]>();
    for (const edge of dataset.edgesOf.get(key) ?? []) {
      const other = otherEnd(edge, key);
      if (other === key || !passes(edge)) continue;
      const list = next.get(other);
      if (list) list.push(edge);
      else next.set(other, [edge]);
    }
    const sorted = new Map([...next].map(([other, edges]) => [other, [...edges].sort(byProof)] as const));
    known.set(key, sorted);
    return sorted;
  };
}

/** Steps to `to` of every node that is no farther from it than `from`, and one ring more for detours. */
function distancesTo(to: string, from: string, nextOf: Neighbours): ReadonlyMap<string, number> {
  const left = new Map([[to, 0]]);
  let ring = [to];
  for (let steps = 1; ring.length > 0 && steps <= MOST_STEPS; steps++) {
    if ((left.get(from) ?? Number.POSITIVE_INFINITY) < steps - DETOUR) break;
    const next: string[] = [];
    for (const key of ring) {
      for (const other of nextOf(key).keys()) {
        if (left.has(other)) continue;
        left.set(other, steps);
        next.push(other);
      }
    }
    ring = next;
  }
  return left;
}

interface Walk {
  readonly to: string;
  readonly left: ReadonlyMap<string, number>;
  readonly nextOf: Neighbours;
  readonly found: Path[];
  readonly budget: { visits: number };
}

/** Adds every path of exactly so many steps that goes on from the nodes walked so far. */
function gather(walked: string[], steps: number, walk: Walk): void {
  const { to, left, nextOf, found, budget } = walk;
  const here = walked[walked.length - 1] ?? to;
  if (here === to) {
    if (steps === 0) found.push(pathOf(walked, nextOf));
    return;
  }
  for (const other of nextOf(here).keys()) {
    if (found.length >= MOST_CANDIDATES || --budget.visits <= 0) return;
    if ((left.get(other) ?? Number.POSITIVE_INFINITY) > steps - 1 || walked.includes(other)) continue;
    walked.push(other);
    gather(walked, steps - 1, walk);
    walked.pop();
  }
}

function pathOf(walked: readonly string[], nextOf: Neighbours): Path {
  const hops = walked.slice(1).map((to, index) => {
    const from = walked[index] ?? to;
    return { from, to, edges: nextOf(from).get(to) ?? [] };
  });
  return { hops, articles: Math.min(...hops.map(({ edges }) => articlesIn(edges))) };
}

function articlesIn(edges: readonly Edge[]): number {
  return new Set(edges.flatMap((edge) => edge.evidence.map((span) => span.article))).size;
}

function byProof(a: Edge, b: Edge): number {
  const rank = (edge: Edge) => statusOf(edge.status).rank * 1000 + articlesIn([edge]);
  return rank(b) - rank(a) || (a.key < b.key ? -1 : 1);
}

function nameOf({ hops }: Path): string {
  return hops.map(({ to }) => to).join('\n');
}
