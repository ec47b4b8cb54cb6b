import { useMemo } from 'preact/hooks';
import type { App } from '../state/app.ts';
import { useApp } from './context.ts';
import { type Column, Table } from './Table.tsx';

/** What a table of elements shows, made of what the filters leave. */
export interface Shown<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
}

/** A table of the elements that the filters leave; `noun` names them, and `of` must stay the same function. */
export function ShownTable<Row extends { readonly key: string }>({
  noun,
  of,
}: {
  noun: string;
  of: (app: App) => Shown<Row>;
}) {
  const app = useApp();
  const shown = app.visible.value;
  // Made anew only when the filters leave something else: it sorts all there is.
  const { rows, columns } = useMemo(() => of(app), [app, shown]);
  const selected = app.view.value.selection?.key;
  return (
    <Table
      caption={`${rows.length} ${noun} that the filters leave`}
      rows={rows}
      columns={columns}
      keyOf={(row) => row.key}
      isSelected={(row) => row.key === selected}
    />
  );
}
