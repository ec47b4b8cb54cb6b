import {
  actorSignature,
  edgeOf,
  eventViews,
  type Facts,
  isEvent,
  qualified,
  type SupportedEdge,
} from '../../build/index.ts';
import { type Batch, factsOf, nodeId } from './batch.ts';
import { type Bearing, occupy, vacate, writeNames } from './bearings.ts';
import { settle } from './resolve.ts';

/** Brings an article's actors and places in; its events and edges follow in `derive`. */
export function apply(batch: Batch, id: number, facts: Facts): void {
  const actors = facts.entities.filter((entity) => !isEvent(entity));
  occupy(
    batch,
    id,
    actors.map((entity) => ({ entity, signature: actorSignature(entity) })),
  );
  batch.sql.run('UPDATE article SET live = 1 WHERE id = ?', id);
  batch.nodes.add(nodeId(batch, facts.id));
  batch.dirty.add(id);
}

/** Takes out of the graph all that an article brought in. */
export function unapply(batch: Batch, id: number): void {
  const { sql } = batch;
  const facts = factsOf(batch, id);
  vacate(batch, id, facts.entities);
  for (const { edge } of sql.all<{ edge: number }>('SELECT edge FROM support WHERE article = ?', id)) {
    batch.edges.add(edge);
  }
  sql.run('DELETE FROM support WHERE article = ?', id);
  sql.run('UPDATE article SET live = 0 WHERE id = ?', id);
  batch.nodes.add(nodeId(batch, facts.id));
  batch.dirty.delete(id);
}

/** Resolves what a commit brought in or took away, then derives the events and edges that hang on it. */
export function derive(batch: Batch): void {
  settle(batch);
  deriveEvents(batch);
  settle(batch);
  deriveEdges(batch);
  writeNames(batch);
}

function deriveEvents(batch: Batch): void {
  const { resolver } = batch;
  const ids = [...batch.dirty].filter((id) => factsOf(batch, id).entities.some(isEvent));
  const nodes = nodesOf(batch, ids);
  const published = publishedOf(batch, ids);
  for (const id of ids) {
    const known = signaturesOf(batch, id);
    const bearings: Bearing[] = [];
    for (const [index, view] of eventViews(factsOf(batch, id), nodes.get(id) ?? [], published.get(id))) {
      const signature = qualified(resolver.eventSignature(view));
      if (known.get(index) !== signature.key) bearings.push({ entity: view.event, signature });
    }
    if (bearings.length === 0) continue;
    const entities = bearings.map(({ entity }) => entity);
    if (known.size > 0) vacate(batch, id, entities);
    occupy(batch, id, bearings);
  }
}

function publishedOf({ sql }: Batch, ids: readonly number[]): ReadonlyMap<number, string | undefined> {
  const query = `SELECT json_group_array(json_array(id, published)) AS dates FROM article
    WHERE id IN (SELECT value FROM json_each(?))`;
  const { dates } = sql.get<{ dates: string }>(query, JSON.stringify(ids))!;
  const rows = JSON.parse(dates) as [number, string | null][];
  return new Map(rows.map(([id, published]) => [id, published ?? undefined]));
}

/** The keys of the signatures that an article's events have had so far, by local entity. */
function signaturesOf(batch: Batch, id: number): ReadonlyMap<number, string> {
  const events = factsOf(batch, id).entities.filter(isEvent);
  const query = `SELECT json_group_array(json_array(entity, signature.key)) AS known FROM local
    JOIN signature ON signature.id = local.signature
    WHERE article = ? AND entity IN (SELECT value FROM json_each(?))`;
  const indexes = JSON.stringify(events.map(({ index }) => index));
  return new Map(JSON.parse(batch.sql.get<{ known: string }>(query, id, indexes)!.known) as [number, string][]);
}

