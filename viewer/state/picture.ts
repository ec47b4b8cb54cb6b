import type { Status } from '../../graph/model/index.ts';
import type { Told } from './as-of.ts';
import type { Dataset, Edge, Node } from './dataset.ts';
import type { Emphasis } from './emphasis.ts';
import { keyOfTwo, twoOf, type ViewState } from './view.ts';
import type { Visible } from './visible.ts';
import { statusOf } from './vocabulary.ts';

/** What the scene is given: what the filters leave, and what is selected even where they would hide it. */
export function pictureOf(
  dataset: Dataset,
  visible: Visible,
  view: Pick<ViewState, 'selection' | 'merged'>,
  emphasis: Emphasis | undefined,
  told?: Told,
  connection?: Emphasis,
) {
  const { selection } = view;
  const edge = selection?.what === 'edge' ? dataset.edges.get(selection.key) : undefined;
  const ends = edge ? [edge.source, edge.target] : [];
  const two = selection?.what === 'pair' || selection?.what === 'path' ? twoOf(selection.key) : [];
  const own = selection?.what === 'node' ? [selection.key] : [];
  const nodes = including(visible.nodes, [...own, ...two, ...ends, ...(connection?.nodes ?? [])]);
  const edges = including(visible.edges, [...(edge ? [edge.key] : []), ...(connection?.edges ?? [])]);
  const merged = view.merged ? leadersOf(dataset, edges, selection?.key) : undefined;
  const statuses = told && statusesAsTold(dataset, nodes, edges, told);
  return {
    nodes,
    edges: merged ? new Set(merged.keys()) : edges,
    ...(selection ? { selection } : {}),
    ...(emphasis ? { emphasis: merged ? { ...emphasis, edges: led(dataset, emphasis.edges, merged) } : emphasis } : {}),
    ...(merged ? { merged } : {}),
    ...(statuses ? { statuses } : {}),
  };
}

/** The set itself where it has them all, so that who compares sees at once that nothing changed. */
function including(set: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  return keys.every((key) => set.has(key)) ? set : new Set([...set, ...keys]);
}

/** Of each pair's links the selected or else the surest one, with how many there are. */
function leadersOf(
  dataset: Dataset,
  edges: Iterable<string>,
  selected: string | undefined,
): ReadonlyMap<string, number> {
  const weight = (edge: Edge) => (edge.key === selected ? Number.POSITIVE_INFINITY : statusOf(edge.status).rank);
  const pairs = new Map<string, { leader: Edge; count: number }>();
  for (const key of edges) {
    const edge = dataset.edges.get(key);
    if (!edge) continue;
    const pair = pairs.get(pairOf(edge));
    if (!pair) pairs.set(pairOf(edge), { leader: edge, count: 1 });
    else {
      pair.count += 1;
      if (weight(edge) > weight(pair.leader)) pair.leader = edge;
    }
  }
  return new Map([...pairs.values()].map(({ leader, count }) => [leader.key, count]));
}

/** The links that stand for what stands out. */
function led(dataset: Dataset, edges: ReadonlySet<string>, merged: ReadonlyMap<string, number>): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const key of edges) {
    const edge = dataset.edges.get(key);
    if (edge) pairs.add(pairOf(edge));
  }
  return new Set(
    [...merged.keys()].filter((key) => {
      const edge = dataset.edges.get(key);
      return edge !== undefined && pairs.has(pairOf(edge));
    }),
  );
}

function pairOf({ source, target }: Edge): string {
  return source < target ? keyOfTwo(source, target) : keyOfTwo(target, source);
}

/** The statuses that differ from those of the graph. */
function statusesAsTold(
  dataset: Dataset,
  nodes: ReadonlySet<string>,
  edges: ReadonlySet<string>,
  told: Told,
): ReadonlyMap<string, Status> {
  const differing = new Map<string, Status>();
  const compare = (element: Node | Edge | undefined) => {
    const now = element && told(element);
    if (element && now !== undefined && now !== element.status) differing.set(element.key, now);
  };
  for (const key of nodes) compare(dataset.nodes.get(key));
  for (const key of edges) compare(dataset.edges.get(key));
  return differing;
}
