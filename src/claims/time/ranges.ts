import type { Precision } from '../../../graph/model/index.ts';
import {
  addMonths,
  civil,
  type Day,
  type Days,
  dayOf,
  monthLength,
  monthOf,
  seasonOf,
  weekdayOf,
  weekOf,
  yearOf,
} from './calendar.ts';
import { nearest } from './nearest.ts';
import { narrowed, nthWeekday, weekWithin } from './parts.ts';
import type { Tense, TimeValue } from './types.ts';

/** Inclusive days, and how exactly the words give them. */
export interface Stretch extends Days {
  readonly precision: Precision;
}

type Form<F extends TimeValue['form']> = Extract<TimeValue, { form: F }>;

/** The days that a value means; relative ones need the day of publication. */
export function ranged(value: TimeValue, today: Day | undefined, tense: Tense): Stretch | undefined {
  switch (value.form) {
    case 'calendar':
      return calendar(value, today, tense);
    case 'decade':
      return { start: dayOf(value.year, 1, 1), end: dayOf(value.year + 9, 12, 31), precision: 'year' };
    case 'season':
      return seasonRange(value, today, tense);
    case 'fraction':
      return fractionRange(value, today);
    case 'between':
      return between(value, today, tense);
    case 'part': {
      const of = ranged(value.of, today, tense);
      return of && narrowed(value.part, of, value.of, today);
    }
    case 'week-of': {
      const of = ranged(value.of, today, tense);
      return of && weekWithin(value.index, of);
    }
    case 'day-of': {
      const of = ranged(value.of, today, 'unknown');
      const day = of && of.start + value.day - 1;
      return of && day !== undefined && day <= of.end ? single(day) : undefined;
    }
    case 'week-around': {
      const of = ranged(value.of, today, tense);
      return of && { ...weekOf(of.start), precision: 'day' };
    }
    case 'nth-weekday': {
      const of = ranged(value.of, today, tense);
      return of && nthWeekday(value.index, value.weekday, of);
    }
    case 'within':
      return within(value, today, tense);
    default:
      return today === undefined ? undefined : relative(value, today, tense);
  }
}

function relative(value: TimeValue, today: Day, tense: Tense): Stretch | undefined {
  switch (value.form) {
    case 'weekday':
      return single(weekday(value, today, tense));
    case 'weekend':
      return weekend(value, today, tense);
    case 'unit':
      return unit(value, today, tense);
    case 'distance':
      return distance(value, today, tense);
    case 'stretch':
      return stretch(value, today);
    case 'new-year': {
      const { year, month } = civil(today);
      const of = tense === 'past' || (month <= 2 && tense !== 'future') ? year : year + 1;
      return { start: dayOf(of, 1, 1), end: dayOf(of, 4, 0), precision: 'season' };
    }
    default:
      return undefined;
  }
}

const single = (day: Day): Stretch => ({ start: day, end: day, precision: 'day' });

function calendar(value: Form<'calendar'>, today: Day | undefined, tense: Tense): Stretch | undefined {
  const { month } = value;
  const now = today === undefined ? undefined : civil(today).year;
  if (month === undefined) {
    const year = value.year ?? (now === undefined || value.shift === undefined ? undefined : now + value.shift);
    return year === undefined ? undefined : { ...yearOf(year), precision: 'year' };
  }
  const shifted = value.shiftOf === 'year' && now !== undefined ? now + (value.shift ?? 0) : undefined;
  const stated = value.year ?? shifted;
  if (stated !== undefined) return inYear(value, month, stated);
  if (today === undefined || now === undefined) return undefined;
  const years = month === 2 && value.day === 29 ? [-4, -3, -2, -1, 0, 1, 2, 3, 4] : [-1, 0, 1];
  const candidates = years.map((shift) => inYear(value, month, now + shift)).filter((range) => range !== undefined);
  if (value.shiftOf === 'month' && value.shift !== undefined) {
    if (value.shift === 0) return inYear(value, month, now);
    return value.shift < 0
      ? candidates.filter((range) => range.end < today).at(-1)
      : candidates.find((range) => range.start > today);
  }
  // A weekday beside the date can settle the year.
  const fitting =
    value.weekday === undefined ? [] : candidates.filter((range) => weekdayOf(range.start) === value.weekday);
  return nearest(fitting, today, tense) ?? nearest(candidates, today, tense);
}

