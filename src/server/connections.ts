import type { GraphEdge, SerialisedGraph } from '../../graph/model/index.ts';
import { findRelation, findStatus } from '../../graph/ontology/index.ts';

/** Which paths are asked for. */
export interface AskedPaths {
  readonly from: string;
  readonly to: string;
  /** Not over what is denied or called off. */
  readonly sure: boolean;
}

/** Steps of a path at the most, and how many more than the shortest it may take. */
const MOST_STEPS = 8;
const DETOUR = 1;
/** Between two busy nodes there are paths without number. */
const MOST_NODES = 120;
const MOST_EDGES = 1_500;

/** The links of the shortest paths between two, and of those a step longer; undefined where there is none. */
export function linksBetween(graph: SerialisedGraph, { from, to, sure }: AskedPaths): readonly GraphEdge[] | undefined {
  const nodes = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));
  if (from === to || !nodes.has(from) || !nodes.has(to)) return undefined;
  const isOff = (status: string | undefined) => findStatus(status ?? '')?.line === 'struck';
  const isStep = ({ source, target, attributes }: GraphEdge) =>
    findRelation(attributes.relation)?.group !== 'source' &&
    !(sure && [attributes.status, nodes.get(source)?.status, nodes.get(target)?.status].some(isOff));
  const steps = graph.edges.filter((edge) => edge.source !== edge.target && isStep(edge));
  const edgesOf = byEnd(steps);
  const there = distances(to, edgesOf, MOST_STEPS);
  const shortest = there.get(from);
  if (shortest === undefined) return undefined;
  const here = distances(from, edgesOf, Math.min(shortest + DETOUR, MOST_STEPS));
  const lengthBy = (key: string) => (here.get(key) ?? Number.NaN) + (there.get(key) ?? Number.NaN);
  const busy = (key: string) => edgesOf.get(key)?.length ?? 0;
  // The shortest path itself first, so that one is whole whatever is left out.
  const kept = new Set(onePath(from, to, there, edgesOf));
  const others = [...here.keys()].filter((key) => lengthBy(key) <= shortest + DETOUR);
  others.sort((a, b) => lengthBy(a) - lengthBy(b) || busy(b) - busy(a) || (a < b ? -1 : 1));
  for (const key of others.slice(0, MOST_NODES)) kept.add(key);
  const between = steps.filter(({ source, target }) => kept.has(source) && kept.has(target));
  const lengthOf = ({ source, target }: GraphEdge) => lengthBy(source) + lengthBy(target);
  return between.sort((a, b) => lengthOf(a) - lengthOf(b) || (a.key < b.key ? -1 : 1)).slice(0, MOST_EDGES);
}

type EdgesOf = ReadonlyMap<string, readonly GraphEdge[]>;

function byEnd(edges: readonly GraphEdge[]): EdgesOf {
  const found = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    for (const end of [edge.source, edge.target]) {
      const known = found.get(end);
      if (known) known.push(edge);
      else found.set(end, [edge]);
    }
  }
  return found;
}

/** Steps from a node to all others that are no farther than so many. */
function distances(start: string, edgesOf: EdgesOf, most: number): ReadonlyMap<string, number> {
  const found = new Map([[start, 0]]);
  let ring = [start];
  for (let step = 1; ring.length > 0 && step <= most; step++) {
    const next: string[] = [];
    for (const key of ring) {
      for (const edge of edgesOf.get(key) ?? []) {
        const other = edge.source === key ? edge.target : edge.source;
        if (found.has(other)) continue;
        found.set(other, step);
        next.push(other);
      }
    }
    ring = next;
  }
  return found;
}

function onePath(from: string, to: string, left: ReadonlyMap<string, number>, edgesOf: EdgesOf): readonly string[] {
  const path = [from];
  for (let here = from; here !== to; ) {
    const ahead = (edgesOf.get(here) ?? []).map(({ source, target }) => (source === here ? target : source));
    const next = ahead.find((key) => left.get(key) === (left.get(here) ?? 0) - 1);
    if (next === undefined) return path;
    path.push(next);
    here = next;
  }
  return path;
}
