/**
 * The nodes that lie at most so many links from a center, whichever way links point, and the neighbours of expanded
 * ones among them. Nothing is reached through an article: it ties everything to everything that it tells of.
 */
export function stepsAround(
  center: ReadonlySet<string>,
  links: Iterable<{ readonly source: string; readonly target: string }>,
  { steps, expanded = [] }: { readonly steps: number; readonly expanded?: readonly string[] },
  isArticle: (key: string) => boolean,
): Set<string> {
  const neighbours = new Map<string, string[]>();
  const join = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const { source, target } of links) {
    join(source, target);
    join(target, source);
  }
  const reached = new Set(center);
  /** Reaches the neighbours of a node, and gives those that were not reached before. */
  const reachFrom = (key: string): readonly string[] => {
    const fresh = (neighbours.get(key) ?? []).filter((neighbour) => !reached.has(neighbour));
    for (const neighbour of fresh) reached.add(neighbour);
    return fresh;
  };
  let front = [...center];
  for (let step = 0; step < steps && front.length > 0; step++) {
    front = front.flatMap((key) => (isArticle(key) && !center.has(key) ? [] : reachFrom(key)));
  }
  // Who is reached by one that is expanded may be expanded too, whatever order they are named in.
  const open = new Set(expanded);
  let next = expanded.filter((key) => reached.has(key));
  while (next.length > 0) {
    for (const key of next) open.delete(key);
    next = [...new Set(next.flatMap(reachFrom))].filter((key) => open.has(key));
  }
  return reached;
}
