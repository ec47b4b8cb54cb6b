import type { EdgeAttributes, GraphEdge, GraphPart, NodeAttributes, SerialisedGraph } from '../../graph/model/index.ts';

export interface Node extends NodeAttributes {
  readonly key: string;
  /** Of a graph that comes in parts: how many links it has in the whole. */
  readonly links?: number;
}

export interface Edge extends EdgeAttributes {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/** How a graph is held that is too large to be loaded whole. */
export interface Portion {
  /** Nodes and links of the whole graph. */
  readonly nodes: number;
  readonly edges: number;
  /** The nodes that came first: those with the most links. */
  readonly first: ReadonlySet<string>;
  /** Nodes whose links were fetched: how many they have, and how many of them came. */
  readonly sent: ReadonlyMap<string, NonNullable<GraphPart['around']>>;
}

/** The graph as it was loaded, indexed for reading; never changed. */
export interface Dataset {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: ReadonlyMap<string, Edge>;
  /** Edges that touch a node, in the order of the file. */
  readonly edgesOf: ReadonlyMap<string, readonly Edge[]>;
  /** Only of a graph that comes in parts. */
  readonly part?: Portion;
  /** Version of the store that it was made of, where a server told it. */
  readonly version?: number;
}

/** Reads the exchange format. What the ontology does not know, as in a graph of another program, goes by its own name. */
export function readDataset(graph: SerialisedGraph): Dataset {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  const edgesOf = new Map<string, Edge[]>();
  for (const { key, attributes } of graph.nodes) nodes.set(key, { ...attributes, key });
  const join = (key: string, edge: Edge) => {
    const list = edgesOf.get(key);
    if (list) list.push(edge);
    else edgesOf.set(key, [edge]);
  };
  const add = ({ key, source, target, attributes }: GraphEdge) => {
    if (!nodes.has(source) || !nodes.has(target)) return;
    const edge = { ...attributes, key, source, target };
    edges.set(key, edge);
    join(source, edge);
    if (source !== target) join(target, edge);
  };
  for (const edge of graph.edges) add(edge);
  const { part, version } = graph.attributes as { readonly part?: GraphPart; readonly version?: number };
  return {
    nodes,
    edges,
    edgesOf,
    ...(part && { part: { nodes: part.nodes, edges: part.edges, first: new Set(nodes.keys()), sent: new Map() } }),
    ...(version !== undefined && { version }),
  };
}

/** The node at the other end. */
export function otherEnd(edge: Edge, key: string): string {
  return edge.source === key ? edge.target : edge.source;
}
