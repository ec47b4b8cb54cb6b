import type { IsoDate } from '../../../graph/model/index.ts';

/** Days since 1970-01-01; all sums are done on these. */
export type Day = number;

const MS = 86_400_000;

/** Inclusive days. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS);
}

export function civil(day: Day): CivilDate {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; in no particular year a February has 29. */
export function monthLength(month: number, year?: number): number {
  if (month === 2 && (year === undefined || isLeap(year))) return 29;
  return LENGTHS[month - 1] ?? 0;
}

export function iso(day: Day): IsoDate {
  const { year, month, day: date } = civil(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** A full ISO day; undefined for months, years and what is none. */
export function parseDay(text: string | undefined): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(text ?? '');
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > monthLength(month, year)) return undefined;
  return dayOf(year, month, day);
}

/** 0 for Monday to 6 for Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Monday to Sunday of the week that lies `shift` weeks from the day's. */
export function weekOf(day: Day, shift = 0): Days {
  const start = day - weekdayOf(day) + 7 * shift;
  return { start, end: start + 6 };
}

/** A whole month; months outside 1–12 run into the years beside. */
export function monthOf(year: number, month: number): Days {
  return { start: dayOf(year, month, 1), end: dayOf(year, month + 1, 0) };
}

export const yearOf = (year: number): Days => ({ start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) });

/** Spring of a year is March to May; its winter begins in its December. */
export function seasonOf(year: number, season: number): Days {
  return { start: dayOf(year, 3 * season + 3, 1), end: dayOf(year, 3 * season + 6, 0) };
}

/** The same day so many months away, or the last of that month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = civil(day);
  const last = monthOf(year, month + months);
  return Math.min(last.start + date - 1, last.end);
}
