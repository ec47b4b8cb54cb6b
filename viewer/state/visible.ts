import { relationOf } from '../../graph/ontology/index.ts';
import type { Dataset, Edge, Node } from './dataset.ts';
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

/** Applies the filters. A status hides Meetings and Events that have it, and with a node go its links. */
export function visibleIn(dataset: Dataset, view: ViewState): Visible {
  const hidden = hiddenSets(view);
  const passing = new Set<string>();
  for (const node of dataset.nodes.values()) if (nodePasses(node, hidden)) passing.add(node.key);
  const edges = new Set<string>();
  const linked = new Set<string>();
  for (const edge of dataset.edges.values()) {
    if (!edgePasses(edge, hidden) || !passing.has(edge.source) || !passing.has(edge.target)) continue;
    edges.add(edge.key);
    linked.add(edge.source).add(edge.target);
  }
  if (view.loose) return { nodes: passing, edges, loose: 0 };
  return { nodes: linked, edges, loose: passing.size - linked.size };
}

/** How many elements each value of a facet would show if only the other facets filtered. */
export function countFacets(dataset: Dataset, view: ViewState): Counts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const hidden = hiddenSets(view);
  const without = (facet: Facet): Hidden => ({ ...hidden, [facet]: new Set() });
  const forKind = without('kind');
  const forRelation = without('relation');
  const forStatus = without('status');
  for (const node of dataset.nodes.values()) {
    if (nodePasses(node, forKind)) add(counts.kind, node.kind);
    if (node.status && nodePasses(node, forStatus)) add(counts.status, node.status);
  }
  for (const edge of dataset.edges.values()) {
    if (endsPass(dataset, edge, hidden) && edgePasses(edge, forRelation)) add(counts.relation, edge.relation);
    if (endsPass(dataset, edge, forStatus) && edgePasses(edge, forStatus)) add(counts.status, edge.status);
  }
  return counts;
}

function endsPass(dataset: Dataset, edge: Edge, hidden: Hidden): boolean {
  const source = dataset.nodes.get(edge.source);
  const target = dataset.nodes.get(edge.target);
  return source !== undefined && target !== undefined && nodePasses(source, hidden) && nodePasses(target, hidden);
}

function nodePasses(node: Node, hidden: Hidden): boolean {
  return !hidden.kind.has(node.kind) && !(node.status !== undefined && hidden.status.has(node.status));
}

function edgePasses(edge: Edge, hidden: Hidden): boolean {
  return !hidden.relation.has(edge.relation) && !hidden.status.has(edge.status);
}

function hiddenSets(view: ViewState): Hidden {
  return Object.fromEntries(FACETS.map((facet) => [facet, new Set(view.hidden[facet])])) as unknown as Hidden;
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** Whether an edge belongs in the drawing's structure; quotes and mentions tie to articles only. */
export function isStructural(edge: Edge): boolean {
  return relationOf(edge.relation).inLayout;
}
