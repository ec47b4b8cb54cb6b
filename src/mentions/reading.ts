import type { Document, Sentence, Token } from '../../graph/model/index.ts';
import { longestName, longestOffice, type NameMatch, wordLevel } from '../lexicons/index.ts';
import { NOMINAL_HEADS } from './data/nominals.ts';
import { COMPASS, FUNCTION_WORDS } from './data/words.ts';

/** How a token is written. */
export const Shape = { Mark: 0, Lower: 1, Capital: 2, Upper: 3, Initial: 4, Number: 5 } as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** What capitals mean in a sentence: evidence of names, or decoration of a headline. */
type Casing = 'prose' | 'title' | 'upper' | 'lower';

/** A document with what all finders want to know of its tokens and sentences. */
export interface Reading {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** The tokens' texts. */
  readonly words: readonly string[];
  readonly shapes: Uint8Array;
  /** Per token the longest name of the lexicons that begins there. */
  readonly matches: readonly (NameMatch | undefined)[];
  /** 1 where the token opens a sentence, quote or list item, so that a capital proves nothing. */
  readonly opens: Uint8Array;
  readonly casing: readonly Casing[];
  /** True where blanks stand before punctuation, as in tokenised corpora: there a spaced hyphen may join. */
  readonly tokenised: boolean;
  /** Words that the article also writes in lower case. */
  readonly lowered: ReadonlySet<string>;
  /** Words that the article writes with a capital in the middle of prose. */
  readonly capitalised: ReadonlySet<string>;
}

const LETTER = /\p{L}/u;
const UPPER = /^\p{Lu}/u;
const OPENERS = new Set(['"', '“', '‘', '«', '„', "'", '``', '`', '•', '●', '▪', '*', ':', '—', '–', '|', '…']);

/** Reads shapes and casing once for all finders. */
export function read(document: Document): Reading {
  const { tokens, sentences } = document;
  const shapes = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) shapes[i] = shapeOf(tokens[i]!.text);
  const casing = sentences.map((sentence) => casingOf(sentence, tokens, shapes));
  const opens = new Uint8Array(tokens.length);
  const lowered = new Set<string>();
  const capitalised = new Set<string>();
  for (const sentence of sentences) {
    const prose = casing[sentence.index] === 'prose';
    let fresh = true;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const shape = shapes[i];
      const { text, lower } = tokens[i]!;
      if (shape === Shape.Mark) {
        if (OPENERS.has(text)) fresh = text !== '—' && text !== '–' && text !== '|' ? true : fresh || text === '|';
        continue;
      }
      if (fresh) opens[i] = 1;
      fresh = false;
      if (!prose) continue;
      if (shape === Shape.Lower) lowered.add(lower);
      else if (shape === Shape.Capital && !opens[i]) capitalised.add(text);
    }
  }
  const words = tokens.map((token) => token.text);
  const matches = matchNames(tokens, words, shapes, casing);
  const tokenised = isTokenised(tokens);
  return { document, tokens, words, shapes, matches, opens, casing, tokenised, lowered, capitalised };
}

function isTokenised(tokens: readonly Token[]): boolean {
  let spaced = 0;
  let stops = 0;
  for (let i = 1; i < tokens.length; i++) {
    const { text, start } = tokens[i]!;
    if (text !== ',' && text !== '.') continue;
    stops++;
    if (tokens[i - 1]!.end < start) spaced++;
  }
  return spaced > 0 && spaced >= stops * 0.7;
}

/** Lower-case first words of names in the lexicons. */
const LOWER_STARTS = new Set(['al', 'an', 'as', 'ash', 'el', 'de', 'la']);

