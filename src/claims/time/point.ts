import { bareMonth, dayMonth } from './calendar-dates.ts';
import { UNIT_WORDS } from './data/words.ts';
import { numericDate } from './numeric-dates.ts';
import { type Found, type Impossible, isImpossible, ordinal, type Reader, word } from './reader.ts';
import type { TimeValue } from './types.ts';
import { decade, fraction, season, shiftedUnit, straight } from './units.ts';
import { dayPart, deicticDay, partBefore, weekdayDate } from './weekdays.ts';
import { bareYear, feast, shiftedMonth, yearPair } from './years.ts';

/** A date or stretch of time that begins exactly here. `Impossible` where it was reported as a notice. */
export function point(reader: Reader, at: number, inRange = false, depth = 0): Found | Impossible | undefined {
  const dated = numericDate(reader, at) ?? dayMonth(reader, at);
  if (isImpossible(dated)) return dated;
  if (dated) return { ...dated, end: dayPart(reader, dated.end) };
  return (
    deicticDay(reader, at) ??
    earlierInUnit(reader, at) ??
    partOf(reader, at, depth) ??
    weekdayDate(reader, at) ??
    shiftedMonth(reader, at) ??
    feast(reader, at) ??
    dayOfMonth(reader, at) ??
    weekAround(reader, at) ??
    fractionOf(reader, at, depth) ??
    straight(reader, at) ??
    shiftedUnit(reader, at) ??
    bareMonth(reader, at) ??
    season(reader, at) ??
    decade(reader, at) ??
    edgeNoun(reader, at) ??
    yearPair(reader, at) ??
    bareYear(reader, at, inRange)
  );
}

/** Parts of parts go no deeper than "the end of the first week of June". */
const DEEPEST = 2;

function fractionOf(reader: Reader, at: number, depth: number): Found | undefined {
  if (depth > DEEPEST) return undefined;
  return fraction(reader, at, (inner) => possible(point(reader, inner, true, depth + 1)) ?? ownUnit(reader, inner));
}

const possible = (found: Found | Impossible | undefined): Found | undefined =>
  isImpossible(found) ? undefined : found;

/** "the 5th of next month" */
function dayOfMonth(reader: Reader, at: number): Found | undefined {
  const day = ordinal(word(reader, at));
  if (day === undefined || day > 31 || word(reader, at + 1) !== 'of') return undefined;
  const of = shiftedUnit(reader, at + 2);
  const months = of?.value.form === 'unit' && of.value.unit === 'month';
  return of && months ? { end: of.end, value: { form: 'day-of', day, of: of.value } } : undefined;
}

/** "the week of 8 June", "the week beginning June 8" */
function weekAround(reader: Reader, at: number): Found | undefined {
  if (word(reader, at) !== 'week') return undefined;
  if (!/^(?:of|beginning|starting|commencing|ending)$/.test(word(reader, at + 1))) return undefined;
  const of = possible(dayMonth(reader, word(reader, at + 2) === 'the' ? at + 3 : at + 2));
  return of && { end: of.end, value: { form: 'week-around', of: of.value } };
}

/** "the week", "the month", "the year": that of publication, where a part of it is named. */
function ownUnit(reader: Reader, at: number): Found | undefined {
  const noun = word(reader, at) === 'the' ? at + 1 : at;
  const unit = UNIT_WORDS.get(word(reader, noun));
  if (!unit || unit === 'hour' || word(reader, noun).endsWith('s')) return undefined;
  return { end: noun + 1, value: { form: 'unit', unit, count: 0 } };
}

/** "earlier this week", "later in the month", "later that day", "earlier in June". */
function earlierInUnit(reader: Reader, at: number): Found | undefined {
  const part = word(reader, at);
  if (part !== 'earlier' && part !== 'later') return undefined;
  const next = word(reader, at + 1);
  if (next === 'that' || (next === 'in' && word(reader, at + 2) === 'that')) {
    const noun = next === 'that' ? at + 2 : at + 3;
    const unit = UNIT_WORDS.get(word(reader, noun));
    if (!unit || unit === 'hour') return undefined;
    return { end: noun + 1, value: { form: 'offset', unit, count: 0, part } };
  }
  const inner = next === 'in' || next === 'on' ? at + 2 : at + 1;
  if (next === 'in' && word(reader, inner) === 'the' && word(reader, inner + 1) === 'weekend')
    return { end: inner + 2, value: { form: 'weekend' } };
  const same = next === 'in' ? ownUnit(reader, inner) : undefined;
  if (same?.value.form === 'unit' && same.value.unit === 'day')
    return { end: same.end, value: { form: 'offset', unit: 'day', count: 0 } };
  const of =
    same ??
    shiftedUnit(reader, inner) ??
    (next === 'in' ? bareMonth(reader, inner) : undefined) ??
    (next === 'in' && word(reader, inner) === 'the' ? season(reader, inner + 1) : undefined) ??
    (next === 'in' ? undefined : weekdayDate(reader, inner));
  if (!of) return undefined;
  return { end: of.end, value: of.value.form === 'weekday' ? of.value : { form: 'part', part, of: of.value } };
}

