import type { DateSource, Notice, SightedArticle, Sighting } from '../../graph/model/index.ts';
import { withoutBlanks } from '../defined.ts';
import { LONGEST_TEXT, toArticle } from './article.ts';
import { dateAtTop, dateInAddress, dateInFileName, type FoundDate, parseDate, parseMoment } from './dates.ts';
import { englishOf } from './language.ts';
import type { RawArticle } from './reader.ts';
import type { ArticleTable, TableRow } from './table.ts';

type Item = { readonly article: SightedArticle } | { readonly notice: Notice };

/** What stands above a file's own word on itself. */
interface Given {
  readonly published?: string | undefined;
  readonly table?: ArticleTable | undefined;
}

/** The base name of the file that it lay in, or the address that it was fetched from. */
export interface Place {
  readonly file: string;
  readonly address?: string | undefined;
}

/** Makes an article of what a reader found, with where it was seen; or says why it is set aside. */
export async function* sighted(raw: RawArticle, place: Place, options: Given): AsyncGenerator<Item> {
  const file = place.address ?? place.file;
  if (raw.text.length > LONGEST_TEXT) {
    const message = `the text has ${raw.text.length} characters, more than the ${LONGEST_TEXT} that are read`;
    yield { notice: { code: 'too-large', message, where: file } };
    return;
  }
  const article = toArticle(raw.text);
  const english = await englishOf(article.text);
  const unread = 'unread' in english ? english.unread : [];
  if (!('all' in english)) {
    const code = unread.length > 0 ? 'language-part' : 'language';
    yield { notice: { code, message: languageNotice(english.language, unread.length), where: file } };
    if (unread.length === 0) return;
  }
  const row = options.table?.get(file) ?? {};
  const dated = publicationDate(raw, place, row, options);
  for (const impossible of dated.impossible) {
    const message = `"${impossible}" is no day of the calendar; the article goes without that date`;
    yield { notice: { code: 'date-impossible', message, where: file } };
  }
  const sighting: Sighting = withoutBlanks<Sighting>({
    file: place.address === undefined ? file : undefined,
    source: row.source ?? raw.source,
    url: row.url ?? raw.url,
    title: row.title ?? raw.title,
    published: dated.date,
    publishedFrom: dated.from,
    modified: raw.modified === undefined ? undefined : parseMoment(raw.modified),
  });
  yield { article: { article: { ...article, unread }, sighting } };
}

/** The first date that can be, in the order of how far its place is to be trusted; impossible ones are told. */
function publicationDate(raw: RawArticle, { file, address }: Place, row: TableRow, options: Given) {
  const tries: readonly (readonly [DateSource, () => FoundDate])[] = [
    ['option', () => parseDate(options.published ?? '')],
    ['table', () => parseDate(row.published ?? '')],
    ['metadata', () => parseDate(raw.published ?? '')],
    ['file name', () => (address === undefined ? dateInFileName(file) : undefined)],
    ['address', () => dateInAddress(raw.url ?? address)],
    ['dateline', () => dateAtTop(raw.text)],
  ];
  const impossible: string[] = [];
  for (const [from, attempt] of tries) {
    const found = attempt();
    if (found && 'date' in found) return { date: found.date, from, impossible };
    if (found) impossible.push(found.impossible);
  }
  return { impossible };
}

function languageNotice(language: string, paragraphs: number): string {
  const name = languageName(language);
  if (paragraphs === 0) return `the text is in ${name} and is set aside: only English is read`;
  const what = paragraphs === 1 ? '1 paragraph is' : `${paragraphs} paragraphs are`;
  return `${what} in ${name} and kept unread: only English is read`;
}

/** "French" */
function languageName(code: string): string {
  if (code === 'und') return 'a language that is not English';
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
