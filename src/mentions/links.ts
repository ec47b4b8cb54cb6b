import { EVENT_HEADS, isCommonWord, ORG_HEADS, wordLevel } from '../lexicons/index.ts';
import { IDEOLOGY, NAME_PARTICLES, POSSESSIVE_BODIES } from './data/words.ts';
import type { Board } from './draft.ts';
import { givenName, surname } from './lexicon.ts';
import { canName, type Piece, particleHere } from './pieces.ts';
import { isCapital, type Reading, Shape } from './reading.ts';

/** The end of a connecting word inside a name ("of the", "and", "-", "bin"); 0 where the name ends here. */
export function linkEnd(board: Board, i: number, pieces: readonly Piece[], headed: boolean): number {
  const { reading } = board;
  const { tokens, words, shapes } = reading;
  const last = pieces[pieces.length - 1];
  if (!last) return 0;
  if (last.kind === 'link') {
    // "von der Osten": particles in a row.
    return NAME_PARTICLES.has(reading.tokens[last.first]!.lower) && particleHere(reading, i)
      ? reading.words[i + 1] === '-'
        ? i + 2
        : i + 1
      : 0;
  }
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next || next.sentence !== token.sentence) return 0;
  const word = words[i]!;
  if (word === '-' || word === '‐' || word === '–') return hyphenEnd(board, i, last, pieces.length);
  if (last.kind === 'word' && particleHere(reading, i)) {
    // "and" is no particle; "de", "bin", "al" run on to the capital.
    return words[i + 1] === '-' ? i + 2 : i + 1;
  }
  if (last.kind === 'word' && NAME_PARTICLES.has(token.lower) && particleHere(reading, i + 1)) return i + 1;
  if (word === "'s" || word === '’s' || word === "'" || word === '’') {
    if (!POSSESSIVE_BODIES.has(words[i - 1] ?? '')) return 0;
    return isCapital(shapes[i + 1]) && headAhead(board, i + 1, 4) ? i + 1 : 0;
  }
  if (
    token.lower === 'of' ||
    token.lower === 'for' ||
    token.lower === 'on' ||
    token.lower === 'to' ||
    token.lower === 'against'
  ) {
    if (!headed && !sloganLink(board, i, pieces)) return 0;
    if (
      headed &&
      (token.lower === 'on' || token.lower === 'to' || token.lower === 'against') &&
      !/^(?:Committee|Commission|Conference|Council|Office|Convention|Treaty|Congress|Centre|Center|Institute|Campaign|Party|Movement|Front)$/.test(
        words[i - 1] ?? '',
      )
    )
      return 0;
    const the = /^(?:the|The|a)$/.test(words[i + 1] ?? '') ? i + 2 : i + 1;
    if (tokens[the]?.sentence !== token.sentence) return 0;
    if (board.titles.at[the] && token.lower !== 'of') return 0;
    return isCapital(shapes[the]) && (canName(board, the, true) || board.names[the] !== undefined) ? the : 0;
  }
  // "Hands Without Borders".
  if (word === 'Without' && last.kind === 'word' && shapes[i + 1] === Shape.Capital && shapes[i - 1] === Shape.Capital)
    return i + 1;
  if (token.lower === 'and' || word === '&') return andEnd(board, i, pieces, headed);
  if (word === ',' && headed) return listEnd(board, i, pieces);
  if ((word === '"' || word === '“' || word === '``') && last.kind === 'word') return nicknameEnd(reading, i);
  return 0;
}

/** "Families for Tomorrow", "People of Freedom": capitalised common words on both sides of "for" or "of". */
function sloganLink(board: Board, i: number, pieces: readonly Piece[]): boolean {
  const { reading } = board;
  const { words, shapes, opens, casing, tokens } = reading;
  const last = pieces[pieces.length - 1]!;
  const link = tokens[i]!.lower;
  if (last.kind !== 'word' || (link !== 'for' && link !== 'of') || casing[tokens[i]!.sentence] !== 'prose')
    return false;
  if (pieces.some((piece) => piece.kind === 'title' || piece.kind === 'honorific')) return false;
  const left = words[last.first]!;
  if (opens[last.first] || shapes[last.first] !== Shape.Capital || !isCommonWord(left) || givenName(left)) return false;
  const right = words[i + 1] === 'the' || words[i + 1] === 'a' ? i + 2 : i + 1;
  const known = board.names[right];
  if (known) return known.type === 'STATE' && IDEOLOGY.has(left);
  return (
    shapes[right] === Shape.Capital &&
    isCommonWord(words[right]!) &&
    !board.titles.at[right] &&
    (link === 'for' || IDEOLOGY.has(left))
  );
}

