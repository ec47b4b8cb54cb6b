import type { Notice, SightedArticle, Sighting } from '../../graph/model/index.ts';
import type { Effects } from '../effects.ts';
import { LONGEST_TEXT, toArticle } from './article.ts';
import { collectFiles, type FoundFile } from './collect.ts';
import { dateAtTop, dateInFileName, type FoundDate, parseDate } from './dates.ts';
import type { RawArticle, SourceFile } from './reader.ts';
import type { ArticleTable, TableRow } from './table.ts';

/** What is known of articles beside their files. */
export interface ReadOptions {
  /** Publication date of every article; it stands above what files and table say. */
  readonly published?: string | undefined;
  /** Only the files that it lists are read. */
  readonly table?: ArticleTable | undefined;
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
  const { files, notices: passed, tables } = await collectFiles(paths, disk, options.table);
  const notices = options.table ? passed : [...passed, ...tables.map(unusedTable)];
  for (const notice of notices) yield { notice, done: 0, files: files.length };
  for (const [index, file] of files.entries()) {
    for await (const item of readFile(file, options, disk)) yield { ...item, done: index + 1, files: files.length };
  }
}

function unusedTable(path: string): Notice {
  return { code: 'table-unused', message: `${path} is not used; give it with --articles ${path}` };
}

type FileItem = { readonly article: SightedArticle } | { readonly notice: Notice };

async function* readFile(file: FoundFile, options: ReadOptions, disk: Effects['disk']): AsyncGenerator<FileItem> {
  const source: SourceFile = {
    name: file.name,
    size: file.size,
    bytes: () => disk.read(file.path),
    chunks: () => disk.chunks(file.path),
  };
  try {
    for await (const reading of file.reader.read(source)) {
      if ('notice' in reading) yield reading;
      else yield* sighted(reading.article, file.name, options);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield { notice: { code: 'unreadable', message: `the file cannot be read (${reason})`, where: file.name } };
  }
}

function* sighted(raw: RawArticle, file: string, options: ReadOptions): Generator<FileItem> {
  if (raw.text.length > LONGEST_TEXT) {
    const message = `the text has ${raw.text.length} characters, more than the ${LONGEST_TEXT} that are read`;
    yield { notice: { code: 'too-large', message, where: file } };
    return;
  }
  const row = options.table?.get(file) ?? {};
  const dated = publicationDate(raw, file, row, options);
  for (const impossible of dated.impossible) {
    const message = `"${impossible}" is no day of the calendar; the article goes without that date`;
    yield { notice: { code: 'date-impossible', message, where: file } };
  }
  const modified = raw.modified === undefined ? undefined : parseDate(raw.modified);
  const sighting: Sighting = withoutBlanks({
    file,
    source: row.source ?? raw.source,
    url: row.url ?? raw.url,
    title: row.title ?? raw.title,
    published: dated.date,
    modified: modified && 'date' in modified ? modified.date : undefined,
  });
  yield { article: { article: toArticle(raw.text), sighting } };
}

/** The first date that can be, in the order of how far its place is to be trusted; impossible ones are told. */
function publicationDate(raw: RawArticle, file: string, row: TableRow, options: ReadOptions) {
  const tries: (() => FoundDate)[] = [
    () => parseDate(options.published ?? ''),
    () => parseDate(row.published ?? ''),
    () => parseDate(raw.published ?? ''),
    () => dateInFileName(file),
    () => dateAtTop(raw.text),
  ];
  const impossible: string[] = [];
  for (const attempt of tries) {
    const found = attempt();
    if (found && 'date' in found) return { date: found.date, impossible };
    if (found) impossible.push(found.impossible);
  }
  return { date: undefined, impossible };
}

type Loose<Shape> = { readonly [Field in keyof Shape]?: Shape[Field] | undefined };

function withoutBlanks(fields: Loose<Sighting>): Sighting {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.trim()));
}
