/** Start and end of a token in code units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** No literal, for the reason that tokens are none: see `ReadToken`. */
class ScannedPiece implements Piece {
  readonly start: number;
  readonly end: number;

  constructor(start: number, end: number) {
    this.start = start;
    this.end = end;
  }
}

const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s|[\u200b-\u200f\u2028-\u202e\u2060\ufeff]/u;
const APOSTROPHE = /['’ʼ‘`]/u;
const HYPHEN = /[-‐‑]/u;

const Class = { Space: 0, Letter: 1, Digit: 2, Other: 3 } as const;
type Class = (typeof Class)[keyof typeof Class];

const asciiClass = new Uint8Array(128).map((_, code) => {
  const character = String.fromCharCode(code);
  if (SPACE.test(character)) return Class.Space;
  if (LETTER.test(character)) return Class.Letter;
  return DIGIT.test(character) ? Class.Digit : Class.Other;
});

function classAt(text: string, at: number): Class {
  const code = text.codePointAt(at);
  if (code === undefined) return Class.Space;
  if (code < 128) return asciiClass[code] as Class;
  const character = String.fromCodePoint(code);
  if (SPACE.test(character)) return Class.Space;
  if (LETTER.test(character)) return Class.Letter;
  return DIGIT.test(character) ? Class.Digit : Class.Other;
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
const isWord = (kind: Class): boolean => kind === Class.Letter || kind === Class.Digit;

/** Cuts a text into words, numbers and single marks; what is left out is white space only. */
export function scan(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === Class.Space) {
      at += widthAt(text, at);
    } else if (isWord(kind)) {
      const end = wordEnd(text, at);
      pushWord(text, at, end, pieces);
      at = end;
    } else {
      const end = clitic(text, at) || markEnd(text, at);
      pieces.push(new ScannedPiece(at, end));
      at = end;
    }
  }
  return pieces;
}

/** Dots and dashes in a row are one mark: "...", "--". */
function markEnd(text: string, start: number): number {
  const first = text[start];
  let end = start + widthAt(text, start);
  if (first === '.' || first === '-') while (text[end] === first) end++;
  return end;
}

/** "'s" that stands alone, as tokenised texts write it. */
function clitic(text: string, at: number): number {
  if (!APOSTROPHE.test(text[at] ?? '') || !/[sS]/.test(text[at + 1] ?? '')) return 0;
  return isWord(classAt(text, at + 2)) ? 0 : at + 2;
}

/** Words run through letters and digits, apostrophes, hyphens and dots inside abbreviations ("U.S.", "N'Djamena", "2,000"). */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (end < text.length && isWord(classAt(text, end))) end += widthAt(text, end);
    const mark = text[end] ?? '';
    const next = classAt(text, end + 1);
    const before = classAt(text, end - 1);
    const joins =
      (APOSTROPHE.test(mark) && next === Class.Letter && before === Class.Letter) ||
      (HYPHEN.test(mark) && (isWord(next) || brokenWord(text, end))) ||
      ((mark === '.' || mark === ',') && next === Class.Digit && before === Class.Digit) ||
      (mark === '+' && next === Class.Digit) ||
      (mark === '&' && next === Class.Letter && UPPER.test(text[end - 1] ?? '') && UPPER.test(text[end + 1] ?? '')) ||
      (mark === '.' && dottedLetter(text, end));
    if (!joins) break;
    end += next === Class.Space ? text.slice(end, end + 12).search(/\p{Ll}/u) : 1;
  }
  if (text[end] === '.' && endsInDottedLetters(text, start, end)) end++;
  return end;
}

/** "counter-" at the end of a line and "part" on the next: one word. */
const brokenWord = (text: string, hyphen: number): boolean =>
  /\p{Ll}{2}/u.test(text.slice(Math.max(0, hyphen - 2), hyphen)) &&
  /^-[ \t]{0,3}\r?\n[ \t]{0,3}\p{Ll}{2}/u.test(text.slice(hyphen, hyphen + 12));

/** A dot between single letters: "U.S", "e.g", "F.B.I". */
function dottedLetter(text: string, dot: number): boolean {
  if (classAt(text, dot + 1) !== Class.Letter || classAt(text, dot + 2) === Class.Letter) return false;
  return classAt(text, dot - 1) === Class.Letter && classAt(text, dot - 2) !== Class.Letter;
}

const endsInDottedLetters = (text: string, start: number, end: number): boolean =>
  end - start >= 3 && text[end - 2] === '.' && classAt(text, end - 1) === Class.Letter;

/** Parts a run into tokens: possessives and "n't" come off, hyphens part names ("Russia-India") but not words ("stand-off"). */
function pushWord(text: string, start: number, end: number, pieces: Piece[]): void {
  const word = text.slice(start, end);
  const tail = /(?:n['’]t|['’](?:s|S|ll|re|ve|d|m))$/u.exec(word);
  const bodyEnd = tail && tail.index > 0 ? start + tail.index : end;
  let from = start;
  for (let at = start + 1; at < bodyEnd - 1; at++) {
    if (!HYPHEN.test(text[at] ?? '') || !partsNames(text, from, at, bodyEnd)) continue;
    pieces.push(new ScannedPiece(from, at), new ScannedPiece(at, at + 1));
    from = at + 1;
  }
  pieces.push(new ScannedPiece(from, bodyEnd));
  if (bodyEnd < end) pieces.push(new ScannedPiece(bodyEnd, end));
}

/** A hyphen parts where letters stand on both sides and one side begins in upper case: "US-led", "Al-Mutlaq", not "Covid-19". */
function partsNames(text: string, from: number, at: number, end: number): boolean {
  if (classAt(text, at + 1) !== Class.Letter || at + 1 >= end) return false;
  return UPPER.test(text[from] ?? '') || UPPER.test(text[at + 1] ?? '');
}