/** Hyphens join name words ("Al-Mutlaq", "Dae-jung"), never two known names ("US-Russia"). */
function hyphenEnd(board: Board, i: number, last: Piece, pieces: number): number {
  const { reading } = board;
  const { tokens, shapes, words, opens, tokenised } = reading;
  const glued = tokens[i]!.start === tokens[i - 1]!.end && tokens[i + 1]!.start === tokens[i]!.end;
  if (last.kind === 'name' && glued && !board.names[i + 1] && bodyAhead(board, i + 1)) return i + 1;
  if (last.kind !== 'word' || !(glued || (tokenised && words[i] === '-'))) return 0;
  const next = tokens[i + 1]!;
  const known = board.names[i + 1];
  // "Bērziņa-Kalna": the second half may look like some town.
  if (known && glued && known.type === 'PLACE' && last.end - last.first === 1) {
    if (known.end === i + 2 || ARTICLES.has(words[last.first]!)) return i + 1;
  }
  const short = known?.type === 'ORGANISATION' && known.end === i + 2 && shapes[i + 1] === Shape.Capital;
  if (short && glued && isCapital(shapes[last.first - 1]) && surname(words[last.first]!)) return i + 1;
  if (known || board.titles.at[i + 1]) return 0;
  if (
    isCapital(shapes[i + 1]) &&
    pieces === 1 &&
    (!isCapital(shapes[last.first - 1]) || opens[last.first - 1]) &&
    MEETINGS.has(words[i + 2] ?? '')
  )
    return 0;
  if (isCapital(shapes[i + 1])) return glued || bothStrange(words[last.first]!, next.text) ? i + 1 : 0;
  // "Moon Jae-in": between two name words and a hyphen even "in" is a name.
  const inName =
    isCapital(shapes[last.first - 1]) && !isCommonWord(words[last.first]!) && (glued || given(words[last.first - 1]!));
  // "Chan-o-cha": a lower-case half with a hyphen of its own.
  if (shapes[i + 1] === Shape.Lower && inName && /^(?:\p{L}{2,3}|\p{L}-\p{L}{2,5})$/u.test(next.text)) return i + 2;
  // "Kim Dae-jung": a lower-case second half that is no English word.
  if (shapes[i + 1] !== Shape.Lower || !/^\p{L}{2,12}$/u.test(next.text) || AFTER_HYPHEN.has(next.lower)) return 0;
  // "Kim Jong-un": behind two capitalised words any short half will do; "Co-operation" is one word.
  if (/^(?:Co|Non|Anti|Counter|Inter|Trans|Self|Multi|Sub)$/.test(words[last.first]!)) return i + 2;
  const before = reading.shapes[last.first - 1];
  if (isCapital(before) && next.text.length <= 5 && glued) return i + 2;
  if (next.text.length > 7) return 0;
  if ((wordLevel(next.lower) ?? 99) <= 35 || shapes[i - 1] !== Shape.Capital || tokens[i - 1]!.text.length > 6)
    return 0;
  return i + 2;
}

/** In tokenised text the word before must be a family name: "Moon Jae - in". */
const given = (word: string): boolean => surname(word) || givenName(word);

const ARTICLES = new Set(['Al', 'El', 'Ar', 'As', 'Ad', 'An', 'Ash', 'Az', 'At']);

/** "Asia-Pacific Network Centre": a body's head ends the capitalised words behind the hyphen. */
function bodyAhead(board: Board, from: number): boolean {
  const { words, shapes } = board.reading;
  for (let i = from; i < from + 5 && shapes[i] === Shape.Capital; i++) {
    if (board.titles.at[i]) return false;
    if (i > from && ORG_HEADS.has(words[i]!) && !isCapital(shapes[i + 1])) return true;
  }
  return false;
}

