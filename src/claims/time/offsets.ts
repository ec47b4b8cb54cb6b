import { addMonths, civil, monthOf, weekdayOf, weekOf, yearOf } from './calendar.ts';
import type { Stretch } from './ranges.ts';
import type { TimeValue } from './types.ts';

type Offset = Extract<TimeValue, { form: 'offset' }>;

/** The days that lie so far from another event. Nothing where no distance is given, or a day is counted from a month. */
export function offsetRange(value: Offset, anchor: Stretch): Stretch | undefined {
  const { count, unit, part } = value;
  if (count === undefined) return undefined;
  const from = count < 0 ? anchor.start : anchor.end;
  switch (unit) {
    case 'hour':
      return anchor;
    case 'day':
      if (count === 0) return anchor;
      if (anchor.precision !== 'day') return undefined;
      return { start: from + Math.round(count), end: from + Math.round(count), precision: 'day' };
    case 'weekday':
      return weekdayFrom(value.weekday ?? 0, count, anchor);
    case 'week':
      if (anchor.precision !== 'day') return undefined;
      if (count === 0) return trim({ ...weekOf(from), precision: 'day' }, part, anchor);
      return { start: from + Math.round(7 * count) - 3, end: from + Math.round(7 * count) + 3, precision: 'day' };
    case 'month': {
      if (anchor.precision === 'season' || anchor.precision === 'year') return undefined;
      const { year, month } = civil(addMonths(from, Math.round(count)));
      return trim({ ...monthOf(year, month), precision: 'month' }, part, anchor);
    }
    case 'named-month':
      return monthFrom(value.month ?? 1, count, anchor);
    case 'year': {
      const { year } = civil(addMonths(from, Math.round(12 * count)));
      return trim({ ...yearOf(year), precision: 'year' }, part, anchor);
    }
    default:
      return count === 0 ? anchor : undefined;
  }
}

/** "later that week" begins after the event, "earlier that month" ends before it. */
function trim(range: Stretch, part: Offset['part'], anchor: Stretch): Stretch {
  if (part === 'later' && anchor.end < range.end) return { ...range, start: anchor.end };
  if (part === 'earlier' && anchor.start > range.start) return { ...range, end: anchor.start };
  return range;
}

/** "that Friday", "the following Monday", "the previous Sunday". */
function weekdayFrom(weekday: number, count: number, anchor: Stretch): Stretch | undefined {
  if (anchor.precision !== 'day') return undefined;
  const from = count < 0 ? anchor.start : anchor.end;
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  const day =
    count === 0 ? weekOf(from).start + weekday : count > 0 ? from + (ahead || 7) : from - ((7 - ahead) % 7 || 7);
  return { start: day, end: day, precision: 'day' };
}

/** "that July" is of the year told, "the following August" the first after what was told. */
function monthFrom(month: number, count: number, anchor: Stretch): Stretch {
  const told = civil(count > 0 ? anchor.end : anchor.start);
  const shift = count > 0 ? Number(month <= told.month) : count < 0 ? -Number(month >= told.month) : 0;
  return { ...monthOf(told.year + shift, month), precision: 'month' };
}
