import type { LocalEntity, NodeAttributes } from '../model/index.ts';
import { compare, kindOfKey } from './keys.ts';
import { foldNames } from './labels.ts';
import { sourcesOf } from './outlets.ts';
import { type PlacedArticle, sortSightings } from './placed.ts';

/** Local entities of one node, and the articles that mention it. */
export interface Members {
  readonly locals: LocalEntity[];
  readonly articles: Set<PlacedArticle>;
}

/** The attributes that a node has by its names and mentions, without what is stated of it. */
export function nodeAttributes(
  key: string,
  { locals, articles }: Members,
  candidates?: readonly string[],
): NodeAttributes {
  const form = mostFrequent(locals.flatMap((local) => local.form ?? []));
  const acronym = mostFrequent(locals.flatMap((local) => local.acronym ?? []));
  const iso2 = mostFrequent(locals.flatMap((local) => local.iso2 ?? []));
  return {
    kind: kindOfKey(key),
    ...foldNames(locals),
    ...(form && { form }),
    ...(acronym && { acronym }),
    ...(iso2 && { iso2 }),
    ...(candidates && candidates.length > 0 && { candidates }),
    ...coverage(articles),
  };
}

/** How many articles and sources, and from when to when. */
export function coverage(articles: Iterable<PlacedArticle>) {
  const days: string[] = [];
  let count = 0;
  for (const { published } of articles) {
    count++;
    if (published) days.push(published);
  }
  days.sort(compare);
  const seen = days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : {};
  return { articles: count, sources: sourcesOf(articles), ...seen };
}

/** The node of an article itself, by the sighting that governs. */
export function articleAttributes(
  { facts, sightings, published, copies = [] }: PlacedArticle,
  whole: boolean,
): NodeAttributes {
  const sorted = sortSightings(sightings);
  const files = [...new Set(sorted.flatMap(({ file }) => file ?? []))].sort(compare);
  const title = sorted.find((sighting) => sighting.title)?.title;
  const source = sorted.find((sighting) => sighting.source)?.source;
  const url = sorted.find((sighting) => sighting.url)?.url;
  const [first, ...others] = copies;
  return {
    kind: 'Article',
    label: title ?? files[0] ?? facts.id,
    aliases: [],
    ...(title && { title }),
    ...(source && { source }),
    ...(published && { published }),
    ...(url && { url }),
    ...(files.length > 0 && { files, file: files[0]! }),
    ...(first !== undefined && first !== facts.id && { copyOf: first }),
    ...(first === facts.id && others.length > 0 && { copies: [...others].sort(compare) }),
    ...(whole && { text: facts.text }),
  };
}

/** The most frequent value, and of equally frequent ones the first in order. */
export function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || compare(a, b))[0];
}
