import { familiesAmong, sketchOf } from '../../build/index.ts';
import type { Batch } from './batch.ts';
import { eraseKeys, familiesNear, moveKeys, packed, unpacked, writeKeys } from './copy-keys.ts';
import type { Sql } from './sql.ts';
import { touchAll, touchArticle } from './touch.ts';

/** Finds the copies of an article that has become current, and puts it into their family; touches what that changes. */
export function joinFamily(batch: Batch, id: number, text: string): void {
  const { sql } = batch;
  const sketch = sketchOf(text);
  if (!sketch) return;
  const families = familiesNear(sql, sketch).map((family) => ({ family, first: firstOf(sql, family) }));
  batch.grown.copies += families.length;
  const family = largestOf(sql, families) ?? id;
  const insert = `INSERT INTO copy (article, family, rank, sketch) SELECT id, ?, ${RANK}, ? FROM article WHERE id = ?`;
  sql.run(insert, family, packed(sketch), id);
  writeKeys(sql, sketch, { family, article: id });
  for (const near of families) {
    // What an article of this family and one of the largest both report has a source less now.
    if (near.family !== family) for (const article of articlesOf(sql, near.family)) relabel(batch, article, family);
  }
  const first = firstOf(sql, family);
  if (families.length > 0) touchArticle(batch, first);
  const changed = families.some((near) => near.first !== first);
  if (changed) for (const article of articlesOf(sql, family)) touchArticle(batch, article);
}

/** Takes an article out of its family; what it held together falls apart. */
export function leaveFamily(batch: Batch, id: number): void {
  const { sql } = batch;
  const own = sql.get<{ family: number; sketch: string }>('SELECT family, sketch FROM copy WHERE article = ?', id);
  if (!own) return;
  eraseKeys(sql, unpacked(own.sketch), { family: own.family, article: id });
  sql.run('DELETE FROM copy WHERE article = ?', id);
  const rows = sql.all<{ article: number; sketch: string }>(
    'SELECT article, sketch FROM copy WHERE family = ? ORDER BY rank',
    own.family,
  );
  if (rows.length === 0) return;
  const parts = familiesAmong(new Map(rows.map(({ article, sketch }) => [article, unpacked(sketch)] as const)));
  batch.grown.copies -= parts.length;
  const largest = [...parts].sort((a, b) => b.length - a.length)[0];
  for (const part of parts) {
    // A family goes by the number of one of its articles, so that no later article is given it.
    const label = part.includes(own.family) ? own.family : Math.min(...part);
    if (label !== own.family) for (const article of part) relabel(batch, article, label, part !== largest);
    else if (part !== largest) for (const article of part) touchAll(batch, article);
  }
  for (const { article } of rows) touchArticle(batch, article);
}

/** Keeps an article's place in its family when its date has changed. */
export function reorder(batch: Batch, id: number): void {
  const { sql } = batch;
  const family = sql.get<{ family: number }>('SELECT family FROM copy WHERE article = ?', id)?.family;
  if (family === undefined) return;
  const before = firstOf(sql, family);
  sql.run(`UPDATE copy SET rank = (SELECT ${RANK} FROM article WHERE id = copy.article) WHERE article = ?`, id);
  if (firstOf(sql, family) !== before) for (const article of articlesOf(sql, family)) touchArticle(batch, article);
}

/** The earliest article stands first, undated ones last. */
const RANK = "coalesce(published, '~') || ' ' || key";

function firstOf(sql: Sql, family: number): number {
  const query = 'SELECT article FROM copy WHERE family = ? ORDER BY rank LIMIT 1';
  return sql.get<{ article: number }>(query, family)!.article;
}

function articlesOf(sql: Sql, family: number): readonly number[] {
  const query = 'SELECT article FROM copy WHERE family = ? ORDER BY rank';
  return sql.all<{ article: number }>(query, family).map(({ article }) => article);
}

function largestOf(sql: Sql, families: readonly { readonly family: number }[]): number | undefined {
  if (families.length < 2) return families[0]?.family;
  const query = 'SELECT count(*) AS size FROM copy WHERE family = ?';
  const sized = families.map(({ family }) => ({ family, size: sql.get<{ size: number }>(query, family)!.size }));
  return sized.sort((a, b) => b.size - a.size)[0]?.family;
}

/** Gives an article to another family, and touches all that it reports where its sources may be counted otherwise. */
function relabel(batch: Batch, article: number, family: number, counted = true): void {
  const { sql } = batch;
  const old = sql.get<{ family: number; sketch: string }>(
    'SELECT family, sketch FROM copy WHERE article = ?',
    article,
  )!;
  moveKeys(sql, unpacked(old.sketch), { family: old.family, article }, family);
  sql.run('UPDATE copy SET family = ? WHERE article = ?', family, article);
  if (counted) touchAll(batch, article);
}

/** The families of more than one current article: for each of its articles all of them, the first one first. */
export function readFamilies(sql: Sql): ReadonlyMap<string, readonly string[]> {
  const query = `SELECT copy.family, article.key FROM copy JOIN article ON article.id = copy.article
    WHERE copy.family IN (SELECT family FROM copy GROUP BY family HAVING count(*) > 1) ORDER BY copy.family, copy.rank`;
  const families = new Map<number, string[]>();
  for (const { family, key } of sql.all<{ family: number; key: string }>(query)) {
    const own = families.get(family);
    if (own) own.push(key);
    else families.set(family, [key]);
  }
  return new Map([...families.values()].flatMap((family) => family.map((key) => [key, family] as const)));
}

/** As a column beside `article`: the JSON of all articles of its family, the first one first. */
export const FAMILY = `(SELECT json_group_array(key) FROM (
    SELECT mate.key AS key FROM copy AS own JOIN copy ON copy.family = own.family JOIN article AS mate ON mate.id = copy.article
    WHERE own.article = article.id ORDER BY copy.rank))`;

/** The family of one article, the first one first; undefined where it has no copies. */
export function familyOf(sql: Sql, key: string): readonly string[] | undefined {
  return familyIn(sql.get<{ family: string }>(`SELECT ${FAMILY} AS family FROM article WHERE key = ?`, key)!.family);
}

/** What the column FAMILY holds. */
export function familyIn(column: string): readonly string[] | undefined {
  const family = JSON.parse(column) as string[];
  return family.length > 1 ? family : undefined;
}

/** How many current articles are copies of another that stands before them. */
export function countCopies(sql: Sql): number {
  return sql.get<{ copies: number }>('SELECT count(*) - count(DISTINCT family) AS copies FROM copy')!.copies;
}
