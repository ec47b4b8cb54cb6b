import { isCurrent, type Seen, sortSightings, urlsOf } from '../../build/index.ts';
import type { ArticleId, Sighting, StatedArticle } from '../../model/index.ts';
import type { Added } from '../store.ts';
import { type Batch, factsOf } from './batch.ts';
import {
  indexSentences,
  rankOf,
  rankOfStated,
  readSightings,
  unindexSentences,
  writeContent,
  writeSightings,
} from './contents.ts';
import { joinFamily, leaveFamily, reorder } from './copies.ts';
import { apply, unapply } from './derive.ts';
import { touchAll } from './touch.ts';

interface Row {
  readonly id: number;
  readonly rank: string;
  readonly live: number;
}

/** Records an article, and brings in or takes out the texts of its URLs as they become current or superseded. */
export function record(batch: Batch, stated: StatedArticle): Added {
  const { sql } = batch;
  const before = batch.grown.copies;
  const known = rowOf(batch, stated.id);
  if (!known) {
    const insert = `INSERT INTO article (key, rank, live, sentences, mentions, claims) VALUES (?, '', 0, 0, 0, 0)`;
    const id = sql.insert(insert, stated.id);
    writeContent(sql, id, stated);
    batch.facts.set(id, stated);
    writeSightings(sql, id, stated.sightings);
    indexSentences(sql, id, stated);
    refresh(batch, id);
  } else {
    const added = resight(batch, known, stated.sightings);
    const rank = rankOfStated(stated);
    // Extracted again under more sightings, of which one may have brought a title: that governs too.
    if (rank < known.rank || (rank === known.rank && added)) rewrite(batch, known.id, stated);
  }
  const copies = batch.grown.copies - before;
  return { id: stated.id, outcome: outcomeOf(rowOf(batch, stated.id)!, known), ...(copies !== 0 && { copies }) };
}

/** Records a sighting of a known text; false where the text is unknown or the sighting would govern it. */
export function sight(batch: Batch, key: ArticleId, sighting: Sighting): boolean {
  const known = rowOf(batch, key);
  if (!known || rankOf(sighting.published, sighting) < known.rank) return false;
  resight(batch, known, [sighting]);
  return true;
}

/** Takes an article out of the record; texts that it superseded return. */
export function erase(batch: Batch, key: ArticleId): boolean {
  const { sql } = batch;
  const known = rowOf(batch, key);
  if (!known) return false;
  const mates = matesOf(batch, known.id);
  if (known.live) withdraw(batch, known.id);
  unindexSentences(sql, known.id);
  for (const table of ['sighting', 'content']) sql.run(`DELETE FROM ${table} WHERE article = ?`, known.id);
  sql.run('DELETE FROM article WHERE id = ?', known.id);
  batch.facts.delete(known.id);
  for (const mate of mates) refreshOne(batch, mate);
  return true;
}

function outcomeOf(now: Row, known: Row | undefined): Added['outcome'] {
  if (known) return 'known';
  return now.live ? 'new' : 'superseded';
}

function rowOf({ sql }: Batch, key: ArticleId): Row | undefined {
  return sql.get<Row>('SELECT id, rank, live FROM article WHERE key = ?', key);
}

/** New sightings change the article's own node, and the first and last dates and outlets of all that hangs on it. */
function resight(batch: Batch, { id, live }: Row, sightings: readonly Sighting[]): boolean {
  if (!writeSightings(batch.sql, id, sightings)) return false;
  if (live) touchAll(batch, id);
  refresh(batch, id);
  return true;
}

/** Puts an extraction that governs in the place of the one that did. */
function rewrite(batch: Batch, id: number, stated: StatedArticle): void {
  const { sql } = batch;
  const { live } = rowOf(batch, stated.id)!;
  if (live) unapply(batch, id);
  unindexSentences(sql, id);
  writeContent(sql, id, stated);
  batch.facts.set(id, stated);
  indexSentences(sql, id, stated);
  if (live) apply(batch, id, stated);
  reorder(batch, id);
}

/** Decides anew which of the texts that share a URL with an article are current. */
function refresh(batch: Batch, id: number): void {
  for (const each of [id, ...matesOf(batch, id)]) refreshOne(batch, each);
}

function refreshOne(batch: Batch, id: number): void {
  const { sql } = batch;
  const row = sql.get<{ live: number }>('SELECT live FROM article WHERE id = ?', id)!;
  const mates = matesOf(batch, id).map((mate) => seen(batch, mate));
  const current = isCurrent(seen(batch, id), mates);
  if (current && !row.live) {
    const facts = factsOf(batch, id);
    apply(batch, id, facts);
    joinFamily(batch, id, facts.text);
  }
  if (!current && row.live) withdraw(batch, id);
}

/** Takes an article out of the graph and from among its copies. */
function withdraw(batch: Batch, id: number): void {
  unapply(batch, id);
  leaveFamily(batch, id);
}

function seen({ sql }: Batch, id: number): Seen {
  const { key } = sql.get<{ key: string }>('SELECT key FROM article WHERE id = ?', id)!;
  return { id: key, sightings: readSightings(sql, id) };
}

function matesOf({ sql }: Batch, id: number): readonly number[] {
  const mates = new Set<number>();
  for (const url of urlsOf(sortSightings(readSightings(sql, id)))) {
    const query = 'SELECT article FROM sighting WHERE url = ? AND article <> ?';
    for (const { article } of sql.all<{ article: number }>(query, url, id)) mates.add(article);
  }
  return [...mates];
}
