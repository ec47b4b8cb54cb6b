import type { Judgement } from '../../model/index.ts';
import type { Batch } from './batch.ts';
import { judgeAnew, signatureOf } from './signatures.ts';

/** Keeps a person's decision, also on signatures that no article bears yet. */
export function decide(batch: Batch, judgement: Judgement): void {
  const [left, right] = ordered(judgement.left, judgement.right);
  const body = JSON.stringify({ ...judgement, left, right, by: 'person' });
  const insert = 'INSERT OR REPLACE INTO decision (left, right, body) VALUES (?, ?, ?)';
  batch.sql.run(insert, left, right, body);
  review(batch, left, right);
}

/** Takes a decision back; false where there is none. */
export function withdraw(batch: Batch, one: string, other: string): boolean {
  const [left, right] = ordered(one, other);
  const { sql } = batch;
  if (!sql.get('SELECT 1 FROM decision WHERE left = ? AND right = ?', left, right)) return false;
  sql.run('DELETE FROM decision WHERE left = ? AND right = ?', left, right);
  review(batch, left, right);
  return true;
}

function review(batch: Batch, left: string, right: string): void {
  const ids = [left, right].flatMap((key) => {
    const row = batch.sql.get<{ id: number }>('SELECT id FROM signature WHERE key = ?', key);
    return row ? [row.id] : [];
  });
  if (ids.length < 2) return;
  const [a, b] = ids as [number, number];
  const both = [a, b].every((id) => signatureOf(batch, id).strength !== 'weak');
  if (both) judgeAnew(batch, a, b);
  for (const id of ids) batch.decided.add(id);
}

function ordered(a: string, b: string): readonly [string, string] {
  return a < b ? [a, b] : [b, a];
}
