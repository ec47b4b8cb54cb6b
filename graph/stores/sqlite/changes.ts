import type { Change } from '../store.ts';
import type { Batch } from './batch.ts';
import type { Sql } from './sql.ts';

/** Ends a commit: drops nodes and edges that nothing supports, and logs all that was touched under a new version. */
export function logChanges({ sql, nodes, edges }: Batch): void {
  for (const id of nodes) {
    const hanging = `SELECT id FROM edge WHERE (source = ?1 OR target = ?1)
      AND (SELECT key LIKE 'meeting:%' OR key LIKE 'event:%' FROM node WHERE id = ?1)`;
    for (const edge of sql.all<{ id: number }>(hanging, id)) edges.add(edge.id);
  }
  if (nodes.size === 0 && edges.size === 0) return;
  const version = currentVersion(sql) + 1;
  sql.run("UPDATE meta SET value = ? WHERE key = 'version'", String(version));
  for (const id of edges) {
    const row = sql.get<{ key: string }>('SELECT key FROM edge WHERE id = ?', id);
    if (!row) continue;
    const stands = sql.get('SELECT 1 FROM support WHERE edge = ? LIMIT 1', id) !== undefined;
    if (!stands) sql.run('DELETE FROM edge WHERE id = ?', id);
    log(sql, 'edge', row.key, version, !stands);
  }
  for (const id of nodes) {
    const { key } = sql.get<{ key: string }>('SELECT key FROM node WHERE id = ?', id)!;
    const stands =
      sql.get('SELECT 1 FROM local WHERE node = ? LIMIT 1', id) !== undefined ||
      sql.get('SELECT 1 FROM article WHERE key = ? AND live = 1', key) !== undefined;
    if (!stands) sql.run('DELETE FROM node WHERE id = ?', id);
    log(sql, 'node', key, version, !stands);
  }
}

/** The version of the last commit that changed the graph. */
export function currentVersion(sql: Sql): number {
  return Number(sql.get<{ value: string }>("SELECT value FROM meta WHERE key = 'version'")!.value);
}

/** What changed after a version, by version, then nodes before edges, then by key. */
export function changesSince(sql: Sql, since: number): readonly Change[] {
  const query = `SELECT version, what, key, removed FROM change WHERE version > ?
    ORDER BY version, what DESC, key`;
  return sql
    .all<{ version: number; what: 'node' | 'edge'; key: string; removed: number }>(query, since)
    .map(({ version, what, key, removed }) => ({ version, what, key, removed: removed === 1 }));
}

function log(sql: Sql, what: Change['what'], key: string, version: number, removed: boolean): void {
  sql.run(
    `INSERT INTO change (what, key, version, removed) VALUES (?1, ?2, ?3, ?4)
     ON CONFLICT (what, key) DO UPDATE SET version = ?3, removed = ?4`,
    what,
    key,
    version,
    removed ? 1 : 0,
  );
}
