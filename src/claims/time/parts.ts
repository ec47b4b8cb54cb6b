import { civil, type Day, dayOf, weekdayOf } from './calendar.ts';
import type { Stretch } from './ranges.ts';
import type { FixedPart, Part, TimeValue } from './types.ts';

/** Bounds of a part in thirds, and of an edge in quarters or so. */
const SHARES: Readonly<Record<FixedPart, readonly [number, number]>> = {
  early: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  start: [0, 1 / 4],
  end: [3 / 4, 1],
  'first-half': [0, 1 / 2],
  'second-half': [1 / 2, 1],
};

/** First and last day in a month; of a year whole months are taken, of shorter stretches their shares. */
const MONTH_DAYS: Readonly<Record<FixedPart, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  start: [1, 7],
  end: [24, 31],
  'first-half': [1, 15],
  'second-half': [16, 31],
};

/** Which days of a stretch a part means. "Earlier" and "later" are bounded by the day of publication. */
export function narrowed(part: Part, of: Stretch, value: TimeValue, today: Day | undefined): Stretch | undefined {
  if (part === 'earlier' || part === 'later') {
    if (today === undefined || value.form !== 'unit' || value.count !== 0) return of;
    const whole = wholeOf(value.unit, today) ?? of;
    return part === 'earlier' ? { ...of, start: whole.start, end: today } : { ...of, start: today, end: whole.end };
  }
  const whole =
    (today !== undefined && value.form === 'unit' && value.count === 0 ? wholeOf(value.unit, today) : undefined) ?? of;
  const days = whole.end - whole.start + 1;
  const [first, last] = SHARES[part];
  if (days > 200) return ofMonths(part, whole);
  if (days >= 28 && days <= 31) {
    const [from, to] = MONTH_DAYS[part];
    return {
      start: whole.start + from - 1,
      end: Math.min(whole.start + to - 1, whole.end),
      precision: whole.precision,
    };
  }
  return {
    start: whole.start + Math.floor(first * days),
    end: whole.start + Math.ceil(last * days) - 1,
    precision: whole.precision,
  };
}

function ofMonths(part: FixedPart, whole: Stretch): Stretch {
  const { year } = civil(whole.start);
  const months = 12 * (civil(whole.end).year - year + 1);
  const [first, last] = SHARES[part];
  const from = Math.floor(first * months) + 1;
  return { start: dayOf(year, from, 1), end: dayOf(year, Math.ceil(last * months) + 1, 0), precision: whole.precision };
}

/** The week, month or year of publication as a whole, whatever the tense. */
function wholeOf(unit: string, today: Day): Stretch | undefined {
  const { year, month } = civil(today);
  if (unit === 'week') {
    const start = today - weekdayOf(today);
    return { start, end: start + 6, precision: 'day' };
  }
  if (unit === 'month') return { start: dayOf(year, month, 1), end: dayOf(year, month + 1, 0), precision: 'month' };
  return unit === 'year' ? { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31), precision: 'year' } : undefined;
}

/** The nth week of a month or longer: days 1–7, 8–14 …; -1 for the last seven days. */
export function weekWithin(index: number, of: Stretch): Stretch {
  if (index < 0) return { start: of.end - 6, end: of.end, precision: 'day' };
  const start = of.start + 7 * (index - 1);
  return { start, end: start + 6, precision: 'day' };
}

/** "the first Monday of June"; -1 for the last one. */
export function nthWeekday(index: number, weekday: number, of: Stretch): Stretch | undefined {
  const first = of.start + ((weekday - weekdayOf(of.start) + 7) % 7);
  const last = of.end - ((weekdayOf(of.end) - weekday + 7) % 7);
  const day = index < 0 ? last : first + 7 * (index - 1);
  return day > of.end ? undefined : { start: day, end: day, precision: 'day' };
}
