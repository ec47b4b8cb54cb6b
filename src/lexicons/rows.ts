/** The rows of a table in a template string, one a line, fields parted by `|`. Blank lines and `#` lines are skipped. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|'));
}

/** The items of a field, parted by `;`. */
export function list(field: string): readonly string[] {
  return field === '' ? [] : field.split(';');
}
