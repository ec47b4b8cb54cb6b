import { harmless, record } from '../../graph/exporters/csv/cells.ts';
import type { RowFormat } from './formats.ts';
import { plainOf } from './plain.ts';
import { table } from './table.ts';

type Rows = AsyncIterable<readonly unknown[]>;

/** Rows in a format; `columns` is the width of the terminal that a table goes to. */
export function written(
  format: RowFormat,
  names: readonly string[],
  rows: Rows,
  columns?: number,
): AsyncIterable<string> {
  return { table, csv, json, jsonl }[format](names, rows, columns);
}

/** RFC 4180. Lists, nodes and the like are JSON in their cell; what a spreadsheet would run is made harmless. */
async function* csv(names: readonly string[], rows: Rows): AsyncGenerator<string> {
  if (names.length === 0) return;
  yield record(names.map(harmless));
  for await (const row of rows) yield record(row.map(csvCell));
}

function csvCell(value: unknown): string {
  const plain = plainOf(value);
  if (plain === null) return '';
  if (typeof plain === 'string') return harmless(plain);
  return typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
}

async function* json(names: readonly string[], rows: Rows): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const row of rows) {
    yield separator + objectOf(names, row);
    separator = ',\n';
  }
  yield separator === ',\n' ? '\n]\n' : '[]\n';
}

async function* jsonl(names: readonly string[], rows: Rows): AsyncGenerator<string> {
  for await (const row of rows) yield `${objectOf(names, row)}\n`;
}

function objectOf(names: readonly string[], row: readonly unknown[]): string {
  return JSON.stringify(Object.fromEntries(names.map((name, column) => [name, plainOf(row[column])])));
}
