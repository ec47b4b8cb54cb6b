import type { IsoDate } from '../../graph/model/index.ts';

/** Units into which a span of days is cut. */
export const UNITS = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days are few, and asked for by everything that lies on them. */
const numbers = new Map<IsoDate, number>();

/** Days since 1 January 1970. */
export function numberOf(date: IsoDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const number = Math.floor(Date.UTC(year, month - 1, day) / DAY);
  numbers.set(date, number);
  return number;
}

export function dateOf(number: number): IsoDate {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The first day of the unit in which a day lies; weeks begin on Monday. */
export function floorTo(unit: Unit, number: number): number {
  if (unit === 'day') return number;
  if (unit === 'week') return number - ((((number + 3) % 7) + 7) % 7);
  const date = new Date(number * DAY);
  return Math.floor(Date.UTC(date.getUTCFullYear(), unit === 'month' ? date.getUTCMonth() : 0, 1) / DAY);
}

/** The first day of the unit after the one in which a day lies. */
export function after(unit: Unit, number: number, count = 1): number {
  const start = floorTo(unit, number);
  if (unit === 'day') return start + count;
  if (unit === 'week') return start + 7 * count;
  const date = new Date(start * DAY);
  const months = unit === 'month' ? count : 12 * count;
  return Math.floor(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY);
}

/** The finest unit that cuts a span into no more than so many bins. */
export function unitFor(from: number, to: number, most: number): Unit {
  const lengths: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30.4, year: 365.2 };
  return UNITS.find((unit) => (to - from + 1) / lengths[unit] <= most) ?? 'year';
}

/** Where the axis is labelled: on round numbers of years, months or days, no more than so many. */
export function ticksOf(from: number, to: number, most: number): readonly { at: number; label: string }[] {
  const steps: readonly (readonly [Unit, number])[] = [
    ['day', 1],
    ['week', 1],
    ['week', 2],
    ['month', 1],
    ['month', 3],
    ['year', 1],
    ['year', 2],
    ['year', 5],
    ['year', 10],
    ['year', 20],
    ['year', 50],
    ['year', 100],
  ];
  for (const [unit, count] of steps) {
    const ticks = everyNth(unit, count, from, to, most);
    if (ticks) return ticks.map((at) => ({ at, label: labelOf(unit, at) }));
  }
  return [];
}

function everyNth(unit: Unit, count: number, from: number, to: number, most: number): readonly number[] | undefined {
  const ticks: number[] = [];
  for (let at = floorTo(unit, from); at <= to; at = after(unit, at)) {
    if (at < from || !isRound(unit, count, at)) continue;
    ticks.push(at);
    if (ticks.length > most) return undefined;
  }
  return ticks;
}

function isRound(unit: Unit, count: number, at: number): boolean {
  const date = new Date(at * DAY);
  if (unit === 'month') return date.getUTCMonth() % count === 0;
  if (unit === 'year') return date.getUTCFullYear() % count === 0;
  return count === 1 || Math.floor((at + 3) / 7) % count === 0;
}

function labelOf(unit: Unit, at: number): string {
  const date = new Date(at * DAY);
  const year = date.getUTCFullYear();
  const month = MONTHS[date.getUTCMonth()] ?? '';
  if (unit === 'year') return String(year);
  if (unit === 'month') return date.getUTCMonth() === 0 ? `${month} ${year}` : month;
  return `${date.getUTCDate()} ${month}`;
}
