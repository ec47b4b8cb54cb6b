import type { Article, Document, Sentence, Sighting, Token } from '../../graph/model/index.ts';
import { repair } from './repairs.ts';
import { scan } from './scan.ts';
import { cutSentences } from './sentences.ts';
import { tag } from './tags.ts';

/** A hyphen at the end of a line inside a word. */
const BROKEN = /-[ \t]*\r?\n[ \t]*/u;

/** Words of plain letters have no apostrophe to make alike. */
const PLAIN = /^[A-Za-z]+$/;
const lowered = (word: string): string =>
  PLAIN.test(word) ? word.toLowerCase() : word.toLowerCase().replace(/[’ʼ‘`]/gu, "'");

/** The tagger does not know a broken word; its plural is all that is undone. */
const stem = (word: string): string => word.replace(/(?<=[^s])s$/u, '');

/** The text with blanks for what is not to be read; offsets stay as they are. */
function readable({ text, unread = [] }: Article): string {
  let read = '';
  let at = 0;
  for (const { start, end } of unread) {
    read += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return read + text.slice(at);
}

/**
 * Cuts an article into sentences and tokens with exact offsets, lemmas and parts of speech. The document's own text has
 * blanks in the place of paragraphs in other languages.
 */
export function readDocument(article: Article, sighting: Sighting): Document {
  const text = readable(article);
  const pieces = scan(text);
  const tags = tag(text, pieces);
  repair(
    pieces.map(({ start, end }) => text.slice(start, end)),
    tags,
  );
  const cuts = cutSentences(text, pieces);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const { first, end, form, paragraph } of cuts) {
    const index = sentences.length;
    for (let i = first; i < end; i++) {
      const { start, end: stop } = pieces[i]!;
      const slice = text.slice(start, stop);
      const word = slice.includes('\n') ? slice.replace(BROKEN, '') : slice;
      const lower = lowered(word);
      const { pos, lemma } = tags[i]!;
      const whole = stop - start === word.length;
      tokens.push({
        index: i,
        start,
        end: stop,
        text: word,
        lower,
        sentence: index,
        pos,
        lemma: whole ? lemma : stem(lower),
      });
    }
    const start = pieces[first]!.start;
    sentences.push({ index, start, end: pieces[end - 1]!.end, firstToken: first, endToken: end, form, paragraph });
  }
  return {
    article: { id: article.id, text },
    ...(sighting.published ? { published: sighting.published } : {}),
    ...(sighting.title ? { title: sighting.title } : {}),
    sentences,
    tokens,
  };
}
