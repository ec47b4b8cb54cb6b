import type { ArticleId, Sighting } from '../model/index.ts';
import { addressKey } from './address.ts';
import { compare } from './keys.ts';

/** An article and where it was seen. */
export interface Seen {
  readonly id: ArticleId;
  readonly sightings: readonly Sighting[];
}

/** By what the texts of one URL are ordered: the later date, then the greater id, is current. */
export function urlRank(id: ArticleId, url: string, sightings: readonly Sighting[]): string {
  const dates = sightings.filter((sighting) => sighting.url && addressKey(sighting.url) === url).map(dateOf);
  return `${dates.sort(compare).at(-1) ?? ''} ${id}`;
}

/** The pages at which an article was seen, by their keys. */
export function urlsOf(sightings: readonly Sighting[]): readonly string[] {
  return [...new Set(sightings.flatMap(({ url }) => (url && addressKey(url)) || []))];
}

/**
 * Whether an article is current: it was seen without a URL only, or is the latest text of one of its URLs.
 * `others` are all articles that share a URL with it.
 */
export function isCurrent({ id, sightings }: Seen, others: readonly Seen[]): boolean {
  const urls = urlsOf(sightings);
  if (urls.length === 0) return true;
  return urls.some((url) => {
    const rank = urlRank(id, url, sightings);
    return others.every(
      (other) =>
        other.id === id || !urlsOf(other.sightings).includes(url) || urlRank(other.id, url, other.sightings) < rank,
    );
  });
}

function dateOf({ modified, published }: Sighting): string {
  return modified ?? published ?? '';
}
