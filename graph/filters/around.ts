import type { GraphEdge } from '../model/index.ts';

/**
 * The nodes that lie at most so many links from a center, whichever way links point. Nothing is reached through an
 * article: it ties everything to everything that it tells of.
 */
export function stepsAround(
  center: ReadonlySet<string>,
  edges: readonly GraphEdge[],
  steps: number,
  isArticle: (key: string) => boolean,
): Set<string> {
  const neighbours = new Map<string, string[]>();
  const join = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const { source, target } of edges) {
    join(source, target);
    join(target, source);
  }
  const reached = new Set(center);
  let front = [...center];
  for (let step = 0; step < steps && front.length > 0; step++) {
    const next: string[] = [];
    for (const key of front) {
      if (isArticle(key) && !center.has(key)) continue;
      for (const neighbour of neighbours.get(key) ?? []) {
        if (reached.has(neighbour)) continue;
        reached.add(neighbour);
        next.push(neighbour);
      }
    }
    front = next;
  }
  return reached;
}
