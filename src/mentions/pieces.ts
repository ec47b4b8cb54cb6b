import { EVENT_HEADS, isCommonWord, ORG_HEADS, PLACE_HEADS } from '../lexicons/index.ts';
import {
  FUNCTION_WORDS,
  HYPHEN_PARTICLES,
  MONTHS,
  NAME_PARTICLES,
  OPENING_PARTICLES,
  STATE_HEADS,
  WEEKDAYS,
} from './data/words.ts';
import type { Board, Draft } from './draft.ts';
import { givenName, surname } from './lexicon.ts';
import { isCapital, type Reading, Shape } from './reading.ts';

/** What a run of capitalised words is made of. */
export interface Piece {
  readonly kind: 'word' | 'name' | 'title' | 'honorific' | 'link';
  readonly first: number;
  readonly end: number;
  /** For `name`: what the gazetteer found. */
  readonly draft?: Draft;
}

/** True where a capitalised word may close or open the name of a body, place or event. */
export function isHead(word: string): boolean {
  return ORG_HEADS.has(word) || PLACE_HEADS.has(word) || EVENT_HEADS.has(word) || STATE_HEADS.has(word);
}

/** "the High-Level Council", "the High Court": a grade that opens a body's name. */
function isGraded({ words, shapes, tokens }: Reading, i: number): boolean {
  if (words[i] === 'High' && isHead(words[i + 1] ?? '')) return true;
  if (!/^(?:High|Low|Long|Short|Far)$/.test(words[i]!) || words[i + 1] !== '-') return false;
  return isCapital(shapes[i + 2]) && tokens[i + 1]!.start === tokens[i]!.end;
}

/** True where the token can be a word of a name. */
export function canName(board: Board, i: number, within: boolean): boolean {
  const { reading } = board;
  const { shapes, words, casing, tokens, opens, lowered, capitalised } = reading;
  const shape = shapes[i];
  if (!isCapital(shape) || partyTag(reading, i) || (!within && words[i - 1] === 'Without')) return false;
  const { lower, pos, sentence, text } = tokens[i]!;
  const mode = casing[sentence];
  if (lower === 'jan' && isCapital(shapes[i + 1]) && mode === 'prose') return true;
  if (MONTHS.has(lower) || WEEKDAYS.has(lower)) return within && lower === 'may' && givenName(words[i - 1] ?? '');
  if (lower === 'i' || lower === "i'm")
    return within && text === 'I' && words[i + 1] !== undefined && words[i + 1] === '.';
  if (FUNCTION_WORDS.has(lower)) {
    if (shape === Shape.Initial && within && words[i + 1] === '.' && isCapital(shapes[i + 2])) return true;
    if (mode === 'prose' && shape === Shape.Capital && !opens[i] && isGraded(reading, i)) return true;
    // A known name may look like a function word ("Will", "So"), but only beside another name.
    return within && mode === 'prose' && !opens[i] && (surname(text) || isHead(text)) && pos === 'PROPN';
  }
  if (mode === 'prose') {
    // "the Anti-corruption summit": a prefix and a word are no name.
    if (PREFIXES.test(text) && words[i + 1] === '-' && shapes[i + 2] === Shape.Lower) return false;
    // "NO COLLUSION": a common word in capitals is shouted, not named.
    return !(shape === Shape.Upper && text.length > 3 && isCommonWord(lower) && !isHead(title(text)));
  }
  if (capitalised.has(title(text))) return true;
  if (mode === 'title' && shape === Shape.Upper) return true;
  if (lowered.has(lower) || isCommonWord(lower)) {
    return within && (isHead(title(text)) || (surname(title(text)) && givenName(title(words[i - 1] ?? ''))));
  }
  if (givenName(title(text)) || surname(title(text))) return true;
  return mode === 'title' && (pos === 'PROPN' || isHead(text));
}

