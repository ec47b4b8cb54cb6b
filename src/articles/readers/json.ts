import { z } from 'zod';
import type { Notice } from '../../../graph/model/index.ts';
import { decode } from '../decode.ts';
import { textLines } from '../lines.ts';
import type { RawArticle, Reader, Reading } from '../reader.ts';
import { readWhole } from './text.ts';

const words = z.string().nullish();
const shape = z.object({
  text: words,
  content: words,
  body: words,
  title: words,
  date: words,
  published: words,
  modified: words,
  source: words,
  url: words,
});

/** An object, a list of objects, or an object with a list `articles`. */
export const jsonReader: Reader = {
  name: 'json',
  describes: 'JSON objects with text (or content, body), title, date (or published), source and url',
  extensions: ['.json'],
  async *read(file) {
    const decoded = await readWhole(file);
    if ('notice' in decoded) {
      yield decoded;
      return;
    }
    const value = parse(decoded.text);
    const list = Array.isArray(value) ? value : isList(value) ? value.articles : [value];
    let row = 0;
    for (const entry of list) yield toReading(entry, file.name, ++row);
  },
};

/** One object a line; files of any size. */
export const jsonLinesReader: Reader = {
  name: 'jsonl',
  describes: 'JSON Lines: such an object a line',
  extensions: ['.jsonl', '.ndjson'],
  async *read(file) {
    let row = 0;
    for await (const line of textLines(file.chunks())) {
      row++;
      if ('tooLong' in line) yield { notice: notice('too-large', `line ${row} is longer than 16 MB`, file.name) };
      else {
        const decoded = decode(line.bytes, file.name);
        if (!('notice' in decoded)) yield toReading(parse(decoded.text), file.name, row);
        else if (decoded.notice.code !== 'empty') yield decoded;
      }
    }
  },
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isList(value: unknown): value is { articles: unknown[] } {
  return typeof value === 'object' && value !== null && 'articles' in value && Array.isArray(value.articles);
}

function toReading(entry: unknown, where: string, row: number): Reading {
  const checked = shape.safeParse(entry);
  const text = checked.data?.text ?? checked.data?.content ?? checked.data?.body;
  if (!checked.success || text == null) {
    return { notice: notice('not-an-article', `entry ${row} is no object with a text, content or body`, where) };
  }
  if (text.trim() === '') return { notice: notice('empty', `the text of entry ${row} is empty`, where) };
  const { title, date, published, modified, source, url } = checked.data;
  return { article: withoutBlanks({ text, title, source, url, published: published ?? date, modified }) };
}

type Loose = { readonly [Field in keyof RawArticle]?: string | null | undefined } & { readonly text: string };

function withoutBlanks(fields: Loose): RawArticle {
  const kept = Object.entries(fields).filter(([field, value]) => field === 'text' || value?.trim());
  return { ...Object.fromEntries(kept), text: fields.text };
}

function notice(code: string, message: string, where: string): Notice {
  return { code, message, where };
}
