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
import { settle } from './resolve.ts';
import { occupy, vacate } from './signatures.ts';

/** Brings an article's actors and places in; its events and edges follow in `derive`. */
export function apply(batch: Batch, id: number, facts: Facts): void {
  for (const entity of facts.entities) {
    if (!isEvent(entity)) occupy(batch, id, entity, actorSignature(entity));
  }
  batch.sql.run('UPDATE article SET live = 1 WHERE id = ?', id);
  batch.nodes.add(nodeId(batch, facts.id));
  batch.dirty.add(id);
}

/** Takes out of the graph all that an article brought in. */
export function unapply(batch: Batch, id: number): void {
  const { sql } = batch;
  const facts = factsOf(batch, id);
  for (const entity of facts.entities) vacate(batch, id, entity);
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
  for (const id of [...batch.dirty]) deriveEvents(batch, id, factsOf(batch, id));
  settle(batch);
  for (const id of batch.dirty) deriveEdges(batch, id, factsOf(batch, id));
}

function deriveEvents(batch: Batch, id: number, facts: Facts): void {
  const { sql, resolver } = batch;
  if (!facts.entities.some(isEvent)) return;
  const row = sql.get<{ published: string | null }>('SELECT published FROM article WHERE id = ?', id);
  const views = eventViews(facts, nodesOf(batch, id), row?.published ?? undefined);
  const known = new Map(
    sql
      .all<{ entity: number; key: string }>(
        `SELECT local.entity, signature.key FROM local JOIN signature ON signature.id = local.signature
         WHERE local.article = ?`,
        id,
      )
      .map(({ entity, key }) => [entity, key]),
  );
  for (const [index, view] of views) {
    const signature = qualified(resolver.eventSignature(view));
    if (known.get(index) === signature.key) continue;
    vacate(batch, id, view.event);
    occupy(batch, id, view.event, signature);
  }
}

function deriveEdges(batch: Batch, id: number, facts: Facts): void {
  const { sql, edges } = batch;
  const nodes = nodesOf(batch, id);
  const rows = sql.all<{ claim: number; edge: number; key: string }>(
    'SELECT claim, edge, key FROM support JOIN edge ON edge.id = support.edge WHERE article = ?',
    id,
  );
  const before = new Map(rows.map((row) => [row.claim, row]));
  const added: [number, number][] = [];
  let moved = false;
  facts.claims.forEach((claim, index) => {
    const edge = claim.about === 'edge' ? edgeOf(claim, facts, nodes) : undefined;
    const old = before.get(index);
    if (old) edges.add(old.edge);
    if (edge?.key === old?.key) return;
    moved = true;
    if (old) sql.run('DELETE FROM support WHERE article = ? AND claim = ?', id, index);
    if (!edge) return;
    const now = edgeId(batch, edge);
    edges.add(now);
    added.push([index, now]);
  });
  const insert = `INSERT INTO support (article, claim, edge)
    SELECT ?, value ->> 0, value ->> 1 FROM json_each(?)`;
  if (added.length > 0) sql.run(insert, id, JSON.stringify(added));
  // What the article proves has changed, so its node is named among the changes.
  if (moved) batch.nodes.add(nodeId(batch, facts.id));
}

function edgeId(batch: Batch, { key, relation, source, target }: SupportedEdge): number {
  const { sql } = batch;
  const known = sql.get<{ id: number }>('SELECT id FROM edge WHERE key = ?', key);
  if (known) return known.id;
  const insert = 'INSERT INTO edge (key, relation, source, target) VALUES (?, ?, ?, ?)';
  return sql.insert(insert, key, relation, nodeId(batch, source), nodeId(batch, target));
}

/** The key of the node of each local entity of an article; those without one yet are left out. */
export function nodesOf({ sql }: Batch, id: number): readonly string[] {
  const query = `SELECT local.entity, node.key FROM local JOIN node ON node.id = local.node
    WHERE local.article = ? ORDER BY local.entity`;
  const nodes: string[] = [];
  for (const { entity, key } of sql.all<{ entity: number; key: string }>(query, id)) nodes[entity] = key;
  return nodes;
}
