import type { Dataset } from './dataset.ts';
import type { Emphasis } from './emphasis.ts';
import type { Selection } from './view.ts';
import type { Visible } from './visible.ts';

/** What the scene is given: what the filters leave, and what is selected even where they would hide it. */
export function pictureOf(
  dataset: Dataset,
  visible: Visible,
  selection: Selection | undefined,
  emphasis: Emphasis | undefined,
) {
  const nodes = new Set(visible.nodes);
  const edges = new Set(visible.edges);
  if (selection?.what === 'node') nodes.add(selection.key);
  const edge = selection?.what === 'edge' ? dataset.edges.get(selection.key) : undefined;
  if (edge) {
    edges.add(edge.key);
    nodes.add(edge.source).add(edge.target);
  }
  return { nodes, edges, ...(selection ? { selection } : {}), ...(emphasis ? { emphasis } : {}) };
}
