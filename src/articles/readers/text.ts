import { decode } from '../decode.ts';
import type { Reader, SourceFile } from '../reader.ts';

/** Files larger than this are refused unread. */
const LARGEST_FILE = 16 * 1024 * 1024;

/** Plain text: one file, one article. */
export const textReader: Reader = {
  name: 'text',
  describes: 'plain text in UTF-8, UTF-16 with byte order mark, or Windows-1252',
  extensions: ['.txt', '.text', ''],
  async *read(file) {
    const decoded = await readWhole(file);
    yield 'notice' in decoded ? decoded : { article: { text: decoded.text } };
  },
};

/** The decoded text of a file of bearable size. */
export async function readWhole(file: SourceFile): Promise<ReturnType<typeof decode>> {
  if (file.size > LARGEST_FILE) {
    const message = `the file has ${Math.round(file.size / 1e6)} MB, more than the 16 MB that are read`;
    return { notice: { code: 'too-large', message, where: file.name } };
  }
  return decode(await file.bytes(), file.name);
}
