import type { Notice } from '../../../graph/model/index.ts';
import { decode } from '../decode.ts';
import { fieldNamesIn } from '../fields.ts';
import { textLines } from '../lines.ts';
import { isObject } from '../objects.ts';
import type { FieldNames, RawArticle, Reader, Reading } from '../reader.ts';
import { readWhole } from './text.ts';

/** An object, a list of objects, or an object with a list `articles`. */
export const jsonReader: Reader = {
  name: 'json',
  describes: 'JSON objects with text (or content, body …), title, date (or published …), source and url',
  extensions: ['.json'],
  async *read(file, { fields }) {
    const decoded = await readWhole(file);
    if ('notice' in decoded) {
      yield decoded;
      return;
    }
    const value = parse(decoded.text);
    const list = Array.isArray(value) ? value : isList(value) ? value.articles : [value];
    let row = 0;
    for (const entry of list) yield toReading(entry, fields, file.name, ++row);
  },
};

/** One object a line; files of any size. */
export const jsonLinesReader: Reader = {
  name: 'jsonl',
  describes: 'JSON Lines: such an object a line',
  extensions: ['.jsonl', '.ndjson'],
  async *read(file, { fields }) {
    let row = 0;
    for await (const line of textLines(file.chunks())) {
      row++;
      if ('tooLong' in line) yield { notice: notice('too-large', `line ${row} is longer than 16 MB`, file.name) };
      else {
        const decoded = decode(line.bytes, file.name);
        if (!('notice' in decoded)) yield toReading(parse(decoded.text), fields, file.name, row);
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
  return isObject(value) && Array.isArray(value.articles);
}

function toReading(entry: unknown, asked: FieldNames, where: string, row: number): Reading {
  const fields = isObject(entry) ? fieldsOf(entry, asked) : {};
  if (fields.text === undefined) {
    return { notice: notice('not-an-article', `entry ${row} is no object with a text, content or body`, where) };
  }
  if (fields.text.trim() === '') return { notice: notice('empty', `the text of entry ${row} is empty`, where) };
  return { article: { ...fields, text: fields.text } };
}

/** Our fields of an object, by whatever names it has them; words, or objects that have a name. */
function fieldsOf(entry: Readonly<Record<string, unknown>>, asked: FieldNames): Partial<RawArticle> {
  const fields: { -readonly [Field in keyof RawArticle]?: string } = {};
  const usable = Object.keys(entry).filter((name) => wordsOf(entry[name]) !== undefined);
  for (const [field, name] of Object.entries(fieldNamesIn(usable, asked))) {
    const words = wordsOf(entry[name]);
    if (words !== undefined && (field === 'text' || words.trim() !== '')) fields[field as keyof RawArticle] = words;
  }
  return fields;
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return isObject(value) && typeof value.name === 'string' ? value.name : undefined;
}

function notice(code: string, message: string, where: string): Notice {
  return { code, message, where };
}
