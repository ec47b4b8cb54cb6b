import { type Dataset, otherEnd } from './dataset.ts';
import type { Proved } from './proof.ts';
import type { Selection } from './view.ts';

/** What stands out while the rest steps back. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** A node with its neighbours, an edge with its ends, an article with what it proves. */
export function emphasisOf(
  dataset: Dataset,
  selection: Selection | undefined,
  proof: () => ReadonlyMap<string, Proved>,
): Emphasis | undefined {
  if (!selection) return undefined;
  if (selection.what === 'edge') {
    const edge = dataset.edges.get(selection.key);
    return edge && { nodes: new Set([edge.source, edge.target]), edges: new Set([edge.key]) };
  }
  const node = dataset.nodes.get(selection.key);
  if (!node) return undefined;
  const nodes = new Set([node.key]);
  const edges = new Set<string>();
  for (const edge of dataset.edgesOf.get(node.key) ?? []) {
    edges.add(edge.key);
    nodes.add(otherEnd(edge, node.key));
  }
  if (node.kind !== 'Article') return { nodes, edges };
  const proved = proof().get(node.key);
  for (const each of proved?.nodes ?? []) nodes.add(each.key);
  for (const edge of proved?.edges ?? []) {
    edges.add(edge.key);
    nodes.add(edge.source).add(edge.target);
  }
  return { nodes, edges };
}