/** A day, days or month in a year; nothing for a day that the month does not have in it. */
export function inYear(
  value: { readonly day?: number; readonly endDay?: number },
  month: number,
  year: number,
): Stretch | undefined {
  if (value.day === undefined) return { ...monthOf(year, month), precision: 'month' };
  const end = value.endDay ?? value.day;
  if (end > monthLength(month, year)) return undefined;
  return { start: dayOf(year, month, value.day), end: dayOf(year, month, end), precision: 'day' };
}

function seasonRange(value: Form<'season'>, today: Day | undefined, tense: Tense): Stretch | undefined {
  const season = (year: number): Stretch => ({ ...seasonOf(year, value.season), precision: 'season' });
  if (value.year !== undefined) return season(value.year);
  if (today === undefined) return undefined;
  const { year } = civil(today);
  const candidates = [season(year - 1), season(year), season(year + 1)];
  if (value.shift === undefined) return nearest(candidates, today, tense);
  if (value.shift === 0) return nearest(candidates, today, 'unknown');
  return value.shift < 0
    ? candidates.filter((range) => range.end < today).at(-1)
    : candidates.find((range) => range.start > today);
}

function fractionRange(value: Form<'fraction'>, today: Day | undefined): Stretch | undefined {
  const year = value.year ?? (today === undefined ? undefined : civil(today).year + (value.shift ?? 0));
  if (year === undefined) return undefined;
  const months = 12 / value.parts;
  const first = value.index * months + 1;
  return { start: dayOf(year, first, 1), end: dayOf(year, first + months, 0), precision: 'season' };
}

/** The end settles first; the beginning is the last one before it. */
function between(value: Form<'between'>, today: Day | undefined, tense: Tense): Stretch | undefined {
  const to = ranged(value.to, today, tense);
  if (!to) return undefined;
  const from = value.from;
  const bare = from.form === 'calendar' && from.year === undefined && from.shift === undefined;
  const first = bare || from.form === 'weekday' ? ranged(from, to.end, 'past') : ranged(from, today, tense);
  if (!first || first.start > to.end) return undefined;
  return { start: first.start, end: to.end, precision: to.precision };
}

/** The closer date, where it can lie within the wider one; else by tense alone. */
function within(value: Form<'within'>, today: Day | undefined, tense: Tense): Stretch | undefined {
  const outer = ranged(value.outer, today, tense);
  if (outer) {
    for (const day of [outer.start, outer.end]) {
      const inner = ranged(value.inner, day, 'unknown');
      if (inner && inner.start <= outer.end && inner.end >= outer.start) return inner;
    }
  }
  return ranged(value.inner, today, tense) ?? outer;
}

/** News names a day by its weekday only within a week: the latest for the past, the next for the future, today included. */
function weekday(value: Form<'weekday'>, today: Day, tense: Tense): Day {
  if (value.week !== undefined) return weekOf(today, value.week).start + value.weekday;
  const ahead = (value.weekday - weekdayOf(today) + 7) % 7;
  const behind = (7 - ahead) % 7;
  const more = value.further ? 7 : 0;
  if (value.ahead) return today + (ahead || 7);
  if (value.shift === -1) return today - (behind || 7) - more;
  if (value.shift === 1) return weekOf(today, 1).start + value.weekday + more;
  if (tense === 'past') return today - behind - more;
  if (tense === 'future' || more) return today + ahead + more;
  // Present tense announces what comes, except for yesterday's news; without a tense the nearer day.
  const back = tense === 'present' ? behind === 1 : behind < ahead;
  return back ? today - behind : today + ahead;
}

function weekend(value: Form<'weekend'>, today: Day, tense: Tense): Stretch {
  const saturday = weekOf(today).start + 5;
  const at = (start: Day): Stretch => ({ start, end: start + 1, precision: 'day' });
  if (value.shift === -1) return at(saturday - 7);
  if (value.shift === 1) return at(saturday + 7);
  if (value.shift === 0) return at(tense === 'past' && saturday > today ? saturday - 7 : saturday);
  // Announced in the present tense it is to come.
  return nearest([at(saturday - 7), at(saturday)], today, tense === 'present' ? 'future' : tense) ?? at(saturday);
}

