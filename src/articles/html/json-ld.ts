import { isObject } from '../objects.ts';
import type { DomDocument } from './dom.ts';

/** An article as a page describes it to machines (schema.org, JSON-LD). */
export interface LinkedArticle {
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly body?: string;
  /** It is told as it happens, in one post after another. */
  readonly live?: boolean;
}

type Loose = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
/** Objects that are looked at in one page, which bounds what a hostile one may cost. */
const MOST_OBJECTS = 5000;

/** The articles that a page's JSON-LD describes, in their order; what is no JSON is passed over. */
export function linkedArticles(document: DomDocument): readonly LinkedArticle[] {
  const found: LinkedArticle[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of objectsIn(parse(script.textContent ?? ''))) {
      if (typesOf(thing).some((type) => ARTICLE.test(type))) found.push(toArticle(thing));
    }
  }
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** The object and those that it holds in a list, a `@graph` or as its main entity. */
function objectsIn(value: unknown): readonly Loose[] {
  const found: Loose[] = [];
  const waiting: unknown[] = [value];
  for (let at = 0; at < waiting.length && at < MOST_OBJECTS; at++) {
    const next = waiting[at];
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_OBJECTS));
    else if (isObject(next)) {
      found.push(next);
      waiting.push(next['@graph'], next.mainEntity);
    }
  }
  return found;
}

function toArticle(thing: Loose): LinkedArticle {
  const fields = {
    title: words(thing.headline) ?? words(thing.name),
    source: nameOf(thing.publisher) ?? nameOf(thing.isPartOf),
    url: words(thing.url) ?? idOf(thing.mainEntityOfPage),
    published: words(thing.datePublished) ?? words(thing.dateCreated),
    modified: words(thing.dateModified),
    language: words(thing.inLanguage),
    body: bodyOf(thing),
    live: typesOf(thing).includes('LiveBlogPosting'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as LinkedArticle;
}

/** The text, or for what is told in posts theirs. */
function bodyOf({ articleBody, liveBlogUpdate }: Loose): string | undefined {
  const posts = [liveBlogUpdate].flat().filter(isObject).slice(0, MOST_OBJECTS);
  const texts = [articleBody, ...posts.map((post) => post.articleBody)].filter((text) => typeof text === 'string');
  return texts.length > 0 ? texts.join('\n\n') : undefined;
}

function typesOf(thing: Loose): readonly string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

function nameOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return isObject(first) ? words(first.name) : words(first);
}

function idOf(value: unknown): string | undefined {
  return isObject(value) ? words(value['@id']) : words(value);
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, 1000) || undefined : undefined;
}
