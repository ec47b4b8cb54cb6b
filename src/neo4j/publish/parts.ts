import { kindOfKey } from '../../../graph/build/index.ts';
import {
  DELETE_OTHER_SENTENCES,
  deleteEdges,
  deleteNodes,
  sentenceId,
  WRITE_SENTENCES,
  writeEdges,
  writeNodes,
} from '../../../graph/exporters/index.ts';
import { type GraphEdge, SetupError } from '../../../graph/model/index.ts';
import type { Change, Store } from '../../../graph/stores/index.ts';
import { edgeRow, nodeRow, sentenceRow } from './rows.ts';
import type { Server, Statement } from './server.ts';

/** Rows in one transaction. */
const BATCH = 1_000;
/** Articles whose sentences are read at once. */
const ARTICLES = 100;
/** Statements with less than a batch that go into one transaction. */
const RELATIONS_TOGETHER = 5;

/** What a publish writes and deletes, by key. */
export interface Work {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly goneNodes: readonly string[];
  readonly goneEdges: readonly Change[];
}

/** Sorts changes into what is to be written and what is gone. */
export function workOf(changes: readonly Change[]): Work {
  const of = (what: Change['what'], removed: boolean) =>
    changes.filter((change) => change.what === what && change.removed === removed);
  const keys = (list: readonly Change[]) => list.map(({ key }) => key);
  return {
    nodes: keys(of('node', false)),
    edges: keys(of('edge', false)),
    goneNodes: keys(of('node', true)),
    goneEdges: of('edge', true),
  };
}

type Done = (count: number) => void;

/** Writes nodes, a transaction a batch. */
export async function publishNodes(server: Server, store: Store, keys: readonly string[], done: Done): Promise<void> {
  for (const batch of batches(keys, BATCH)) {
    const byKind = grouped(await store.nodes(batch), ({ attributes }) => attributes.kind);
    const statements = [...byKind].map(
      ([kind, nodes]): Statement => ({
        cypher: writeNodes(kind),
        parameters: { rows: nodes.map(nodeRow) },
      }),
    );
    await server.write(statements);
    done(batch.length);
  }
}

/** Writes the sentences of articles that prove something, and deletes those that prove nothing any more. */
export async function publishSentences(server: Server, store: Store, keys: readonly string[]): Promise<number> {
  let count = 0;
  for (const articles of batches(keys.filter(isArticle), ARTICLES)) {
    const proofs = await store.proofs(articles);
    const byArticle = grouped(proofs, ({ article }) => article);
    const stay = articles.map((article) => ({ article, ids: (byArticle.get(article) ?? []).map(sentenceId) }));
    await server.write([{ cypher: DELETE_OTHER_SENTENCES, parameters: { rows: stay } }]);
    for (const batch of batches(proofs, BATCH)) {
      await server.write([{ cypher: WRITE_SENTENCES, parameters: { rows: batch.map(sentenceRow) } }]);
    }
    count += proofs.length;
  }
  return count;
}

/**
 * Writes relationships. Where there are many of one type between two kinds they are written together, since the
 * server looks them up faster; the rest by type alone, since every other statement costs it time to plan.
 */
export async function publishEdges(server: Server, store: Store, keys: readonly string[], done: Done): Promise<void> {
  const waiting = new Map<string, GraphEdge[]>();
  for (const batch of batches(keys, BATCH)) {
    for (const edge of await store.edges(batch)) {
      const group = [edge.attributes.relation, kindOfKey(edge.source), kindOfKey(edge.target)].join(' ');
      const list = waiting.get(group);
      if (list) list.push(edge);
      else waiting.set(group, [edge]);
    }
    for (const [group, edges] of waiting) {
      if (edges.length < BATCH) continue;
      const [relation = '', from, to] = group.split(' ');
      done(await writeTogether(server, [edgesStatement(writeEdges(relation, from, to), edges)]));
      waiting.delete(group);
    }
  }
  const rest = grouped([...waiting.values()].flat(), ({ attributes }) => attributes.relation);
  const statements = [...rest].flatMap(([relation, edges]) =>
    [...batches(edges, BATCH)].map((some) => edgesStatement(writeEdges(relation), some)),
  );
  for (const together of batches(statements, RELATIONS_TOGETHER)) done(await writeTogether(server, together));
}

type EdgesStatement = Statement & { readonly parameters: { readonly rows: readonly unknown[] } };

function edgesStatement(cypher: string, edges: readonly GraphEdge[]): EdgesStatement {
  return { cypher, parameters: { rows: edges.map(edgeRow) } };
}

async function writeTogether(server: Server, statements: readonly EdgesStatement[]): Promise<number> {
  const rows = await server.write(statements);
  const written = rows.reduce((sum, row) => sum + Number(row?.written ?? 0), 0);
  const wanted = statements.reduce((sum, { parameters }) => sum + parameters.rows.length, 0);
  if (written < wanted) throw incomplete(wanted - written);
  return wanted;
}

/** Deletes relationships, then nodes with their sentences. */
export async function deleteGone(server: Server, { goneEdges, goneNodes }: Work, done: Done): Promise<void> {
  for (const batch of batches(goneEdges, BATCH)) {
    const byRelation = grouped(batch, ({ relation }) => relation ?? '');
    await server.write(
      [...byRelation].map(([relation, edges]) => ({
        cypher: deleteEdges(relation),
        parameters: { ids: edges.map(({ key }) => key) },
      })),
    );
    done(batch.length);
  }
  for (const batch of batches(goneNodes, BATCH)) {
    const articles = batch.filter(isArticle).map((article) => ({ article, ids: [] }));
    const byKind = grouped(batch, kindOfKey);
    await server.write([
      { cypher: DELETE_OTHER_SENTENCES, parameters: { rows: articles } },
      ...[...byKind].map(([kind, ids]) => ({ cypher: deleteNodes(kind), parameters: { ids } })),
    ]);
    done(batch.length);
  }
}

function isArticle(key: string): boolean {
  return kindOfKey(key) === 'Article';
}

function incomplete(missing: number): SetupError {
  const what = `${missing} relationships have lost an end, because published nodes were deleted by someone else`;
  return new SetupError('neo4j-incomplete', `${what}; publish with --replace to write the whole graph anew.`);
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function* batches<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
