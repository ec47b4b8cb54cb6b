import type { Change, StoreIdentity } from '../store.ts';
import type { Batch } from './batch.ts';
import type { Sql } from './sql.ts';

/** Ends a commit: drops nodes and edges that nothing supports, and logs all that was touched under a new version. */
export function logChanges({ sql, nodes, edges }: Batch): void {
  const touched = JSON.stringify([...nodes]);
  const { ids } = sql.get<{ ids: string }>(HANGING_ON_EVENTS, touched)!;
  for (const id of JSON.parse(ids) as number[]) edges.add(id);
  if (nodes.size === 0 && edges.size === 0) return;
  const version = currentVersion(sql) + 1;
  sql.run("UPDATE meta SET value = ? WHERE key = 'version'", String(version));
  log(sql, 'edge', 'NOT EXISTS (SELECT 1 FROM support WHERE edge = edge.id)', JSON.stringify([...edges]), version);
  const unborne = `NOT EXISTS (SELECT 1 FROM local WHERE node = node.id)
    AND NOT EXISTS (SELECT 1 FROM article WHERE article.key = node.key AND live = 1)`;
  log(sql, 'node', unborne, touched, version);
}

/** An event's dates decide which denials came after it began, so its edges change with it. */
const HANGING_ON_EVENTS = `SELECT json_group_array(edge.id) AS ids FROM node
  JOIN edge ON edge.source = node.id OR edge.target = node.id
  WHERE node.id IN (SELECT value FROM json_each(?)) AND (node.key LIKE 'meeting:%' OR node.key LIKE 'event:%')`;

/** Gives what was touched the new version, and drops that of it which nothing supports. */
function log(sql: Sql, what: Change['what'], unsupported: string, ids: string, version: number): void {
  const among = 'id IN (SELECT value FROM json_each(?))';
  const relation = what === 'edge' ? 'relation' : 'NULL';
  // What was made and dropped in one commit never was.
  sql.run(
    `INSERT INTO gone (version, what, key, relation)
     SELECT ?, '${what}', key, ${relation} FROM ${what} WHERE ${among} AND version > 0 AND ${unsupported}`,
    version,
    ids,
  );
  sql.run(`DELETE FROM ${what} WHERE ${among} AND ${unsupported}`, ids);
  sql.run(`UPDATE ${what} SET version = ? WHERE ${among}`, version, ids);
}

/** The version of the last commit that changed the graph. */
export function currentVersion(sql: Sql): number {
  return Number(sql.get<{ value: string }>("SELECT value FROM meta WHERE key = 'version'")!.value);
}

/** Which record this is, and its version. */
export function identityOf(sql: Sql): StoreIdentity {
  const id = sql.get<{ value: string }>("SELECT value FROM meta WHERE key = 'store'")!.value;
  return { id, version: currentVersion(sql) };
}

/**
 * What changed after a version, by version, then nodes before edges. Edges of a version come in the order in which
 * they were made, so that those of one article are neighbours.
 */
export function changesSince(sql: Sql, since: number): readonly Change[] {
  // What went and came again has its newer version, and the other row does not count.
  const query = `SELECT max(version) AS version, what, key, relation, removed, id FROM (
      SELECT version, 'node' AS what, key, NULL AS relation, 0 AS removed, id FROM node WHERE version > ?1
      UNION ALL SELECT version, 'edge', key, relation, 0, id FROM edge WHERE version > ?1
      UNION ALL SELECT version, what, key, relation, 1, NULL FROM gone WHERE version > ?1
    ) GROUP BY what, key ORDER BY version, what DESC, CASE what WHEN 'edge' THEN id END, key`;
  type Row = Omit<Change, 'removed' | 'relation'> & { removed: number; relation: string | null };
  return sql.all<Row>(query, since).map(({ version, what, key, relation, removed }) => ({
    version,
    what,
    key,
    ...(relation !== null && { relation }),
    removed: removed === 1,
  }));
}