/** "early May", "late last month", "the end of the year", "mid-2019". A part of a weekday is still that day. */
function partOf(reader: Reader, at: number, depth: number): Found | undefined {
  if (depth > DEEPEST) return undefined;
  const before = partBefore(reader, at) ?? midToken(reader, at);
  if (!before) return undefined;
  const inner = word(reader, before.end) === 'the' ? before.end + 1 : before.end;
  const of =
    newYear(reader, inner) ??
    possible(point(reader, inner, true, depth + 1)) ??
    edgeUnit(reader, at, inner, before.part);
  if (!of) return undefined;
  const whole =
    of.value.form === 'weekday' ||
    of.value.form === 'new-year' ||
    (of.value.form === 'calendar' && of.value.day !== undefined);
  const day = of.value.form === 'unit' && of.value.unit === 'day';
  if (of.value.form === 'offset' || of.value.form === 'stretch' || of.value.form === 'between') return undefined;
  return {
    end: of.end,
    value: whole || day ? of.value : ({ form: 'part', part: before.part, of: of.value } as TimeValue),
  };
}

/** "the end of the month" and "end of year" mean that of publication; "late in the week" too, but not "early day". */
function edgeUnit(reader: Reader, at: number, inner: number, part: string): Found | undefined {
  const edge = part === 'start' || part === 'end' || word(reader, at) === 'middle' || word(reader, at + 1) === 'in';
  return edge ? ownUnit(reader, inner) : undefined;
}

/** "mid-2019", "mid-march": one token where no upper case parts it. */
function midToken(reader: Reader, at: number): { readonly part: 'mid'; readonly end: number } | undefined {
  return word(reader, at) === 'mid' ? { part: 'mid', end: at + 1 } : undefined;
}

/** "the new year" as a time, not a feast. The caller has passed "the". */
export function newYear(reader: Reader, at: number): Found | undefined {
  if (word(reader, at) !== 'new' || word(reader, at + 1) !== 'year' || word(reader, at + 2) === "'s") return undefined;
  const before = word(reader, at - 1) === 'the' ? word(reader, at - 2) : '';
  const fits = /^(?:in|by|until|till|before|after|into|of|early|from|around|for)$/.test(before);
  return fits ? { end: at + 2, value: { form: 'new-year' } } : undefined;
}

/** "year's end", "year-end", "month's end", "the turn of the year". */
function edgeNoun(reader: Reader, at: number): Found | undefined {
  const first = word(reader, at);
  const joined = /^(year|month|week)-?end$/.exec(first);
  const end = (unit: 'year' | 'month' | 'week', behind: number): Found => ({
    end: behind,
    value: { form: 'part', part: 'end', of: { form: 'unit', unit, count: 0 } },
  });
  if (first === 'weekend') return weekend(reader, at);
  if (joined) return end(joined[1] as 'year' | 'month', at + 1);
  const unit = first === 'year' || first === 'month' || first === 'week' ? first : undefined;
  if (unit && word(reader, at + 1) === 'end' && /^(?:by|at|before|until|till)$/.test(word(reader, at - 1)))
    return end(unit, at + 2);
  if (unit && word(reader, at + 1) === "'s" && word(reader, at + 2) === 'end') return end(unit, at + 3);
  const mid = /^mid-(\d{4})$/.exec(first);
  if (mid && Number(mid[1]) >= 1500)
    return { end: at + 1, value: { form: 'part', part: 'mid', of: { form: 'calendar', year: Number(mid[1]) } } };
  return undefined;
}

function weekend(reader: Reader, at: number): Found | undefined {
  if (word(reader, at - 1) !== 'the') return undefined;
  if (!/^(?:at|over|during|on|by|before|after|until|through|throughout|for)$/.test(word(reader, at - 2)))
    return undefined;
  return { end: at + 1, value: { form: 'weekend' } };
}
