import type { Span } from '../../../graph/model/index.ts';
import { anchorPhrase } from './anchor.ts';
import { MONTHS, SEASONS, UNIT_WORDS, WEEKDAYS } from './data/words.ts';
import { backReference, counted, hyphened } from './distances.ts';
import { newYear, point } from './point.ts';
import { type Found, isDash, isImpossible, type Reader, word } from './reader.ts';
import type { Bound, TimeKind, TimeValue } from './types.ts';

/** An expression before its surroundings are looked at. */
export interface Reading {
  readonly from: number;
  readonly end: number;
  readonly value: TimeValue;
  readonly bound: Bound;
  readonly kind: TimeKind;
  readonly rule: string;
  readonly anchor?: Span;
}

/** `skip`: nothing here, and nothing before `end` either. */
export type Attempt = Reading | { readonly skip: number } | undefined;

const BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
  ['within', 'within'],
  ['from', 'from'],
]);

const ROUGHLY = new Set(['around', 'about', 'at', 'least', 'early', 'on', 'the', 'roughly', 'approximately']);

/** The expression that begins at this token, longest reading first. */
export function readAt(reader: Reader, at: number): Attempt {
  const lower = word(reader, at);
  if (lower === 'every' || lower === 'each') return recurring(reader, at);
  const bound = BOUNDS.get(lower);
  if (bound) return between(reader, at) ?? bounded(reader, at, bound);
  if (lower === 'between') return between(reader, at);
  if (lower === 'in') return inTime(reader, at);
  if (lower === 'the') return afterThe(reader, at);
  if (lower === 'that') return offsetReading(reader, at, backReference(reader, at), at);
  if (lower === 'eve' && word(reader, at + 1) === 'of') return eve(reader, at);
  return plain(reader, at, at, 'at');
}

function kindOf(value: TimeValue): TimeKind {
  switch (value.form) {
    case 'calendar':
      return value.day !== undefined && value.endDay === undefined ? 'day' : 'range';
    case 'weekday':
    case 'nth-weekday':
    case 'day-of':
      return 'day';
    case 'unit':
      return value.unit === 'day' && !value.days ? 'day' : 'range';
    case 'distance':
      return value.unit === 'day' && !value.vague ? 'day' : 'range';
    case 'within':
      return kindOf(value.inner);
    case 'offset':
    case 'anchored':
      return 'relative-to-event';
    case 'duration':
      return 'duration';
    case 'recurring':
      return 'recurring';
    default:
      return 'range';
  }
}

const reading = (from: number, found: Found, bound: Bound, rule: string, anchor?: Span): Reading => ({
  from,
  end: found.end,
  value: found.value,
  bound,
  kind: bound === 'at' || bound === 'from' || kindOf(found.value) !== 'day' ? kindOf(found.value) : 'range',
  rule,
  ...(anchor ? { anchor } : {}),
});

/** A date, a range of dates or a counted distance that begins at `at`. */
function plain(reader: Reader, from: number, at: number, bound: Bound): Attempt {
  const found = point(reader, at, bound !== 'at');
  if (isImpossible(found)) return { skip: found.impossible };
  if (found) return reading(from, refine(reader, extend(reader, at, found)), bound, `time-${found.value.form}`);
  const long = hyphened(word(reader, at));
  if (long) return reading(from, { end: at + 1, value: long }, 'at', 'time-duration');
  return distance(reader, from, at, bound);
}

function distance(reader: Reader, from: number, at: number, bound: Bound): Attempt {
  const found = counted(reader, at);
  if (!found) return undefined;
  if (found.kind === 'age') return { skip: found.end };
  const anchor = found.anchorAt === undefined ? undefined : anchorPhrase(reader, found.anchorAt);
  if (found.anchorAt !== undefined && !anchor) return { skip: at + 1 };
  // The prefix bounds a distance ("since three weeks ago") and a length ("within ten days"), but "by a day later" not.
  return reading(from, found, found.kind === 'offset' ? 'at' : bound, `time-${found.kind}`, anchor);
}

