import {
  attachBlocks,
  blocksOf,
  givenKey,
  judgePair,
  keyOfBlock,
  narrowBlocks,
  shareBlock,
} from '../../build/index.ts';
import type { Judgement, Signature } from '../../model/index.ts';
import type { Batch } from './batch.ts';
import type { Sql } from './sql.ts';

interface Row {
  readonly key: string;
  readonly kind: string;
  readonly body: string;
}

/** A signature by its integer key. */
export function signatureOf({ sql, signatures }: Batch, id: number): Signature {
  const cached = signatures.get(id);
  if (cached) return cached;
  const query = 'SELECT key, kind, body FROM signature JOIN signature_body USING (id) WHERE id = ?';
  const row = sql.get<Row>(query, id)!;
  const signature = { key: row.key, kind: row.kind, ...JSON.parse(row.body) } as Signature;
  signatures.set(id, signature);
  return signature;
}

/** The key of a signature, without the rest of it. */
export function keyOf({ sql, signatures, signatureKeys }: Batch, id: number): string {
  const cached = signatures.get(id)?.key ?? signatureKeys.get(id);
  if (cached !== undefined) return cached;
  const { key } = sql.get<{ key: string }>('SELECT key FROM signature WHERE id = ?', id)!;
  signatureKeys.set(id, key);
  return key;
}

/** Whether a kind has weak signatures, which belong to clusters without being part of them. */
export function hasWeak({ sql, weakKinds }: Batch, kind: string): boolean {
  const cached = weakKinds.get(kind);
  if (cached !== undefined) return cached;
  const found = sql.get('SELECT 1 FROM signature WHERE kind = ? AND weak = 1 LIMIT 1', kind) !== undefined;
  weakKinds.set(kind, found);
  return found;
}

/** Signatures in some blocks, weak ones or the others; now and then one of another block that has the same hash. */
export function inBlocks({ sql }: Batch, blocks: Iterable<string>, kind: string, weak: 0 | 1): ReadonlySet<number> {
  const query = `SELECT json_group_array(DISTINCT signature) AS found FROM block
    WHERE block IN (SELECT value FROM json_each(?))`;
  const names = [...blocks];
  const hashes = names.map((block) => hashOf(block, kind, weak));
  const found = new Set(JSON.parse(sql.get<{ found: string }>(query, JSON.stringify(hashes))!.found) as number[]);
  const given = names.flatMap((block) => keyOfBlock(block) ?? []);
  for (const [, id] of withKeys(sql, given, weak)) found.add(id);
  return found;
}

/** Signatures to which an extractor gave one of these keys, each with the place of the key in the list. */
function withKeys(sql: Sql, given: readonly string[], weak: 0 | 1): readonly (readonly [number, number])[] {
  if (given.length === 0) return [];
  // The fingerprint that follows the key is of hexadecimal digits.
  const query = `SELECT json_group_array(json_array(one.key, signature.id)) AS found FROM json_each(?) AS one
    CROSS JOIN signature ON signature.key >= one.value || '~' AND signature.key < one.value || '~g' AND weak = ?`;
  return JSON.parse(sql.get<{ found: string }>(query, JSON.stringify(given), weak)!.found) as [number, number][];
}

/**
 * By exact or strong signature the others that it has to be judged against; now and then one of another block that has
 * the same hash. What is read of them is remembered.
 */
export function partnersOf(batch: Batch, ids: readonly number[]): ReadonlyMap<number, Set<number>> {
  const { sql, resolver } = batch;
  const partners = new Map(ids.map((id) => [id, new Set<number>()]));
  const seekers = new Map<number, number[]>();
  for (const id of ids) {
    const signature = signatureOf(batch, id);
    for (const block of narrowBlocks(signature, resolver) ?? blocksOf(signature)) {
      if (isOfKey(signature, block)) continue;
      const hash = hashOf(block, signature.kind, 0);
      const known = seekers.get(hash);
      if (known) known.push(id);
      else seekers.set(hash, [id]);
    }
  }
  const query = `SELECT json_group_array(json_array(block, signature)) AS found FROM block
    WHERE block IN (SELECT value FROM json_each(?))`;
  const hashes = JSON.stringify([...seekers.keys()].sort((a, b) => a - b));
  const found = JSON.parse(sql.get<{ found: string }>(query, hashes)!.found) as [number, number][];
  for (const [block, other] of found) for (const id of seekers.get(block)!) partners.get(id)!.add(other);
  const given = ids.map((id) => givenKey(signatureOf(batch, id)));
  for (const [at, other] of withKeys(sql, given, 0)) partners.get(ids[at]!)!.add(other);
  recall(batch, new Set([...partners.values()].flatMap((others) => [...others])));
  return partners;
}

/** Reads signatures together that will be asked for one by one. */
export function recall({ sql, signatures }: Batch, ids: Iterable<number>): void {
  const unknown = [...ids].filter((id) => !signatures.has(id));
  if (unknown.length === 0) return;
  // The body is JSON already; `json(body)` would read and write it once more.
  const query = `SELECT '[' || group_concat(rtrim(json_array(id, key, kind), ']') || ',' || body || ']') || ']' AS rows
    FROM signature JOIN signature_body USING (id) WHERE id IN (SELECT value FROM json_each(?))`;
  const rows = JSON.parse(sql.get<{ rows: string | null }>(query, JSON.stringify(unknown))!.rows ?? '[]');
  for (const [id, key, kind, body] of rows as [number, string, string, object][])
    signatures.set(id, { key, kind, ...body } as Signature);
}

