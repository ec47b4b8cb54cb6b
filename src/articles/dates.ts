import type { IsoDate } from '../../graph/model/index.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ISO = '([12]\\d{3})-(\\d{1,2})-(\\d{1,2})';
const DAY_FIRST = `(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? ([12]\\d{3})`;
const MONTH_FIRST = `${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ([12]\\d{3})`;
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';

/** A date, a date that cannot be ("31 February"), or none. */
export type FoundDate = { readonly date: IsoDate } | { readonly impossible: string } | undefined;

/** Reads a date as metadata write it: `2020-09-02`, `2020-09-02T10:00:00Z`, `2 September 2020`, `Sept. 2, 2020`. */
export function parseDate(written: string): FoundDate {
  const tidy = written.trim().replace(/\s+/g, ' ');
  if (tidy === '') return undefined;
  return (
    isoDate(tidy) ??
    (/^\d{8}$/.test(tidy) ? toDate(tidy, tidy.slice(0, 4), tidy.slice(4, 6), tidy.slice(6)) : undefined) ??
    wordedDate(tidy, `^${WEEKDAY}`, '(?:$|[ ,T])') ?? { impossible: tidy.slice(0, 40) }
  );
}

/**
 * When something was last changed, to tell two versions of one day: the minute in UTC where the time is written with
 * its zone, else the day.
 */
export function parseMoment(written: string): string | undefined {
  const day = parseDate(written);
  if (!day || 'impossible' in day) return undefined;
  if (!/\d:\d{2}/.test(written) || !/(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*$/i.test(written)) return day.date;
  const time = Date.parse(written);
  return Number.isNaN(time) ? day.date : `${new Date(time).toISOString().slice(0, 16)}Z`;
}

/** A date at the start of a file's name: `2020-09-02-moscow.txt`, `20200902_moscow.txt`. */
export function dateInFileName(name: string): FoundDate {
  const match = /(?:^|[^0-9])((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?![0-9])/.exec(name);
  return match ? toDate(match[0], match[1], match[3], match[4]) : undefined;
}

/** A date in the path of an article's address: `/2020/09/02/talks`, `/2020-09-02-talks`; not one among its words. */
export function dateInAddress(address: string | undefined): FoundDate {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const match = /\/((?:19|20)\d{2})([/-])(\d{1,2})\2(\d{1,2})(?![0-9])/.exec(new URL(address).pathname);
  const found = match ? toDate(match[0], match[1], match[3], match[4]) : undefined;
  // Numbers that are no date are nothing that anyone said.
  return found && 'date' in found ? found : undefined;
}

/** A publication date among the first words: a labelled date, a line that is a date, or a dateline. */
export function dateAtTop(text: string): FoundDate {
  const top = text.slice(0, 200);
  const label = /^\s{0,20}(?:date|dated|published|publication date|posted)(?: on)?:? ?/i.exec(top)?.[0];
  if (label?.trim()) {
    const found = datePrefix(top.slice(label.length).replace(/\s+/g, ' ').slice(0, 60));
    if (found) return found;
  }
  for (const line of top.split(/\r?\n/, 6)) {
    const found = dateLine(line.trim());
    if (found) return found;
  }
  return undefined;
}

function dateLine(line: string): FoundDate {
  const whole = /^(?:date|dated|published|posted|updated)?:? ?(.{6,40})$/i.exec(line)?.[1];
  if (whole) {
    const found = isoDate(whole, '$') ?? wordedDate(whole, `^${WEEKDAY}`, '$');
    if (found) return found;
  }
  return inDateline(line);
}

const PLACE = /^\p{Lu}[\p{L}.'’/-]*(?: \p{Lu}[\p{L}.'’/-]*){0,3}$/u;

/** "GENEVA, June 16, 2021 (Agency) - …": places, a full date, and a dash before the text. */
function inDateline(line: string): FoundDate {
  const head = /^(.{8,100}?) ?[–—-]{1,2} /.exec(line)?.[1];
  const parts = head?.split(/[,:] /, 6) ?? [];
  for (const [index, place] of parts.entries()) {
    if (!PLACE.test(place)) return undefined;
    const found = datePrefix(parts.slice(index + 1).join(', '));
    if (found) return found;
  }
  return undefined;
}

function datePrefix(words: string): FoundDate {
  return isoDate(words) ?? wordedDate(words, `^${WEEKDAY}`, '(?![0-9])');
}

function isoDate(words: string, end = '(?![0-9])'): FoundDate {
  const match = new RegExp(`^${ISO}${end}`).exec(words);
  return match ? toDate(match[0], match[1], match[2], match[3]) : undefined;
}

function wordedDate(words: string, start: string, end: string): FoundDate {
  const dayFirst = new RegExp(`${start}${DAY_FIRST}${end}`, 'i').exec(words);
  if (dayFirst) return toDate(dayFirst[0], dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = new RegExp(`${start}${MONTH_FIRST}${end}`, 'i').exec(words);
  if (monthFirst) return toDate(monthFirst[0], monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return undefined;
}

function monthNumber(word = ''): string {
  return String(MONTHS.findIndex((month) => month.startsWith(word.toLowerCase().slice(0, 3))) + 1);
}

function toDate(written: string, year = '', month = '', day = ''): FoundDate {
  const iso = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(iso) ? { date: iso } : { impossible: written.trim() };
}

/** Whether a day stands in the calendar: not 31 February, not in the year 0. */
export function isRealDay(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || iso.startsWith('0000')) return false;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