const RANGE_JOINS = /^(?:to|until|till|through)$/;

/** "Monday to Wednesday", "March–May 2020", "June 30 – July 2", "Monday and Tuesday". */
function extend(reader: Reader, at: number, first: Found): Found {
  const { value } = first;
  const dated =
    value.form === 'calendar' || value.form === 'weekday' || value.form === 'decade' || value.form === 'part';
  const join = word(reader, first.end);
  if (!dated || (!RANGE_JOINS.test(join) && !isDash(join) && join !== 'and')) return first;
  if (RANGE_JOINS.test(join) && value.form === 'calendar' && value.day === undefined && value.month === undefined)
    if (!/^(?:from|between)$/.test(word(reader, at - 1)) && word(reader, first.end + 2) === '') return first;
  const second = point(reader, first.end + 1, true);
  if (!second || isImpossible(second) || second.value.form !== value.form) return first;
  if (join === 'and' && !consecutive(value, second.value)) return first;
  return { end: second.end, value: { form: 'between', from: value, to: second.value } };
}

/** Days that follow each other make a range: "on Monday and Tuesday". */
function consecutive(first: TimeValue, second: TimeValue): boolean {
  if (first.form !== 'weekday' || second.form !== 'weekday') return false;
  return (first.weekday + 1) % 7 === second.weekday && second.shift === undefined;
}

/** "next month, around September 9 to 11": what follows in apposition says it more closely. */
function refine(reader: Reader, outer: Found): Found {
  const { value } = outer;
  const wide =
    (value.form === 'unit' && value.unit !== 'hour') || (value.form === 'weekday' && value.shift !== undefined);
  const mark = word(reader, outer.end);
  if (!wide || (mark !== ',' && mark !== '(' && !isDash(mark) && mark !== 'on')) return outer;
  let at = outer.end + 1;
  while (/^(?:around|about|on|from|probably|possibly|likely|the|between|in)$/.test(word(reader, at))) at++;
  const found = point(reader, at);
  if (!found || isImpossible(found) || found.value.form !== 'calendar') return outer;
  if (found.value.month === undefined) return outer;
  const inner = extend(reader, at, found);
  const end = mark === '(' && word(reader, inner.end) === ')' ? inner.end + 1 : inner.end;
  return { end, value: { form: 'within', outer: value, inner: inner.value } };
}

/** "between March and May", "from 3 to 5 May", "from Monday until Wednesday". */
function between(reader: Reader, at: number): Attempt {
  const lower = word(reader, at);
  if (lower !== 'between' && lower !== 'from') return undefined;
  const start = word(reader, at + 1) === 'the' ? at + 2 : at + 1;
  const first = point(reader, start, true);
  if (isImpossible(first)) return { skip: first.impossible };
  if (!first) return undefined;
  const join = word(reader, first.end);
  if (first.value.form === 'between') return reading(at, first, 'at', 'time-between');
  if (first.value.form === 'calendar' && first.value.endDay !== undefined)
    return reading(at, first, 'at', 'time-between');
  const joins = lower === 'between' ? join === 'and' || isDash(join) : RANGE_JOINS.test(join) || isDash(join);
  if (!joins) return undefined;
  const next = word(reader, first.end + 1) === 'the' ? first.end + 2 : first.end + 1;
  const second = point(reader, next, true);
  if (!second || isImpossible(second)) return undefined;
  const found: Found = { end: second.end, value: { form: 'between', from: first.value, to: second.value } };
  return reading(at, found, 'at', 'time-between');
}

