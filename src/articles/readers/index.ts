import { extname } from 'node:path';
import type { Reader } from '../reader.ts';
import { jsonLinesReader, jsonReader } from './json.ts';
import { markdownReader } from './markdown.ts';
import { textReader } from './text.ts';

/** All readers. The first reads whatever file is named outright and has no reader of its own. */
export const READERS = [textReader, markdownReader, jsonReader, jsonLinesReader] as const satisfies readonly Reader[];

/** The reader for a file's name, by its ending. */
export function readerFor(name: string): Reader | undefined {
  const extension = extname(name).toLowerCase();
  return READERS.find((reader: Reader) => reader.extensions.includes(extension));
}
