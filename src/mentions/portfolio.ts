import { isCommonWord } from '../lexicons/index.ts';
import { givenName, startsOffice, surname } from './lexicon.ts';
import { isCapital, type Reading, Shape } from './reading.ts';

const PORTFOLIO_LINKS = new Set(['of', 'for']);

/** "Minister of Water and Energy", "Secretary of Defence Production": the words after the head that say of what. */
export function portfolio(reading: Reading, headEnd: number, end: number, productive: boolean): number {
  const { tokens, shapes } = reading;
  if (!productive || end !== headEnd) return end;
  const link = tokens[end];
  if (!link || !PORTFOLIO_LINKS.has(link.lower) || link.sentence !== tokens[end - 1]!.sentence) return end;
  const capital = isCapital(shapes[end - 1]);
  let last = end;
  for (let i = end + 1; i < Math.min(tokens.length, end + 9); i++) {
    const token = tokens[i]!;
    if (token.sentence !== link.sentence) break;
    if (token.lower === 'and' || token.lower === '&' || (token.text === ',' && capital)) continue;
    if (
      isCapital(shapes[i]) !== capital ||
      shapes[i] === Shape.Mark ||
      reading.matches[i] ||
      (capital && givenName(token.text))
    )
      break;
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN') break;
    if (i !== last + 1 && !capital) break;
    if (!joined(reading, last, i)) break;
    last = i;
  }
  return last === end ? end : last + 1;
}

/** "Secretary of Defence Production": capitalised common words run on behind a phrase with "of". */
export function longerPortfolio(reading: Reading, head: number, from: number): number {
  const { tokens, shapes, words } = reading;
  if (from - head < 3 || !isCapital(shapes[from - 1]) || !words.slice(head, from).includes('of')) return from;
  let end = from;
  // "Minister of Foreign Affairs and Expatriates"
  const more = words[end + 1];
  if (
    words[end] === 'and' &&
    more !== undefined &&
    shapes[end + 1] === Shape.Capital &&
    isCommonWord(more) &&
    !givenName(more) &&
    !startsOffice(more.toLowerCase())
  )
    end += 2;
  while (
    shapes[end] === Shape.Capital &&
    tokens[end]!.sentence === tokens[head]!.sentence &&
    isCommonWord(words[end]!) &&
    !givenName(words[end]!) &&
    !surname(words[end]!)
  )
    end++;
  return end;
}

/** Between two portfolio words stands nothing, "and", or a comma that an "and" follows. */
function joined(reading: Reading, last: number, i: number): boolean {
  const { tokens, shapes } = reading;
  if (i - last === 1) return true;
  const between = tokens[i - 1]!;
  if (i - last === 3) return between.lower === 'and';
  if (between.lower === 'and' || between.lower === '&')
    return !isCapital(shapes[i + 1]) || tokens[i + 1]!.pos !== 'PROPN';
  for (let j = i; j < Math.min(i + 5, tokens.length); j++) if (tokens[j]!.lower === 'and') return true;
  return false;
}

/** True where the token is inside a name that begins before it ("Hong Kong chief"). */
export function partOfName(reading: Reading, i: number): boolean {
  return nameEndAt(reading, i) > 0;
}

/** End of a longer name that begins before the token and covers it; 0 where there is none. */
export function nameEndAt(reading: Reading, i: number): number {
  for (let back = 1; back <= 3; back++) {
    const j = i - back;
    if (j < 0 || reading.tokens[j]!.sentence !== reading.tokens[i]!.sentence) return 0;
    const match = reading.matches[j];
    if (match && match.end > i) return match.end;
  }
  return 0;
}
