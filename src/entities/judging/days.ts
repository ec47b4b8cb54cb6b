/** An inclusive span of days since 1970. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;

function dayOf(iso: string, end: boolean): number | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso);
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (day) return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  if (month) return Date.UTC(Number(year), end ? Number(month) : Number(month) - 1, end ? 0 : 1) / DAY;
  return Date.UTC(Number(year), end ? 11 : 0, end ? 31 : 1) / DAY;
}

export function daysOf(start: string | undefined, end: string | undefined): Days | undefined {
  if (!start) return undefined;
  const first = dayOf(start, false);
  const last = dayOf(end ?? start, true);
  return first === undefined || last === undefined ? undefined : { first, last: Math.max(first, last) };
}

/** Days between two spans; 0 where they overlap. */
export const gapBetween = (a: Days, b: Days): number => Math.max(0, a.first - b.last, b.first - a.last);

const iso = (day: number): string => new Date(day * DAY).toISOString();

/** Months ("2020-09") that a span touches, and the months before and behind it; at most fourteen. */
export function monthsAround({ first, last }: Days): string[] {
  const begin = iso(first);
  const end = iso(last);
  const from = Number(begin.slice(0, 4)) * 12 + Number(begin.slice(5, 7)) - 2;
  const to = Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7));
  const months: string[] = [];
  for (let at = from; at <= Math.min(to, from + 13); at++)
    months.push(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  return months;
}

export const yearOf = (day: number): string => iso(day).slice(0, 4);
