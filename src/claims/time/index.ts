import type { Document, Notice, Sentence, Token } from '../../../graph/model/index.ts';
import { PLURAL_WEEKDAYS } from './data/words.ts';
import { impossible, isCapitalised, type Reader, word } from './reader.ts';
import { durationDays } from './resolve.ts';
import { type Attempt, type Reading, readAt } from './scan.ts';
import { surroundings } from './surroundings.ts';
import { triggers } from './triggers.ts';
import type { TimeExpression } from './types.ts';

export { resolve } from './resolve.ts';
export type { Bound, Tense, TimeExpression, TimeKind, TimeValue } from './types.ts';

/** Finds every expression of the article that can date a happening, in text order, none overlapping another. */
export function findTimes(document: Document, notices: Notice[]): readonly TimeExpression[] {
  const { tokens } = document;
  const found: TimeExpression[] = [];
  const mayIsName = tokens.some((token, at) => token.text === 'May' && namesMay(tokens, at));
  for (const sentence of document.sentences) readSentence({ tokens, sentence, notices, mayIsName }, document, found);
  return found;
}

const MAY_TITLES = new Set([
  'mrs',
  'ms',
  'mr',
  'minister',
  'theresa',
  'secretary',
  'premier',
  'president',
  'sir',
  'lady',
  'dr',
]);

/** "Mrs May", "Theresa May": then a bare "May" is hardly the month. */
function namesMay(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const last = before?.text === '.' ? tokens[at - 2] : before;
  return last !== undefined && isCapitalised(last.text) && MAY_TITLES.has(last.lower);
}

function readSentence(reader: Reader, document: Document, into: TimeExpression[]): void {
  const { firstToken, endToken } = reader.sentence;
  for (let at = firstToken; at < endToken; ) {
    const lower = reader.tokens[at]!.lower;
    if (!triggers(lower)) {
      at++;
      continue;
    }
    const reading = attempt(reader, at, lower);
    if (!reading) at++;
    else if ('skip' in reading) at = reading.skip;
    else {
      into.push(expression(reader, reader.sentence, document, reading));
      at = reading.end;
    }
  }
}

function attempt(reader: Reader, at: number, lower: string): Attempt {
  if (PLURAL_WEEKDAYS.has(lower))
    return {
      from: at,
      end: at + 1,
      value: { form: 'recurring' },
      bound: 'at',
      kind: 'recurring',
      rule: 'time-recurring',
    };
  if (lower === 'year' && /^0{1,4}$/.test(word(reader, at + 1))) {
    return { skip: impossible(reader, at, at + 2).impossible };
  }
  return readAt(reader, at);
}

function expression(reader: Reader, sentence: Sentence, document: Document, reading: Reading): TimeExpression {
  const around = surroundings(reader, reading);
  // "after Friday's vote", "since the May accord": the preposition governs the noun, not its date.
  const governs = around.modifier && reading.bound !== 'at';
  let from = reading.from;
  if (governs) {
    from++;
    while (/^(?:the|around|about|at|least|on)$/.test(word(reader, from)) && from < reading.end - 1) from++;
  }
  const start = reader.tokens[from]!.start;
  const end = reader.tokens[reading.end - 1]!.end;
  const days = reading.value.form === 'duration' ? durationDays(reading.value) : undefined;
  return {
    start,
    end,
    text: document.article.text.slice(start, end),
    kind: reading.kind,
    sentence: sentence.index,
    firstToken: from,
    endToken: reading.end,
    value: reading.value,
    bound: governs ? 'at' : reading.bound,
    ...(reading.anchor ? { anchor: reading.anchor } : {}),
    ...(days === undefined ? {} : { days }),
    ...around,
    rule: reading.rule,
  };
}
