import { type Notice, SetupError, type SightedArticle } from '../../graph/model/index.ts';
import type { Effects } from '../effects.ts';
import { collectFiles, type FoundFile } from './collect.ts';
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
  const { files, notices: passed, tables } = await collectFiles(paths, disk, { table: options.table, reader: named });
  const notices = options.table ? passed : [...passed, ...tables.map(unusedTable)];
  for (const notice of notices) yield { notice, done: 0, files: files.length };
  let undated = 0;
  for (const [index, file] of files.entries()) {
    for await (const item of readFile(file, options, disk)) {
      if ('article' in item && !item.article.sighting.published) undated++;
      yield { ...item, done: index + 1, files: files.length };
    }
  }
  if (undated > 0) yield { notice: undatedNotice(undated), done: files.length, files: files.length };
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
  for await (const reading of readSource(source, file.reader, options.fields ?? {}, 0)) {
    if ('notice' in reading) yield reading;
    else yield* sighted(reading.article, reading.file ?? file.name, options);
  }
}

/** Archives in archives that are opened. */
const DEEPEST = 3;

/** Reads a file, or one that lies in another. What goes wrong with it is a notice, and the next one is read. */
async function* readSource(
  file: SourceFile,
  reader: Reader,
  fields: FieldNames,
  depth: number,
): AsyncGenerator<Reading> {
  const context: ReadContext = {
    fields,
    async *within(inner) {
      const found = depth < DEEPEST ? readerFor(inner.name) : undefined;
      if (!found) {
        const reason = depth < DEEPEST ? 'nothing here reads it' : 'it lies in too many archives';
        yield { notice: { code: 'no-reader', message: `${inner.name} was passed over: ${reason}`, where: file.name } };
        return;
      }
      for await (const reading of readSource(inner, found, fields, depth + 1)) {
        yield 'article' in reading ? { file: inner.name, ...reading } : reading;
      }
    },
  };
  try {
    yield* reader.read(file, context);
  } catch (error) {
    if (error instanceof SetupError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    yield { notice: { code: 'unreadable', message: `the file cannot be read (${reason})`, where: file.name } };
  }
}
