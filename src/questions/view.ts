import type { GraphEdge, GraphNode, SerialisedGraph } from '../../graph/model/index.ts';

/** A graph with its nodes by key and its edges by either end: what questions are asked of. */
export interface GraphView {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  edgesOf(key: string): readonly GraphEdge[];
}

/** Indexes a graph once, for any number of questions. */
export function viewOf(graph: SerialisedGraph): GraphView {
  const edges = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    for (const end of new Set([edge.source, edge.target])) {
      const list = edges.get(end);
      if (list) list.push(edge);
      else edges.set(end, [edge]);
    }
  }
  return {
    nodes: new Map(graph.nodes.map((node) => [node.key, node])),
    edgesOf: (key) => edges.get(key) ?? [],
  };
}

/** The other end of an edge. */
export function otherEnd(edge: GraphEdge, key: string): string {
  return edge.source === key ? edge.target : edge.source;
}
