import { type Judgement, SetupError } from '../../model/index.ts';
import type { Store, StoreKind, StoreOptions } from '../store.ts';
import { type Batch, newBatch } from './batch.ts';
import { changesSince, identityOf, logChanges } from './changes.ts';
import { gatherKeys } from './copy-keys.ts';
import { decide, withdraw } from './decisions.ts';
import { derive } from './derive.ts';
import { openLog } from './log.ts';
import { newMemory } from './memory.ts';
import { asSetupError, open } from './open.ts';
import { readEdges, readNodes, readProofs } from './parts.ts';
import { readArticle, readArticles, readGraph, readSize, readStated, readStats } from './read.ts';
import { erase, record, sight } from './record.ts';
import { findNodes, findSentences, membershipsOf } from './search.ts';
import { type Sql, transaction } from './sql.ts';

/** The embedded default: one SQLite file. */
export const sqlite = {
  name: 'sqlite',
  describes: 'one file, no server',
  open: async (options) => openStore(options),
} as const satisfies StoreKind;

function openStore(options: StoreOptions): Store {
  const { location, resolver, readOnly = false } = options;
  const connection = open(options);
  const { sql } = connection;
  const log = openLog(sql, location);
  const memory = newMemory();

  /** Runs work on the connection; errors of the disk and of other processes come out as one clear sentence. */
  const guarded = async <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw asSetupError(error, location);
    }
  };
  const read = <Result>(work: (sql: Sql) => Result) => guarded(() => transaction(sql, 'DEFERRED', () => work(sql)));
  const write = <Result>(work: (batch: Batch) => Result) =>
    guarded(async () => {
      if (readOnly) throw new SetupError('store-read-only', `${location} is open for reading only.`);
      const room = log.room();
      if (room) await room;
      const done = transaction(sql, 'IMMEDIATE', () => {
        const batch = newBatch(sql, resolver, memory.open(sql));
        const result = work(batch);
        derive(batch);
        logChanges(batch);
        gatherKeys(sql);
        return result;
      });
      memory.keep();
      // Another commit may be made meanwhile; this one is acknowledged when it is on the disk.
      await log.sync();
      return done;
    });

  return {
    add: (articles) => write((batch) => articles.map((stated) => record(batch, stated))),
    has: (id) => read(() => sql.get('SELECT 1 FROM article WHERE key = ?', id) !== undefined),
    sight: (id, sighting) => write((batch) => sight(batch, id, sighting)),
    remove: (id) => write((batch) => erase(batch, id)),
    judge: (judgement: Judgement) => write((batch) => decide(batch, judgement)),
    withdraw: (left, right) => write((batch) => withdraw(batch, left, right)),
    articles: () => read(readArticles),
    article: (id) => read(() => readArticle(sql, id)),
    stated: (id) => read(() => readStated(sql, id)),
    find: (name, limit = 20) => read(() => findNodes(sql, name, limit)),
    sentences: (words, limit = 50) => read(() => findSentences(sql, words, limit)),
    memberships: (key) => read(() => membershipsOf(newBatch(sql, resolver), key)),
    graph: (text = 'sentences') => read(() => readGraph(sql, text)),
    identity: () => read(identityOf),
    changes: (since) => read(() => changesSince(sql, since)),
    nodes: (keys) => read(() => readNodes(sql, keys)),
    edges: (keys) => read(() => readEdges(sql, keys)),
    proofs: (articles) => read(() => readProofs(sql, articles)),
    stats: () => read(readStats),
    size: () => read(readSize),
    close: () =>
      guarded(async () => {
        await log.close();
        connection.close();
      }),
  };
}