const PREFIXES = /^(?:Anti|Pro|Non|Post|Pre|Counter|Ex|Semi)$/;

/** "(R-Ohio)", ", D - Calif.": the letter of a party and an abbreviated state are no name. */
function partyTag({ words, shapes, tokens }: Reading, i: number): boolean {
  for (const letter of [i, i - 2, i - 3, i - 4]) {
    if (!/^[RDI]$/.test(words[letter] ?? '') || !/^[-–]$/.test(words[letter + 1] ?? '')) continue;
    if (!isCapital(shapes[letter + 2]) || tokens[letter + 2]!.sentence !== tokens[i]!.sentence) continue;
    if (!/^[(,[]$/.test(words[letter - 1] ?? '')) continue;
    // Abbreviations and dots only, further on.
    if (i - letter <= 2 || words.slice(letter + 2, i).every((word) => word === '.' || word.length <= 5))
      return i - letter <= 2 || words[i - 1] === '.';
  }
  return false;
}

/** "TRUMP" → "Trump"; other words stay. */
export function title(text: string): string {
  return text.length > 1 && text === text.toUpperCase() ? text[0] + text.slice(1).toLowerCase() : text;
}

/** An initial or "Jr" takes its full stop along. */
export function wordEnd(reading: Reading, i: number): number {
  const { tokens, shapes, words } = reading;
  const dotted = tokens[i + 1];
  // "Lee, Jr.": the suffix belongs to the name, however it is parted.
  const suffix = dotted?.text === ',' && /^(?:Jr|Sr)\.?$/.test(words[i + 2] ?? '') ? i + 3 : 0;
  if (suffix > 0 && tokens[i + 2]!.sentence === tokens[i]!.sentence && shapes[i] === Shape.Capital)
    return words[suffix] === '.' && tokens[suffix + 1]?.sentence === tokens[i]!.sentence ? suffix + 1 : suffix;
  if (dotted?.text !== '.') return i + 1;
  if (dotted.start !== tokens[i]!.end) {
    const spaced = reading.tokenised && shapes[i] === Shape.Initial && dotted.sentence === tokens[i]!.sentence;
    return spaced && isCapital(shapes[i + 2]) && tokens[i + 2]!.sentence === dotted.sentence ? i + 2 : i + 1;
  }
  if (shapes[i] === Shape.Initial) return i + 2;
  return /^(?:Jr|Sr|St|Ste|Mt|Ft|Wm|Chas|Geo|Thos)$/.test(words[i] ?? '') && dotted.sentence === tokens[i]!.sentence
    ? i + 2
    : i + 1;
}

export function particleHere(reading: Reading, i: number): boolean {
  const { tokens, words, shapes } = reading;
  const lower = tokens[i]?.lower ?? '';
  if (!NAME_PARTICLES.has(lower) && !(HYPHEN_PARTICLES.has(lower) && words[i + 1] === '-')) return false;
  const next = words[i + 1] === '-' || words[i + 1] === '‐' ? i + 2 : i + 1;
  return isCapital(shapes[next]) && tokens[next]!.sentence === tokens[i]!.sentence;
}

/** True where a lower-case particle opens a name: "al-Sisi", "de Gaulle". */
export function opensWithParticle(reading: Reading, i: number): boolean {
  const { tokens, words, shapes } = reading;
  const { lower } = tokens[i]!;
  if (shapes[i] !== Shape.Lower || !OPENING_PARTICLES.has(lower)) return false;
  if (words[i + 1] === '-') return isCapital(shapes[i + 2]) && tokens[i + 1]!.start === tokens[i]!.end;
  if (
    lower === 'as' ||
    lower === 'an' ||
    lower === 'la' ||
    lower === 'di' ||
    lower === 'da' ||
    lower === 'ash' ||
    lower === 'ar'
  )
    return false;
  return isCapital(shapes[i + 1]) && tokens[i + 1]!.sentence === tokens[i]!.sentence;
}