function matchNames(
  tokens: readonly Token[],
  words: readonly string[],
  shapes: Uint8Array,
  casing: readonly Casing[],
): (NameMatch | undefined)[] {
  const matches: (NameMatch | undefined)[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const shape = shapes[i];
    if (shape === Shape.Mark || shape === Shape.Number) continue;
    const { lower, sentence } = tokens[i]!;
    if (casing[sentence] === 'lower') {
      const found = lower.length > 3 && !FUNCTION_WORDS.has(lower) ? longestName(words, i, true) : undefined;
      // "chad minister": what may be another word is a state before people.
      const peopled =
        found !== undefined &&
        (NOMINAL_HEADS.has(tokens[found.end]?.lower ?? '') || longestOffice(words, found.end) !== undefined);
      if (
        found?.hits.some((hit) => hit.kind === 'State' && (peopled || !hit.ambiguous)) &&
        (peopled || wordLevel(lower) === undefined || found.end > i + 1)
      )
        matches[i] = found;
      continue;
    }
    if (shape === Shape.Lower && !LOWER_STARTS.has(lower)) continue;
    let match = longestName(words, i, casing[sentence] === 'upper' && shape === Shape.Upper);
    // A word in capitals outside a headline: a dateline's city or an emphasised name.
    if (
      !match &&
      shape === Shape.Upper &&
      (words[i]!.length >= 4 || (words[i]!.length === 3 && shapes[i + 1] === Shape.Upper))
    )
      match = longestName(words, i, true);
    if (!match || tokens[match.end - 1]!.sentence !== sentence) continue;
    // "Southern" alone is a direction, though provinces are called so.
    if (match.end === i + 1 && COMPASS.has(lower)) continue;
    if (casing[sentence] === 'upper' && FUNCTION_WORDS.has(lower) && match.end === i + 1) continue;
    matches[i] = match;
  }
  return matches;
}

/** "d'Hautefeuille", "dell'Utri": an elided article before a capital. */
const ELIDED = /^(?:d|l|m|n|s|t|dell|dall|nell|sant|all)['’]\p{Lu}/u;

function shapeOf(text: string): Shape {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122 && (text[1] === "'" || text[1] === '’' || text.length > 7) && ELIDED.test(text))
    return Shape.Capital;
  if (code >= 97 && code <= 122) return Shape.Lower;
  if (code >= 48 && code <= 57) return Shape.Number;
  if (code >= 65 && code <= 90) return upperShape(text);
  if (code < 128) return Shape.Mark;
  if (UPPER.test(text)) return upperShape(text);
  return LETTER.test(text) ? Shape.Lower : Shape.Mark;
}

function upperShape(text: string): Shape {
  if (text.length === 1 || (text.length === 2 && text[1] === '.')) return Shape.Initial;
  return text === text.toUpperCase() ? Shape.Upper : Shape.Capital;
}

function casingOf(sentence: Sentence, tokens: readonly Token[], shapes: Uint8Array): Casing {
  let long = 0;
  let capital = 0;
  let upper = 0;
  let words = 0;
  let lowerContent = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const shape = shapes[i];
    if (shape === Shape.Mark || shape === Shape.Number) continue;
    const { text, lower } = tokens[i]!;
    if (text.length >= 2 && text[0] !== "'" && text[0] !== '’') {
      words++;
      if (shape === Shape.Upper) upper++;
    }
    if (text.length < 4) continue;
    long++;
    if (shape !== Shape.Lower) capital++;
    else if (!FUNCTION_WORDS.has(lower)) lowerContent++;
  }
  if (sentence.form === 'byline') return 'prose';
  if (words >= 3 && upper / words >= 0.8) return 'upper';
  if (words >= 5 && capital + upper === 0 && !anyCapital(sentence, shapes)) return 'lower';
  const last = tokens[sentence.endToken - 1]?.text;
  if (sentence.form === 'prose' && (last === '.' || sentence.endToken - sentence.firstToken > 25)) return 'prose';
  return long >= 4 && capital / long >= 0.7 && lowerContent <= 1 ? 'title' : 'prose';
}

function anyCapital({ firstToken, endToken }: Sentence, shapes: Uint8Array): boolean {
  for (let i = firstToken; i < endToken; i++) if (isCapital(shapes[i])) return true;
  return false;
}

/** True where the token begins with an upper-case letter. */
export const isCapital = (shape: number | undefined): boolean =>
  shape === Shape.Capital || shape === Shape.Upper || shape === Shape.Initial;
