import { monthLength } from './calendar.ts';
import { type Found, type Impossible, impossible, type Reader, word } from './reader.ts';

/** ISO and other dates in figures. Day and month are told apart only where one reading is possible, or by dots. */
export function numericDate(reader: Reader, at: number): Found | Impossible | undefined {
  const text = word(reader, at);
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:t[\d:.]*z?)?$/.exec(text);
  if (iso) return isoDate(reader, at, Number(iso[1]), Number(iso[2]), iso[3]);
  const one = /^(\d{1,2})([.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (one) return ordered(reader, at, at + 1, Number(one[1]), Number(one[3]), Number(one[4]), one[2] === '.');
  if (/^\d{1,2}$/.test(text) && word(reader, at + 1) === '/' && /^\d{1,2}$/.test(word(reader, at + 2))) {
    const year = word(reader, at + 4);
    if (word(reader, at + 3) === '/' && /^\d{4}$/.test(year))
      return ordered(reader, at, at + 5, Number(text), Number(word(reader, at + 2)), Number(year), false);
  }
  return undefined;
}

function isoDate(
  reader: Reader,
  at: number,
  year: number,
  month: number,
  day: string | undefined,
): Found | Impossible | undefined {
  const wrong =
    month < 1 ||
    month > 12 ||
    year < 1 ||
    (day !== undefined && (Number(day) < 1 || Number(day) > monthLength(month, year)));
  // "2019-20" is a pair of years and "1234-56" a number; only a full date can be an impossible one.
  if (wrong) {
    if (day === undefined) return undefined;
    return impossible(reader, at, at + 1);
  }
  if (day === undefined)
    return year >= 1500 && year <= 2199 ? { end: at + 1, value: { form: 'calendar', year, month } } : undefined;
  return { end: at + 1, value: { form: 'calendar', year, month, day: Number(day) } };
}

function ordered(
  reader: Reader,
  at: number,
  end: number,
  first: number,
  second: number,
  year: number,
  dotted: boolean,
): Found | Impossible | undefined {
  if (first > 31 || second > 31 || (first > 12 && second > 12)) return undefined;
  if (first <= 12 && second <= 12 && first !== second && !dotted) return undefined;
  const [day, month] = second > 12 ? [second, first] : [first, second];
  if (year < 1 || day < 1 || month < 1 || day > monthLength(month, year)) {
    return impossible(reader, at, end);
  }
  return { end, value: { form: 'calendar', year, month, day } };
}
