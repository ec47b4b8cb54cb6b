import type { GraphEdge, GraphNode, SerialisedGraph } from '../model/index.ts';
import { stepsAround } from './around.ts';
import { asOf, statusAsOf } from './as-of.ts';
import { formOf, type NodeOf, type Reports, reportsOf } from './facts.ts';
import type { Filter, Values } from './filter.ts';
import { type Days, daysOf, daysOfNode, outletsIn, passesOf } from './passes.ts';

export { distanceWithin, foldText, indexNames, type NameHit, type NameSearch } from './names.ts';
export type { Days, Filter, NodeOf, Reports, Values };
export { daysOf, daysOfNode, formOf, outletsIn, reportsOf, statusAsOf, stepsAround };

/**
 * The part of a graph that passes a filter; the graph itself where nothing is asked for. Elements stay as they are,
 * unless they are asked for as they were told by a day.
 */
export function filterGraph(graph: SerialisedGraph, filter: Filter): SerialisedGraph {
  if (Object.values(filter).every((asked) => asked === undefined)) return graph;
  const { around, knownBy } = filter;
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const passes = passesOf(nodes, filter);
  const center = new Set(around?.nodes);
  const without = new Set(filter.without);
  // What is gone round is there whatever its kind.
  const kindPasses = (node: GraphNode) => !without.has(node.key) && (center.has(node.key) || passes.kind(node));
  const endPasses = (key: string) => {
    const node = nodes.get(key);
    return node !== undefined && kindPasses(node);
  };

  let edges = graph.edges.filter((edge) => endPasses(edge.source) && endPasses(edge.target) && passes.edge(edge));
  let kept = new Set<string>();
  if (around) {
    const isArticle = (key: string) => nodes.get(key)?.attributes.kind === 'Article';
    kept = stepsAround(center, edges, around, isArticle);
    edges = edges.filter(({ source, target }) => kept.has(source) && kept.has(target));
  } else {
    for (const { source, target } of edges) kept.add(source).add(target);
    if (filter.unlinked !== false) {
      for (const node of graph.nodes) if (kindPasses(node) && passes.node(node)) kept.add(node.key);
    }
  }
  let own = graph.nodes.filter(({ key }) => kept.has(key));
  if (knownBy !== undefined) {
    const nodeOf: NodeOf = (key) => nodes.get(key)?.attributes;
    edges = edges.map((edge) => asOf(edge, knownBy, nodeOf));
    own = own.map((node) => asOf(node, knownBy, nodeOf));
  }
  const told = new Map(own.map((node) => [node.key, node]));
  for (const key of citedBy([...edges, ...own])) {
    const article = nodes.get(key);
    if (article && !told.has(key) && !without.has(key) && (filter.cited || kindPasses(article))) {
      told.set(key, article);
    }
  }
  return { ...graph, nodes: graph.nodes.flatMap(({ key }) => told.get(key) ?? []), edges };
}

/** Articles on which links, and meetings and events, rest. */
function citedBy(elements: readonly (GraphEdge | GraphNode)[]): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const { attributes } of elements) {
    const { evidence = [], history = [] } = attributes;
    for (const { article } of evidence) cited.add(article);
    for (const { article } of history) cited.add(article);
  }
  return cited;
}
