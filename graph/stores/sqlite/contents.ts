import { addressKey, type Facts, sightingKey, sortSightings } from '../../build/index.ts';
import type { Sighting, StatedArticle } from '../../model/index.ts';
import type { Sql } from './sql.ts';

/** Sentences of one article in the index of sentences have row ids from its integer key times this. */
export const SENTENCE_STRIDE = 2 ** 24;

/** By what of several extractions of one text one governs: the earliest publication date, then the sighting. */
export function rankOf(published: string | undefined, sighting: Sighting): string {
  return `${published ?? '~'} ${sightingKey(sighting)}`;
}

/** The rank of what an article stated. */
export function rankOfStated({ published, sightings }: StatedArticle): string {
  return rankOf(published, sortSightings(sightings)[0] ?? {});
}

/** Keeps what an article stated, in the place of what was there. */
export function writeContent(sql: Sql, id: number, stated: StatedArticle): void {
  sql.run('DELETE FROM content WHERE article = ?', id);
  sql.run(
    `INSERT INTO content (article, text, sentences, mentions, referents, entities, claims, notices)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    JSON.stringify(stated.text),
    JSON.stringify(stated.sentences.map(({ start, end }) => [start, end])),
    JSON.stringify(stated.mentions),
    JSON.stringify(stated.referents),
    JSON.stringify(stated.entities),
    JSON.stringify(stated.claims),
    JSON.stringify(stated.notices),
  );
  sql.run(
    'UPDATE article SET published = ?, rank = ?, sentences = ?, mentions = ?, claims = ? WHERE id = ?',
    stated.published ?? null,
    rankOfStated(stated),
    stated.sentences.length,
    stated.mentions.length,
    stated.claims.length,
    id,
  );
}

/** Puts the sentences of an article into the index for searches. */
export function indexSentences(sql: Sql, id: number, { text, sentences }: StatedArticle): void {
  const rows = sentences.map(({ start, end }, index) => [id * SENTENCE_STRIDE + index, text.slice(start, end)]);
  const insert = `INSERT INTO sentence_words (rowid, text) SELECT value ->> 0, value ->> 1 FROM json_each(?)`;
  sql.run(insert, JSON.stringify(rows));
}

/** Takes the sentences of an article out of the index. */
export function unindexSentences(sql: Sql, id: number): void {
  const first = id * SENTENCE_STRIDE;
  sql.run('DELETE FROM sentence_words WHERE rowid >= ? AND rowid < ?', first, first + SENTENCE_STRIDE);
}

/** What resolution and fold need of an article. */
export function readFacts(sql: Sql, id: number): Facts {
  const query = `SELECT article.key, text, entities, content.claims FROM content
    JOIN article ON article.id = content.article WHERE content.article = ?`;
  const row = sql.get<{ key: string; text: string; entities: string; claims: string }>(query, id)!;
  return {
    id: row.key,
    text: JSON.parse(row.text),
    entities: JSON.parse(row.entities),
    claims: JSON.parse(row.claims),
  };
}

/** The sightings of an article, the governing one first. */
export function readSightings(sql: Sql, id: number): readonly Sighting[] {
  const rows = sql.all<{ body: string }>('SELECT body FROM sighting WHERE article = ?', id);
  return sortSightings(rows.map(({ body }) => JSON.parse(body) as Sighting));
}

/** Adds sightings; true where one is new. */
export function writeSightings(sql: Sql, id: number, sightings: readonly Sighting[]): boolean {
  let added = false;
  for (const sighting of sortSightings(sightings)) {
    const key = sightingKey(sighting);
    if (sql.get('SELECT 1 FROM sighting WHERE article = ? AND key = ?', id, key)) continue;
    const body = JSON.stringify(sighting);
    const insert = 'INSERT INTO sighting (article, key, url, body) VALUES (?, ?, ?, ?)';
    sql.run(insert, id, key, (sighting.url && addressKey(sighting.url)) || null, body);
    added = true;
  }
  return added;
}
