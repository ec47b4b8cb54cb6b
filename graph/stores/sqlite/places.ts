import { apartKey } from '../../build/index.ts';
import { type Batch, meetNodes, nodeId } from './batch.ts';
import { signatureOf } from './signatures.ts';
import { stateOf } from './states.ts';

/** Writes the local entities that are new, and takes those of signatures that moved to the nodes that these now have. */
export function placeAll(batch: Batch, moved: Iterable<number>): void {
  const { sql, pending, born, nodes, dirty } = batch;
  const changed: number[][] = [];
  for (const signature of moved) {
    // All that bear a new one are new themselves.
    if (born.has(signature)) continue;
    const query = `SELECT json_group_array(json_array(article, entity, node)) AS bearers FROM local WHERE signature = ?`;
    const { bearers } = sql.get<{ bearers: string }>(query, signature)!;
    for (const [article, entity, before] of JSON.parse(bearers) as [number, number, number | null][]) {
      const node = placeOf(batch, article, signature);
      nodes.add(node);
      if (before === node) continue;
      if (before !== null) nodes.add(before);
      changed.push([article, entity, node]);
      dirty.add(article);
    }
  }
  meetNodes(
    batch,
    [...pending.values()].flatMap(({ article, signature }) =>
      stateOf(batch, signature).node === null
        ? [apartKey(signatureOf(batch, signature), articleKey(batch, article))]
        : [],
    ),
  );
  const added = [...pending.values()].map(({ article, entity, signature }) => {
    const node = placeOf(batch, article, signature);
    nodes.add(node);
    dirty.add(article);
    return [article, entity, signature, node];
  });
  const update = `UPDATE local SET node = one.value ->> 2 FROM json_each(?) AS one
    WHERE article = one.value ->> 0 AND entity = one.value ->> 1`;
  const insert = `INSERT INTO local (article, entity, signature, node)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`;
  if (changed.length > 0) sql.run(update, JSON.stringify(changed));
  if (added.length > 0) sql.run(insert, JSON.stringify(added));
}

/** The node of a signature; where it belongs to none, that of its bearer in this article alone. */
function placeOf(batch: Batch, article: number, signature: number): number {
  const { node } = stateOf(batch, signature);
  return node ?? nodeId(batch, apartKey(signatureOf(batch, signature), articleKey(batch, article)));
}

function articleKey({ sql, facts }: Batch, id: number): string {
  return facts.get(id)?.id ?? sql.get<{ key: string }>('SELECT key FROM article WHERE id = ?', id)!.key;
}
