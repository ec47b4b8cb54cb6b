import { ORG_HEADS } from '../lexicons/index.ts';
import { NAME_PARTICLES } from './data/words.ts';
import type { Board } from './draft.ts';
import { givenName, longestTitle, surname } from './lexicon.ts';
import { linkEnd } from './links.ts';
import { canName, isHead, type Piece, particleHere, wordEnd } from './pieces.ts';
import { isCapital, Shape } from './reading.ts';

/** No name is longer; texts without lower-case words are read in stretches. */
const LONGEST_RUN = 48;

/** Where a run of name words that begins at `start` ends, and its pieces. */
export function readRun(board: Board, start: number): { readonly pieces: readonly Piece[]; readonly end: number } {
  const { reading } = board;
  const { tokens, words, shapes } = reading;
  const sentence = tokens[start]!.sentence;
  const pieces: Piece[] = [];
  let headed = false;
  let i = start;
  const inside = (at: number): boolean => tokens[at]?.sentence === sentence;
  while (inside(i) && pieces.length < LONGEST_RUN) {
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
      const last = pieces[pieces.length - 1]!;
      // "Dae-jung": the lower-case half belongs to the word before it.
      if (words[i] === '-' && end === i + 2) pieces[pieces.length - 1] = { ...last, end };
      else pieces.push({ kind: 'link', first: i, end });
      i = end;
    }
  }
  while (pieces.length > 0 && pieces[pieces.length - 1]!.kind === 'link') i = pieces.pop()!.first;
  return { pieces, end: Math.max(i, start + 1) };
}

/** True where the capitalised words behind an honorific end in a body's head. */
function bodyBegins({ reading }: Board, from: number): boolean {
  const { words, shapes } = reading;
  if (givenName(words[from] ?? '')) return false;
  for (let i = from; i < from + 3 && shapes[i] === Shape.Capital; i++)
    if (i > from && ORG_HEADS.has(words[i]!) && !surname(words[i]!)) return true;
  return false;
}

/** A rank or honorific counts only before a name word, and not inside a name ("Imran Khan"). */
function honorificHere(board: Board, i: number, pieces: readonly Piece[]): boolean {
  const { reading } = board;
  const match = longestTitle(reading.words, i);
  if (!match) return false;
  const last = pieces[pieces.length - 1];
  if (last?.kind === 'word' && (!reading.opens[last.first] || givenName(reading.words[last.first]!))) return false;
  if (last?.kind === 'link' && NAME_PARTICLES.has(reading.tokens[last.first]!.lower)) return false;
  const { end } = match;
  // "Don Lee": before a bare surname it is a given name; "Don Felipe" is addressed so.
  if (match.entry.word === 'Don' && !(givenName(reading.words[end] ?? '') && isCapital(reading.shapes[end + 1])))
    return false;
  // "General M. M. Naravane": an initial is no honorific; "General Intelligence Directorate" is a body.
  if (reading.shapes[i] === Shape.Initial && (pieces.length > 0 || reading.shapes[end] === Shape.Initial)) return false;
  if (bodyBegins(board, end)) return false;
  if (reading.tokens[end]?.sentence !== reading.tokens[i]!.sentence) return false;
  if (board.titles.at[end]) return true;
  const next = reading.words[end] ?? '';
  if (isHead(next) && !givenName(next) && !surname(next)) return false;
  return canName(board, end, true) || board.names[end] !== undefined || particleHere(reading, end);
}
