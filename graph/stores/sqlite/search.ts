import { attachWeak, blocksOf, compare } from '../../build/index.ts';
import type { Judgement } from '../../model/index.ts';
import type { Membership, SentenceHit } from '../store.ts';
import type { Batch } from './batch.ts';
import { SENTENCE_STRIDE } from './contents.ts';
import { clustersFor, decidedWith } from './resolve.ts';
import { inBlocks, judgementOn, signatureOf } from './signatures.ts';
import type { Sql } from './sql.ts';

interface Hit {
  readonly key: string;
  readonly exact: boolean;
  readonly rank: number;
  readonly articles: number;
}

/** Keys of nodes with a name that has all words of the search, or words that begin so; best first. */
export function findNodes(sql: Sql, name: string, limit: number): readonly string[] {
  const words = wordsOf(name);
  if (words.length === 0) return [];
  const match = words.map((word) => `"${word}"*`).join(' ');
  const query = `SELECT node.key, name.text, name_words.rank AS rank, count(DISTINCT local.article) AS articles
    FROM name_words JOIN name ON name.id = name_words.rowid JOIN local ON local.signature = name.signature
    JOIN node ON node.id = local.node WHERE name_words MATCH ? GROUP BY node.key, name.id`;
  const wanted = words.join(' ');
  const best = new Map<string, Hit>();
  for (const { key, text, rank, articles } of sql.all<Omit<Hit, 'exact'> & { text: string }>(query, match)) {
    const hit = { key, exact: wordsOf(text).join(' ') === wanted, rank, articles };
    const known = best.get(key);
    if (!known || order(hit, known) < 0) best.set(key, hit);
  }
  const sorted = [...best.values()].sort(order);
  return sorted.slice(0, limit).map(({ key }) => key);
}

function order(a: Hit, b: Hit): number {
  return Number(b.exact) - Number(a.exact) || b.articles - a.articles || a.rank - b.rank || compare(a.key, b.key);
}

/** Sentences of current articles with all words of the search. */
export function findSentences(sql: Sql, search: string, limit: number): readonly SentenceHit[] {
  const words = wordsOf(search);
  if (words.length === 0) return [];
  const match = words.map((word) => `"${word}"`).join(' ');
  const query = `SELECT article.key, article.id, sentence_words.rowid - article.id * ${SENTENCE_STRIDE} AS place
    FROM sentence_words JOIN article ON article.id = sentence_words.rowid / ${SENTENCE_STRIDE}
    WHERE sentence_words MATCH ? AND article.live = 1 ORDER BY article.key, place LIMIT ?`;
  const rows = sql.all<{ key: string; id: number; place: number }>(query, match, limit);
  return rows.map(({ key, id, place }) => {
    const content = 'SELECT text, sentences FROM content WHERE article = ?';
    const row = sql.get<{ text: string; sentences: string }>(content, id)!;
    const [start, end] = (JSON.parse(row.sentences) as [number, number][])[place]!;
    const text = JSON.parse(row.text) as string;
    return { article: key, start, end, text: text.slice(start, end) };
  });
}

/** The signatures of a node with the articles that bear them and the judgements on them. */
export function membershipsOf(batch: Batch, key: string): readonly Membership[] {
  const { sql } = batch;
  const node = nodeBehind(sql, key);
  if (node === undefined) return [];
  const query = `SELECT local.signature, article.key FROM local JOIN article ON article.id = local.article
    WHERE local.node = ? GROUP BY local.signature, article.key`;
  const judged = new Map<number, readonly Judgement[]>();
  const members = sql.all<{ signature: number; key: string }>(query, node).map((row): Membership => {
    const judgements = judged.get(row.signature) ?? judgementsOn(batch, row.signature);
    judged.set(row.signature, judgements);
    return { signature: signatureOf(batch, row.signature), article: row.key, judgements };
  });
  return members.sort((a, b) => compare(a.signature.key, b.signature.key) || compare(a.article, b.article));
}

/** The node that has a key now, or had it before its signature joined a larger cluster. */
function nodeBehind(sql: Sql, key: string): number | undefined {
  const now = sql.get<{ id: number }>('SELECT id FROM node WHERE key = ?', key);
  if (now) return now.id;
  const before = 'SELECT node FROM signature WHERE alias = ? ORDER BY key LIMIT 1';
  return sql.get<{ node: number }>(before, key)?.node;
}

function judgementsOn(batch: Batch, id: number): readonly Judgement[] {
  const { sql, resolver } = batch;
  const signature = signatureOf(batch, id);
  const parse = ({ body }: { body: string }) => JSON.parse(body) as Judgement;
  if (signature.strength === 'weak') {
    const decided = 'SELECT body FROM decision WHERE left = ?1 OR right = ?1';
    const decisions = sql.all<{ body: string }>(decided, signature.key).map(parse);
    return attachWeak(signature, clustersFor(batch, id), resolver, decisions).judgements;
  }
  const others = [...inBlocks(batch, blocksOf(signature), signature.kind, 0), ...decidedWith(batch, signature)];
  const judgements = [...new Set(others)].flatMap((other) =>
    other === id ? [] : (judgementOn(batch, signature, signatureOf(batch, other)) ?? []),
  );
  return [...judgements].sort((a, b) => compare(a.left, b.left) || compare(a.right, b.right));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
