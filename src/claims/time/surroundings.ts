import { FORWARD, RARITIES } from './data/words.ts';
import { isCapitalised, isDash, type Reader, word, written } from './reader.ts';
import type { Reading } from './scan.ts';

/** What the words around an expression say about it. */
export interface Surroundings {
  readonly modifier: boolean;
  readonly dateline: boolean;
  readonly comparison: boolean;
  readonly forward: boolean;
}

export function surroundings(reader: Reader, found: Reading): Surroundings {
  return {
    modifier: modifies(reader, found),
    dateline: inDateline(reader, found),
    comparison: compares(reader, found),
    forward: looksAhead(reader, found),
  };
}

const NOMINAL = /^(?:NOUN|PROPN|ADJ)$/;

/** "Friday's vote", "the June summit", "a Wednesday visit": dates the noun behind it. */
function modifies(reader: Reader, { from, end, kind, value, bound }: Reading): boolean {
  const next = word(reader, end);
  if (next === "'s") return true;
  if (next === "'" && reader.tokens[end - 1]!.lower.endsWith('s')) return true;
  // Behind "since" and the like the date itself begins later.
  let start = bound === 'at' ? from : from + 1;
  while (start < end - 1 && BETWEEN.test(word(reader, start))) start++;
  const before = word(reader, start - 1) === '' ? undefined : reader.tokens[start - 1];
  const year = value.form === 'calendar' && value.month === undefined;
  // "the Riverside Summit 2016"
  if (year && bound === 'at' && before?.pos === 'PROPN' && isCapitalised(before.text)) return true;
  const token = reader.tokens[end];
  if (next === '' || !token || !NOMINAL.test(token.pos) || kind === 'relative-to-event' || kind === 'recurring')
    return false;
  if (value.form === 'duration') return reader.tokens[end - 1]!.text.includes('-') || long(reader, end - 1);
  if (value.form !== 'weekday' && value.form !== 'calendar') return false;
  if (!before) return year;
  if (before.pos === 'DET' || before.pos === 'ADJ' || OWNERS.test(before.lower)) return true;
  const exact = value.form === 'calendar' && value.day !== undefined;
  return !exact && token.pos !== 'ADJ' && before.pos !== 'ADP' && !ADVERBIAL.test(before.lower);
}

const BETWEEN = /^(?:the|around|about|at|least|early|late|mid|on|-)$/;
const OWNERS = /^(?:its|his|her|their|our|my|'s|')$/;
/** Words behind which a day stands for itself: "on Monday talks resumed". */
const ADVERBIAL = /^(?:on|in|at|since|until|till|by|,|;|:|over|during|late|early|and|to|that)$/;

const long = (reader: Reader, at: number): boolean => word(reader, at).endsWith('long');

const DATELINE_REACH = 14;

/** "GENEVA, Jan 8 (Agency) -", "Oslo, Monday:": names and a date at the start of a sentence, before a dash or colon. */
function inDateline(reader: Reader, { from, end }: Reading): boolean {
  const { sentence, tokens } = reader;
  if (sentence.form === 'byline') return true;
  if (from === sentence.firstToken || end > sentence.firstToken + DATELINE_REACH) return false;
  for (let at = sentence.firstToken; at < from; at++) {
    const token = tokens[at]!;
    if (!isCapitalised(token.text) && !/^(?:[,.()/]|of|the|and|de|al)$/.test(token.lower)) return false;
  }
  if (!/^[,(.]$/.test(word(reader, from - 1)) && !/^\p{Lu}{2}/u.test(written(reader, from - 1))) return false;
  let at = end;
  if (word(reader, at) === ')') at++;
  if (word(reader, at) === ',' || word(reader, at) === '.') at++;
  if (word(reader, at) === '(') {
    const close = at + 6;
    while (at < close && word(reader, at) !== ')' && word(reader, at) !== '') at++;
    at++;
  } else while (at < end + 4 && isCapitalised(written(reader, at))) at++;
  const mark = word(reader, at);
  return isDash(mark) || mark === ':' || (mark === '' && word(reader, from - 1) === ',');
}

const RARITY_REACH = 12;

/** "the first visit since 2009", "… since the dispute began in May" measure rarity; the date is another happening's. */
function compares(reader: Reader, { from, bound, value }: Reading): boolean {
  let since = from;
  // "the first visit in four years"
  const within = value.form === 'distance' && value.ahead === true;
  if (!within && bound !== 'since')
    for (since = from - 1; word(reader, since) !== 'since'; since--)
      if (since < from - RARITY_REACH || /^[,;.:]?$/.test(word(reader, since))) return false;
  for (let at = since - 1; at >= since - RARITY_REACH; at--) {
    const before = word(reader, at);
    if (before === '' || before === ';') return false;
    if (RARITIES.has(before)) return true;
  }
  return false;
}

/** "postponed until Friday", "scheduled for Monday", "put off to 5 May". */
function looksAhead(reader: Reader, { from, bound }: Reading): boolean {
  const at = bound === 'at' ? from - 1 : from;
  if (!/^(?:until|till|to|for|on|by)$/.test(word(reader, at))) return false;
  for (let before = at - 1; before >= at - 3; before--) {
    const text = word(reader, before);
    if (text === '' || text === ',') return false;
    if (text === 'off' || text === 'back')
      return /^(?:put|puts|putting|push|pushed|pushing)$/.test(word(reader, before - 1));
    if (FORWARD.has(text)) return word(reader, before - 2) !== 'had' || bound === 'until';
  }
  return false;
}
