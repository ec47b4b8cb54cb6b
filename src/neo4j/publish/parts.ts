import { kindOfKey } from '../../../graph/build/index.ts';
import {
  DELETE_OTHER_SENTENCES,
  deleteEdges,
  deleteNodes,
  grouped,
  sentenceId,
  WRITE_SENTENCES,
  writeEdges,
  writeNodes,
} from '../../../graph/exporters/index.ts';
import type { GraphEdge } from '../../../graph/model/index.ts';
import type { Change, Store } from '../../../graph/stores/index.ts';
import { edgeRow, nodeRow, sentenceRow } from './rows.ts';
import type { Statement } from './server.ts';

/** What is read of a store to publish it. */
export type Source = Pick<Store, 'identity' | 'changes' | 'nodes' | 'edges' | 'proofs'>;

/** What is written together, or not at all. */
export interface Transaction {
  readonly statements: readonly Statement[];
  /** Nodes and edges of the store that it settles. */
  readonly settles: number;
  /** Relationships that it has to find or make. */
  readonly relationships: number;
}

/** Rows in one transaction. */
const BATCH = 1_000;
/** Articles whose sentences are read at once. */
const ARTICLES = 100;
/** Statements of less than a batch that go into one transaction. */
const TOGETHER = 5;

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

/**
 * All transactions of a publish, each made when it is asked for: nodes, their sentences, relationships, and then what
 * is gone. One after the other they never wait for each other's locks.
 */
export async function* transactions(source: Source, work: Work): AsyncGenerator<Transaction> {
  yield* nodes(source, work.nodes);
  yield* sentences(source, work.nodes.filter(isArticle));
  yield* edges(source, work.edges);
  yield* goneEdges(work.goneEdges);
  yield* goneNodes(work.goneNodes);
}

async function* nodes(source: Source, keys: readonly string[]): AsyncGenerator<Transaction> {
  for (const batch of batches(keys, BATCH)) {
    const byKind = grouped(await source.nodes(batch), ({ attributes }) => attributes.kind);
    const statements = [...byKind].map(([kind, own]) => rows(writeNodes(kind), own.map(nodeRow)));
    yield { statements, settles: batch.length, relationships: 0 };
  }
}

/** Sentences of articles that prove something, less those that prove nothing any more. */
async function* sentences(source: Source, keys: readonly string[]): AsyncGenerator<Transaction> {
  for (const articles of batches(keys, ARTICLES)) {
    const proofs = await source.proofs(articles);
    const byArticle = grouped(proofs, ({ article }) => article);
    const stay = articles.map((article) => ({ article, ids: (byArticle.get(article) ?? []).map(sentenceId) }));
    const others = rows(DELETE_OTHER_SENTENCES, stay);
    const written = [...batches(proofs, BATCH)].map((batch) => rows(WRITE_SENTENCES, batch.map(sentenceRow)));
    yield { statements: [others, ...written], settles: 0, relationships: 0 };
  }
}

/**
 * Where there are many edges of one type between two kinds they are written together, since the server looks them up
 * faster; the rest by type alone, since every other statement costs it time to plan.
 */
async function* edges(source: Source, keys: readonly string[]): AsyncGenerator<Transaction> {
  const waiting = new Map<string, GraphEdge[]>();
  for (const batch of batches(keys, BATCH)) {
    for (const edge of await source.edges(batch)) {
      const group = [edge.attributes.relation, kindOfKey(edge.source), kindOfKey(edge.target)].join(' ');
      const list = waiting.get(group);
      if (list) list.push(edge);
      else waiting.set(group, [edge]);
    }
    for (const [group, list] of waiting) {
      if (list.length < BATCH) continue;
      const [relation = '', from, to] = group.split(' ');
      yield edgesTransaction([[writeEdges(relation, from, to), list]]);
      waiting.delete(group);
    }
  }
  const rest = grouped([...waiting.values()].flat(), ({ attributes }) => attributes.relation);
  const statements = [...rest].flatMap(([relation, list]) =>
    [...batches(list, BATCH)].map((some) => [writeEdges(relation), some] as const),
  );
  for (const together of batches(statements, TOGETHER)) yield edgesTransaction(together);
}

function edgesTransaction(parts: readonly (readonly [cypher: string, edges: readonly GraphEdge[]])[]): Transaction {
  const count = parts.reduce((sum, [, list]) => sum + list.length, 0);
  const statements = parts.map(([cypher, list]) => rows(cypher, list.map(edgeRow)));
  return { statements, settles: count, relationships: count };
}

function* goneEdges(changes: readonly Change[]): Generator<Transaction> {
  for (const batch of batches(changes, BATCH)) {
    const byRelation = grouped(batch, ({ relation }) => relation ?? '');
    const statements = [...byRelation].map(([relation, own]) =>
      ids(
        deleteEdges(relation),
        own.map(({ key }) => key),
      ),
    );
    yield { statements, settles: batch.length, relationships: 0 };
  }
}

/** Nodes, those of articles after their sentences. */
function* goneNodes(keys: readonly string[]): Generator<Transaction> {
  for (const batch of batches(keys, BATCH)) {
    const articles = batch.filter(isArticle).map((article) => ({ article, ids: [] }));
    const byKind = [...grouped(batch, kindOfKey)].map(([kind, own]) => ids(deleteNodes(kind), own));
    yield { statements: [rows(DELETE_OTHER_SENTENCES, articles), ...byKind], settles: batch.length, relationships: 0 };
  }
}

function rows(cypher: string, list: readonly unknown[]): Statement {
  return { cypher, parameters: { rows: list } };
}

function ids(cypher: string, list: readonly string[]): Statement {
  return { cypher, parameters: { ids: list } };
}

function isArticle(key: string): boolean {
  return kindOfKey(key) === 'Article';
}

function* batches<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
