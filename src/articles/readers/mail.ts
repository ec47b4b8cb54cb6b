import type { Email } from 'postal-mime';
import { textOfFragment } from '../html/page.ts';
import { textLines } from '../lines.ts';
import type { Reader, Reading } from '../reader.ts';
import { LARGEST_FILE, tooLarge } from './text.ts';

/** A letter or newsletter saved as a file. */
export const mailReader: Reader = {
  name: 'eml',
  describes: 'letters and newsletters, with subject, sender and date',
  extensions: ['.eml'],
  async *read(file) {
    if (file.size > LARGEST_FILE) yield tooLarge(file);
    else yield await readLetter(await file.bytes(), file.name, 'the letter');
  },
};

/** A mailbox of letters; of any size. */
export const mailboxReader: Reader = {
  name: 'mbox',
  describes: 'mailboxes of such letters',
  extensions: ['.mbox', '.mbx'],
  async *read(file) {
    let number = 0;
    for await (const letter of lettersIn(file.chunks())) {
      number++;
      const name = `letter ${number}`;
      if (letter) yield await readLetter(letter, file.name, name);
      else yield { notice: { code: 'too-large', message: `${name} is longer than 16 MB`, where: file.name } };
    }
    const message = 'the file has no line "From …", with which each letter of a mailbox begins';
    if (number === 0) yield { notice: { code: 'not-an-article', message, where: file.name } };
  },
};

const NEWLINE = Buffer.from('\n');

/** The letters of a mailbox (mboxrd): each begins after a line "From …"; undefined for one that is too long. */
async function* lettersIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  let lines: Uint8Array[] | undefined;
  let length = 0;
  const finish = () => (length > LARGEST_FILE ? undefined : Buffer.concat(lines ?? []));
  for await (const line of textLines(chunks)) {
    if ('tooLong' in line) {
      length = Number.POSITIVE_INFINITY;
      continue;
    }
    const start = Buffer.from(line.bytes.subarray(0, 12)).toString('latin1');
    if (start.startsWith('From ')) {
      if (lines) yield finish();
      lines = [];
      length = 0;
    } else if (lines) {
      const quoted = /^>+From /.test(start);
      length += line.bytes.length + 1;
      if (length <= LARGEST_FILE) lines.push(quoted ? line.bytes.subarray(1) : line.bytes, NEWLINE);
      else lines = [];
    }
  }
  if (lines) yield finish();
}

async function readLetter(bytes: Uint8Array, where: string, name: string): Promise<Reading> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const letter = await PostalMime.parse(bytes);
    const text = await bodyOf(letter);
    if (text === '') return { notice: { code: 'empty', message: `${name} holds no text`, where } };
    const source = letter.from?.name || letter.from?.address?.split('@')[1];
    return {
      article: {
        text,
        ...(letter.subject ? { title: letter.subject } : {}),
        ...(source ? { source } : {}),
        ...(letter.date ? { published: letter.date } : {}),
      },
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { notice: { code: 'unreadable', message: `${name} cannot be read (${reason})`, where } };
  }
}

/** The plain text where the letter has one of its own, else the words of its HTML. */
async function bodyOf({ text, html }: Email): Promise<string> {
  const plain = text?.trim() ?? '';
  if (plain.length > 200 || !html) return plain && unwrapped(plain);
  const words = await textOfFragment(html);
  return words.length > plain.length ? words : unwrapped(plain);
}

/** Letters break lines at some seventy characters; sentences do not end there. */
function unwrapped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((paragraph) => (/^[-*•>|]/m.test(paragraph) ? paragraph : paragraph.replace(/[ \t]*\n[ \t]*/g, ' ')))
    .join('\n\n');
}
