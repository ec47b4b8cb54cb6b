import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Notice } from '../../../graph/model/index.ts';
import { decode, looksBinary } from '../decode.ts';
import { fieldNamesIn, told } from '../fields.ts';
import type { FieldNames, RawArticle, ReadContext, Reader, Reading, SourceFile } from '../reader.ts';

/** Characters of one row at the most: a text and what belongs to it. */
const LONGEST_ROW = 16 * 1024 * 1024;

/** A spreadsheet's rows, an article each. */
export const csvReader: Reader = {
  name: 'csv',
  describes: 'tables, a row an article; the columns are guessed by their names, and told',
  extensions: ['.csv'],
  read: (file, context) => readRows(file, context, [',', ';', '\t']),
};

/** The same, with tabs between the columns. */
export const tsvReader: Reader = {
  name: 'tsv',
  describes: 'the same with tabs between the columns',
  extensions: ['.tsv', '.tab'],
  read: (file, context) => readRows(file, context, ['\t']),
};

async function* readRows(file: SourceFile, { fields }: ReadContext, delimiters: string[]): AsyncGenerator<Reading> {
  const head = await firstLine(file);
  const delimiter = [...delimiters].sort((a, b) => head.split(b).length - head.split(a).length)[0]!;
  const broken: string[] = [];
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    skip_records_with_error: true,
    on_skip: (error) => {
      broken.push(error?.message ?? 'it is broken');
      return undefined;
    },
  });
  // A trouble of the source ends the parser too, and is thrown from there.
  pipeline(Readable.from(content(file)), parser, () => {});
  let columns: FieldNames | undefined;
  let header: readonly string[] = [];
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row++;
      if (!columns) {
        header = record;
        columns = fieldNamesIn(record, fields);
        if (columns.text === undefined) {
          yield refuse(
            'no-text-column',
            `no column is known to hold the text (${header.join(', ')}); say --fields text=NAME`,
            file,
          );
          return;
        }
        yield refuse('columns', `its columns are read so: ${told(columns)}`, file);
        continue;
      }
      if (record.length > header.length && record.slice(header.length).some((cell) => cell.trim() !== '')) {
        const reason = `has ${record.length} cells for ${header.length} columns and is passed over; a text with a "${delimiter}" in it needs quotes`;
        yield refuse('cells', `row ${row} ${reason}`, file);
        continue;
      }
      const article = toArticle(header, columns, record);
      if (article.text.trim() === '') yield refuse('empty', `row ${row} has no text`, file);
      else yield { article };
    }
  } finally {
    parser.destroy();
  }
  for (const reason of broken) yield refuse('unreadable', `a row cannot be read (${reason})`, file);
}

/** Small tables in whatever encoding they have; large ones as a stream, which has to be UTF-8. */
async function* content(file: SourceFile): AsyncGenerator<Uint8Array | string> {
  if (file.size <= LONGEST_ROW) {
    const decoded = decode(await file.bytes(), file.name);
    if ('notice' in decoded) throw new Error(decoded.notice.message);
    yield decoded.text;
    return;
  }
  let first = true;
  for await (const chunk of file.chunks()) {
    if (first && looksBinary(chunk)) throw new Error('it is not text in UTF-8');
    first = false;
    yield chunk;
  }
}

async function firstLine(file: SourceFile): Promise<string> {
  for await (const chunk of file.chunks(0, 4096)) return new TextDecoder().decode(chunk).split(/\r?\n/, 1)[0]!;
  return '';
}

function toArticle(header: readonly string[], columns: FieldNames, record: readonly string[]): RawArticle {
  const values = Object.entries(columns).map(
    ([field, column]) => [field, record[header.indexOf(column)] ?? ''] as const,
  );
  const kept = values.filter(([field, value]) => field === 'text' || value.trim() !== '');
  return { text: '', ...Object.fromEntries(kept) };
}

function refuse(code: string, message: string, { name }: SourceFile): { readonly notice: Notice } {
  return { notice: { code, message, where: name } };
}
