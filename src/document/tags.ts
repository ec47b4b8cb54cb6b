import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { PartOfSpeech } from '../../graph/model/index.ts';
import type { Piece } from './scan.ts';

/** Part of speech and dictionary form of a token. */
export interface Tag {
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

const wink = winkNLP(winkModel, ['sbd', 'pos']);
const { its } = wink;
/** wink-nlp's cost per character rises with the text, so long texts are tagged in stretches that end at white space. */
const STRETCH = 20_000;

/** Tags for every piece, from wink-nlp, laid over by offset. */
export function tag(text: string, pieces: readonly Piece[]): Tag[] {
  const tags: Tag[] = [];
  let start = 0;
  while (start < text.length) {
    const end = stretchEnd(text, start);
    tagStretch(text, start, end, pieces, tags);
    start = end;
  }
  return tags;
}

function stretchEnd(text: string, start: number): number {
  if (text.length - start <= STRETCH) return text.length;
  const newline = text.lastIndexOf('\n', start + STRETCH);
  if (newline > start) return newline;
  const space = text.lastIndexOf(' ', start + STRETCH);
  return space > start ? space : start + STRETCH;
}

function tagStretch(text: string, start: number, end: number, pieces: readonly Piece[], tags: Tag[]): void {
  const calmed = calm(text.slice(start, end));
  const tokens = wink.readDoc(calmed).tokens();
  const values = tokens.out() as string[];
  const parts = tokens.out(its.pos) as string[];
  const lemmas = tokens.out(its.lemma as ItsFunction<string>) as string[];
  let at = start;
  let piece = pieces[tags.length];
  for (let i = 0; i < values.length && piece && piece.start < end; i++) {
    const value = values[i] ?? '';
    const found = start + calmed.indexOf(value, at - start);
    if (found < start || found >= end) continue;
    at = found + value.length;
    // The first wink token that reaches into a piece tags it; a piece inside a longer wink token shares its tag.
    while (piece && piece.start < end && piece.start < at && piece.end > found) {
      const lemma = lemmas[i] ?? '';
      const whole = found === piece.start && at === piece.end;
      tags.push({
        pos: partOf(parts[i]),
        lemma: whole ? lemma : text.slice(piece.start, piece.end).toLowerCase(),
      });
      piece = pieces[tags.length];
    }
    while (piece && piece.end <= found) {
      tags.push({ pos: 'X', lemma: text.slice(piece.start, piece.end).toLowerCase() });
      piece = pieces[tags.length];
    }
  }
  while (piece && piece.start < end) {
    tags.push({ pos: 'X', lemma: text.slice(piece.start, piece.end).toLowerCase() });
    piece = pieces[tags.length];
  }
}

/** Four words in capitals and more are a headline: the tagger reads it in small letters. Offsets stay as they are. */
const SHOUTED =
  /(?<![\p{L}\p{N}])[\p{Lu}\p{N}.'’-]{1,24}(?:[ ,;:&/]{1,3}[\p{Lu}\p{N}.'’-]{1,24}){3,40}(?![\p{L}\p{N}])/gu;

const calm = (text: string): string =>
  text.replace(SHOUTED, (words) => {
    const lower = words.toLowerCase();
    return /\p{Lu}{3}/u.test(words) && lower.length === words.length ? lower : words;
  });

const partOf = (part: string | undefined): PartOfSpeech =>
  part === undefined || part === 'SPACE' ? 'X' : (part as PartOfSpeech);
