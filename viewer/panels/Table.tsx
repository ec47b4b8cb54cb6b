import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { counted } from '../state/words.ts';

export interface Column<Row> {
  readonly title: string;
  /** By what the column sorts. */
  readonly by: (row: Row) => string | number;
  readonly cell: (row: Row) => ComponentChildren;
}

interface Props<Row> {
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  isSelected: (row: Row) => boolean;
}

const PAGE = 200;

/** A table that sorts by any column; long ones show a page at a time. */
export function Table<Row>({ caption, rows, columns, keyOf, isSelected }: Props<Row>) {
  const [sort, setSort] = useState({ column: 0, down: false });
  const [pages, setPages] = useState(1);
  const by = columns[sort.column]?.by;
  const sorted = useMemo(() => sortedBy(rows, by ?? keyOf, keyOf, sort.down), [rows, by, sort.down]);
  const shown = sorted.slice(0, pages * PAGE);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section class="table" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column.title}
                scope="col"
                aria-sort={index === sort.column ? (sort.down ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  onClick={() => setSort({ column: index, down: index === sort.column && !sort.down })}
                >
                  {column.title}
                  <span aria-hidden="true">{index === sort.column ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={keyOf(row)} class={isSelected(row) ? 'selected' : undefined}>
              {columns.map((column) => (
                <td key={column.title}>{column.cell(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p class="aside">Nothing passes these filters.</p>}
      {shown.length < rows.length && (
        <button type="button" class="button" onClick={() => setPages(pages + 1)}>
          {counted(rows.length - shown.length, 'more row')} …
        </button>
      )}
    </section>
  );
}

/** Sorted by what each row sorts by, which is made once a row and not once a comparison. */
function sortedBy<Row>(
  rows: readonly Row[],
  by: (row: Row) => string | number,
  keyOf: (row: Row) => string,
  down: boolean,
): readonly Row[] {
  const keyed = rows.map((row) => ({ row, by: by(row), key: keyOf(row) }));
  keyed.sort((a, b) => order(a.by, b.by, down) || order(a.key, b.key, false));
  return keyed.map(({ row }) => row);
}

function order(a: string | number, b: string | number, down: boolean): number {
  return (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1);
}
