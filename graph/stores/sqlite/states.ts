import type { Batch, State } from './batch.ts';

/** Where a signature belongs, as far as the commit has come. */
export function stateOf({ sql, states }: Batch, id: number): State {
  const known = states.get(id);
  if (known) return known;
  const read = sql.get<State>('SELECT node, candidates FROM signature WHERE id = ?', id)!;
  states.set(id, read);
  return read;
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