/**
 * 53 bits, which is what a number holds exactly. The upper ones are of the last word: blocks of one month lie together,
 * so that articles of one time write to one place. Two blocks with one hash cost a comparison and change nothing.
 */
function hashOf(block: string, kind: string, weak: 0 | 1): number {
  const place = mixed(block, block.lastIndexOf(' ') + 1, 0x41c6ce57);
  const own = mixed(block, 0, Math.imul(kind.length * 31 + kind.charCodeAt(0), 0x85ebca6b) + weak);
  return (place & 0x1fffff) * 0x1_0000_0000 + own;
}

function mixed(text: string, from: number, seed: number): number {
  let hash = seed;
  for (let at = from; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** What joins or parts two signatures: a person's decision, else, where they share a block, the resolver's. */
export function judgementOn(batch: Batch, one: Signature, other: Signature): Judgement | undefined {
  const { sql, resolver } = batch;
  const [a, b] = one.key < other.key ? [one, other] : [other, one];
  const query = 'SELECT body FROM decision WHERE left = ? AND right = ?';
  const decided = batch.hasDecisions() ? sql.get<{ body: string }>(query, a.key, b.key) : undefined;
  if (decided) return JSON.parse(decided.body) as Judgement;
  return shareBlock(a, b) ? judgePair(a, b, resolver) : undefined;
}

/**
 * Judges a pair anew and keeps a positive judgement. Negative ones are many and matter only within a component;
 * they are made again when one is clustered.
 */
export function judgeAnew(
  batch: Batch,
  one: number,
  other: number,
  time: 'first' | 'again' = 'again',
): Judgement['verdict'] | undefined {
  const { sql } = batch;
  const [a, b] = [signatureOf(batch, one), signatureOf(batch, other)];
  const judgement = judgementOn(batch, a, b);
  const [left, right] = a.key < b.key ? [one, other] : [other, one];
  if (time === 'again') sql.run('DELETE FROM judgement WHERE left = ? AND right = ?', left, right);
  if (judgement?.verdict !== 'same') return judgement?.verdict;
  const insert = 'INSERT OR REPLACE INTO judgement (left, right, score, person) VALUES (?, ?, ?, ?)';
  sql.run(insert, left, right, judgement.score, judgement.by === 'person' ? 1 : 0);
  batch.joined.add(one).add(other);
  return 'same';
}

/** Takes in a signature that is new, and gives its integer key; `writeBorn` writes it. */
export function create(batch: Batch, signature: Signature): number {
  const { sql, last } = batch;
  last.signature ??= sql.get<{ id: number }>('SELECT coalesce(max(id), 0) AS id FROM signature')!.id;
  const id = ++last.signature;
  batch.signatures.set(id, signature);
  batch.signatureIds.set(signature.key, id);
  batch.states.set(id, { node: null, candidates: '[]' });
  batch.born.add(id);
  batch.unwritten.set(id, signature);
  return id;
}

/** Writes the signatures that are new, with the blocks in which they are found. */
export function writeBorn(batch: Batch): void {
  const { sql, unwritten } = batch;
  if (unwritten.size === 0) return;
  const body = 'INSERT INTO signature_body (id, body) VALUES (?, ?)';
  const rows: [number, string, string, number][] = [];
  const blocks: [number, number][] = [];
  for (const [id, signature] of unwritten) {
    const { key, kind, strength, blocks: own, features } = signature;
    rows.push([id, key, kind, strength === 'weak' ? 1 : 0]);
    if (strength === 'weak') batch.weakKinds.set(kind, true);
    sql.run(body, id, JSON.stringify({ strength, blocks: own, features }));
    for (const hash of blockHashes(batch, signature)) blocks.push([hash, id]);
  }
  unwritten.clear();
  const insert = `INSERT INTO signature (id, key, kind, weak)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`;
  sql.run(insert, JSON.stringify(rows));
  // In the order in which they lie in the index.
  blocks.sort(([a, x], [b, y]) => a - b || x - y);
  sql.run(
    'INSERT INTO block (block, signature) SELECT value ->> 0, value ->> 1 FROM json_each(?)',
    JSON.stringify(blocks),
  );
}

/** Forgets signatures that no article bears any more. */
export function forget(batch: Batch, id: number): void {
  const { sql } = batch;
  const signature = signatureOf(batch, id);
  const blocks = 'DELETE FROM block WHERE block IN (SELECT value FROM json_each(?)) AND signature = ?';
  sql.run(blocks, JSON.stringify([...blockHashes(batch, signature)]), id);
  sql.run('DELETE FROM judgement WHERE left = ? OR right = ?', id, id);
  for (const table of ['signature', 'signature_body']) sql.run(`DELETE FROM ${table} WHERE id = ?`, id);
  batch.signatures.delete(id);
  batch.signatureIds.delete(signature.key);
  batch.states.delete(id);
  batch.restated.delete(id);
  batch.born.delete(id);
}

/** All blocks in which it is found, by weak signatures and by its partners; that of its key is found by the key. */
function blockHashes({ resolver }: Batch, signature: Signature): ReadonlySet<number> {
  const weak = signature.strength === 'weak' ? 1 : 0;
  const attaching = attachBlocks(signature, resolver);
  const all = weak ? attaching : [...blocksOf(signature), ...(narrowBlocks(signature, resolver) ?? []), ...attaching];
  const others = all.filter((block) => !isOfKey(signature, block));
  return new Set(others.map((block) => hashOf(block, signature.kind, weak)));
}

/** Whether a block is that of the signature's own key, which is not written: those in it are found by their keys. */
function isOfKey(signature: Signature, block: string): boolean {
  return keyOfBlock(block) === givenKey(signature);
}
