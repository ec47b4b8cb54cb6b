export { foldText } from '../../graph/filters/index.ts';

import type { Dated, IsoDate } from '../../graph/model/index.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A text as it may be shown on one line: without control and direction-override characters. */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu, ' ').trim() || '(no name)';
}

/** Cuts a text to a length, with an ellipsis. */
export function shorten(text: string, length: number): string {
  const characters = Array.from(clean(text));
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`;
}

/** `2020-09-03` as "3 September 2020", `2020-09` as "September 2020". */
export function dateWords(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (!name) return year ?? date;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** `2020-09-03` as "3 Sep 2020", for narrow places. */
export function shortDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${(MONTHS[Number(month) - 1] ?? '').slice(0, 3)} ${year}`;
}

/** When something takes place, no finer than it is known; undefined where there is no date. */
export function whenWords(dated: Pick<Dated, 'start' | 'end' | 'precision'>): string | undefined {
  const { start, end, precision } = dated;
  if (!start) return undefined;
  if (precision === 'year') return start.slice(0, 4);
  if (precision === 'month') return dateWords(start.slice(0, 7));
  if (!end || end === start) return dateWords(start);
  if (precision === 'season') return `${dateWords(start.slice(0, 7))} – ${dateWords(end.slice(0, 7))}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${dateWords(end)}`;
  if (start.slice(0, 4) === end.slice(0, 4)) return `${dateWords(start).replace(/ \d{4}$/, '')} – ${dateWords(end)}`;
  return `${dateWords(start)} – ${dateWords(end)}`;
}

/** A number with its thousands apart. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number with its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** The address of an article, where it is one that a link may lead to. */
export function safeUrl(url: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}