function unit(value: Form<'unit'>, today: Day, tense: Tense): Stretch | undefined {
  const whole = wholeUnit(value, today);
  if (!whole || value.count !== 0 || value.unit === 'day') return whole;
  // What has happened this week lies before the day of publication, what will happen after it.
  if (tense === 'past') return { ...whole, end: today };
  return tense === 'future' ? { ...whole, start: today } : whole;
}

function wholeUnit(value: Form<'unit'>, today: Day): Stretch | undefined {
  const { year, month } = civil(today);
  switch (value.unit) {
    case 'day': {
      const [first, last] = value.days ?? [value.count, value.count];
      return { start: today + first, end: today + last, precision: 'day' };
    }
    case 'week':
      return { ...weekOf(today, value.count), precision: 'day' };
    case 'month':
      return { ...monthOf(year, month + value.count), precision: 'month' };
    case 'quarter': {
      const first = 3 * Math.floor((month - 1) / 3) + 1 + 3 * value.count;
      return { start: dayOf(year, first, 1), end: dayOf(year, first + 3, 0), precision: 'season' };
    }
    case 'year':
      return { ...yearOf(year + value.count), precision: 'year' };
    case 'decade': {
      const first = 10 * (Math.floor(year / 10) + value.count);
      return { start: dayOf(first, 1, 1), end: dayOf(first + 9, 12, 31), precision: 'year' };
    }
    default:
      return undefined;
  }
}

/** "three weeks ago" is exact to the week only, "two months ago" to the month. */
function distance(value: Form<'distance'>, today: Day, tense: Tense): Stretch | undefined {
  const { count } = value;
  if (value.ahead && tense !== 'future') return undefined;
  const sign = Math.sign(count);
  const steps = Math.abs(count);
  switch (value.unit) {
    case 'hour': {
      const day = today + sign * Math.floor(steps / 24);
      return single(value.vague ? today : day);
    }
    case 'day':
      if (value.vague)
        return sign < 0 ? { ...single(today - 6), end: today - 2 } : { ...single(today + 2), end: today + 6 };
      return single(today + Math.round(count));
    case 'week': {
      if (value.vague)
        return sign < 0 ? { ...single(today - 42), end: today - 10 } : { ...single(today + 10), end: today + 42 };
      const day = today + Math.round(7 * count);
      return { start: day - 3, end: day + 3, precision: 'day' };
    }
    case 'month': {
      const near = civil(addMonths(today, sign * Math.floor(value.vague ? 2 : steps)));
      const far = civil(addMonths(today, sign * Math.ceil(value.vague ? 6 : steps)));
      const ranges = [monthOf(near.year, near.month), monthOf(far.year, far.month)];
      return {
        start: Math.min(...ranges.map(({ start }) => start)),
        end: Math.max(...ranges.map(({ end }) => end)),
        precision: 'month',
      };
    }
    case 'year': {
      if (steps % 1 !== 0) return distance({ ...value, unit: 'month', count: 12 * count }, today, tense);
      if (value.vague) return undefined;
      const { year } = civil(addMonths(today, Math.round(12 * count)));
      return { ...yearOf(year), precision: 'year' };
    }
    default:
      return undefined;
  }
}

/** "the last three weeks" end, "the next three weeks" begin with the day of publication. */
function stretch(value: Form<'stretch'>, today: Day): Stretch | undefined {
  const { unit, direction, vague } = value;
  const count = vague && unit === 'day' ? 7 : vague ? 6 : value.count;
  const reach = (day: Day, precision: Precision): Stretch =>
    direction < 0 ? { start: day, end: today, precision } : { start: today, end: day, precision };
  if (unit === 'hour') return reach(today + direction * Math.ceil(count / 24), 'day');
  if (unit === 'day') return reach(today + direction * Math.round(count), 'day');
  if (unit === 'week') return reach(today + direction * Math.round(7 * count), vague ? 'month' : 'day');
  const months = unit === 'month' ? count : unit === 'quarter' ? 3 * count : unit === 'year' ? 12 * count : 120 * count;
  if (vague && unit !== 'month') return undefined;
  return reach(
    addMonths(today, direction * Math.ceil(months)),
    unit === 'month' ? 'month' : unit === 'quarter' ? 'season' : 'year',
  );
}
