import { extname } from 'node:path';
import { SetupError } from '../../../graph/model/index.ts';
import type { Reader } from '../reader.ts';
import { addressesReader } from './addresses.ts';
import { csvReader, tsvReader } from './csv.ts';
import { docxReader } from './docx.ts';
import { epubReader } from './epub.ts';
import { feedReader } from './feed.ts';
import { gzipReader } from './gzip.ts';
import { htmlReader } from './html.ts';
import { jsonLinesReader, jsonReader } from './json.ts';
import { mailboxReader, mailReader } from './mail.ts';
import { markdownReader } from './markdown.ts';
import { pdfReader } from './pdf.ts';
import { textReader } from './text.ts';
import { zipReader } from './zip.ts';

/** All readers. The first reads whatever file is named outright and has no reader of its own. */
export const READERS = [
  textReader,
  markdownReader,
  htmlReader,
  jsonReader,
  jsonLinesReader,
  csvReader,
  tsvReader,
  feedReader,
  pdfReader,
  docxReader,
  epubReader,
  mailReader,
  mailboxReader,
  gzipReader,
  zipReader,
  addressesReader,
] as const satisfies readonly Reader[];

/** The reader for a file's name, by its ending. */
export function readerFor(name: string): Reader | undefined {
  const extension = extname(name).toLowerCase();
  return READERS.find((reader: Reader) => reader.extensions.includes(extension));
}

/** The reader of a name such as `html`, as `--as` takes it. */
export function readerNamed(name: string): Reader {
  const reader = READERS.find((each) => each.name === name);
  if (reader) return reader;
  throw new SetupError('usage', `--as takes one of ${READERS.map((each) => each.name).join(', ')}; not "${name}".`);
}