/** "since May", "until Friday", "by the end of the month", "within three weeks". */
function bounded(reader: Reader, at: number, bound: Bound): Attempt {
  let start = at + 1;
  while (ROUGHLY.has(word(reader, start)) && start < at + 4) {
    const direct = word(reader, start) === 'early' ? plain(reader, at, start, bound) : undefined;
    if (direct) return direct;
    start++;
  }
  const year = newYear(reader, start);
  if (year) return reading(at, year, bound, 'time-new-year');
  const found = plain(reader, at, start, bound);
  if (!found || 'skip' in found) return found;
  const length = found.kind === 'duration' && bound !== 'within';
  if (length || found.value.form === 'stretch')
    return reading(found.from > at ? found.from : start, found, 'at', found.rule);
  return found;
}

/** "in two weeks" looks ahead; "in the new year", "in the coming days" and the rest are dates. */
function inTime(reader: Reader, at: number): Attempt {
  const year = word(reader, at + 1) === 'the' ? newYear(reader, at + 2) : undefined;
  if (year) return reading(at + 1, year, 'at', 'time-new-year');
  const found = counted(reader, at + 1);
  if (!found) return undefined;
  if (found.kind === 'age') return { skip: found.end };
  if (found.kind !== 'duration' || found.value.form !== 'duration') return undefined;
  const { unit, count } = found.value;
  return reading(
    at,
    { end: found.end, value: { form: 'distance', unit, count, vague: false, ahead: true } },
    'at',
    'time-ahead',
  );
}

/** "the same day", "the following Monday", "the day after the vote", "the week before last". */
function afterThe(reader: Reader, at: number): Attempt {
  // "the next Saturday", "the following May" are counted from what was told before, "next Saturday" from publication.
  const told =
    WEEKDAYS.has(word(reader, at + 2)) || MONTHS.has(word(reader, at + 2)) ? backReference(reader, at + 1) : undefined;
  if (told) return offsetReading(reader, at, told, at);
  const direct = plain(reader, at + 1, at + 1, 'at');
  if (direct && ('skip' in direct || direct.kind !== 'duration')) return direct;
  const next = word(reader, at + 1);
  const unit = UNIT_WORDS.get(next);
  const joint = word(reader, at + 2);
  if (unit && unit !== 'hour' && !next.endsWith('s') && (joint === 'after' || joint === 'before')) {
    const anchor = anchorPhrase(reader, at + 3);
    if (anchor) {
      const value: TimeValue = { form: 'offset', unit, count: joint === 'after' ? 1 : -1 };
      return reading(at, { end: at + 3, value }, 'at', 'time-offset', anchor);
    }
  }
  return offsetReading(reader, at, backReference(reader, at + 1), at);
}

/** "that" and "the next" are often no reference to a time: a noun of time decides, and what follows it. */
function offsetReading(reader: Reader, at: number, found: Found | undefined, from: number): Attempt {
  return found
    ? reading(from, found, 'at', 'time-back-reference')
    : word(reader, at) === 'that'
      ? { skip: at + 1 }
      : undefined;
}

function eve(reader: Reader, at: number): Attempt {
  const anchor = anchorPhrase(reader, at + 2);
  if (!anchor) return undefined;
  const from = word(reader, at - 1) === 'the' && word(reader, at - 2) === 'on' ? at - 2 : at;
  return reading(from, { end: at + 2, value: { form: 'offset', unit: 'day', count: -1 } }, 'at', 'time-eve', anchor);
}

function recurring(reader: Reader, at: number): Attempt {
  if (word(reader, at) === 'each' && word(reader, at + 1) === 'other') return { skip: at + 2 };
  const number = word(reader, at + 1) === 'other' || word(reader, at + 1) === 'single' ? at + 2 : at + 1;
  const skip = counted(reader, number);
  const next = word(reader, number);
  const timed = WEEKDAYS.has(next) || UNIT_WORDS.has(next) || SEASONS.has(next);
  const month = timed ? undefined : point(reader, number);
  const end = timed ? number + 1 : skip ? skip.end : month && !isImpossible(month) ? month.end : undefined;
  return end === undefined ? undefined : reading(at, { end, value: { form: 'recurring' } }, 'at', 'time-recurring');
}
