import { existsSync } from 'node:fs';
import Database from 'libsql';

/** What SQLite says of a file's integrity; a file that is not there yet is whole. */
export function integrityOf(location: string): string {
  if (!existsSync(location)) return 'ok';
  const connection = new Database(location);
  const row = connection.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
  connection.close();
  return row.integrity_check;
}
