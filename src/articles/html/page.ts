import type { RawArticle } from '../reader.ts';
import { type DomDocument, parsePage } from './dom.ts';
import { metadataOf } from './metadata.ts';
import { type Paragraph, paragraphsOf } from './text.ts';

/** An article that is shorter than this is looked for in what the page gives to machines too. */
const SHORT = 250;
/** Elements of a page that are looked at; more of them is no article. */
const MOST_ELEMENTS = 200_000;

/** The article of a page, or why there is none. */
export type PageReading = { readonly article: RawArticle } | { readonly reason: string };

/**
 * The article of a page without menus, advertisements and what others wrote beneath it: the main text by Mozilla's
 * Readability, with what the page says of itself. Entities are decoded, no script runs, nothing is fetched.
 */
export async function readPage(html: string): Promise<PageReading> {
  const document = await parsePage(html);
  if (!document) return { reason: 'its tags are nested too deeply' };
  const { body, language: _, ...metadata } = metadataOf(document);
  const found = await mainText(document);
  const given = body ? await bodyText(body) : '';
  const text = found.length < SHORT && given.length > found.length ? given : found;
  if (text === '') return { reason: 'it holds no article text' };
  return { article: { ...metadata, text: withoutTitle(text, metadata.title) } };
}

/** The words of a piece of HTML, all of it: what feeds and letters hold. */
export async function textOfFragment(html: string): Promise<string> {
  const document = await parsePage(`<!doctype html><html><body>${html}</body></html>`);
  return document?.body ? joined(paragraphsOf(document.body)) : '';
}

async function mainText(document: DomDocument): Promise<string> {
  const { Readability } = await import('@mozilla/readability');
  const options = {
    maxElemsToParse: MOST_ELEMENTS,
    disableJSONLD: true,
    serializer: (node: unknown) => node as DomDocument,
  };
  try {
    const parsed = new Readability(document as never, options).parse();
    return parsed?.content ? joined(paragraphsOf(parsed.content).filter(isProse)) : '';
  } catch {
    return '';
  }
}

async function bodyText(body: string): Promise<string> {
  return /<(?:p|br|div)\b/i.test(body) ? textOfFragment(body) : body.replace(/\r\n?/g, '\n').trim();
}

function joined(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n\n');
}

/** Lines that pages put between the paragraphs of an article. */
const FURNITURE = new RegExp(
  `^(?:${[
    'advert(?:isement)?s?',
    '(?:sponsored|promoted)(?: content)?',
    '(?:story|article) continues below.{0,30}',
    'continue reading.{0,60}',
    '(?:click|tap) here .{0,80}',
    'share(?: this)?(?: (?:article|story|page|on .{0,40}))?:?',
    'follow (?:us|\\S{1,30}) on .{0,80}',
    '(?:sign up (?:for|to)|subscribe (?:to|now|for)) .{0,120}',
    '(?:also )?read(?: also| more| next)?: .{0,200}',
    '(?:related|recommended|more|most read|trending|see also)(?: (?:stories|articles|news|topics|on this))?:?',
    '(?:related|recommended|see also|watch|listen)(?: (?:stories|articles))?: .{0,200}',
    '(?:photo|image|picture|credit|file photo|photograph)s?(?: credit| courtesy)?: .{0,80}',
    '\\(?(?:photo|image|file) by .{0,80}',
    'copyright (?:©|\\(c\\)|\\d{4}).{0,120}',
    '© ?.{0,160}',
    'all rights reserved.{0,60}',
    'comments?(?: \\(\\d+\\))?',
    '\\d+ (?:min(?:ute)?s? read|comments?|shares?)',
    'listen to this article.{0,40}',
    '(?:tags?|topics?): .{0,120}',
  ].join('|')})$`,
  'i',
);

/** Whether a paragraph is the article's and no furniture of the page: a row of links, an appeal, a credit. */
function isProse({ text, linked }: Paragraph): boolean {
  if (FURNITURE.test(text)) return false;
  const mostlyLinks = linked > 0.8 * text.replace(/\s+/g, '').length;
  return !mostlyLinks || (text.length > 140 && /[.!?]["'”’]?$/.test(text));
}

/** A page's title above its text is known as the title, and is no sentence of the article. */
export function withoutTitle(text: string, title: string | undefined): string {
  if (!title) return text;
  const [first = '', ...rest] = text.split('\n\n');
  return rest.length > 0 && plain(first) === plain(title) ? rest.join('\n\n') : text;
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
