import type { GraphEdge, GraphNode, SerialisedGraph } from '../model/index.ts';
import { stepsAround } from './around.ts';
import type { Filter } from './filter.ts';
import { type Days, daysOf, outletsIn, passesOf } from './passes.ts';

export { distanceWithin, foldText, indexNames, type NameHit, type NameSearch } from './names.ts';
export type { Days, Filter };
export { daysOf, outletsIn };

/** The part of a graph that passes a filter; the graph itself where nothing is asked for. Elements stay as they are. */
export function filterGraph(graph: SerialisedGraph, filter: Filter): SerialisedGraph {
  if (Object.values(filter).every((asked) => asked === undefined)) return graph;
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const passes = passesOf(nodes, filter);
  const center = new Set(filter.around?.nodes);
  const kindPasses = (key: string) => center.has(key) || (nodes.has(key) && passes.kind(nodes.get(key)!));

  let edges = graph.edges.filter((edge) => kindPasses(edge.source) && kindPasses(edge.target) && passes.edge(edge));
  let kept = new Set<string>();
  if (filter.around) {
    const isArticle = (key: string) => nodes.get(key)?.attributes.kind === 'Article';
    kept = stepsAround(center, edges, filter.around.steps, isArticle);
    edges = edges.filter(({ source, target }) => kept.has(source) && kept.has(target));
  } else {
    for (const { source, target } of edges) kept.add(source).add(target);
    for (const node of graph.nodes) if (passes.node(node)) kept.add(node.key);
  }
  for (const article of citedBy(edges, graph.nodes, kept)) if (kindPasses(article)) kept.add(article);
  return { ...graph, nodes: graph.nodes.filter(({ key }) => kept.has(key)), edges };
}

/** Articles on which links, and meetings and events that are kept, rest. */
function citedBy(
  edges: readonly GraphEdge[],
  nodes: readonly GraphNode[],
  kept: ReadonlySet<string>,
): ReadonlySet<string> {
  const cited = new Set<string>();
  const cite = ({ evidence = [], history = [] }: Partial<GraphEdge['attributes']>) => {
    for (const { article } of evidence) cited.add(article);
    for (const { article } of history) cited.add(article);
  };
  for (const { attributes } of edges) cite(attributes);
  for (const { key, attributes } of nodes) if (kept.has(key)) cite(attributes);
  return cited;
}
