import { EVENT_HEADS, isCommonWord, ORG_HEADS, PLACE_HEADS, wordLevel } from '../lexicons/index.ts';
import {
  FUNCTION_WORDS,
  HYPHEN_PARTICLES,
  MONTHS,
  NAME_PARTICLES,
  OPENING_PARTICLES,
  POSSESSIVE_BODIES,
  STATE_HEADS,
  WEEKDAYS,
} from './data/words.ts';
import type { Board, Draft } from './draft.ts';
import { givenName, longestTitle, surname } from './lexicon.ts';
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

/** True where the token can be a word of a name. */
export function canName(board: Board, i: number, within: boolean): boolean {
  const { reading } = board;
  const { shapes, words, casing, tokens, opens, lowered, capitalised } = reading;
  const shape = shapes[i];
  if (!isCapital(shape)) return false;
  const { lower, pos, sentence, text } = tokens[i]!;
  const mode = casing[sentence];
  if (MONTHS.has(lower) || WEEKDAYS.has(lower)) return within && lower === 'may' && givenName(words[i - 1] ?? '');
  if (lower === 'i' || lower === "i'm")
    return within && text === 'I' && words[i + 1] !== undefined && words[i + 1] === '.';
  if (FUNCTION_WORDS.has(lower)) {
    // A known name may look like a function word ("Will", "So"), but only beside another name.
    return within && mode === 'prose' && !opens[i] && (surname(text) || isHead(text)) && pos === 'PROPN';
  }
  if (mode === 'prose') {
    if (!opens[i] || within) return true;
    return true;
  }
  if (capitalised.has(title(text))) return true;
  if (mode === 'title' && shape === Shape.Upper) return true;
  if (lowered.has(lower) || isCommonWord(lower)) return within && isHead(title(text));
  if (givenName(title(text)) || surname(title(text))) return true;
  return mode === 'title' && (pos === 'PROPN' || isHead(text));
}

/** "TRUMP" → "Trump"; other words stay. */
export function title(text: string): string {
  return text.length > 1 && text === text.toUpperCase() ? text[0] + text.slice(1).toLowerCase() : text;
}

/** Where a run of name words that begins at `start` ends, and its pieces. */
export function readRun(board: Board, start: number): { readonly pieces: readonly Piece[]; readonly end: number } {
  const { reading } = board;
  const { tokens, words, shapes } = reading;
  const sentence = tokens[start]!.sentence;
  const pieces: Piece[] = [];
  let headed = false;
  let i = start;
  const inside = (at: number): boolean => tokens[at]?.sentence === sentence;
  while (inside(i)) {
    const known = board.names[i];
    if (known && known.first === i) {
      pieces.push({ kind: 'name', first: i, end: known.end, draft: known });
      if (isHead(words[known.end - 1] ?? '')) headed = true;
      i = known.end;
    } else if (board.titles.at[i] && isCapital(shapes[i])) {
      const { end } = board.titles.at[i]!;
      pieces.push({ kind: 'title', first: i, end });
      headed = false;
      i = end;
    } else if (isCapital(shapes[i]) && honorificHere(board, i, pieces)) {
      const { end } = longestTitle(words, i)!;
      pieces.push({ kind: 'honorific', first: i, end });
      headed = false;
      i = end;
    } else if (canName(board, i, pieces.length > 0)) {
      const end = wordEnd(reading, i);
      pieces.push({ kind: 'word', first: i, end });
      if (isHead(words[i] ?? '')) headed = true;
      i = end;
    } else {
      const end = linkEnd(board, i, pieces, headed);
      if (end === 0) break;
      pieces.push({ kind: 'link', first: i, end });
      i = end;
    }
  }
  while (pieces.length > 0 && pieces[pieces.length - 1]!.kind === 'link') i = pieces.pop()!.first;
  return { pieces, end: Math.max(i, start + 1) };
}

