import { randomUUID } from 'node:crypto';
import { openSync, readSync, statSync } from 'node:fs';
import Database from 'libsql';
import { SetupError } from '../../model/index.ts';
import type { StoreOptions } from '../store.ts';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.ts';
import { type Sql, sqlOf, transaction } from './sql.ts';

/** Another process may hold the record for as long as its largest commit takes. */
const BUSY_MILLISECONDS = 60_000;

/** An open record. */
export interface Connection {
  readonly sql: Sql;
  close(): void;
}

/** Opens the record, or makes it. What is no record of this program and version is refused and left as it is. */
export function open({ location, extractor, readOnly = false }: StoreOptions): Connection {
  const exists = holdsData(location);
  if (!exists && readOnly) {
    throw new SetupError('store-missing', `There is no store at ${location}; build one with: entente build PATH`);
  }
  const connection = connect(location, exists && readOnly);
  try {
    const sql = sqlOf(connection);
    sql.exec(`PRAGMA busy_timeout = ${BUSY_MILLISECONDS}`);
    if (exists) check(sql, location, extractor);
    if (readOnly) sql.exec('PRAGMA query_only = 1');
    if (!readOnly) {
      sql.exec('PRAGMA journal_mode = WAL');
      // The log is brought to the disk before a commit is acknowledged (`log.ts`), not while the next must wait for it.
      sql.exec('PRAGMA synchronous = NORMAL');
      sql.exec('PRAGMA cache_size = -98304');
      transaction(sql, 'IMMEDIATE', () => create(sql, extractor));
      check(sql, location, extractor);
    }
    const close = () => {
      // Otherwise the newest commits may lie in the -wal file alone, and a copy of the store would lack them.
      if (!readOnly) sql.get('PRAGMA wal_checkpoint(TRUNCATE)');
      // The binding keeps a closed connection until it is collected; its cache need not wait for that.
      sql.exec('PRAGMA shrink_memory');
      connection.close();
    };
    return { sql, close };
  } catch (error) {
    connection.close();
    throw asSetupError(error, location);
  }
}

/** Whether there is a file with something in it; what is no whole file is refused before SQLite sees it. */
function holdsData(location: string): boolean {
  const found = statSync(location, { throwIfNoEntry: false });
  if (!found || found.size === 0) return false;
  if (!found.isFile()) throw new SetupError('store-no-file', `${location} is not a file; name one.`);
  const log = statSync(`${location}-wal`, { throwIfNoEntry: false });
  // With a log beside it the file may be shorter than it says, until the log has been brought in.
  const whole = sizeByHeader(location);
  if (!log?.size && found.size < whole) throw damaged(location);
  return true;
}

/**
 * Files whose headers have been read, by device and inode. They stay open: where a process closes any descriptor of a file,
 * POSIX drops all its locks on that file, those of its connections too; another process would then take itself for the last
 * one and delete the log.
 */
const headers = new Map<string, number>();

/** The length that a database's header gives: pages (at byte 28) of a size (at byte 16, where 1 stands for 65,536). */
function sizeByHeader(location: string): number {
  const { dev, ino } = statSync(location, { bigint: true });
  const file = headers.get(`${dev} ${ino}`) ?? openSync(location, 'r');
  headers.set(`${dev} ${ino}`, file);
  const header = Buffer.alloc(100);
  // SQLite takes a very short file for an empty database, and would write over it.
  if (readSync(file, header, 0, header.length, 0) === 0 || !isDatabase(header)) throw garbage(location);
  const size = header.readUInt16BE(16);
  return header.readUInt32BE(28) * (size === 1 ? 65_536 : size);
}

const isDatabase = (header: Buffer): boolean => 'SQLite format 3\0'.startsWith(header.toString('latin1', 0, 16));

function garbage(location: string): SetupError {
  return new SetupError('store-garbage', `${location} is not a store of Entente; name another file.`);
}

function damaged(location: string): SetupError {
  return new SetupError('store-damaged', `${location} is damaged or cut off; restore a copy, or build it anew.`);
}

function connect(location: string, readonly: boolean): Database.Database {
  try {
    return new Database(location, { readonly, timeout: BUSY_MILLISECONDS });
  } catch (error) {
    throw asSetupError(error, location);
  }
}

/** Makes the tables in an empty file; of two processes that do so at once the second finds them there. */
function create(sql: Sql, extractor: string): void {
  if (sql.get("SELECT 1 FROM sqlite_master WHERE name = 'meta'")) return;
  sql.exec(SCHEMA);
  sql.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  const meta = { schema: String(SCHEMA_VERSION), store: randomUUID(), extractor, version: '0' };
  for (const [key, value] of Object.entries(meta)) sql.run('INSERT INTO meta (key, value) VALUES (?, ?)', key, value);
}

function check(sql: Sql, location: string, extractor: string): void {
  const tables = sql.get<{ count: number }>('SELECT count(*) AS count FROM sqlite_master')!.count;
  if (tables === 0) return;
  const id = sql.get<{ application_id: number }>('PRAGMA application_id')?.application_id;
  if (id !== APPLICATION_ID) {
    throw new SetupError('store-foreign', `${location} is a database of another program; name another store.`);
  }
  const meta = new Map(
    sql.all<{ key: string; value: string }>('SELECT key, value FROM meta').map(({ key, value }) => [key, value]),
  );
  if (Number(meta.get('schema')) > SCHEMA_VERSION) {
    throw new SetupError('store-newer', `${location} was made by a newer Entente; use that, or name another store.`);
  }
  if (Number(meta.get('schema')) !== SCHEMA_VERSION) {
    throw new SetupError('store-older', `${location} was made by an older Entente; build it anew in another file.`);
  }
  if (meta.get('extractor') !== extractor) {
    const made = `${location} was made by extractor ${meta.get('extractor')}, this is ${extractor}`;
    throw new SetupError('store-extractor', `${made}; build it anew in another file.`);
  }
}

/** Gives the errors of SQLite that a person can do something about one clear sentence. */
export function asSetupError(error: unknown, location: string): unknown {
  if (!(error instanceof Error) || error instanceof SetupError) return error;
  const { code = '' } = error as Error & { code?: string };
  const text = `${code} ${error.message}`;
  if (/NOTADB|not a database/u.test(text)) {
    return garbage(location);
  }
  if (/CORRUPT|malformed/u.test(text)) {
    return damaged(location);
  }
  if (/BUSY|LOCKED|locked/u.test(text)) {
    return new SetupError('store-busy', `${location} is in use by another process; try again when it has ended.`);
  }
  if (/FULL|disk is full|ENOSPC/u.test(text)) {
    return new SetupError('disk-full', `The disk that holds ${location} is full; what was acknowledged is safe.`);
  }
  if (/CANTOPEN|READONLY|PERM|unable to open|readonly/iu.test(text)) {
    return new SetupError('store-unwritable', `${location} cannot be opened or written; check folder and permissions.`);
  }
  if (/IOERR|disk I\/O|\bEIO\b/u.test(text)) {
    return new SetupError('store-disk', `Reading or writing ${location} failed; check the disk and try again.`);
  }
  return error;
}