/** A spaced hyphen joins two halves of a name only where neither is an English word. */
function bothStrange(left: string, right: string): boolean {
  return !isCommonWord(left) && !isCommonWord(right);
}

/** Nouns before which two joined names are those of two: "the Marsh-Keller talks". */
const MEETINGS = new Set(
  'talks summit meeting debate call dialogue encounter handshake debates meetings summits calls'.split(' '),
);

const AFTER_HYPHEN = new Set(
  `based led backed style born held run owned era wide controlled elect designate general like made funded trained bound area
  level aligned allied friendly linked ruled brokered sponsored mediated occupied type class president minister long
  speaking and in year day`.split(/\s+/),
);

/** True where a head of a body stands within the next capitalised words. */
function headAhead(board: Board, from: number, count: number): boolean {
  const { words, shapes } = board.reading;
  for (let i = from; i < from + count; i++) {
    if (!isCapital(shapes[i]) && words[i] !== 'and' && words[i] !== '&' && words[i] !== '-') return false;
    const word = words[i] ?? '';
    if (ORG_HEADS.has(word) || EVENT_HEADS.has(word)) return true;
    if (board.titles.at[i] || (board.names[i] && i > from)) return false;
  }
  return false;
}

/** "Law and Justice Party", "Ministry of Health and Welfare": "and" inside one name. */
function andEnd(board: Board, i: number, pieces: readonly Piece[], headed: boolean): number {
  const { reading } = board;
  const { shapes, words, tokens } = reading;
  if (!isCapital(shapes[i + 1]) || board.names[i + 1] || board.titles.at[i + 1]) return 0;
  const last = pieces[pieces.length - 1]!;
  if (last.kind !== 'word') return 0;
  const left = words[last.first]!;
  const right = words[i + 1]!;
  if (words[i] === '&') return i + 1;
  if (givenName(right) || (surname(right) && (wordLevel(right) ?? 99) > 20)) return 0;
  if (headed) {
    const ofAt = pieces.findIndex(
      (piece) => piece.kind === 'link' && /^(?:of|for|on)$/.test(tokens[piece.first]!.lower),
    );
    if (ofAt < 0 || ofAt === pieces.length - 1) return 0;
    // "Committee on Oversight and Government Reform".
    if (right === 'Government' && shapes[i + 2] === Shape.Capital && isCommonWord(words[i + 2]!)) return i + 1;
    // A second body behind "and" has a head of its own.
    return isCommonWord(right) && !headAhead(board, i + 1, 4) ? i + 1 : 0;
  }
  if (givenName(left) && !isCommonWord(left)) return 0;
  return isCommonWord(left) && isCommonWord(right) && (headAhead(board, i + 1, 4) || (pieces.length === 1 && false))
    ? i + 1
    : 0;
}

/** "Ministry of Agriculture, Forestry and Fisheries". */
function listEnd(board: Board, i: number, pieces: readonly Piece[]): number {
  const { words, shapes } = board.reading;
  const opening = words[pieces[0]!.first] ?? '';
  if (!/^(?:Ministry|Department|Committee|Minister|Office|Bureau|Directorate)$/.test(opening)) return 0;
  for (let j = i + 1; j < i + 8; j++) {
    const word = words[j] ?? '';
    if (word === 'and' || word === '&') return isCapital(shapes[j + 1]) && isCommonWord(words[j + 1] ?? '') ? i + 1 : 0;
    if (word !== ',' && !(isCapital(shapes[j]) && isCommonWord(word) && !board.names[j])) return 0;
  }
  return 0;
}

/** `Wilfried "Willi" Schneider`: a quoted word between two name words. */
function nicknameEnd(reading: Reading, i: number): number {
  const { words, shapes } = reading;
  for (let j = i + 1; j < i + 4; j++) {
    const word = words[j] ?? '';
    if (j > i + 1 && (word === '"' || word === '”' || word === "''")) return isCapital(shapes[j + 1]) ? j + 1 : 0;
    if (!isCapital(shapes[j])) return 0;
  }
  return 0;
}
