import type { RawArticle, Reader } from '../reader.ts';
import { readWhole } from './text.ts';

/** Markdown as text; a block of `key: value` lines between `---` at the top gives title, date, source and url. */
export const markdownReader: Reader = {
  name: 'markdown',
  describes: 'Markdown, with title, date, source and url in its front matter',
  extensions: ['.md', '.markdown'],
  async *read(file) {
    const decoded = await readWhole(file);
    yield 'notice' in decoded ? decoded : { article: withFrontMatter(decoded.text) };
  },
};

const FIELDS: Readonly<Record<string, keyof RawArticle>> = {
  title: 'title',
  date: 'published',
  published: 'published',
  source: 'source',
  publisher: 'source',
  url: 'url',
  link: 'url',
  modified: 'modified',
  updated: 'modified',
};

function withFrontMatter(text: string): RawArticle {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return { text };
  const rest = text.slice(opening[0].length);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!closing) return { text };
  const fields: Partial<Record<keyof RawArticle, string>> = {};
  for (const line of rest.slice(0, closing.index).split(/\r?\n/)) {
    const entry = /^([A-Za-z]{1,20})[ \t]*:[ \t]*(\S.*)$/.exec(line);
    const field = entry && FIELDS[entry[1]!.toLowerCase()];
    if (field) fields[field] = unquote(entry[2]!.trim());
  }
  const body = rest.slice(closing.index + closing[0].length).replace(/^(?:[ \t]*\r?\n)+/, '');
  return { ...fields, text: body };
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) && value.length > 1 ? value.slice(1, -1) : value;
}
