import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { labelOf } from '../state/card.ts';
import type { Matrix, MatrixKind } from '../state/matrix.ts';
import type { Tally } from '../state/presence.ts';
import { keyOfTwo } from '../state/view.ts';
import { counted } from '../state/words.ts';
import { MATRIX_COMMANDS, runCommand, type Walk } from './commands.ts';
import { useApp } from './context.ts';

/** Sizes in pixels; the same as in styles/matrix.css. */
const CELL = { width: 38, height: 30 };
const HEAD = { width: 190, height: 118 };
/** Where there is little room. */
const NARROW = { width: 112, height: 84 };
/** Cells drawn beyond the edge, so that a small scroll shows no gap. */
const MARGIN = 3;

interface Spot {
  /** 0 is the header; names begin at 1. */
  readonly row: number;
  readonly column: number;
}

interface Props {
  matrix: Matrix;
  kind: MatrixKind;
}

/**
 * The grid of the matrix. Only what is in sight is drawn, so that five hundred names cost no more than thirty. One cell
 * takes the focus; the arrow keys move it, as in ARIA's grid pattern.
 */
export function MatrixGrid({ matrix, kind }: Props) {
  const app = useApp();
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0, width: 900, height: 600 });
  const [focus, setFocus] = useState<Spot>({ row: 1, column: 0 });
  const moved = useRef(false);
  const { names } = matrix;
  const head = place.width < 560 ? NARROW : HEAD;

  const measure = () => {
    const { current } = box;
    if (!current) return;
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = current;
    setPlace({ left, top, width, height });
  };
  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });

  const rows = windowOf(place.top, place.height - head.height, CELL.height, names.length);
  const columns = windowOf(place.left, place.width - head.width, CELL.width, names.length);
  const at = { row: Math.min(focus.row, names.length), column: Math.min(focus.column, names.length) };
  const label = (index: number) => labelOf(app.dataset, names[index - 1] ?? '');
  // The focused cell stays in the page, also where it is out of sight: else the focus would be lost by scrolling.
  const shownRows = withFocus(rows, at.row);
  const shownColumns = withFocus(columns, at.column);

  const open = ({ row, column }: Spot) => {
    const [a, b] = [names[row - 1], names[column - 1]];
    if (a && b && matrix.at(a, b)) app.select({ what: 'pair', key: keyOfTwo(a, b) });
    else if ((a && !b) || (b && !a) || (a && a === b)) app.select({ what: 'node', key: a ?? b ?? '' });
  };
  const go = (row: number, column: number) => {
    const within = (value: number) => Math.min(Math.max(value, 0), names.length);
    const next = { row: within(row), column: within(column) };
    moved.current = true;
    setFocus(next);
    reveal(box.current, next, head);
    measure();
  };
  const page = Math.max(1, Math.floor((place.height - head.height) / CELL.height) - 1);
  const walk: Walk = { ...at, count: names.length, page, go, open: () => open(at) };
  const cellProps = (row: number, column: number) => ({
    tabIndex: row === at.row && column === at.column ? 0 : -1,
    'aria-colindex': column + 1,
    onClick: () => {
      setFocus({ row, column });
      open({ row, column });
    },
  });

  return (
    <div ref={box} class="grid" onScroll={measure}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as in ARIA's pattern, a table that takes the arrow keys
        role="grid"
        aria-label={`Who met whom, ${counted(names.length, kind.toLowerCase())}`}
        aria-rowcount={names.length + 1}
        aria-colcount={names.length + 1}
        style={pixels({
          width: head.width + names.length * CELL.width,
          height: head.height + names.length * CELL.height,
        })}
        onKeyDown={(event) => runCommand(MATRIX_COMMANDS, event, walk)}
      >
        <thead style={pixels({ height: head.height })}>
          <tr aria-rowindex={1}>
            <th class="grid-corner" scope="col" style={pixels(head)} {...cellProps(0, 0)}>
              {counted(names.length, kind.toLowerCase())}
            </th>
            {shownColumns.map((column) => (
              <th
                key={column}
                class={column === at.column && at.row > 0 ? 'grid-column here' : 'grid-column'}
                scope="col"
                style={pixels({ left: head.width + (column - 1) * CELL.width, height: head.height })}
                title={label(column)}
                {...cellProps(0, column)}
              >
                <span dir="auto" style={pixels({ 'max-height': head.height - 12 })}>
                  {label(column)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shownRows.map((row) => (
            <tr key={row} aria-rowindex={row + 1} style={pixels({ top: head.height + (row - 1) * CELL.height })}>
              <th
                class={row === at.row && at.column > 0 ? 'grid-name here' : 'grid-name'}
                scope="row"
                style={pixels({ width: head.width })}
                title={label(row)}
                {...cellProps(row, 0)}
              >
                <span dir="auto">{label(row)}</span>
                <small>{matrix.totals.get(names[row - 1] ?? '')?.met}</small>
              </th>
              {shownColumns.map((column) => {
                const tally = matrix.at(names[row - 1] ?? '', names[column - 1] ?? '');
                return (
                  <td
                    key={column}
                    class={`grid-cell ${row === column ? 'self' : shadeOf(tally, matrix.most)}`}
                    style={pixels({ left: head.width + (column - 1) * CELL.width })}
                    {...cellProps(row, column)}
                  >
                    <span class="unseen">{wordsOf(label(row), label(column), tally, row === column)}</span>
                    {tally && tally.met > 0 && <b aria-hidden="true">{tally.met}</b>}
                    {tally && tally.foreseen > 0 && <i aria-hidden="true">+{tally.foreseen}</i>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function windowOf(scrolled: number, room: number, size: number, count: number): readonly number[] {
  const first = Math.max(1, Math.floor(scrolled / size) + 1 - MARGIN);
  const last = Math.min(count, Math.ceil((scrolled + Math.max(room, 0)) / size) + MARGIN);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function withFocus(shown: readonly number[], focused: number): readonly number[] {
  if (focused === 0 || shown.includes(focused)) return shown;
  return focused < (shown[0] ?? 0) ? [focused, ...shown] : [...shown, focused];
}

/** Scrolls just so far that a cell is in sight beside the headers. */
function reveal(box: HTMLElement | null, { row, column }: Spot, head: { width: number; height: number }): void {
  if (!box) return;
  const [x, y] = [(column - 1) * CELL.width, (row - 1) * CELL.height];
  const [width, height] = [box.clientWidth - head.width, box.clientHeight - head.height];
  if (column > 0) box.scrollLeft = Math.min(x, Math.max(box.scrollLeft, x + CELL.width - width));
  if (row > 0) box.scrollTop = Math.min(y, Math.max(box.scrollTop, y + CELL.height - height));
}

/** Five shades by the order of magnitude: one Meeting has the lightest. */
function shadeOf(tally: Tally | undefined, most: number): string {
  if (!tally) return 'none';
  if (tally.met === 0) return 'foreseen';
  return `shade-${1 + Math.floor((4 * Math.log2(tally.met)) / Math.max(Math.log2(most), 1))}`;
}

function wordsOf(row: string, column: string, tally: Tally | undefined, self: boolean): string {
  if (self) return row;
  const ends = `${row} and ${column}`;
  if (!tally) return `${ends}: no Meeting`;
  const sure = tally.met > 0 ? `${counted(tally.met, 'Meeting')} took place` : 'no Meeting took place';
  return `${ends}: ${sure}${tally.foreseen > 0 ? `, ${tally.foreseen} planned or thought of` : ''}`;
}

function pixels(lengths: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, `${length}px`]));
}
