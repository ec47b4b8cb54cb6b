import type { EdgeAttributes, NodeAttributes, SerialisedGraph } from '../../graph/model/index.ts';

export interface Node extends NodeAttributes {
  readonly key: string;
}

export interface Edge extends EdgeAttributes {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/** The graph as it was loaded, indexed for reading; never changed. */
export interface Dataset {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: ReadonlyMap<string, Edge>;
  /** Edges that touch a node, in the order of the file. */
  readonly edgesOf: ReadonlyMap<string, readonly Edge[]>;
}

/** Reads the exchange format. What the ontology does not know, as in a graph of another program, goes by its own name. */
export function readDataset(graph: SerialisedGraph): Dataset {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  const edgesOf = new Map<string, Edge[]>();
  for (const { key, attributes } of graph.nodes) {
    nodes.set(key, { ...attributes, key });
  }
  for (const { key, source, target, attributes } of graph.edges) {
    if (!nodes.has(source) || !nodes.has(target)) continue;
    const edge = { ...attributes, key, source, target };
    edges.set(key, edge);
    for (const end of new Set([source, target])) {
      const list = edgesOf.get(end);
      if (list) list.push(edge);
      else edgesOf.set(end, [edge]);
    }
  }
  return { nodes, edges, edgesOf };
}

/** The node at the other end. */
export function otherEnd(edge: Edge, key: string): string {
  return edge.source === key ? edge.target : edge.source;
}
