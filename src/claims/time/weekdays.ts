import { DAY_PARTS, EDGES, PARTS, SHIFTS, UNIT_WORDS, WEEKDAYS } from './data/words.ts';
import { type Found, isCapitalised, isDash, type Reader, word, written } from './reader.ts';
import type { Shift } from './types.ts';

/** A part of the day behind a day: "Friday night", "on Friday at noon"; it changes nothing but the span. */
export function dayPart(reader: Reader, at: number): number {
  return DAY_PARTS.has(word(reader, at)) ? at + 1 : at;
}

/** "last week", "next week", "this week" behind a weekday. */
function weekBehind(reader: Reader, at: number): { readonly week: number; readonly end: number } | undefined {
  const of = word(reader, at) === 'of' ? at + 1 : at;
  const shift = SHIFTS.get(word(reader, of));
  if (shift === undefined || word(reader, of + 1) !== 'week') return undefined;
  return { week: shift, end: of + 2 };
}

/** "Friday", "last Friday", "Friday last week", "Thursday week", "a week on Friday". */
export function weekdayDate(reader: Reader, at: number): Found | undefined {
  const first = word(reader, at);
  const coming = first === 'coming' || first === 'upcoming';
  const before = coming ? 0 : SHIFTS.get(first);
  const start = before === undefined ? at : at + 1;
  const weekday = WEEKDAYS.get(word(reader, start));
  if (weekday === undefined) return undefined;
  let end = dayPart(reader, start + 1);
  const behind = weekBehind(reader, end);
  if (behind) return { end: behind.end, value: { form: 'weekday', weekday, week: behind.week } };
  const further = word(reader, end) === 'week' && !/^(?:'s|of|-)$/.test(word(reader, end + 1));
  if (further) end++;
  if (word(reader, end) === 'last') {
    const after = word(reader, end + 1);
    if (!UNIT_WORDS.has(after)) return { end: end + 1, value: { form: 'weekday', weekday, shift: -1 } };
  }
  const shift: { shift?: Shift } = before === undefined ? {} : { shift: before };
  return {
    end,
    value: {
      form: 'weekday',
      weekday,
      ...shift,
      ...(further ? { further: true as const } : {}),
      ...(coming ? { ahead: true as const } : {}),
    },
  };
}

/** "USA Today", "Russia Today": a name, unless the whole sentence shouts. */
function isTitle(reader: Reader, at: number): boolean {
  if (!isCapitalised(written(reader, at)) || at === reader.sentence.firstToken) return false;
  const shouted = reader.sentence.form === 'heading' || /^\p{Lu}{2,}$/u.test(written(reader, at - 2));
  return !shouted && isCapitalised(written(reader, at - 1));
}

/** Days counted from that of publication, in one or two words. */
export function deicticDay(reader: Reader, at: number): Found | undefined {
  const day = (end: number, count: number, days?: readonly [number, number]): Found => ({
    end,
    value: { form: 'unit', unit: 'day', count, ...(days ? { days } : {}) },
  });
  switch (word(reader, at)) {
    case 'today':
    case 'tonight':
      if (isTitle(reader, at)) return undefined;
      return word(reader, at + 1) === 'week' ? day(at + 2, 7) : day(dayPart(reader, at + 1), 0);
    case 'yesterday':
      return day(dayPart(reader, at + 1), -1);
    case 'tomorrow':
      return word(reader, at + 1) === 'week' ? day(at + 2, 8) : day(dayPart(reader, at + 1), 1);
    case 'overnight':
      return day(at + 1, 0, [-1, 0]);
    case 'last':
      return word(reader, at + 1) === 'night' || word(reader, at + 1) === 'evening' ? day(at + 2, -1) : undefined;
    case 'this':
      return DAY_PARTS.has(word(reader, at + 1)) ? day(at + 2, 0) : undefined;
    case 'earlier':
    case 'later':
    case 'early':
    case 'late': {
      const next = word(reader, at + 1);
      if (next === 'today' || next === 'tonight') return day(at + 2, 0);
      return next === 'yesterday' ? day(at + 2, -1) : next === 'tomorrow' ? day(at + 2, 1) : undefined;
    }
    case 'day':
      if (word(reader, at + 1) === 'before' && word(reader, at + 2) === 'yesterday') return day(at + 3, -2);
      if (word(reader, at + 1) === 'after' && word(reader, at + 2) === 'tomorrow') return day(at + 3, 2);
      return undefined;
    default:
      return undefined;
  }
}

/** "early", "mid-", "the end of" and the like before a stretch of time: which part, and where the stretch begins. */
export function partBefore(
  reader: Reader,
  at: number,
): { readonly part: 'early' | 'mid' | 'late' | 'start' | 'end'; readonly end: number } | undefined {
  const first = word(reader, at);
  const part = PARTS.get(first);
  const next = word(reader, at + 1);
  if (part !== undefined && first !== 'middle') {
    if (isDash(next)) return { part, end: at + 2 };
    return next === 'in' || next === 'on' ? { part, end: at + 2 } : { part, end: at + 1 };
  }
  const edge = EDGES.get(first);
  if (edge !== undefined && next === 'of') return { part: edge, end: at + 2 };
  return undefined;
}
