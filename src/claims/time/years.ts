import { EVENT_HEADS } from '../../lexicons/index.ts';
import { COUNTED, FEASTS, MONTHS, SHIFTS } from './data/words.ts';
import { type Found, isCapitalised, isDash, type Reader, word, written, year } from './reader.ts';

const BEFORE_YEAR = new Set(
  'in since by until till from through during between early late mid before after around circa c throughout ( of'.split(
    ' ',
  ),
);

/** A bare year where a year can stand: "in 1978", "the 2018 World Cup", "(1990)", "elections of 2015". */
export function bareYear(reader: Reader, at: number, inRange: boolean): Found | undefined {
  const stated = year(word(reader, at));
  if (stated === undefined || COUNTED.has(word(reader, at + 1))) return undefined;
  const before = word(reader, at - 1);
  const fits =
    inRange ||
    BEFORE_YEAR.has(before) ||
    isDash(before) ||
    (before === 'and' && year(word(reader, at - 2)) !== undefined) ||
    isOfEvent(reader, at) ||
    (before === 'year' && /^(?:the|in)$/.test(word(reader, at - 2))) ||
    beforeNoun(reader, at);
  return fits ? { end: at + 1, value: { form: 'calendar', year: stated } } : undefined;
}

const EVENT_NOUNS: ReadonlySet<string> = new Set([...EVENT_HEADS].map((head) => head.toLowerCase()));

/** "to sway 2016 elections", "the Riverside Summit 2016": the year beside the noun of an event. */
function isOfEvent(reader: Reader, at: number): boolean {
  if (EVENT_NOUNS.has(word(reader, at + 1))) return !/^(?:of|at|no|number)$/.test(word(reader, at - 1));
  const before = written(reader, at - 1);
  return isCapitalised(before) && EVENT_NOUNS.has(before.toLowerCase()) && !isCapitalised(written(reader, at + 1));
}

/** "the 2018 World Cup", "2020 elections": a year that dates the noun behind it, not a number of things. */
function beforeNoun(reader: Reader, at: number): boolean {
  const next = reader.tokens[at + 1];
  if (word(reader, at + 1) === '' || !next || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos)) return false;
  const before = reader.tokens[at - 1];
  if (word(reader, at - 1) === '') return isCapitalised(next.text) || next.lower.endsWith('s');
  return (
    before !== undefined && (/^(?:DET|ADJ)$/.test(before.pos) || /^(?:its|his|her|their|our|'s|')$/.test(before.lower))
  );
}

/** "1990-94", "2019–2020", "2019/20". */
export function yearPair(reader: Reader, at: number): Found | undefined {
  const one = /^(\d{4})[-‐‑](\d{4}|\d{2})$/.exec(word(reader, at));
  const first = year(one ? one[1]! : word(reader, at));
  if (first === undefined) return undefined;
  const join = word(reader, at + 1);
  const second = one ? one[2]! : isDash(join) || join === '/' ? word(reader, at + 2) : '';
  if (!/^(?:\d{4}|\d{2})$/.test(second)) return undefined;
  const last = second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
  if (last <= first || last - first > 100) return undefined;
  const end = one ? at + 1 : at + 3;
  if (COUNTED.has(word(reader, end))) return undefined;
  const point = (year: number): Found['value'] => ({ form: 'calendar', year });
  return { end, value: { form: 'between', from: point(first), to: point(last) } };
}

/** "last June", "next March", "this May". */
export function shiftedMonth(reader: Reader, at: number): Found | undefined {
  const shift = SHIFTS.get(word(reader, at));
  const month = MONTHS.get(word(reader, at + 1));
  if (shift === undefined || month === undefined || !isCapitalised(written(reader, at + 1))) return undefined;
  if (year(word(reader, at + 2)) !== undefined || /^\d{1,2}(?:st|nd|rd|th)?$/.test(word(reader, at + 2)))
    return undefined;
  return { end: at + 2, value: { form: 'calendar', month, shift, shiftOf: 'month' } };
}

const LONGEST_FEAST = 4;

/** "Christmas Day", "New Year's Eve": as adverbs only, since a feast's name in another name dates nothing ("May Day parade"). */
export function feast(reader: Reader, at: number): Found | undefined {
  if (!/^(?:on|at|by|before|after|since|until|till|around|over|for|last|this|next|to)$/.test(word(reader, at - 1)))
    return undefined;
  let text = '';
  for (let length = 1, best: Found | undefined; ; length++) {
    const next = word(reader, at + length - 1);
    text += next.startsWith("'") || length === 1 ? next : ` ${next}`;
    const day = FEASTS.get(text);
    if (day) {
      const stated = year(word(reader, at + length));
      const dated = stated === undefined ? {} : { year: stated };
      const end = at + length + (stated === undefined ? 0 : 1);
      best = { end, value: { form: 'calendar', month: day[0], day: day[1], ...dated } };
    }
    if (next === '' || length === LONGEST_FEAST) {
      const behind = best && reader.tokens[best.end];
      return behind && /^(?:NOUN|PROPN)$/.test(behind.pos) && word(reader, best!.end) !== '' ? undefined : best;
    }
  }
}
