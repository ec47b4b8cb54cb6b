import { monthLength } from './calendar.ts';
import { COUNTED, DOUBTFUL_MONTHS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './data/words.ts';
import {
  dayNumber,
  type Found,
  type Impossible,
  impossible,
  isCapitalised,
  isDash,
  isImpossible,
  month,
  ordinal,
  type Reader,
  word,
  written,
  year,
} from './reader.ts';
import type { Shift } from './types.ts';

interface Days {
  readonly day: number;
  readonly endDay?: number;
  readonly end: number;
}

interface Year {
  readonly end: number;
  readonly year?: number;
  readonly shift?: Shift;
  /** "of that year": told before. */
  readonly told?: true;
}

const JOINS = /^(?:to|and|until|till|through|&)$/;

/** "3", "3rd", "3 to 5", "3–5", "3 and 4". Days that do not follow each other are no range. */
function days(reader: Reader, at: number): Days | undefined {
  const first = dayNumber(word(reader, at));
  if (!first) return undefined;
  if (first.endDay !== undefined) return { ...first, end: at + 1 };
  const join = word(reader, at + 1);
  const second = JOINS.test(join) || isDash(join) ? dayNumber(word(reader, at + 2)) : undefined;
  if (second && second.endDay === undefined && second.day > first.day) {
    const listed = join === 'and' || join === '&';
    const between = word(reader, at - 1) === 'between';
    if (!listed || between || second.day === first.day + 1) return { day: first.day, endDay: second.day, end: at + 3 };
  }
  return { day: first.day, end: at + 1 };
}

/** The year behind a month or day: "2020", ", 2020", "of last year", "this year". */
function yearAfter(reader: Reader, at: number): Year {
  const comma = word(reader, at) === ',' || word(reader, at) === 'of' ? at + 1 : at;
  const stated = year(word(reader, comma));
  if (stated !== undefined && !COUNTED.has(word(reader, comma + 1))) return { year: stated, end: comma + 1 };
  if (word(reader, comma) === 'this' && word(reader, comma + 1) === 'year') return { shift: 0, end: comma + 2 };
  if (word(reader, comma) === 'last' && word(reader, comma + 1) === 'year') return { shift: -1, end: comma + 2 };
  if (word(reader, comma) === 'next' && word(reader, comma + 1) === 'year') return { shift: 1, end: comma + 2 };
  const told = /^(?:that|the)$/.test(word(reader, comma))
    ? word(reader, comma + 1) === 'same'
      ? comma + 2
      : comma + 1
    : 0;
  const that = word(reader, comma) === 'that' || told > comma + 1;
  if (that && word(reader, told) === 'year') return { told: true, end: told + 1 };
  return { end: at };
}

/** A number behind a month is its day unless it counts what follows: "In June 12 soldiers died". */
function countsNoun(reader: Reader, end: number): boolean {
  const next = word(reader, end);
  if (COUNTED.has(next)) return true;
  const token = reader.tokens[end];
  return next !== '' && token?.pos === 'NOUN' && /[a-rt-z]s$/.test(next) && !isCapitalised(token.text);
}

const made = (
  reader: Reader,
  from: number,
  end: number,
  days: Days | undefined,
  of: number,
  after: Year,
  weekday?: number,
): Found | Impossible => {
  const length = monthLength(of, after.year);
  if (days && (days.day < 1 || days.day > length || (days.endDay ?? 1) > length)) {
    return impossible(reader, from, end);
  }
  if (after.told) {
    const { day, endDay } = days ?? {};
    const dated = { ...(day === undefined ? {} : { day }), ...(endDay === undefined ? {} : { endDay }) };
    return { end, value: { form: 'anchored', month: of, ...dated } };
  }
  return {
    end,
    value: {
      form: 'calendar',
      month: of,
      ...(days ? { day: days.day } : {}),
      ...(days?.endDay === undefined ? {} : { endDay: days.endDay }),
      ...(after.year === undefined ? {} : { year: after.year }),
      ...(after.shift === undefined ? {} : { shift: after.shift, shiftOf: 'year' as const }),
      ...(weekday === undefined ? {} : { weekday }),
    },
  };
};

/** A weekday before a date, also abbreviated: "Friday, ", "Fri. ". */
function weekdayBefore(reader: Reader, at: number): { readonly weekday: number; readonly end: number } | undefined {
  const full = WEEKDAYS.get(word(reader, at));
  const weekday =
    full ?? (isCapitalised(written(reader, at)) ? WEEKDAY_ABBREVIATIONS.get(word(reader, at)) : undefined);
  if (weekday === undefined) return undefined;
  let end = at + 1;
  if (full === undefined && word(reader, end) === '.') end++;
  if (word(reader, end) === ',' || word(reader, end) === '(') end++;
  if (word(reader, end) === 'the') end++;
  return { weekday, end };
}

/** A date with month and day, in either order, with or without weekday and year. */
export function dayMonth(reader: Reader, at: number): Found | Impossible | undefined {
  const before = weekdayBefore(reader, at);
  const start = before?.end ?? at;
  const found = dayFirst(reader, start, at, before?.weekday) ?? monthFirst(reader, start, at, before?.weekday);
  if (!found || isImpossible(found) || !before) return found;
  const opened = word(reader, before.end - 1) === '(';
  return opened && word(reader, found.end) === ')' ? { ...found, end: found.end + 1 } : found;
}

function dayFirst(reader: Reader, start: number, from: number, weekday?: number): Found | Impossible | undefined {
  const spelled = ordinal(word(reader, start));
  const found = days(reader, start) ?? (spelled === undefined ? undefined : { day: spelled, end: start + 1 });
  if (!found) return undefined;
  const of = word(reader, found.end) === 'of';
  if (spelled !== undefined && !/^\d/.test(word(reader, start)) && !of) return undefined;
  const named = month(reader, of ? found.end + 1 : found.end);
  if (!named || found.day > 39) return undefined;
  if (named.short && of) return undefined;
  const after = yearAfter(reader, named.end);
  return made(reader, from, after.end, found, named.month, after, weekday);
}

function monthFirst(reader: Reader, start: number, from: number, weekday?: number): Found | Impossible | undefined {
  const named = month(reader, start);
  if (!named) return undefined;
  const number = word(reader, named.end) === 'the' ? named.end + 1 : named.end;
  const found = days(reader, number);
  if (!found || found.day > 39 || countsNoun(reader, found.end)) return undefined;
  const after = yearAfter(reader, found.end);
  return made(reader, from, after.end, found, named.month, after, weekday);
}

const BEFORE_MONTH = new Set(
  (
    'in since until till by of last next this early mid late between from during throughout for to before after and or ' +
    'through around about the a an every each first second third fourth fifth its their his her our coming past ' +
    "previous and 's ' beginning end , ( mid- last-"
  ).split(' '),
);
const SURE_BEFORE_MAY = new Set(
  'in since until till last next early mid late between during throughout this'.split(' '),
);

/** A month without a day: "June 2020", "June of last year", "in June". */
export function bareMonth(reader: Reader, at: number): Found | undefined {
  const named = month(reader, at);
  if (!named) return undefined;
  const after = yearAfter(reader, named.end);
  const dated = after.year !== undefined || after.shift !== undefined || after.told === true;
  if (!dated && (named.short || !fits(reader, at, named.end))) return undefined;
  const found = made(reader, at, after.end, undefined, named.month, after);
  return isImpossible(found) ? undefined : found;
}

/** Whether a bare month name stands where a month can stand, and not where a person does. */
function fits(reader: Reader, at: number, end: number): boolean {
  const lower = word(reader, at);
  const before = word(reader, at - 1);
  const dash = isDash(before) ? word(reader, at - 2) : before;
  if (dash === 'early' || dash === 'mid' || dash === 'late') return true;
  // "between March and May"
  const joined = /^(?:and|to|or|through|until|till)$/.test(before) || isDash(before);
  if (joined && MONTHS.has(word(reader, at - 2))) return true;
  const next = written(reader, end);
  const nextIsName = isCapitalised(next) && reader.tokens[end]?.pos === 'PROPN';
  if (lower === 'may') {
    if (!isCapitalised(written(reader, at))) return false;
    if (SURE_BEFORE_MAY.has(before)) return !nextIsName;
    if (reader.mayIsName) return false;
    return (
      /^(?:by|from|to|of|the|through|and|or|before|after|a|its|for)$/.test(before) &&
      !nextIsName &&
      next !== "'s" &&
      next !== '’s'
    );
  }
  if (!DOUBTFUL_MONTHS.has(lower)) return !nextIsName || BEFORE_MONTH.has(before);
  if (!BEFORE_MONTH.has(before) && !isDash(before)) return before === '' ? /^(?:to|and|or|,|\d.*)$/.test(next) : false;
  // "for April Glaspie", "of August Wilson": a name goes on in upper case unless "in" says otherwise.
  return !nextIsName || /^(?:in|last|next|this|since|during)$/.test(before);
}
