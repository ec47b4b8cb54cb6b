import type { Board } from './draft.ts';
import { givenName, longestTitle, surname } from './lexicon.ts';
import { canName, opensWithParticle } from './pieces.ts';
import { isCapital, Shape } from './reading.ts';
import { readRun } from './runs.ts';
import { type Candidate, cutRun } from './segments.ts';
import { styleEnd } from './styles.ts';

/** All stretches that may be names, by their capitals. */
export function candidates(board: Board): Candidate[] {
  const { reading } = board;
  const { tokens, shapes } = reading;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const style = styleEnd(reading, i);
    if (style > 0) {
      i = afterStyle(board, style, found) - 1;
      continue;
    }
    const particle = shapes[i] === Shape.Lower && opensWithParticle(reading, i);
    if (!particle && !isCapital(shapes[i])) continue;
    const known = board.names[i];
    if (known && known.first !== i) continue;
    const titled = board.titles.at[i];
    if (!particle && !known && !titled && !canName(board, i, false)) continue;
    if (!particle && !known && !titled && loneTitle(board, i)) continue;
    if (particle) {
      const next = tokens[i + 1]!.text === '-' ? i + 2 : i + 1;
      if (board.names[next]) continue;
      const { pieces, end } = readRun(board, next);
      const cut = cutRun(board, pieces);
      const opening = cut[0];
      if (opening)
        found.push({ ...opening, first: i, titled: opening.titled || titledBefore(board, i) }, ...cut.slice(1));
      i = end - 1;
      continue;
    }
    const { pieces, end } = readRun(board, i);
    found.push(...cutRun(board, pieces));
    i = Math.max(i, end - 1);
  }
  return found;
}

/** "His Excellency Karl Voss": the name behind a style of honour. Gives where to read on. */
function afterStyle(board: Board, from: number, found: Candidate[]): number {
  const { reading } = board;
  const style = reading.tokens[from - 1]!;
  const begins = isCapital(reading.shapes[from]) && reading.tokens[from]!.sentence === style.sentence;
  const known = board.names[from];
  if (!begins || (known && known.first !== from)) return from;
  if (!known && !board.titles.at[from] && !canName(board, from, true)) return from;
  const { pieces, end } = readRun(board, from);
  for (const [at, candidate] of cutRun(board, pieces).entries())
    found.push(at === 0 ? { ...candidate, titled: true } : candidate);
  return Math.max(from, end);
}

/** "He was a Colonel": a rank or honorific without a name behind it. */
function loneTitle(board: Board, i: number): boolean {
  const { words, shapes, tokens } = board.reading;
  const match = longestTitle(words, i);
  if (!match || match.end - i > 3 || surname(words[i]!) || givenName(words[i]!)) return false;
  const next = tokens[match.end];
  return !next || next.sentence !== tokens[i]!.sentence || !isCapital(shapes[match.end]);
}

function titledBefore(board: Board, i: number): boolean {
  const before = board.titles.at[i - 1];
  return before !== undefined && before.end === i;
}
