import { textOfFragment } from '../html/page.ts';
import type { Reader } from '../reader.ts';
import { LARGEST_FILE, tooLarge } from './text.ts';

/** The text of a word processor's document. */
export const docxReader: Reader = {
  name: 'docx',
  describes: 'documents of word processors',
  extensions: ['.docx'],
  async *read(file) {
    if (file.size > LARGEST_FILE) {
      yield tooLarge(file);
      return;
    }
    const refused = (code: string, message: string) => ({ notice: { code, message, where: file.name } });
    const { default: mammoth } = await import('mammoth');
    try {
      const { value } = await mammoth.convertToHtml(
        { buffer: Buffer.from(await file.bytes()) },
        { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
      );
      const text = await textOfFragment(value);
      if (text === '') yield refused('empty', 'the document holds no text');
      else yield { article: { text } };
    } catch (error) {
      yield refused('unreadable', `the document cannot be read (${error instanceof Error ? error.message : error})`);
    }
  },
};
