import type { Dataset, Edge } from './dataset.ts';
import { FACETS, type Facet, type ViewState } from './view.ts';

/** What the filters leave. */
export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Nodes that pass every filter but have no visible link, and so are not drawn. */
  readonly loose: number;
}

export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

type Hidden = Readonly<Record<Facet, ReadonlySet<string>>>;

/** Applies the filters. A Meeting or Event whose status is hidden stays where a link that passes leads to it. */
export function visibleIn(dataset: Dataset, view: ViewState): Visible {
  const hidden = hiddenSets(view);
  const edges = new Set<string>();
  const nodes = new Set<string>();
  for (const edge of dataset.edges.values()) {
    if (!edgePasses(edge, hidden) || !endsPass(dataset, edge, hidden)) continue;
    edges.add(edge.key);
    nodes.add(edge.source).add(edge.target);
  }
  let loose = 0;
  for (const node of dataset.nodes.values()) {
    if (nodes.has(node.key) || hidden.kind.has(node.kind)) continue;
    if (node.status !== undefined && hidden.status.has(node.status)) continue;
    if (view.loose) nodes.add(node.key);
    else loose += 1;
  }
  return { nodes, edges, loose };
}

/** How many elements each value of a facet would show if only the other facets filtered. */
export function countFacets(dataset: Dataset, view: ViewState): Counts {
  const counts = {
    kind: new Map<string, number>(),
    relation: new Map<string, number>(),
    status: new Map<string, number>(),
  };
  const hidden = hiddenSets(view);
  const allRelations = { ...hidden, relation: new Set<string>() };
  const allStatuses = { ...hidden, status: new Set<string>() };
  for (const node of dataset.nodes.values()) {
    if (node.status === undefined || !hidden.status.has(node.status)) add(counts.kind, node.kind);
    if (node.status && !hidden.kind.has(node.kind)) add(counts.status, node.status);
  }
  for (const edge of dataset.edges.values()) {
    if (!endsPass(dataset, edge, hidden)) continue;
    if (edgePasses(edge, allRelations)) add(counts.relation, edge.relation);
    if (edgePasses(edge, allStatuses)) add(counts.status, edge.status);
  }
  return counts;
}

function edgePasses(edge: Edge, hidden: Hidden): boolean {
  return !hidden.relation.has(edge.relation) && !hidden.status.has(edge.status);
}

function endsPass(dataset: Dataset, edge: Edge, hidden: Hidden): boolean {
  return [edge.source, edge.target].every((key) => {
    const node = dataset.nodes.get(key);
    return node !== undefined && !hidden.kind.has(node.kind);
  });
}

function hiddenSets(view: ViewState): Hidden {
  return Object.fromEntries(FACETS.map((facet) => [facet, new Set(view.hidden[facet])])) as unknown as Hidden;
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
