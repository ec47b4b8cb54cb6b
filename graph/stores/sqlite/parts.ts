import { type Facts, foldParts, kindOfKey, type PlacedArticle, sortSightings } from '../../build/index.ts';
import type { ArticleId, Claim, GraphEdge, GraphNode, LocalEntity, Sighting } from '../../model/index.ts';
import { kindOf } from '../../ontology/index.ts';
import type { SentenceHit } from '../store.ts';
import { FAMILY, familyIn } from './copies.ts';
import type { Sql } from './sql.ts';

/** Some nodes as they are in the whole graph, by key; those that are not in it are left out. */
export function readNodes(sql: Sql, keys: readonly string[]): readonly GraphNode[] {
  const events = keys.filter(isEventKey);
  const others = JSON.stringify(keys.filter((key) => !isEventKey(key)));
  const whole = articlesOf(sql, JSON.stringify(events));
  const placed = [...wholeArticles(sql, whole), ...bareArticles(sql, others, new Set(whole))];
  const candidates = new Map<string, readonly string[]>();
  const open = `SELECT DISTINCT node.key, signature.candidates FROM node JOIN local ON local.node = node.id
    JOIN signature ON signature.id = local.signature
    WHERE node.key IN (SELECT value FROM json_each(?)) AND signature.candidates <> '[]'`;
  for (const row of sql.all<{ key: string; candidates: string }>(open, JSON.stringify(keys))) {
    candidates.set(row.key, JSON.parse(row.candidates) as string[]);
  }
  const wanted = { nodes: new Set(keys), edges: new Set<string>() };
  return foldParts({ placed, candidates }, 'sentences', wanted).nodes;
}

/** Some edges as they are in the whole graph, by key; those that are not in it are left out. */
export function readEdges(sql: Sql, keys: readonly string[]): readonly GraphEdge[] {
  const named = JSON.stringify(keys);
  const ends = `SELECT DISTINCT node.key FROM edge JOIN node ON node.id IN (edge.source, edge.target)
    WHERE edge.key IN (SELECT value FROM json_each(?))`;
  const events = sql.all<{ key: string }>(ends, named).flatMap(({ key }) => (isEventKey(key) ? [key] : []));
  const supporting = `SELECT DISTINCT article FROM support JOIN edge ON edge.id = support.edge
    WHERE edge.key IN (SELECT value FROM json_each(?))`;
  const articles = sql.all<{ article: number }>(supporting, named).map(({ article }) => article);
  const placed = wholeArticles(sql, [...new Set([...articles, ...articlesOf(sql, JSON.stringify(events))])]);
  return foldParts({ placed, candidates: new Map() }, 'sentences', { nodes: new Set(), edges: new Set(keys) }).edges;
}

/** What in some articles proves an edge, Meeting or Event of the graph, by article and place. */
export function readProofs(sql: Sql, keys: readonly ArticleId[]): readonly SentenceHit[] {
  const query = `SELECT article.key, text, content.claims,
      (SELECT json_group_array(claim) FROM support WHERE support.article = article.id) AS supporting
    FROM article JOIN content ON content.article = article.id
    WHERE live = 1 AND article.key IN (SELECT value FROM json_each(?)) ORDER BY article.key`;
  return sql
    .all<{ key: string; text: string; claims: string; supporting: string }>(query, JSON.stringify(keys))
    .flatMap((row) => {
      const text = JSON.parse(row.text) as string;
      const supporting = new Set(JSON.parse(row.supporting) as number[]);
      const spans = new Map<string, SentenceHit>();
      (JSON.parse(row.claims) as Claim[]).forEach(({ about, evidence: { start, end } }, claim) => {
        if (about === 'edge' && !supporting.has(claim)) return;
        spans.set(`${start} ${end}`, { article: row.key, start, end, text: text.slice(start, end) });
      });
      return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
    });
}

function isEventKey(key: string): boolean {
  const kind = kindOfKey(key);
  return kind !== '' && kindOf(kind).role === 'event';
}

/** Live articles with a local entity of some nodes. */
function articlesOf(sql: Sql, nodes: string): readonly number[] {
  const query = `SELECT DISTINCT local.article FROM node JOIN local ON local.node = node.id
    WHERE node.key IN (SELECT value FROM json_each(?))`;
  return sql.all<{ article: number }>(query, nodes).map(({ article }) => article);
}

interface Head {
  readonly id: number;
  readonly key: string;
  readonly published: string | null;
  readonly sightings: string;
  readonly family: string;
}

const HEAD = `article.id, article.key, article.published,
  (SELECT json_group_array(body) FROM sighting WHERE sighting.article = article.id) AS sightings,
  ${FAMILY} AS family`;

function wholeArticles(sql: Sql, ids: readonly number[]): readonly PlacedArticle[] {
  const query = `SELECT ${HEAD}, text, entities, content.claims,
      (SELECT json_group_array(json_array(local.entity, node.key)) FROM local JOIN node ON node.id = local.node
       WHERE local.article = article.id) AS places
    FROM article JOIN content ON content.article = article.id WHERE article.id IN (SELECT value FROM json_each(?))`;
  type Row = Head & { text: string; entities: string; claims: string; places: string };
  return sql.all<Row>(query, JSON.stringify(ids)).map((row) => {
    const entities = JSON.parse(row.entities) as LocalEntity[];
    const facts = { id: row.key, text: JSON.parse(row.text), entities, claims: JSON.parse(row.claims) };
    const nodes: string[] = [];
    for (const [entity, key] of JSON.parse(row.places) as [number, string][]) nodes[entity] = key;
    return placedArticle(row, facts, nodes);
  });
}

/** Articles with no more of them than nodes other than events need: names, and where they were seen. */
function bareArticles(sql: Sql, keys: string, besides: ReadonlySet<number>): readonly PlacedArticle[] {
  const mentions = `SELECT local.article, node.key, content.entities -> ('$[' || local.entity || ']') AS entity
    FROM node JOIN local ON local.node = node.id JOIN content ON content.article = local.article
    WHERE node.key IN (SELECT value FROM json_each(?)) ORDER BY local.article`;
  const own = new Map<number, { entities: LocalEntity[]; nodes: string[] }>();
  for (const { article, key, entity } of sql.all<{ article: number; key: string; entity: string }>(mentions, keys)) {
    const known = own.get(article) ?? { entities: [], nodes: [] };
    const local = JSON.parse(entity) as LocalEntity;
    known.entities.push(local);
    known.nodes[local.index] = key;
    own.set(article, known);
  }
  const heads = `SELECT ${HEAD} FROM article
    WHERE live = 1 AND (id IN (SELECT value FROM json_each(?)) OR key IN (SELECT value FROM json_each(?)))`;
  return sql.all<Head>(heads, JSON.stringify([...own.keys()]), keys).flatMap((head) => {
    if (besides.has(head.id)) return [];
    const { entities = [], nodes = [] } = own.get(head.id) ?? {};
    return [placedArticle(head, { id: head.key, text: '', entities, claims: [] }, nodes)];
  });
}

function placedArticle({ published, sightings, family }: Head, facts: Facts, nodes: readonly string[]): PlacedArticle {
  const seen = (JSON.parse(sightings) as string[]).map((body) => JSON.parse(body) as Sighting);
  return {
    facts,
    sightings: sortSightings(seen),
    nodes,
    copies: familyIn(family),
    ...(published !== null && { published }),
  };
}
