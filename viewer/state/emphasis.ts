import { type Dataset, otherEnd } from './dataset.ts';
import type { Path } from './paths.ts';
import { presencesOf, sharedBy, statesBehind } from './presence.ts';
import type { Proved } from './proof.ts';
import { type Selection, twoOf } from './view.ts';

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
  if (selection.what === 'pair') return emphasisOfPair(dataset, selection.key);
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

/** Two nodes with the Meetings that they share and the links between them. */
function emphasisOfPair(dataset: Dataset, key: string): Emphasis {
  const [a, b] = twoOf(key);
  const nodes = new Set([a, b]);
  const edges = new Set<string>();
  for (const edge of dataset.edgesOf.get(a) ?? []) if (otherEnd(edge, a) === b) edges.add(edge.key);
  const presences = presencesOf(dataset, dataset.edges.keys(), statesBehind(dataset));
  for (const { meeting, edges: shared } of sharedBy(dataset, presences, a, b)) {
    nodes.add(meeting.key);
    for (const edge of shared) {
      edges.add(edge.key);
      nodes.add(edge.source);
    }
  }
  return { nodes, edges };
}

/** The nodes and links of paths; their ends also where there is none. */
export function emphasisOfPaths(key: string, paths: readonly Path[]): Emphasis {
  const nodes = new Set<string>(twoOf(key));
  const edges = new Set<string>();
  for (const { from, to, edges: links } of paths.flatMap(({ hops }) => hops)) {
    nodes.add(from).add(to);
    for (const edge of links) edges.add(edge.key);
  }
  return { nodes, edges };
}
