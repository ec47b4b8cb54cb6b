import { withoutTitle } from '../html/page.ts';
import type { Reader } from '../reader.ts';
import { LARGEST_FILE, tooLarge } from './text.ts';

/** Pages of a PDF that are read; longer ones are books. */
const MOST_PAGES = 200;

/** The text of a PDF that holds one; pictures of text are not read. */
export const pdfReader: Reader = {
  name: 'pdf',
  describes: 'PDF files that hold text',
  extensions: ['.pdf'],
  async *read(file) {
    if (file.size > LARGEST_FILE) {
      yield tooLarge(file);
      return;
    }
    const refused = (code: string, message: string) => ({ notice: { code, message, where: file.name } });
    const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf');
    try {
      const document = await getDocumentProxy(new Uint8Array(await file.bytes()), { verbosity: 0 });
      if (document.numPages > MOST_PAGES) {
        yield refused(
          'too-large',
          `the file has ${document.numPages} pages, more than the ${MOST_PAGES} that are read`,
        );
        return;
      }
      const { items } = await extractTextItems(document);
      const { info } = await getMeta(document);
      const title = titleIn(info);
      const text = items.map(pageText).filter(Boolean).join('\n\n');
      if (text === '')
        yield refused('empty', 'the file holds no text, perhaps pictures of it; run a text recogniser first');
      else yield { article: { text: withoutTitle(mended(text), title), ...(title ? { title } : {}) } };
    } catch (error) {
      yield refused(
        'unreadable',
        `the file is no PDF that can be read (${error instanceof Error ? error.message : error})`,
      );
    }
  },
};

interface Item {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

/** The lines of a page as paragraphs: a gap of more than half a line more than usual, or another size, parts them. */
function pageText(items: readonly Item[]): string {
  const lines = linesOf(items);
  const gaps = lines.slice(1).map((line, index) => lines[index]!.y - line.y);
  const usual = [...gaps].filter((gap) => gap > 0).sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const gap = before ? before.y - line.y : 0;
    const parted = !before || gap > 1.4 * usual || gap < 0 || Math.abs(line.size - before.size) > 1.5;
    text += index === 0 ? line.text : parted ? `\n\n${line.text}` : `\n${line.text}`;
  }
  return text;
}

function linesOf(items: readonly Item[]): readonly { text: string; y: number; size: number }[] {
  const lines: { text: string; y: number; size: number }[] = [];
  let fresh = true;
  for (const { str, y, fontSize, hasEOL } of items) {
    const line = lines.at(-1);
    if (str.trim() !== '' || (!fresh && str !== '')) {
      if (fresh || !line) lines.push({ text: str, y, size: fontSize });
      else line.text += str;
      fresh = false;
    }
    if (hasEOL) fresh = true;
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** Lines of one paragraph joined, words that were parted at a line's end made whole. */
function mended(text: string): string {
  return text
    .replace(/(\p{Ll})[-\u00ad]\n(\p{Ll})/gu, '$1$2')
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/\n/g, ' '))
    .join('\n\n');
}

/** The title as the file gives it; names that word processors leave are none. Its date is that of the print, not of the article. */
function titleIn(info: Readonly<Record<string, unknown>>): string | undefined {
  const title = typeof info.Title === 'string' ? info.Title.trim() : '';
  return title && !/\.(?:docx?|pdf|indd|odt)$|^untitled/i.test(title) ? title : undefined;
}
