import type { Batch, State } from './batch.ts';

/** Where a signature belongs, as far as the commit has come. */
export function stateOf({ sql, states }: Batch, id: number): State {
  const known = states.get(id);
  if (known) return known;
  const read = sql.get<State>('SELECT node, candidates FROM signature WHERE id = ?', id)!;
  states.set(id, read);
  return read;
}

/** Reads states together that will be asked for one by one. */
export function meetStates({ sql, states }: Batch, ids: Iterable<number>): void {
  const unknown = [...ids].filter((id) => !states.has(id));
  if (unknown.length === 0) return;
  const query = `SELECT json_group_array(json_array(id, node, candidates)) AS rows FROM signature
    WHERE id IN (SELECT value FROM json_each(?))`;
  const { rows } = sql.get<{ rows: string }>(query, JSON.stringify(unknown))!;
  for (const [id, node, candidates] of JSON.parse(rows) as [number, number | null, string][])
    states.set(id, { node, candidates });
}

/** Gives a signature another place; `writeStates` writes it. */
export function restate({ states, restated }: Batch, id: number, state: State): void {
  states.set(id, state);
  restated.add(id);
}

/** Writes the states that have changed, with the alias that each now goes by. */
export function writeStates(
  { sql, states, restated }: Batch,
  aliasOf: (id: number, state: State) => string | null,
): void {
  if (restated.size === 0) return;
  const rows = [...restated]
    .sort((a, b) => a - b)
    .map((id) => {
      const state = states.get(id)!;
      return [id, state.node, state.candidates, aliasOf(id, state)];
    });
  restated.clear();
  const update = `UPDATE signature SET node = one.value ->> 1, candidates = one.value ->> 2, alias = one.value ->> 3
    FROM json_each(?) AS one WHERE signature.id = one.value ->> 0`;
  sql.run(update, JSON.stringify(rows));
}
