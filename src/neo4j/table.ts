import { textOf } from './text.ts';

/** Rows from which the widths of the columns are taken, so that any number of rows streams. */
const MEASURED = 1000;
const NARROWEST = 8;
const GAP = '  ';

/** Rows as a table for people; cells are broken over lines where a terminal of `columns` would cut them. */
export async function* table(
  names: readonly string[],
  rows: AsyncIterable<readonly unknown[]>,
  columns: number | undefined,
): AsyncGenerator<string> {
  if (names.length === 0) return;
  let first: string[][] | undefined = [];
  let widths: readonly number[] = [];
  let count = 0;
  const lineOf = (cells: readonly string[]) => line(cells, widths, columns !== undefined);
  const begin = function* (cells: readonly (readonly string[])[]): Generator<string> {
    widths = widthsFor([names.map(textOf), ...cells], columns);
    yield lineOf(names.map(textOf));
    yield `${widths.map((width) => '-'.repeat(width)).join(GAP)}\n`;
    for (const own of cells) yield lineOf(own);
  };
  for await (const row of rows) {
    count++;
    const cells = row.map(textOf);
    if (first === undefined) yield lineOf(cells);
    else if (first.push(cells) === MEASURED) {
      yield* begin(first);
      first = undefined;
    }
  }
  if (first !== undefined) yield* begin(first);
  yield `${count === 0 ? 'no rows' : count === 1 ? '1 row' : `${count} rows`}\n`;
}

/** As wide as the cells; where that is too wide for the terminal, the widest columns give way. */
function widthsFor(rows: readonly (readonly string[])[], columns: number | undefined): readonly number[] {
  const widths = rows[0]!.map((_, column) => Math.max(1, ...rows.map((row) => widthOf(row[column]!))));
  if (columns === undefined) return widths;
  const room = Math.max(columns - GAP.length * (widths.length - 1), NARROWEST * widths.length);
  const total = () => widths.reduce((sum, width) => sum + width, 0);
  while (total() > room) {
    const [widest = 0, second = 0] = [...new Set(widths)].sort((a, b) => b - a);
    const among = widths.filter((width) => width === widest).length;
    const less = Math.max(1, Math.min(widest - Math.max(second, NARROWEST), Math.ceil((total() - room) / among)));
    for (const [column, width] of widths.entries()) {
      if (width === widest && total() > room) widths[column] = width - less;
    }
  }
  return widths;
}

/** One row: as many lines as its longest cell needs. */
function line(cells: readonly string[], widths: readonly number[], narrow: boolean): string {
  const broken = cells.map((cell, column) => (narrow ? breakAt(cell, widths[column]!) : [cell]));
  const height = Math.max(1, ...broken.map(({ length }) => length));
  const lines = Array.from({ length: height }, (_, at) =>
    broken.map((parts, column) => pad(parts[at] ?? '', widths[column]!)).join(GAP),
  );
  return lines.map((text) => `${text.trimEnd()}\n`).join('');
}

/** Breaks a text between words where it can, else within one. */
function breakAt(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (widthOf(longer) <= width) {
      current = longer;
      continue;
    }
    if (current !== '') lines.push(current);
    current = '';
    for (const character of word) {
      if (widthOf(current + character) > width) {
        lines.push(current);
        current = '';
      }
      current += character;
    }
  }
  return [...lines, current];
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns of a terminal that a text takes. */
function widthOf(text: string): number {
  let width = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is the quick and common case
  if (/^[\u0000-\u007f]*$/.test(text)) return text.length;
  for (const character of text) width += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
