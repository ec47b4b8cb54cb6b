/** What a spreadsheet would run as a formula, also behind white space. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u;

/** A text that a spreadsheet shows and never runs: a formula gets an apostrophe before it. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A cell by RFC 4180: quoted where it has to be. */
export function cell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A record by RFC 4180, with the line's end. */
export function record(cells: readonly string[]): string {
  // A lone empty cell would be an empty line, which readers pass over.
  return `${cells.length === 1 && cells[0] === '' ? '""' : cells.map(cell).join(',')}\r\n`;
}
