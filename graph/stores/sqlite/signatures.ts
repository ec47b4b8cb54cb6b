import { blocksOf, judgePair, ownKey, shareBlock } from '../../build/index.ts';
import type { Judgement, LocalEntity, Signature } from '../../model/index.ts';
import type { Batch } from './batch.ts';

interface Row {
  readonly id: number;
  readonly key: string;
  readonly kind: string;
  readonly body: string;
}

/** Notes that a local entity bears a signature, and its names; gives the signature's integer key. */
export function occupy(batch: Batch, article: number, entity: LocalEntity, signature: Signature): number {
  const { sql } = batch;
  const known = sql.get<{ id: number }>('SELECT id FROM signature WHERE key = ?', signature.key);
  const id = known?.id ?? create(batch, signature);
  sql.run('UPDATE signature SET uses = uses + 1 WHERE id = ?', id);
  sql.run('INSERT INTO local (article, entity, signature) VALUES (?, ?, ?)', article, entity.index, id);
  for (const text of namesOf(entity)) {
    const name = sql.get<{ id: number }>('SELECT id FROM name WHERE signature = ? AND text = ?', id, text);
    if (name) sql.run('UPDATE name SET uses = uses + 1 WHERE id = ?', name.id);
    else {
      const added = sql.insert('INSERT INTO name (signature, text, uses) VALUES (?, ?, 1)', id, text);
      sql.run('INSERT INTO name_words (rowid, text) VALUES (?, ?)', added, text);
    }
  }
  batch.pending.set(`${article} ${entity.index}`, { article, entity: entity.index, signature: id });
  return id;
}

/** Takes back what `occupy` noted. */
export function vacate(batch: Batch, article: number, entity: LocalEntity): void {
  const { sql } = batch;
  const query = 'SELECT signature, node FROM local WHERE article = ? AND entity = ?';
  const local = sql.get<{ signature: number; node: number | null }>(query, article, entity.index);
  if (!local) return;
  const { signature, node } = local;
  if (node !== null) batch.nodes.add(node);
  sql.run('DELETE FROM local WHERE article = ? AND entity = ?', article, entity.index);
  sql.run('UPDATE signature SET uses = uses - 1 WHERE id = ?', signature);
  for (const text of namesOf(entity)) {
    sql.run('UPDATE name SET uses = uses - 1 WHERE signature = ? AND text = ?', signature, text);
    const spent = 'SELECT id FROM name WHERE signature = ? AND text = ? AND uses = 0';
    const name = sql.get<{ id: number }>(spent, signature, text);
    if (!name) continue;
    sql.run('DELETE FROM name WHERE id = ?', name.id);
    sql.run('DELETE FROM name_words WHERE rowid = ?', name.id);
  }
  batch.pending.delete(`${article} ${entity.index}`);
  batch.released.add(signature);
}

/** A signature by its integer key. */
export function signatureOf({ sql, signatures }: Batch, id: number): Signature {
  const cached = signatures.get(id);
  if (cached) return cached;
  const row = sql.get<Row>('SELECT id, key, kind, body FROM signature WHERE id = ?', id)!;
  const signature = { key: row.key, kind: row.kind, ...JSON.parse(row.body) } as Signature;
  signatures.set(id, signature);
  return signature;
}

/** Signatures in some blocks, weak ones or the others; now and then one of another block that has the same hash. */
export function inBlocks({ sql }: Batch, blocks: Iterable<string>, kind: string, weak: 0 | 1): ReadonlySet<number> {
  const query = 'SELECT signature FROM block WHERE block IN (SELECT value FROM json_each(?))';
  const hashes = [...blocks].map((block) => hashOf(block, kind, weak));
  return new Set(sql.all<{ signature: number }>(query, JSON.stringify(hashes)).map(({ signature }) => signature));
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
export function judgeAnew(batch: Batch, one: number, other: number, time: 'first' | 'again' = 'again'): void {
  const { sql } = batch;
  const [a, b] = [signatureOf(batch, one), signatureOf(batch, other)];
  const judgement = judgementOn(batch, a, b);
  const [left, right] = a.key < b.key ? [one, other] : [other, one];
  if (time === 'again') sql.run('DELETE FROM judgement WHERE left = ? AND right = ?', left, right);
  if (judgement?.verdict !== 'same') return;
  const insert = 'INSERT OR REPLACE INTO judgement (left, right, score, person) VALUES (?, ?, ?, ?)';
  sql.run(insert, left, right, judgement.score, judgement.by === 'person' ? 1 : 0);
}

function create(batch: Batch, signature: Signature): number {
  const { sql } = batch;
  const { key, kind, strength, blocks, features } = signature;
  const weak = strength === 'weak' ? 1 : 0;
  const id = sql.insert(
    'INSERT INTO signature (key, kind, weak, body, own) VALUES (?, ?, ?, ?, ?)',
    key,
    kind,
    weak,
    JSON.stringify({ strength, blocks, features }),
    ownKey(signature),
  );
  const hashes = new Set(blocksOf(signature).map((block) => hashOf(block, kind, weak)));
  sql.run('INSERT INTO block (block, signature) SELECT value, ? FROM json_each(?)', id, JSON.stringify([...hashes]));
  batch.signatures.set(id, signature);
  batch.born.add(id);
  return id;
}

/** Forgets signatures that no article bears any more. */
export function forget(batch: Batch, id: number): void {
  const { sql } = batch;
  const signature = signatureOf(batch, id);
  const { kind } = signature;
  const weak = signature.strength === 'weak' ? 1 : 0;
  for (const block of blocksOf(signature)) {
    sql.run('DELETE FROM block WHERE block = ? AND signature = ?', hashOf(block, kind, weak), id);
  }
  sql.run('DELETE FROM judgement WHERE left = ? OR right = ?', id, id);
  sql.run('DELETE FROM signature WHERE id = ?', id);
  batch.signatures.delete(id);
  batch.born.delete(id);
}

/** Names under which a local entity is found. */
function namesOf({ names, label }: LocalEntity): readonly string[] {
  return [...new Set([label, ...names.map(({ text }) => text)])];
}
