import type Database from 'libsql';

/** A value that SQLite keeps. */
export type Value = string | number | null;

/** Prepared statements over one connection, each prepared once. */
export interface Sql {
  run(query: string, ...values: readonly Value[]): void;
  /** Inserts a row and gives its integer key. */
  insert(query: string, ...values: readonly Value[]): number;
  get<Row>(query: string, ...values: readonly Value[]): Row | undefined;
  all<Row>(query: string, ...values: readonly Value[]): readonly Row[];
  exec(script: string): void;
}

/** The binding ends a string at a NUL when it reads it, so that none may be written. */
function bound(values: readonly Value[]): readonly Value[] {
  return values.map((value) => (typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value));
}

/** Wraps a connection. */
export function sqlOf(connection: Database.Database): Sql {
  const statements = new Map<string, Database.Statement<unknown[]>>();
  const prepare = (query: string) => {
    const known = statements.get(query);
    if (known) return known;
    const statement = connection.prepare<unknown[]>(query);
    statements.set(query, statement);
    return statement;
  };
  return {
    run: (query, ...values) => void prepare(query).run(...bound(values)),
    insert: (query, ...values) => Number(prepare(query).run(...bound(values)).lastInsertRowid),
    get: <Row>(query: string, ...values: readonly Value[]) => prepare(query).get(...bound(values)) as Row | undefined,
    all: <Row>(query: string, ...values: readonly Value[]) => prepare(query).all(...bound(values)) as Row[],
    exec: (script) => void connection.exec(script),
  };
}

/** Runs work as one commit: on disk when this returns, or not at all. */
export function transaction<Result>(sql: Sql, mode: 'IMMEDIATE' | 'DEFERRED', work: () => Result): Result {
  sql.exec(`BEGIN ${mode}`);
  try {
    const result = work();
    sql.exec('COMMIT');
    return result;
  } catch (error) {
    try {
      sql.exec('ROLLBACK');
    } catch {
      // A full disk has rolled it back already; the first error is the one to tell.
    }
    throw error;
  }
}
