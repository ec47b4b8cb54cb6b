import { areCopies, type Sketch, sketchKeys } from '../../build/index.ts';
import type { Sql } from './sql.ts';

/** Where the keys of sketches lie. */
const KEY_TABLES = ['copy_key', 'new_copy_key'] as const;
/** Articles of one family that are looked at in one go. */
const SOME = 50;
/** Keys of new articles before they are brought to the others: those of some four thousand. */
const MOST_NEW = 2 ** 17;
const THESE_KEYS = '(key, family, article) IN (SELECT value, ?, ? FROM json_each(?))';

/** An article, and the family that it belongs to. */
interface Member {
  readonly family: number;
  readonly article: number;
}

/** Keeps the keys by which an article is found. */
export function writeKeys(sql: Sql, sketch: Sketch, { family, article }: Member): void {
  const insert = 'INSERT INTO new_copy_key (key, family, article) SELECT value, ?, ? FROM json_each(?)';
  sql.run(insert, family, article, keysOf(sketch));
}

export function eraseKeys(sql: Sql, sketch: Sketch, { family, article }: Member): void {
  const keys = keysOf(sketch);
  for (const table of KEY_TABLES) sql.run(`DELETE FROM ${table} WHERE ${THESE_KEYS}`, family, article, keys);
}

/** Keeps them under another family. */
export function moveKeys(sql: Sql, sketch: Sketch, { family, article }: Member, to: number): void {
  const keys = keysOf(sketch);
  for (const table of KEY_TABLES) {
    sql.run(`UPDATE ${table} SET family = ? WHERE ${THESE_KEYS}`, to, family, article, keys);
  }
}

/** Families with a copy of a text. Of each only as many articles are looked at as it takes to find one. */
export function familiesNear(sql: Sql, sketch: Sketch): readonly number[] {
  const found = new Set<number>();
  const keys = keysOf(sketch);
  for (const table of KEY_TABLES) {
    const sharing = familiesSharing(sql, table, keys);
    const firsts = sketchesOf(sql, new Set(sharing.map(({ first }) => first)));
    for (const { key, family, first, last } of sharing) {
      if (found.has(family)) continue;
      const isCopy = areCopies(sketch, firsts.get(first)!);
      if (isCopy || (first !== last && hasCopy(sql, sketch, { table, key, family }))) found.add(family);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** A key that a family shares, and the first and last of its articles that have it. */
interface Sharing {
  readonly key: number;
  readonly family: number;
  readonly first: number;
  readonly last: number;
}

/** The families that share any of some keys: a step for each, however many articles they have. */
function familiesSharing(sql: Sql, table: string, keys: string): readonly Sharing[] {
  const these = `${table} AS near WHERE near.key = step.key AND near.family`;
  const query = `WITH RECURSIVE step (key, family) AS (
      SELECT value, (SELECT min(family) FROM ${table} WHERE key = value) FROM json_each(?)
      UNION ALL SELECT key, (SELECT min(near.family) FROM ${these} > step.family) FROM step WHERE family IS NOT NULL
    ) SELECT json_group_array(json_array(key, family,
      (SELECT min(near.article) FROM ${these} = step.family), (SELECT max(near.article) FROM ${these} = step.family)
    )) AS sharing FROM step WHERE family IS NOT NULL`;
  const rows = JSON.parse(sql.get<{ sharing: string }>(query, keys)!.sharing) as [number, number, number, number][];
  return rows.map(([key, family, first, last]) => ({ key, family, first, last }));
}

function sketchesOf(sql: Sql, articles: ReadonlySet<number>): ReadonlyMap<number, Sketch> {
  if (articles.size === 0) return new Map();
  const query = `SELECT json_group_array(json_array(article, sketch)) AS sketches FROM copy
    WHERE article IN (SELECT value FROM json_each(?))`;
  const { sketches } = sql.get<{ sketches: string }>(query, JSON.stringify([...articles]))!;
  return new Map((JSON.parse(sketches) as [number, string][]).map(([article, sketch]) => [article, unpacked(sketch)]));
}

/** Whether any article of a family that has a key is a copy; they are looked at some at a time. */
function hasCopy(
  sql: Sql,
  sketch: Sketch,
  { table, key, family }: Pick<Sharing, 'key' | 'family'> & { readonly table: string },
): boolean {
  const query = `SELECT sketch FROM ${table} AS keys JOIN copy ON copy.article = keys.article
    WHERE keys.key = ? AND keys.family = ? ORDER BY keys.article LIMIT ${SOME} OFFSET ?`;
  for (let from = 0; ; from += SOME) {
    const rows = sql.all<{ sketch: string }>(query, key, family, from);
    if (rows.some((row) => areCopies(sketch, unpacked(row.sketch)))) return true;
    if (rows.length < SOME) return false;
  }
}

/** Brings the keys of the newest articles to the others, when they are many; at the end of a commit. */
export function gatherKeys(sql: Sql, most = MOST_NEW): void {
  if (sql.get<{ count: number }>('SELECT count(*) AS count FROM new_copy_key')!.count < most) return;
  sql.run('INSERT INTO copy_key (key, family, article) SELECT key, family, article FROM new_copy_key ORDER BY 1, 2, 3');
  sql.run('DELETE FROM new_copy_key');
}

function keysOf(sketch: Sketch): string {
  return JSON.stringify(sketchKeys(sketch));
}

/** A sketch as a column. */
export function packed(sketch: Sketch): string {
  return Buffer.from(sketch.buffer).toString('base64');
}

export function unpacked(text: string): Sketch {
  return new Uint16Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);
}