function deriveEdges(batch: Batch): void {
  const { sql, dirty, edges } = batch;
  const nodes = nodesOf(batch, [...dirty]);
  const before = supportsOf(batch, [...dirty]);
  const wanted: { article: number; claim: number; edge: SupportedEdge }[] = [];
  const lost: [number, number][] = [];
  for (const id of dirty) {
    const facts = factsOf(batch, id);
    const own = before.get(id);
    let moved = false;
    facts.claims.forEach((claim, index) => {
      const edge = claim.about === 'edge' ? edgeOf(claim, facts, nodes.get(id) ?? []) : undefined;
      const old = own?.get(index);
      if (old) edges.add(old.edge);
      if (edge?.key === old?.key) return;
      moved = true;
      if (old) lost.push([id, index]);
      if (edge) wanted.push({ article: id, claim: index, edge });
    });
    // What the article proves has changed, so its node is named among the changes.
    if (moved) batch.nodes.add(nodeId(batch, facts.id));
  }
  const remove = `DELETE FROM support WHERE (article, claim) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))`;
  if (lost.length > 0) sql.run(remove, JSON.stringify(lost));
  if (wanted.length === 0) return;
  const ids = edgeIds(
    batch,
    wanted.map(({ edge }) => edge),
  );
  const insert = `INSERT INTO support (article, claim, edge)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`;
  sql.run(insert, JSON.stringify(wanted.map(({ article, claim, edge }) => [article, claim, ids.get(edge.key)])));
  for (const id of ids.values()) edges.add(id);
}

interface Support {
  readonly edge: number;
  readonly key: string;
}

/** By article and claim the edges that they have supported so far. */
function supportsOf({ sql }: Batch, articles: readonly number[]): ReadonlyMap<number, ReadonlyMap<number, Support>> {
  const query = `SELECT article, json_group_array(json_array(claim, edge, key)) AS supports FROM support
    JOIN edge ON edge.id = support.edge WHERE article IN (SELECT value FROM json_each(?)) GROUP BY article`;
  const rows = sql.all<{ article: number; supports: string }>(query, JSON.stringify(articles));
  return new Map(
    rows.map(({ article, supports }) => {
      const own = JSON.parse(supports) as [number, number, string][];
      return [article, new Map(own.map(([claim, edge, key]) => [claim, { edge, key }]))];
    }),
  );
}

/** The integer keys of edges; those that are new are made, in the order of their claims. */
function edgeIds(batch: Batch, wanted: readonly SupportedEdge[]): ReadonlyMap<string, number> {
  const { sql } = batch;
  const edges = new Map(wanted.map((edge) => [edge.key, edge]));
  const query = `SELECT json_group_array(json_array(key, id)) AS known FROM edge
    WHERE key IN (SELECT value FROM json_each(?))`;
  const { known } = sql.get<{ known: string }>(query, JSON.stringify([...edges.keys()]))!;
  const ids = new Map(JSON.parse(known) as [string, number][]);
  let next = sql.get<{ last: number }>('SELECT coalesce(max(id), 0) AS last FROM edge')!.last;
  const rows: unknown[] = [];
  for (const { key, relation, source, target } of edges.values()) {
    if (ids.has(key)) continue;
    ids.set(key, ++next);
    rows.push([next, key, relation, nodeId(batch, source), nodeId(batch, target)]);
  }
  const insert = `INSERT INTO edge (id, key, relation, source, target)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)`;
  if (rows.length > 0) sql.run(insert, JSON.stringify(rows));
  return ids;
}

/** By article the key of the node of each local entity; those without one yet are left out. */
function nodesOf({ sql }: Batch, articles: readonly number[]): ReadonlyMap<number, readonly string[]> {
  const query = `SELECT article, json_group_array(json_array(entity, node.key)) AS places FROM local
    JOIN node ON node.id = local.node WHERE article IN (SELECT value FROM json_each(?)) GROUP BY article`;
  const rows = sql.all<{ article: number; places: string }>(query, JSON.stringify(articles));
  return new Map(
    rows.map(({ article, places }) => {
      const nodes: string[] = [];
      for (const [entity, key] of JSON.parse(places) as [number, string][]) nodes[entity] = key;
      return [article, nodes];
    }),
  );
}
