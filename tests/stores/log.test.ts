import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, expect, test } from 'vitest';
import { openLog } from '../../graph/stores/sqlite/log.ts';
import { sqlOf, transaction } from '../../graph/stores/sqlite/sql.ts';
import { integrityOf } from '../faults/kill/integrity.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROWS = 200;
const COMMITS = 60;

/** Makes commits of rows of about a page each, several at once, and gives the megabytes that the log came to. */
async function logged(location: string, large: Parameters<typeof openLog>[2]): Promise<number> {
  const connection = new Database(location);
  const sql = sqlOf(connection);
  for (const line of ['journal_mode = WAL', 'synchronous = NORMAL']) sql.exec(`PRAGMA ${line}`);
  sql.exec('CREATE TABLE IF NOT EXISTS row (id INTEGER PRIMARY KEY, body TEXT)');
  const log = openLog(sql, location, large);
  const commit = async (): Promise<void> => {
    await log.room();
    transaction(sql, 'IMMEDIATE', () => {
      for (let row = 0; row < ROWS; row++) sql.run('INSERT INTO row (body) VALUES (?)', 'word '.repeat(800));
    });
    await log.sync();
  };
  let before: Promise<void> = Promise.resolve();
  for (let each = 0; each < COMMITS; each++) {
    const done = commit();
    await before;
    before = done;
  }
  await before;
  await log.close();
  const { size } = statSync(`${location}-wal`);
  connection.close();
  return size / 1e6;
}

test('the log of a large file is brought in beside the commits and begins anew; nothing is lost', async () => {
  const location = join(folder, 'large.db');
  // Some fifty megabytes are written.
  expect(await logged(location, { pages: 0, changes: 5 * ROWS })).toBeLessThan(15);
  const connection = new Database(location);
  expect(connection.prepare('SELECT count(*) AS rows FROM row').get()).toMatchObject({ rows: ROWS * COMMITS });
  connection.close();
  expect(integrityOf(location)).toBe('ok');
});

test('a reader that stays keeps the log from it, not the commits', async () => {
  const location = join(folder, 'read.db');
  await logged(location, { pages: 0, changes: 5 * ROWS });
  const reader = new Database(location);
  reader.exec('BEGIN');
  const before = reader.prepare('SELECT count(*) AS rows FROM row').get();
  await logged(location, { pages: 0, changes: 5 * ROWS });
  expect(reader.prepare('SELECT count(*) AS rows FROM row').get()).toMatchObject({
    rows: (before as { rows: number }).rows,
  });
  reader.exec('COMMIT');
  expect(reader.prepare('SELECT count(*) AS rows FROM row').get()).toMatchObject({ rows: 2 * ROWS * COMMITS });
  reader.close();
});
