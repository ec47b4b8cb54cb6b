import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { GraphEdge, SerialisedGraph } from '../model/index.ts';
import { findRelation } from '../ontology/index.ts';
import { compare } from './keys.ts';
import { type Point, placeRest, spiral } from './places.ts';
import { seeded } from './seeded.ts';

/** Where the first picture draws a node, and to which community it belongs. */
interface Place extends Point {
  readonly community?: number;
}

/**
 * Gives every node a position and every linked actor, place and event a community. Both are seeded and run over
 * sorted nodes, so that equal graphs are laid out equally; positions are rounded.
 */
export function layOut(graph: SerialisedGraph): SerialisedGraph {
  const keys = graph.nodes.map(({ key }) => key).sort(compare);
  const linked = simplified(keys, graph.edges);
  const communities = communitiesOf(linked);
  const points = pointsOf(linked, communities);
  const places = new Map<string, Place>();
  for (const [key, point] of points) places.set(key, { ...point, community: communities.get(key)! });
  for (const [key, point] of placeRest(keys, graph.edges, points)) places.set(key, point);
  const nodes = graph.nodes.map(({ key, attributes }) => {
    const { x, y, community } = places.get(key)!;
    const own = community === undefined ? {} : { community };
    return { key, attributes: { ...attributes, ...own, x: rounded(x), y: rounded(y) } };
  });
  return { ...graph, nodes };
}

/** The nodes that layout edges join, each pair joined once, weighted by how many edges it has. */
function simplified(keys: readonly string[], edges: readonly GraphEdge[]): UndirectedGraph {
  const weights = new Map<string, { a: string; b: string; weight: number }>();
  const linked = new Set<string>();
  for (const { source, target, attributes } of edges) {
    // A relation of another program's graph is drawn like any other.
    if (findRelation(attributes.relation)?.inLayout === false) continue;
    const [a, b] = source < target ? [source, target] : [target, source];
    const pair = `${a} ${b}`;
    const known = weights.get(pair);
    if (known) known.weight++;
    else weights.set(pair, { a, b, weight: 1 });
    linked.add(a).add(b);
  }
  const graph = new UndirectedGraph();
  for (const key of keys) if (linked.has(key)) graph.addNode(key);
  const sorted = [...weights].sort(([a], [b]) => compare(a, b));
  for (const [, { a, b, weight }] of sorted) graph.addEdge(a, b, { weight });
  return graph;
}

/** Communities by Louvain's method, numbered from the largest; equally large ones by their first key. */
function communitiesOf(graph: UndirectedGraph): ReadonlyMap<string, number> {
  if (graph.size === 0) return new Map();
  const found = Object.entries(louvain(graph, { getEdgeWeight: 'weight', rng: seeded(1) }));
  const groups = new Map<number, string[]>();
  for (const [key, community] of found) {
    const group = groups.get(community);
    if (group) group.push(key);
    else groups.set(community, [key]);
  }
  const sorted = [...groups.values()].map((group) => group.sort(compare));
  sorted.sort((a, b) => b.length - a.length || compare(a[0]!, b[0]!));
  return new Map(sorted.flatMap((group, community) => group.map((key) => [key, community] as const)));
}

/** Positions by ForceAtlas2, from a start in which communities already lie together. */
function pointsOf(graph: UndirectedGraph, communities: ReadonlyMap<string, number>): ReadonlyMap<string, Point> {
  if (graph.order === 0) return new Map();
  const byCommunity = graph.nodes().sort((a, b) => communities.get(a)! - communities.get(b)! || compare(a, b));
  byCommunity.forEach((key, index) => {
    graph.mergeNodeAttributes(key, spiral(index, 10));
  });
  const settings = { ...forceAtlas2.inferSettings(graph.order), barnesHutOptimize: graph.order > 500 };
  const found = forceAtlas2(graph, { iterations: iterations(graph.order), getEdgeWeight: 'weight', settings });
  return new Map(Object.entries(found));
}

/** Fewer rounds for larger graphs, whose communities lie together from the start; the viewer's own layout goes on from there. */
function iterations(order: number): number {
  return Math.max(20, Math.min(500, Math.round(500_000 / order)));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
