import { sortSightings } from '../graph/build/index.ts';
import type { Article, Notice, SightedArticle, Sighting, StatedArticle } from '../graph/model/index.ts';
import type { Added, Store } from '../graph/stores/store.ts';
import { withUnread } from './articles/language.ts';

/** What became of the articles that were given to a store. */
export interface Intake {
  readonly added: readonly Added[];
  /** Claims that were made anew. */
  readonly claims: number;
  /** Troubles that the extraction met. */
  readonly notices: readonly Notice[];
}

/** Extracts an article, here or in another thread. */
export type Extract = (sighted: SightedArticle) => StatedArticle | Promise<StatedArticle>;

interface Seen {
  readonly article: Article;
  readonly sightings: Sighting[];
}

/** Articles on their way into a store: their extraction is under way, and nothing of it is written yet. */
export interface Underway {
  readonly known: readonly Added[];
  readonly tasks: readonly Promise<Extracted>[];
}

/**
 * Adds articles to a store in one commit. A text that is known is not extracted again, unless the new sighting
 * gives it an earlier date or another title: then it is extracted under all its sightings, so that the order
 * in which they came does not matter.
 */
export async function addArticles(
  store: Store,
  articles: readonly SightedArticle[],
  extract: Extract,
): Promise<Intake> {
  return finishArticles(store, await beginArticles(store, articles, extract), extract);
}

/** The first half of `addArticles`: begins to extract what has to be. Others may be begun before it is finished. */
export async function beginArticles(
  store: Store,
  articles: readonly SightedArticle[],
  extract: Extract,
): Promise<Underway> {
  const known: Added[] = [];
  const tasks: Promise<Extracted>[] = [];
  for (const seen of byText(articles)) {
    const before = (await store.has(seen.article.id)) ? await store.article(seen.article.id) : undefined;
    const all = sortSightings([...(before?.record.sightings ?? []), ...seen.sightings]);
    if (before && (await onlySighted(store, seen, before.record.sightings, all))) {
      known.push({ id: seen.article.id, outcome: 'known' });
    } else tasks.push(extractUnder(await withUnread(seen.article), all, extract));
  }
  return { known, tasks };
}

/** The second half: waits for the extraction and writes it. */
export async function finishArticles(store: Store, underway: Underway, extract: Extract): Promise<Intake> {
  const results: Extracted[] = [];
  for (const task of underway.tasks) results.push(await upToDate(store, await task, extract));
  const stated = results.flatMap((result) => ('stated' in result ? [result.stated] : []));
  const added = stated.length > 0 ? await store.add(stated) : [];
  return {
    added: [...underway.known, ...added],
    claims: stated.reduce((sum, { claims }) => sum + claims.length, 0),
    notices: results.flatMap(({ notices }) => notices),
  };
}

/** A text that came in meanwhile from elsewhere, with a date or title that governs, is extracted under that. */
async function upToDate(store: Store, result: Extracted, extract: Extract): Promise<Extracted> {
  if (!('stated' in result) || !(await store.has(result.stated.id))) return result;
  const { id, sightings } = result.stated;
  const before = await store.article(id);
  const all = sortSightings([...(before?.record.sightings ?? []), ...sightings]);
  const [old, now] = [governing(sortSightings(sightings)), governing(all)];
  return old.published === now.published && old.title === now.title
    ? result
    : extractUnder(result.article, all, extract);
}

function byText(articles: readonly SightedArticle[]): Iterable<Seen> {
  const groups = new Map<string, Seen>();
  for (const { article, sighting } of articles) {
    const group = groups.get(article.id);
    if (group) group.sightings.push(sighting);
    else groups.set(article.id, { article, sightings: [sighting] });
  }
  return groups.values();
}

async function onlySighted(
  store: Store,
  { article, sightings }: Seen,
  before: readonly Sighting[],
  all: readonly Sighting[],
): Promise<boolean> {
  const [old, now] = [governing(sortSightings(before)), governing(all)];
  if (old.published !== now.published || old.title !== now.title) return false;
  for (const sighting of sightings) {
    if (!(await store.sight(article.id, sighting))) return false;
  }
  return true;
}

type Extracted = { readonly notices: readonly Notice[] } & (
  | { readonly article: Article; readonly stated: StatedArticle }
  | { readonly failed: true }
);

/** A fault of the extractor in one article is told, and the others are read. */
async function extractUnder(article: Article, sightings: readonly Sighting[], extract: Extract): Promise<Extracted> {
  const where = sightings[0]?.file ?? article.id;
  try {
    const stated = { ...(await extract({ article, sighting: governing(sightings) })), sightings };
    return { article, stated, notices: stated.notices.map((notice) => ({ where, ...notice })) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the article could not be extracted (${reason}); please report it`;
    return { failed: true, notices: [{ code: 'extractor-fault', message, where }] };
  }
}

/** The earliest known date and the first title of some sightings in their order. */
function governing(sightings: readonly Sighting[]): Sighting {
  const title = sightings.find((sighting) => sighting.title)?.title;
  return { ...sightings[0], ...(title ? { title } : {}) };
}
