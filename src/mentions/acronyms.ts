import { type Board, type Draft, place } from './draft.ts';
import type { Memory } from './memory.ts';
import { Shape } from './reading.ts';

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'de',
  'la',
  'du',
  'des',
  'del',
  'di',
  '-',
  "'s",
  '’s',
  ',',
  '&',
]);

/** Learns acronyms from "Full Name (FN)" and "FN (Full Name)" and puts them on the board. */
export function readAcronyms(board: Board, memory: Memory): void {
  const { reading } = board;
  const { tokens, words, shapes } = reading;
  const known = new Map<string, 'ORGANISATION' | 'PLACE'>();
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (words[i] !== '(' || words[i + 2] !== ')' || shapes[i + 1] !== Shape.Upper) continue;
    const acronym = words[i + 1]!;
    const first = fullName(words, shapes, i, acronym.replace(/\./g, ''), tokens[i]!.sentence, board);
    if (first === undefined) {
      // The name before the bracket stands as it was found; the acronym is of its type.
      const named = board.names[i - 1];
      if (named && (named.type === 'ORGANISATION' || named.type === 'EVENT')) known.set(acronym, 'ORGANISATION');
      continue;
    }
    const old = board.names[i - 1];
    if (old?.type !== 'ORGANISATION' || old.first > first || old.end < i) {
      if (!(old && old.first <= first && old.end >= i))
        place(board, { first, end: i, type: 'ORGANISATION', rule: 'names:defines-acronym' });
    }
    memory.learnText(words.slice(first, i).join(' '), 'ORGANISATION');
    known.set(acronym, 'ORGANISATION');
  }
  for (const draft of board.drafts) initialsOf(board, draft, known);
  for (const [acronym, type] of known) memory.learnText(acronym, type);
  if (known.size === 0) return;
  for (let i = 0; i < tokens.length; i++) {
    if (shapes[i] !== Shape.Upper) continue;
    const type = known.get(words[i]!);
    // "CJTF-OIR" is one name.
    if (words[i + 1] === '-' && shapes[i + 2] === Shape.Upper) continue;
    if (words[i - 1] === '-' && shapes[i - 2] === Shape.Upper) continue;
    if (type && !board.names[i]) place(board, { first: i, end: i + 1, type, rule: 'names:acronym' });
  }
}

/** "Line of Actual Control" makes "LAC" known as a place, without brackets. */
function initialsOf(board: Board, { first, end, type }: Draft, known: Map<string, 'ORGANISATION' | 'PLACE'>): void {
  if ((type !== 'ORGANISATION' && type !== 'PLACE') || end - first < 3) return;
  const { words, shapes } = board.reading;
  let initials = '';
  for (let i = first; i < end; i++) if (shapes[i] === Shape.Capital) initials += words[i]![0];
  if (initials.length >= 3 && initials.length <= 6 && !known.has(initials)) known.set(initials, type);
}

/** First token of the words before a bracket whose initials spell the acronym. */
function fullName(
  words: readonly string[],
  shapes: Uint8Array,
  bracket: number,
  acronym: string,
  sentence: number,
  board: Board,
): number | undefined {
  const letters = acronym.toUpperCase();
  if (letters.length < 2 || letters.length > 8) return undefined;
  let at = letters.length - 1;
  let first: number | undefined;
  for (let i = bracket - 1; i >= 0 && bracket - i <= 14 && at >= 0; i--) {
    if (board.reading.tokens[i]!.sentence !== sentence) break;
    const word = words[i]!;
    const initial = (word[0] ?? '').toUpperCase();
    if (SMALL.has(word)) {
      if (initial === letters[at] && word !== ',' && word !== '-' && at > 0 && shapes[i] === Shape.Lower) at--;
      continue;
    }
    if (shapes[i] !== Shape.Capital && shapes[i] !== Shape.Upper && shapes[i] !== Shape.Initial) return undefined;
    if (initial === letters[at]) at--;
    else if (at >= 1 && initial === letters[at - 1] && word.toUpperCase().includes(letters[at]!)) at -= 2;
    else return undefined;
    first = i;
  }
  return at < 0 ? first : undefined;
}
