import type { RawArticle } from '../reader.ts';
import { partAtBreaks, removeFurniture } from './clean.ts';
import { type DomDocument, type DomNode, parsePage } from './dom.ts';
import { metadataOf } from './metadata.ts';
import { isProse, withoutByline } from './prose.ts';
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
  const { body, live, language: _, ...metadata } = metadataOf(document);
  removeFurniture(document);
  partAtBreaks(document);
  const posts = live ? postsIn(document) : '';
  const found = posts.length > SHORT ? posts : await mainText(document);
  const given = body ? await bodyText(body) : '';
  const text = found.length < SHORT && given.length > found.length ? given : found;
  if (text === '') return { reason: 'it holds no article text' };
  return { article: titled(metadata, text) };
}

/** The text without the title above it; where the page's title is that and its outlet's name, both are told apart. */
function titled(metadata: Omit<RawArticle, 'text'>, text: string): RawArticle {
  const { title = '', source } = metadata;
  const first = text.slice(0, Math.max(0, text.indexOf('\n\n')));
  const at = first === '' ? -1 : title.indexOf(first);
  const [before, after] = [title.slice(0, Math.max(0, at)), title.slice(at + first.length)];
  const outlet = `${before}${after}`.replace(/^[\s|:·–—-]{1,9}|[\s|:·–—-]{1,9}$/g, '');
  const beside = (before === '' && /^\s*[|:·–—-]/.test(after)) || (after === '' && /[|:·–—-]\s*$/.test(before));
  const parts = at >= 0 && beside && outlet !== '' && outlet.length <= 40;
  if (source || !parts) return { ...metadata, text: withoutTitle(text, title) };
  return { ...metadata, title: first, source: outlet, text: withoutTitle(text, first) };
}

/** The posts of a page that tells something as it happens. */
function postsIn(document: DomDocument): string {
  const all = [...document.querySelectorAll('article, [itemprop="liveBlogUpdate"]')];
  const posts = all.filter((post) => post.querySelector('article') === null && inAside(post) === false);
  return posts.length < 2 ? '' : joined(posts.flatMap(paragraphsOf).filter(isProse));
}

function inAside(node: DomNode): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) {
    if (/^(?:aside|nav|footer)$/i.test(at.nodeName)) return true;
  }
  return false;
}

/** The words of a piece of HTML, all of it: what feeds and letters hold. */
export async function textOfFragment(html: string): Promise<string> {
  const document = await parsePage(`<!doctype html><html><body>${html}</body></html>`);
  return document?.body ? joined(paragraphsOf(document.body)) : '';
}

/** The heading of a chapter and all its words without that: what electronic books hold. */
export async function readChapter(xhtml: string): Promise<{ readonly title?: string; readonly text: string }> {
  // XML may close an empty element at once; read as HTML it would swallow what follows.
  const html = xhtml.replace(/<([a-z][a-z0-9]{0,12})((?:\s[^<>]{0,500})?)\/>/gi, (whole, name: string, rest: string) =>
    VOID.has(name.toLowerCase()) ? whole : `<${name}${rest}></${name}>`,
  );
  const document = await parsePage(html);
  if (!document?.body) return { text: '' };
  const heading = document.querySelector('h1, h2, h3')?.textContent ?? document.querySelector('title')?.textContent;
  const title = heading?.replace(/\s+/g, ' ').trim().slice(0, 300);
  const text = joined(paragraphsOf(document.body).filter(isProse));
  return { ...(title && { title }), text: withoutTitle(text, title) };
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

async function mainText(document: DomDocument): Promise<string> {
  const { Readability } = await import('@mozilla/readability');
  const options = {
    maxElemsToParse: MOST_ELEMENTS,
    disableJSONLD: true,
    serializer: (node: unknown) => node as DomDocument,
  };
  try {
    const parsed = new Readability(document as never, options).parse();
    return parsed?.content ? joined(withoutByline(paragraphsOf(parsed.content).filter(isProse))) : '';
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
