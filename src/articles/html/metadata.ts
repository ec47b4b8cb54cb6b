import { webAddress } from '../../../graph/build/address.ts';
import { defined } from '../../defined.ts';
import type { RawArticle } from '../reader.ts';
import type { DomDocument } from './dom.ts';
import { type LinkedArticle, linkedArticles } from './json-ld.ts';

/** What a page says of itself. */
export interface PageMetadata extends Omit<RawArticle, 'text'> {
  readonly language?: string;
  /** The article's text where the page gives it for machines. */
  readonly body?: string;
  /** It is told as it happens, in one post after another. */
  readonly live?: boolean;
}

/** Names of meta tags, the surest first. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline', 'title'],
  source: ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'cre'],
  url: ['og:url', 'twitter:url'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'publish-date',
    'publish_date',
    'publication_date',
    'pubdate',
    'publishdate',
    'article.published',
    'date.release',
    'rnews:datepublished',
    'date',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'last-modified',
    'revised',
  ],
} as const;

/** Title, outlet, address, dates and language of a page: from JSON-LD, then meta tags, then what stands in the page. */
export function metadataOf(document: DomDocument): PageMetadata {
  const metas = metaTags(document);
  const meta = (field: keyof typeof META): string | undefined => {
    for (const name of META[field]) if (metas.get(name)) return metas.get(name);
    return undefined;
  };
  const linked: LinkedArticle = linkedArticles(document)[0] ?? {};
  const html = document.documentElement;
  const first = (selector: string, attribute?: string): string | undefined => {
    const element = document.querySelector(selector);
    return tidy(attribute ? element?.getAttribute(attribute) : element?.textContent);
  };
  const canonical = first('link[rel="canonical"]', 'href');
  const source = linked.source ?? meta('source');
  return defined({
    title: linked.title ?? withoutOutlet(meta('title') ?? first('h1') ?? first('title'), source),
    source,
    url: ofPage(asWritten(canonical) ?? asWritten(linked.url) ?? asWritten(meta('url')), document),
    published:
      linked.published ??
      meta('published') ??
      first('[itemprop="datePublished"]', 'datetime') ??
      first('[itemprop="datePublished"]', 'content') ??
      first('article time[datetime]', 'datetime') ??
      first('time[datetime]', 'datetime'),
    modified: linked.modified ?? meta('modified') ?? first('[itemprop="dateModified"]', 'datetime'),
    language:
      linked.language ?? tidy(html?.getAttribute('lang')) ?? metas.get('og:locale') ?? metas.get('content-language'),
    body: linked.body,
    live: linked.live,
  });
}

/** The second page of an article and those after it go by their numbers, where a site gives them all one address. */
function ofPage(address: string | undefined, document: DomDocument): string | undefined {
  if (!address || !document.querySelector('link[rel="prev"]')) return address;
  const inTitle = /\bpage (\d{1,3}) (?:of|\/) \d/i.exec(document.querySelector('title')?.textContent ?? '')?.[1];
  const next = /(\d{1,3})\/?$/.exec(document.querySelector('link[rel="next"]')?.getAttribute('href') ?? '')?.[1];
  const number = inTitle ?? (next === undefined ? undefined : String(Number(next) - 1));
  if (number === undefined || new RegExp(`(?:^|\\D)${number}\\D{0,6}$`).test(address)) return address;
  const url = new URL(address);
  url.searchParams.set('page', number);
  return url.href;
}

function metaTags(document: DomDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].flatMap((key) => element.getAttribute(key) ?? [])[0];
    const value = tidy(element.getAttribute('content'));
    if (name && value && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), value);
  }
  return metas;
}

/** "Talks resume in Oslo | The Daily" without the outlet, which stands after a bar or a dash. */
function withoutOutlet(title: string | undefined, source: string | undefined): string | undefined {
  if (!title || !source) return title;
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — ', ' :: '].map((mark) => title.lastIndexOf(mark)));
  if (cut <= 0) return title;
  const last = title.slice(cut + 3).trim();
  return plain(last) === plain(source) ? title.slice(0, cut).trim() : title;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the |[^\p{L}\p{N}]+/gu, '');
}

const asWritten = (url: string | undefined): string | undefined => (webAddress(url) ? url : undefined);

function tidy(value: string | null | undefined): string | undefined {
  return value?.replace(/\s+/g, ' ').trim().slice(0, 1000) || undefined;
}
