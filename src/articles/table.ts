import { parse } from 'csv-parse/sync';
import { SetupError } from '../../graph/model/index.ts';
import { decode } from './decode.ts';
import { baseNameOf } from './part.ts';

/** A row of the table of articles. Dates are as written. */
export interface TableRow {
  readonly published?: string;
  readonly source?: string;
  readonly title?: string;
  readonly url?: string;
}

/** Rows by the base name of their file. */
export type ArticleTable = ReadonlyMap<string, TableRow>;

const FIELDS = ['published', 'source', 'title', 'url'] as const;

/** Reads a table with the columns file, published, source, title and url (RFC 4180, in any order, `file` needed). */
export function readTable(bytes: Uint8Array, name: string): ArticleTable {
  const decoded = decode(bytes, name);
  if ('notice' in decoded) throw trouble(name, decoded.notice.message);
  const records = parseRecords(decoded.text, name);
  const header = (records[0] ?? []).map((column) => column.trim().toLowerCase());
  const fileColumn = header.indexOf('file');
  if (fileColumn < 0) throw trouble(name, 'its first line names no column "file"');
  const table = new Map<string, TableRow>();
  for (const record of records.slice(1)) {
    const file = baseNameOf((record[fileColumn] ?? '').trim());
    if (file === '' || table.has(file)) continue;
    const values = FIELDS.map((field) => [field, record[header.indexOf(field)]?.trim()] as const);
    table.set(file, Object.fromEntries(values.filter(([, value]) => value)));
  }
  return table;
}

function parseRecords(text: string, name: string): readonly (readonly string[])[] {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    throw trouble(name, error instanceof Error ? error.message : String(error));
  }
}

function trouble(name: string, reason: string): SetupError {
  return new SetupError('articles-table', `Cannot read the table ${name}: ${reason}; it needs file,published,… lines.`);
}
