import { type Notice, SetupError, type SightedArticle } from '../../graph/model/index.ts';
import { codeOf, type Effects } from '../effects.ts';
import { isAddress } from './addresses.ts';
import { collectFiles, type FoundFile } from './collect.ts';
import { asFile, fetchAll, readerOf, underAddress } from './fetch/pages.ts';
import type { Fetched, Fetcher } from './fetch/types.ts';
import type { FieldNames, ReadContext, Reader, Reading, SourceFile } from './reader.ts';
import { readerFor, readerNamed } from './readers/index.ts';
import { sighted } from './sighted.ts';
import type { ArticleTable } from './table.ts';

/** What is known of articles beside their files. */
export interface ReadOptions {
  /** Publication date of every article; it stands above what files and table say. */
  readonly published?: string | undefined;
  /** Only the files that it lists are read. */
  readonly table?: ArticleTable | undefined;
  /** Columns and keys of the user's files that hold our fields. */
  readonly fields?: FieldNames | undefined;
  /** The name of the reader for every file, whatever its ending. */
  readonly as?: string | undefined;
  /** Fetches the addresses among the paths and in files of addresses; without it none is fetched. */
  readonly fetcher?: Fetcher | undefined;
}

/** An article or a trouble, and how far the reading is. */
export type ReadItem = ({ readonly article: SightedArticle } | { readonly notice: Notice }) & {
  readonly done: number;
  readonly files: number;
};

/** Reads the articles under some paths, one after another. A bad file gives a notice and the next one is read. */
export async function* readArticles(
  paths: readonly string[],
  options: ReadOptions,
  disk: Effects['disk'],
): AsyncGenerator<ReadItem> {
  const named = options.as === undefined ? undefined : readerNamed(options.as);
  const addresses = paths.filter(isAddress);
  if (addresses.length > 0 && !options.fetcher) throw notAsked(addresses[0]!);
  const onDisk = paths.filter((path) => !isAddress(path));
  const { files, notices: passed, tables } = await collectFiles(onDisk, disk, { table: options.table, reader: named });
  const notices = options.table ? passed : [...passed, ...tables.map(unusedTable)];
  const total = files.length + addresses.length;
  for (const notice of notices) yield { notice, done: 0, files: total };
  let undated = 0;
  for (const [index, file] of files.entries()) {
    for await (const item of readFile(file, options, disk)) {
      if ('article' in item && !item.article.sighting.published) undated++;
      yield { ...item, done: index + 1, files: total };
    }
  }
  let fetched = 0;
  for await (const { readings } of pages(addresses, options, 0)) {
    fetched++;
    for await (const item of toItems(readings, '', options)) {
      if ('article' in item && !item.article.sighting.published) undated++;
      yield { ...item, done: files.length + fetched, files: total };
    }
  }
  if (undated > 0) yield { notice: undatedNotice(undated), done: total, files: total };
}

function notAsked(address: string): SetupError {
  const message = `${address} is an address on the web, and nothing is fetched unless you say so: add --fetch.`;
  return new SetupError('usage', message);
}

function unusedTable(path: string): Notice {
  return { code: 'table-unused', message: `${path} is not used; give it with --articles ${path}` };
}

function undatedNotice(count: number): Notice {
  const articles = count === 1 ? '1 article has' : `${count} articles have`;
  return {
    code: 'undated',
    message: `${articles} no publication date, so "on Friday" and the like stay without a day; --published or --articles gives one`,
  };
}

type FileItem = { readonly article: SightedArticle } | { readonly notice: Notice };

async function* readFile(file: FoundFile, options: ReadOptions, disk: Effects['disk']): AsyncGenerator<FileItem> {
  const source: SourceFile = {
    name: file.name,
    size: file.size,
    bytes: () => disk.read(file.path),
    chunks: (start, end) => disk.chunks(file.path, start, end),
  };
  yield* toItems(readSource(source, file.reader, options, 0), file.name, options);
}

async function* toItems(
  readings: AsyncIterable<Reading>,
  file: string,
  options: ReadOptions,
): AsyncGenerator<FileItem> {
  for await (const reading of readings) {
    if ('notice' in reading) yield reading;
    else yield* sighted(reading.article, { file: reading.file ?? file, address: reading.address }, options);
  }
}

/** The readings of each page that is fetched, as one of them after another arrives. */
async function* pages(
  addresses: readonly string[],
  options: ReadOptions,
  depth: number,
): AsyncGenerator<{ readonly readings: AsyncIterable<Reading> }> {
  if (!options.fetcher) return;
  for await (const { outcome } of fetchAll(addresses, options.fetcher)) {
    yield { readings: 'notice' in outcome ? only(outcome) : readPage(outcome, options, depth) };
  }
}

async function* only(reading: Reading): AsyncGenerator<Reading> {
  yield reading;
}

async function* readPage(page: Fetched, options: ReadOptions, depth: number): AsyncGenerator<Reading> {
  const reader = (options.as === undefined ? undefined : readerNamed(options.as)) ?? readerOf(page);
  if (!reader) return;
  const inner = readSource(asFile(page), reader, { ...options, fetcher: undefined }, depth + 1);
  for await (const reading of inner) yield underAddress(reading, page, reader);
}

/** Archives in archives that are opened. */
const DEEPEST = 3;

/** Reads a file, or one that lies in another. What goes wrong with it is a notice, and the next one is read. */
async function* readSource(
  file: SourceFile,
  reader: Reader,
  options: ReadOptions,
  depth: number,
): AsyncGenerator<Reading> {
  const context: ReadContext = {
    fields: options.fields ?? {},
    async *within(inner) {
      const found = depth < DEEPEST ? readerFor(inner.name) : undefined;
      if (!found) {
        const reason = depth < DEEPEST ? 'nothing here reads it' : 'it lies in too many archives';
        yield { notice: { code: 'no-reader', message: `${inner.name} was passed over: ${reason}`, where: file.name } };
        return;
      }
      for await (const reading of readSource(inner, found, options, depth + 1)) {
        yield 'article' in reading && !reading.address ? { file: inner.name, ...reading } : reading;
      }
    },
    async *fetched(addresses, where) {
      if (options.fetcher) for await (const { readings } of pages(addresses, options, depth)) yield* readings;
      else {
        const pagesOf = addresses.length === 1 ? 'the address of a page' : `the addresses of ${addresses.length} pages`;
        const message = `the file holds ${pagesOf}, and nothing is fetched unless you say so: add --fetch`;
        yield { notice: { code: 'not-fetched', message, where } };
      }
    },
  };
  try {
    yield* reader.read(file, context);
  } catch (error) {
    if (error instanceof SetupError) throw error;
    const denied = codeOf(error) === 'EACCES' ? 'permission is denied' : undefined;
    const reason = denied ?? (error instanceof Error ? error.message : String(error));
    yield { notice: { code: 'unreadable', message: `the file cannot be read (${reason})`, where: file.name } };
  }
}