/** A rank or honorific counts only before a name word, and not inside a name ("Imran Khan"). */
function honorificHere(board: Board, i: number, pieces: readonly Piece[]): boolean {
  const { reading } = board;
  const match = longestTitle(reading.words, i);
  if (!match) return false;
  const last = pieces[pieces.length - 1];
  if (last?.kind === 'word' && !reading.opens[last.first]) return false;
  if (last?.kind === 'link' && NAME_PARTICLES.has(reading.tokens[last.first]!.lower)) return false;
  const { end } = match;
  if (reading.tokens[end]?.sentence !== reading.tokens[i]!.sentence) return false;
  if (board.titles.at[end]) return true;
  const next = reading.words[end] ?? '';
  if (isHead(next) && !givenName(next) && !surname(next)) return false;
  return canName(board, end, true) || board.names[end] !== undefined || particleHere(reading, end);
}

/** An initial or "Jr" takes its full stop along. */
function wordEnd(reading: Reading, i: number): number {
  const { tokens, shapes, words } = reading;
  const dotted = tokens[i + 1];
  if (dotted?.text !== '.' || dotted.start !== tokens[i]!.end) return i + 1;
  if (shapes[i] === Shape.Initial) return i + 2;
  return /^(?:Jr|Sr|St|Ste|Mt|Ft|Wm|Chas|Geo|Thos)$/.test(words[i] ?? '') && dotted.sentence === tokens[i]!.sentence
    ? i + 2
    : i + 1;
}

function particleHere(reading: Reading, i: number): boolean {
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

/** The end of a connecting word inside a name ("of the", "and", "-", "bin"); 0 where the name ends here. */
function linkEnd(board: Board, i: number, pieces: readonly Piece[], headed: boolean): number {
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
  if (word === '-' || word === '‐' || word === '–') return hyphenEnd(board, i, last);
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
    if (!headed) return 0;
    if (
      (token.lower === 'on' || token.lower === 'to' || token.lower === 'against') &&
      !/^(?:Committee|Commission|Conference|Council|Office|Convention|Treaty|Congress|Centre|Center|Institute|Campaign|Party|Movement|Front)$/.test(
        words[i - 1] ?? '',
      )
    )
      return 0;
    const the = words[i + 1] === 'the' || words[i + 1] === 'The' ? i + 2 : i + 1;
    if (tokens[the]?.sentence !== token.sentence) return 0;
    if (board.titles.at[the] && token.lower !== 'of') return 0;
    return isCapital(shapes[the]) && (canName(board, the, true) || board.names[the] !== undefined) ? the : 0;
  }
  if (token.lower === 'and' || word === '&') return andEnd(board, i, pieces, headed);
  if (word === ',' && headed) return listEnd(board, i, pieces);
  if ((word === '"' || word === '“' || word === '``') && last.kind === 'word') return nicknameEnd(reading, i);
  return 0;
}

/** Hyphens join name words ("Al-Mutlaq", "Dae-jung"), never two known names ("US-Russia"). */
function hyphenEnd(board: Board, i: number, last: Piece): number {
  const { reading } = board;
  const { tokens, shapes, words, tokenised } = reading;
  const glued = tokens[i]!.start === tokens[i - 1]!.end && tokens[i + 1]!.start === tokens[i]!.end;
  if (last.kind !== 'word' || !(glued || (tokenised && words[i] === '-'))) return 0;
  const next = tokens[i + 1]!;
  if (board.names[i + 1] || board.titles.at[i + 1]) return 0;
  if (isCapital(shapes[i + 1])) return glued || bothStrange(words[last.first]!, next.text) ? i + 1 : 0;
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

/** A spaced hyphen joins two halves of a name only where neither is an English word. */
function bothStrange(left: string, right: string): boolean {
  return !isCommonWord(left) && !isCommonWord(right);
}

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
  if (givenName(right) || surname(right)) return 0;
  if (headed) {
    const ofAt = pieces.findIndex(
      (piece) => piece.kind === 'link' && /^(?:of|for|on)$/.test(tokens[piece.first]!.lower),
    );
    if (ofAt < 0 || ofAt === pieces.length - 1) return 0;
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
