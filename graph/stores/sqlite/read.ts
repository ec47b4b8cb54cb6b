import { foldGraph, type PlacedArticle, sortSightings } from '../../build/index.ts';
import type { SerialisedGraph, Sighting, Span, StatedArticle } from '../../model/index.ts';
import type { ArticleRecord, StoreSize, StoreStats, TextDetail } from '../store.ts';
import { countCopies, familyOf, readFamilies } from './copies.ts';
import type { Sql } from './sql.ts';

interface ArticleRow {
  readonly id: number;
  readonly key: string;
  readonly published: string | null;
  readonly live: number;
  readonly claims: number;
}

const ARTICLES = 'SELECT id, key, published, live, claims FROM article';

/** Folds the graph of all live articles. */
export function readGraph(sql: Sql, text: TextDetail): SerialisedGraph {
  const placed = readPlaced(sql);
  const candidates = new Map<string, readonly string[]>();
  const open = `SELECT DISTINCT node.key, signature.candidates FROM signature
    JOIN local ON local.signature = signature.id JOIN node ON node.id = local.node WHERE signature.candidates <> '[]'`;
  for (const row of sql.all<{ key: string; candidates: string }>(open)) {
    candidates.set(row.key, JSON.parse(row.candidates) as string[]);
  }
  return foldGraph({ placed, candidates }, text);
}

function readPlaced(sql: Sql): readonly PlacedArticle[] {
  const nodes = new Map<number, string[]>();
  const places = 'SELECT local.article, local.entity, node.key FROM local JOIN node ON node.id = local.node';
  for (const { article, entity, key } of sql.all<{ article: number; entity: number; key: string }>(places)) {
    const own = nodes.get(article) ?? [];
    own[entity] = key;
    nodes.set(article, own);
  }
  const sightings = sightingsByArticle(sql);
  const families = readFamilies(sql);
  const contents = `SELECT article.id, key, published, text, entities, content.claims FROM article
    JOIN content ON content.article = article.id WHERE live = 1`;
  return sql
    .all<ArticleRow & { text: string; entities: string; claims: string }>(contents)
    .map(({ id, key, published, text, entities, claims }) => ({
      facts: { id: key, text: JSON.parse(text), entities: JSON.parse(entities), claims: JSON.parse(claims) },
      sightings: sightings.get(id) ?? [],
      nodes: nodes.get(id) ?? [],
      copies: families.get(key),
      ...(published !== null && { published }),
    }));
}

/** All articles, by key. */
export function readArticles(sql: Sql): readonly ArticleRecord[] {
  const sightings = sightingsByArticle(sql);
  const families = readFamilies(sql);
  return sql
    .all<ArticleRow>(`${ARTICLES} ORDER BY key`)
    .map((row) => recordOf(row, sightings.get(row.id) ?? [], families.get(row.key)));
}

/** An article with its text. */
export function readArticle(sql: Sql, key: string) {
  const row = sql.get<ArticleRow>(`${ARTICLES} WHERE key = ?`, key);
  if (!row) return undefined;
  const content = sql.get<{ text: string; sentences: string }>(
    'SELECT text, sentences FROM content WHERE article = ?',
    row.id,
  )!;
  return {
    record: recordOf(row, ownSightings(sql, row.id), familyOf(sql, key)),
    text: JSON.parse(content.text),
    sentences: spans(content.sentences),
  };
}

/** An article as it was added. */
export function readStated(sql: Sql, key: string): StatedArticle | undefined {
  const row = sql.get<ArticleRow>(`${ARTICLES} WHERE key = ?`, key);
  if (!row) return undefined;
  const content = sql.get<Record<string, string>>('SELECT * FROM content WHERE article = ?', row.id)!;
  return {
    id: key,
    text: JSON.parse(content.text!),
    ...(row.published !== null && { published: row.published }),
    sightings: ownSightings(sql, row.id),
    sentences: spans(content.sentences!),
    mentions: JSON.parse(content.mentions!),
    referents: JSON.parse(content.referents!),
    entities: JSON.parse(content.entities!),
    claims: JSON.parse(content.claims!),
    notices: JSON.parse(content.notices!),
  };
}

/** Nodes and edges that something supports: those that nothing does are dropped by the commit that leaves them so. */
export function readSize(sql: Sql): StoreSize {
  return sql.get<StoreSize>('SELECT (SELECT count(*) FROM node) AS nodes, (SELECT count(*) FROM edge) AS edges')!;
}

/** Numbers of what is in the record and in the graph. */
export function readStats(sql: Sql): StoreStats {
  const totals = sql.get<{ articles: number; sentences: number; mentions: number; claims: number }>(
    `SELECT count(*) AS articles, coalesce(sum(sentences), 0) AS sentences, coalesce(sum(mentions), 0) AS mentions,
     coalesce(sum(claims), 0) AS claims FROM article WHERE live = 1`,
  )!;
  const { nodes, edges } = readGraph(sql, 'none');
  return {
    articles: totals.articles,
    copies: countCopies(sql),
    sentences: totals.sentences,
    mentions: totals.mentions,
    claims: totals.claims,
    nodes: tally(nodes.map(({ attributes }) => attributes.kind)),
    edges: tally(edges.map(({ attributes }) => attributes.relation)),
    statuses: tally([...nodes, ...edges].flatMap(({ attributes }) => attributes.status ?? [])),
  };
}

function tally(values: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const value of [...values].sort()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function recordOf(
  { key, published, live, claims }: ArticleRow,
  sightings: readonly Sighting[],
  copies?: readonly string[],
): ArticleRecord {
  const base = { id: key, ...(published !== null && { published }), sightings, claims, current: live === 1 };
  return { ...base, ...(copies && { copies }) };
}

function ownSightings(sql: Sql, id: number): readonly Sighting[] {
  const rows = sql.all<{ body: string }>('SELECT body FROM sighting WHERE article = ?', id);
  return sortSightings(rows.map(({ body }) => JSON.parse(body) as Sighting));
}

function sightingsByArticle(sql: Sql): ReadonlyMap<number, readonly Sighting[]> {
  const all = new Map<number, Sighting[]>();
  for (const { article, body } of sql.all<{ article: number; body: string }>('SELECT article, body FROM sighting')) {
    const own = all.get(article) ?? [];
    own.push(JSON.parse(body) as Sighting);
    all.set(article, own);
  }
  return new Map([...all].map(([article, own]) => [article, sortSightings(own)]));
}

function spans(json: string): readonly Span[] {
  return (JSON.parse(json) as [number, number][]).map(([start, end]) => ({ start, end }));
}
