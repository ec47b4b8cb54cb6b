import type { LocalEntity, Signature } from '../../model/index.ts';
import type { Batch } from './batch.ts';
import { create } from './signatures.ts';

/** A local entity and the signature that it bears. */
export interface Bearing {
  readonly entity: LocalEntity;
  readonly signature: Signature;
}

/** Notes that local entities of an article bear signatures, and their names. Their nodes are found in `settle`. */
export function occupy(batch: Batch, article: number, bearings: readonly Bearing[]): void {
  meetSignatures(
    batch,
    bearings.map(({ signature }) => signature.key),
  );
  for (const { entity, signature } of bearings) {
    const id = batch.signatureIds.get(signature.key) ?? create(batch, signature);
    use(batch, id, entity, 1);
    batch.pending.set(`${article} ${entity.index}`, { article, entity: entity.index, signature: id });
  }
}

/** Takes back what `occupy` noted. */
export function vacate(batch: Batch, article: number, entities: readonly LocalEntity[]): void {
  const { sql, pending } = batch;
  const written = new Map<number, { readonly signature: number; readonly node: number | null }>();
  const query = `SELECT entity, signature, node FROM local
    WHERE article = ? AND entity IN (SELECT value FROM json_each(?))`;
  const indexes = JSON.stringify(entities.map(({ index }) => index));
  type Row = { entity: number; signature: number; node: number | null };
  for (const { entity, ...row } of sql.all<Row>(query, article, indexes)) written.set(entity, row);
  for (const entity of entities) {
    const waiting = pending.get(`${article} ${entity.index}`);
    const row = written.get(entity.index);
    const signature = (waiting ?? row)?.signature;
    if (signature === undefined) continue;
    pending.delete(`${article} ${entity.index}`);
    if (typeof row?.node === 'number') batch.nodes.add(row.node);
    use(batch, signature, entity, -1);
    batch.released.add(signature);
  }
  if (written.size === 0) return;
  const all = 'DELETE FROM local WHERE article = ? AND entity IN (SELECT value FROM json_each(?))';
  sql.run(all, article, indexes);
}

/** Writes how many local entities bear the signatures that the commit has touched since the last time. */
export function writeUses({ sql, uses }: Batch): void {
  const rows = [...uses].filter(([, more]) => more !== 0).sort(([a], [b]) => a - b);
  uses.clear();
  if (rows.length === 0) return;
  const update = `UPDATE signature SET uses = uses + (one.value ->> 1) FROM json_each(?) AS one
    WHERE signature.id = one.value ->> 0`;
  sql.run(update, JSON.stringify(rows));
}

/** Writes the names that came and went in a commit, and puts them into the index for searches or takes them out. */
export function writeNames({ sql, names }: Batch): void {
  const changed = [...names.values()].filter(({ more }) => more !== 0).sort((a, b) => a.signature - b.signature);
  names.clear();
  if (changed.length === 0) return;
  const query = `SELECT json_group_array(json_array(one.key, name.id, name.uses)) AS known
    FROM json_each(?) AS one JOIN name ON name.signature = one.value ->> 0 AND name.text = one.value ->> 1`;
  const pairs = JSON.stringify(changed.map(({ signature, text }) => [signature, text]));
  const { known } = sql.get<{ known: string }>(query, pairs)!;
  const rows = new Map((JSON.parse(known) as [number, number, number][]).map(([at, ...row]) => [at, row] as const));
  let next = sql.get<{ last: number }>('SELECT coalesce(max(id), 0) AS last FROM name')!.last;
  const [added, counted, spent]: [unknown[], unknown[], number[]] = [[], [], []];
  changed.forEach(({ signature, text, more }, at) => {
    const [id, uses] = rows.get(at) ?? [];
    if (id === undefined) added.push([++next, signature, text, more]);
    else if (uses! + more > 0) counted.push([id, more]);
    else spent.push(id);
  });
  const write = (statement: string, list: readonly unknown[]) =>
    list.length > 0 && sql.run(statement, JSON.stringify(list));
  const gone = 'IN (SELECT value FROM json_each(?))';
  write(`DELETE FROM name WHERE id ${gone}`, spent);
  write(`DELETE FROM name_words WHERE rowid ${gone}`, spent);
  write(
    'UPDATE name SET uses = uses + (one.value ->> 1) FROM json_each(?) AS one WHERE name.id = one.value ->> 0',
    counted,
  );
  const from = 'FROM json_each(?)';
  write(
    `INSERT INTO name (id, signature, text, uses) SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 ${from}`,
    added,
  );
  write(`INSERT INTO name_words (rowid, text) SELECT value ->> 0, value ->> 2 ${from}`, added);
}

/** Looks up the integer keys of signatures that are written. */
function meetSignatures({ sql, signatureIds }: Batch, keys: readonly string[]): void {
  const wanted = keys.filter((key) => !signatureIds.has(key));
  if (wanted.length === 0) return;
  const query = `SELECT json_group_array(json_array(key, id)) AS known FROM signature
    WHERE key IN (SELECT value FROM json_each(?))`;
  const { known } = sql.get<{ known: string }>(query, JSON.stringify(wanted))!;
  for (const [key, id] of JSON.parse(known) as [string, number][]) signatureIds.set(key, id);
}

function use({ uses, names }: Batch, signature: number, entity: LocalEntity, more: 1 | -1): void {
  uses.set(signature, (uses.get(signature) ?? 0) + more);
  for (const text of namesOf(entity)) {
    const key = `${signature} ${text}`;
    const known = names.get(key);
    if (known) known.more += more;
    else names.set(key, { signature, text, more });
  }
}

/** Names under which a local entity is found; SQLite would end them at a NUL. */
function namesOf({ names, label }: LocalEntity): ReadonlySet<string> {
  return new Set([label, ...names.map(({ text }) => text)].map((text) => text.replaceAll('\0', '\ufffd')));
}
