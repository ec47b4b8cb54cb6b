import { longestTitle } from './lexicon.ts';
import { isCapital, type Reading } from './reading.ts';

const OPENING = new Set(['his', 'her', 'their', 'your']);

/** Where a style of honour that opens with a pronoun ends ("His Royal Highness", "Her Majesty"); 0 where none begins. */
export function styleEnd({ tokens, words, shapes }: Reading, i: number): number {
  const token = tokens[i];
  if (!token || !OPENING.has(token.lower) || !isCapital(shapes[i + 1])) return 0;
  if (tokens[i + 1]!.sentence !== token.sentence) return 0;
  // In running text the pronoun may be small: "and his Excellency Dr X".
  const opened = token.lower[0]!.toUpperCase() + token.lower.slice(1);
  const end = longestTitle([opened, ...words.slice(i + 1, i + 4)], 0)?.end ?? 0;
  return end > 1 ? i + end : 0;
}
