import type { GraphPart, SerialisedGraph } from '../../graph/model/index.ts';
import { type Dataset, type Edge, type Node, otherEnd } from './dataset.ts';
import type { ViewState } from './view.ts';

/**
 * A dataset with a piece of the same graph added. Of what both have, that with more proof stays. Whoever has no
 * position yet gets one beside a neighbour that has.
 */
export function withPiece(dataset: Dataset, piece: SerialisedGraph): Dataset {
  const nodes = new Map<string, Node>(dataset.nodes);
  const edges = new Map<string, Edge>(dataset.edges);
  const edgesOf = new Map<string, readonly Edge[]>(dataset.edgesOf);
  for (const { key, attributes } of piece.nodes) {
    const old = nodes.get(key);
    if (!old || isFuller(attributes, old)) nodes.set(key, { ...old, ...attributes, key });
  }
  for (const { key, source, target, attributes } of piece.edges) {
    const old = edges.get(key);
    if ((old && !isFuller(attributes, old)) || !nodes.has(source) || !nodes.has(target)) continue;
    const edge = { ...attributes, key, source, target };
    edges.set(key, edge);
    for (const end of new Set([source, target])) {
      const others = edgesOf.get(end) ?? [];
      edgesOf.set(end, old ? others.map((each) => (each === old ? edge : each)) : [...others, edge]);
    }
  }
  const { part } = dataset;
  const around = (piece.attributes.part as GraphPart | undefined)?.around;
  const sent = new Map(part?.sent);
  if (around) sent.set(around.key, around);
  const grown = { ...dataset, nodes, edges, edgesOf };
  return { ...grown, nodes: placed(grown), ...(part && { part: { ...part, sent } }) };
}

/** Whether another telling has more proof, or as much and more besides. */
function isFuller(other: Proven, old: Proven): boolean {
  const [more, less] = [proofOf(other), proofOf(old)];
  return more > less || (more === less && other.links !== undefined && old.links === undefined);
}

type Proven = Pick<Node, 'evidence' | 'links'>;

/** Sentences that are there count before places where one would be. */
function proofOf({ evidence = [] }: Proven): number {
  return evidence.length + evidence.filter(({ quote }) => quote !== undefined).length * 1000;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

function placed({ nodes, edgesOf }: Dataset): ReadonlyMap<string, Node> {
  const homeless = [...nodes.values()].filter((node) => !hasPlace(node));
  if (homeless.length === 0) return nodes;
  const found = new Map(nodes);
  const neighboursOf = (key: string) =>
    (edgesOf.get(key) ?? []).flatMap((edge) => found.get(otherEnd(edge, key)) ?? []).filter(hasPlace);
  const step = reachOf([...nodes.values()].filter(hasPlace)) / 150;
  const taken = new Map<string, number>();
  // The busiest first: the others are its neighbours and come to lie round it.
  const degree = ({ key }: Node) => edgesOf.get(key)?.length ?? 0;
  for (const node of homeless.sort((a, b) => degree(b) - degree(a) || (a.key < b.key ? -1 : 1))) {
    const beside = neighboursOf(node.key);
    const anchor = beside[0];
    const index = (taken.get(anchor?.key ?? '') ?? 0) + 1;
    taken.set(anchor?.key ?? '', index);
    const radius = step * Math.sqrt(index + 1);
    const angle = index * GOLDEN_ANGLE;
    const x = (anchor?.x ?? 0) + radius * Math.cos(angle);
    const y = (anchor?.y ?? 0) + radius * Math.sin(angle);
    found.set(node.key, { ...node, x, y });
  }
  return found;
}

function hasPlace({ x, y }: Node): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}

function reachOf(nodes: readonly Node[]): number {
  let reach = 1;
  for (const { x = 0, y = 0 } of nodes) reach = Math.max(reach, Math.abs(x), Math.abs(y));
  return reach;
}

/** All that is loaded, as if it were a graph of its own: also what is not on the map. */
export function loadedOf({ part: _, ...loaded }: Dataset): Dataset {
  return loaded;
}

/**
 * Which nodes of a graph in parts are on the map: the overview's, and those that were expanded or are gone round, with
 * their neighbours.
 */
export function drawnIn(
  { part, nodes, edgesOf }: Dataset,
  { expanded, around }: Pick<ViewState, 'expanded' | 'around'>,
): ReadonlySet<string> | undefined {
  if (!part) return undefined;
  const opened = [...expanded, ...around];
  if (opened.length === 0) return part.first;
  const drawn = new Set(part.first);
  for (const key of opened) {
    if (!nodes.has(key)) continue;
    drawn.add(key);
    for (const edge of edgesOf.get(key) ?? []) drawn.add(otherEnd(edge, key));
  }
  return drawn;
}
