import type { Span } from '../../../graph/model/index.ts';
import { type Reader, word } from './reader.ts';

const LONGEST = 15;
const STOPS = new Set(
  'which who whom whose that when while where but because although though , ; : ( ) . - – — ! ? " “ ”'.split(' '),
);

const SUBJECTS = new Set(['he', 'she', 'they', 'it', 'i', 'we']);

/** The phrase of the event from which an offset counts: up to a mark or a relative clause. */
export function anchorPhrase(reader: Reader, at: number): Span | undefined {
  let end = at;
  while (end < at + LONGEST && word(reader, end) !== '' && !STOPS.has(word(reader, end))) {
    // "two days after the vote | he resigned"
    if (end > at && SUBJECTS.has(word(reader, end))) break;
    end++;
  }
  while (end > at && reader.tokens[end - 1]!.pos === 'ADP') end--;
  return end > at ? { start: reader.tokens[at]!.start, end: reader.tokens[end - 1]!.end } : undefined;
}
