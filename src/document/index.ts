import type { Article, Document, PartOfSpeech, Sentence, Sighting, Token } from '../../graph/model/index.ts';
import { repair } from './repairs.ts';
import { type Piece, scan } from './scan.ts';
import { cutSentences } from './sentences.ts';
import { type Tag, tag } from './tags.ts';

/** A hyphen at the end of a line inside a word. */
const BROKEN = /-[ \t]*\r?\n[ \t]*/u;

/**
 * A token. No literal: V8 moves the literals of a place whose first ones lived long to the old space, where every
 * article's tokens, and all that they hold, would wait for the next collection of the whole heap.
 */
class ReadToken implements Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly sentence: number;
  readonly pos: PartOfSpeech;
  readonly lemma: string;

  constructor(index: number, span: Piece, text: string, lower: string, sentence: number, { pos, lemma }: Tag) {
    this.index = index;
    this.start = span.start;
    this.end = span.end;
    this.text = text;
    this.lower = lower;
    this.sentence = sentence;
    this.pos = pos;
    this.lemma = span.end - span.start === text.length ? lemma : stem(lower);
  }
}

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
      const piece = pieces[i]!;
      const slice = text.slice(piece.start, piece.end);
      const word = slice.includes('\n') ? slice.replace(BROKEN, '') : slice;
      tokens.push(new ReadToken(i, piece, word, lowered(word), index, tags[i]!));
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
