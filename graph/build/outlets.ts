import { compare } from './keys.ts';
import type { PlacedArticle } from './placed.ts';

/**
 * How many sources report something: the fewest outlets that could have written all of some texts. Copies of one
 * text in five papers are one source, and none where one of these papers reports it in words of its own as well.
 */
export function sourcesOf(articles: Iterable<Pick<PlacedArticle, 'facts' | 'sightings' | 'copies'>>): number {
  const texts = new Map<string, Set<string>>();
  for (const { facts, sightings, copies } of articles) {
    const text = copies?.[0] ?? facts.id;
    const outlets = texts.get(text) ?? new Set();
    for (const { source } of sightings) if (source) outlets.add(source);
    texts.set(text, outlets);
  }
  const chosen = new Set<string>();
  for (const outlets of texts.values()) if (outlets.size === 1) for (const outlet of outlets) chosen.add(outlet);
  let open = [...texts.values()].filter((outlets) => outlets.size > 1 && !meets(outlets, chosen));
  while (open.length > 0) {
    const outlet = mostAmong(open);
    chosen.add(outlet);
    open = open.filter((outlets) => !outlets.has(outlet));
  }
  return chosen.size;
}

function meets(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

/** The outlet with most of the texts, and of equal ones the first in order. */
function mostAmong(texts: readonly ReadonlySet<string>[]): string {
  const counts = new Map<string, number>();
  for (const outlets of texts) for (const outlet of outlets) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))[0]![0];
}
