import type { Entry, ZipFile } from 'yauzl';
import { decode } from '../decode.ts';
import { readChapter } from '../html/page.ts';
import type { RawArticle, Reader, Reading, SourceFile } from '../reader.ts';
import { member, openArchive } from './zip.ts';

/** Chapters of a book that are read, and entries of its archive that are looked at. */
const MOST_CHAPTERS = 5000;
const MOST_ENTRIES = 50_000;
/** Covers, tables of contents and notices are shorter than an article. */
const SHORTEST = 200;

/** A newspaper or magazine as an electronic book: its chapters, an article each, in their order. */
export const epubReader: Reader = {
  name: 'epub',
  describes: 'newspapers and magazines as EPUB: an article a chapter',
  extensions: ['.epub'],
  async *read(file) {
    const archive = await openArchive(file);
    try {
      yield* readBook(archive, file);
    } finally {
      archive.close();
    }
  },
};

async function* readBook(archive: ZipFile, file: SourceFile): AsyncGenerator<Reading> {
  const refused = (code: string, message: string): Reading => ({ notice: { code, message, where: file.name } });
  const entries = new Map<string, Entry>();
  for await (const entry of archive.eachEntry()) {
    if (entries.size >= MOST_ENTRIES) throw new Error(`it holds more than ${MOST_ENTRIES} files`);
    entries.set(entry.fileName, entry);
  }
  const textOf = async (path: string): Promise<string> => {
    const entry = entries.get(path);
    const decoded = entry && decode(await member(archive, entry, path).bytes(), path);
    return decoded && 'text' in decoded ? decoded.text : '';
  };
  const list = /\bfull-path\s*=\s*["']([^"'<>]{1,500})["']/.exec(await textOf('META-INF/container.xml'))?.[1] ?? '';
  const book = bookIn(await textOf(list), list);
  if (book.chapters.length === 0) {
    yield refused('unreadable', 'the file is no EPUB that can be read: it names no chapters');
    return;
  }
  let found = 0;
  for (const path of book.chapters.slice(0, MOST_CHAPTERS)) {
    const chapter = await readChapter(await textOf(path));
    if (chapter.text.length < SHORTEST) continue;
    found++;
    yield { article: { ...book.about, ...chapter } };
  }
  if (found === 0) {
    const locked = entries.has('META-INF/encryption.xml');
    yield locked
      ? refused('encrypted', 'the book is encrypted and is not read')
      : refused('empty', 'the book holds no text');
  }
}

interface Book {
  readonly about: Pick<RawArticle, 'source' | 'published'>;
  /** Paths of its chapters in the archive. */
  readonly chapters: readonly string[];
}

/** Outlet, date and chapters of a book by its package document. Entities of its own are never resolved. */
function bookIn(xml: string, path: string): Book {
  const field = (name: string): string | undefined =>
    new RegExp(`<dc:${name}\\b[^<>]{0,500}>([^<]{1,500})</dc:${name}>`, 'i').exec(xml)?.[1]?.trim();
  const items = new Map<string, string>();
  for (const [tag] of xml.matchAll(/<item\b[^<>]{0,2000}>/gi)) {
    const [id, href, type] = ['id', 'href', 'media-type'].map((name) => attribute(tag, name));
    if (id && href && /html/i.test(type ?? '')) items.set(id, inFolder(path, href));
  }
  const order = [...xml.matchAll(/<itemref\b[^<>]{0,500}>/gi)].flatMap(([tag]) => {
    const chapter = items.get(attribute(tag, 'idref') ?? '');
    return chapter ?? [];
  });
  const source = field('publisher') ?? field('title');
  const published = field('date');
  return { about: { ...(source && { source }), ...(published && { published }) }, chapters: [...new Set(order)] };
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']{1,1000})["']`, 'i').exec(tag)?.[1]?.replaceAll('&amp;', '&');
}

/** A path in the archive, as the package document at another path names it. */
function inFolder(from: string, href: string): string {
  const base = new URL(from, 'epub://book/');
  if (!URL.canParse(href, base.href)) return href;
  const path = new URL(href, base).pathname.slice(1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
