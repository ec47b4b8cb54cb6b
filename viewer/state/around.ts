import type { Dataset } from './dataset.ts';
import type { ViewState } from './view.ts';

/**
 * The nodes within so many steps of the chosen ones along links that pass, and the neighbours of expanded ones.
 * Nothing is reached through an article: it ties everything to everything that it tells of.
 */
export function stepsAround(
  dataset: Dataset,
  { around, steps, expanded }: Pick<ViewState, 'around' | 'steps' | 'expanded'>,
  passing: readonly string[],
): ReadonlySet<string> {
  const neighbours = new Map<string, string[]>();
  const join = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const key of passing) {
    const edge = dataset.edges.get(key);
    if (!edge) continue;
    join(edge.source, edge.target);
    join(edge.target, edge.source);
  }
  const center = new Set(around);
  const reached = new Set(around);
  let front: readonly string[] = around;
  for (let step = 0; step < steps && front.length > 0; step++) {
    const next: string[] = [];
    for (const key of front) {
      if (dataset.nodes.get(key)?.kind === 'Article' && !center.has(key)) continue;
      for (const neighbour of neighbours.get(key) ?? []) {
        if (reached.has(neighbour)) continue;
        reached.add(neighbour);
        next.push(neighbour);
      }
    }
    front = next;
  }
  for (const key of expanded) {
    if (reached.has(key)) for (const neighbour of neighbours.get(key) ?? []) reached.add(neighbour);
  }
  return reached;
}
