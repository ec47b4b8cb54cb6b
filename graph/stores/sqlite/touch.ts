import type { Batch } from './batch.ts';

/** Touches an article's own node and all nodes and edges that it reports. */
export function touchAll(batch: Batch, id: number): void {
  const { sql, nodes, edges } = batch;
  for (const { node } of sql.all<{ node: number | null }>('SELECT node FROM local WHERE article = ?', id)) {
    if (node !== null) nodes.add(node);
  }
  for (const { edge } of sql.all<{ edge: number }>('SELECT edge FROM support WHERE article = ?', id)) edges.add(edge);
  touchArticle(batch, id);
}

/** Touches an article's own node. */
export function touchArticle({ sql, nodes }: Batch, id: number): void {
  const query = 'SELECT node.id FROM node JOIN article ON article.key = node.key WHERE article.id = ?';
  const own = sql.get<{ id: number }>(query, id);
  if (own) nodes.add(own.id);
}
