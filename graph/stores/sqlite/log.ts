import { close, existsSync, fdatasync, open } from 'node:fs';
import { promisify } from 'node:util';
import AsyncDatabase from 'libsql/promise';
import type { Sql } from './sql.ts';

/** Pages of 4,096 bytes in the log before they are brought into the file: at least, and at most. */
const LOGGED = { least: 4_096, most: 65_536 };
/** How a large file's log is kept. */
const LARGE = {
  /** From so many pages on what one commit writes lies scattered, and another thread brings it into the file. */
  pages: 65_536,
  /** Rows changed before the log begins anew: a commit writes about half as many pages. */
  changes: 200_000,
};

/**
 * The write-ahead log of a record. What is committed lies there first, and is acknowledged when that is on the disk; it is
 * brought into the file now and then. Neither holds up who makes the next commit.
 */
export interface Log {
  /** Before a commit: undefined where the log has room, else resolves when it has. */
  room(): Promise<void> | undefined;
  /** After a commit: resolves when it is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Keeps the log of an open record. */
export function openLog(sql: Sql, location: string, large: typeof LARGE = LARGE): Log {
  const file = `${location}-wal`;
  let descriptor: Promise<number> | undefined;
  let syncing: Promise<void> = Promise.resolve();
  let background: Background | undefined;
  /** Rows changed when the log began anew. */
  let begun = changesOf(sql);
  let waiting: Promise<void> | undefined;
  return {
    room() {
      const { page_count: pages } = sql.get<{ page_count: number }>('PRAGMA page_count')!;
      if (pages >= large.pages) background ??= inBackground(location);
      // Beside the background it is for the case that a reader or a slow disk keeps it from its work.
      const most = Math.round(Math.min(Math.max(pages / 4, LOGGED.least), LOGGED.most));
      sql.exec(`PRAGMA wal_autocheckpoint = ${background ? 4 * most : most}`);
      if (waiting || !background || changesOf(sql) - begun < large.changes) return waiting;
      // It does so only where all of it is in the file when the next commit begins.
      waiting = background.ended().then(() => {
        waiting = undefined;
        begun = changesOf(sql);
        sql.get('PRAGMA wal_checkpoint(PASSIVE)');
      });
      return waiting;
    },
    async sync() {
      background?.checkpoint();
      // A record in memory has none.
      if (!descriptor && !existsSync(file)) return;
      descriptor ??= promisify(open)(file, 'r+');
      syncing = descriptor.then(promisify(fdatasync));
      await syncing;
    },
    async close() {
      await background?.close();
      await syncing.catch(() => undefined);
      if (descriptor) await promisify(close)(await descriptor);
      descriptor = undefined;
    },
  };
}

function changesOf(sql: Sql): number {
  return sql.get<{ changes: number }>('SELECT total_changes() AS changes')!.changes;
}

/** A connection of its own, on which the binding works in another thread. */
interface Background {
  /** Begins to bring the log into the file, unless it is at it. */
  checkpoint(): void;
  /** Resolves when it is at rest. */
  ended(): Promise<void>;
  close(): Promise<void>;
}

function inBackground(location: string): Background {
  const connection = new AsyncDatabase(location, {});
  let busy: Promise<void> | undefined;
  return {
    checkpoint() {
      busy ??= connection
        .exec('PRAGMA wal_checkpoint(PASSIVE)')
        // What goes wrong here is met again by who writes, and told there.
        .catch(() => undefined)
        .then(() => {
          busy = undefined;
        });
    },
    ended: async () => busy,
    async close() {
      await busy;
      connection.close();
    },
  };
}
