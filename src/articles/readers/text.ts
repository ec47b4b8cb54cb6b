import type { Notice } from '../../../graph/model/index.ts';
import { addressesIn } from '../addresses.ts';
import { decode } from '../decode.ts';
import { readPage } from '../html/page.ts';
import type { Reader, Reading, SourceFile } from '../reader.ts';

/** Files larger than this are refused unread, where they have to be held whole. */
export const LARGEST_FILE = 16 * 1024 * 1024;

/** Plain text: one file, one article; or nothing but addresses of pages, one a line. */
export const textReader: Reader = {
  name: 'text',
  describes: 'plain text in UTF-8, UTF-16 with byte order mark, or Windows-1252',
  extensions: ['.txt', '.text', ''],
  async *read(file, context) {
    const decoded = await readWhole(file);
    const addresses = 'text' in decoded ? addressesIn(decoded.text) : undefined;
    if ('notice' in decoded) yield decoded;
    else if (addresses) yield* context.fetched(addresses, file.name);
    else if (isPage(decoded.text)) yield await pageReading(decoded.text, file.name);
    else yield { article: { text: decoded.text } };
  },
};

/** Pages are often saved without their ending. */
function isPage(text: string): boolean {
  return /^\s{0,100}<(?:!doctype html|html)\b/i.test(text);
}

/** The decoded text of a file of bearable size. */
export async function readWhole(file: SourceFile): Promise<ReturnType<typeof decode>> {
  return file.size > LARGEST_FILE ? tooLarge(file) : decode(await file.bytes(), file.name);
}

/** What a page gives: its article, or a notice. */
export async function pageReading(html: string, where: string): Promise<Reading> {
  const page = await readPage(html);
  if ('article' in page) return page;
  return { notice: { code: 'no-article', message: `the page is not read: ${page.reason}`, where } };
}

export function tooLarge({ name, size }: SourceFile): { readonly notice: Notice } {
  const message = `the file has ${Math.round(size / 1e6)} MB, more than the 16 MB that are read`;
  return { notice: { code: 'too-large', message, where: name } };
}
