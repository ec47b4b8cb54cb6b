import { SEASONS, SHIFTS, UNIT_WORDS, WEEKDAYS } from './data/words.ts';
import { count, type Found, isCapitalised, isDash, ordinal, type Reader, word, written, year } from './reader.ts';
import type { TimeValue } from './types.ts';

const isThe = (text: string): boolean => text === 'the';

/** "this week", "last month", "next year", "the month after next", "last weekend", "the past week". */
export function shiftedUnit(reader: Reader, at: number): Found | undefined {
  const shift = SHIFTS.get(word(reader, at));
  const noun = word(reader, at + 1);
  if (shift !== undefined) {
    if (noun === 'weekend') return { end: at + 2, value: { form: 'weekend', shift } };
    const season = SEASONS.get(noun);
    if (season !== undefined) return { end: at + 2, value: { form: 'season', season, shift } };
    const unit = UNIT_WORDS.get(noun);
    if (unit === 'day' && !noun.endsWith('s')) return undefined;
    if (!unit || unit === 'hour' || noun === 'fortnight' || unit === 'day') return stretch(reader, at);
    if (noun.endsWith('s')) return stretch(reader, at);
    const before = word(reader, at - 1);
    const first = word(reader, at);
    if (first === 'past' || (isThe(before) && shift !== 0 && first !== 'previous' && first !== 'following'))
      return stretch(reader, at);
    if (isThe(before) && shift !== 0) return undefined;
    return { end: at + 2, value: { form: 'unit', unit, count: shift } };
  }
  if (word(reader, at) === 'recent') return stretch(reader, at);
  const unit = UNIT_WORDS.get(word(reader, at));
  if (unit && !word(reader, at).endsWith('s')) {
    if (noun === 'after' && word(reader, at + 2) === 'next')
      return { end: at + 3, value: { form: 'unit', unit, count: 2 } };
    if (noun === 'before' && word(reader, at + 2) === 'last')
      return { end: at + 3, value: { form: 'unit', unit, count: -2 } };
  }
  return undefined;
}

const DIRECTIONS: ReadonlyMap<string, -1 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['recent', -1],
  ['next', 1],
  ['coming', 1],
]);

/** Whether the word before makes "last" a verb. */
function lasts(reader: Reader, before: number, counted: boolean): boolean {
  const text = word(reader, before);
  return /^(?:will|would|could|may|might|can|should|must|'ll|not|n't)$/.test(text) || (counted && text === 'to');
}

/** "the last three weeks", "the coming days", "recent months", "the past year". */
export function stretch(reader: Reader, at: number): Found | undefined {
  const direction = DIRECTIONS.get(word(reader, at));
  if (direction === undefined) return undefined;
  const number = count(reader, at + 1);
  const noun = number?.end ?? at + 1;
  const unit = UNIT_WORDS.get(word(reader, noun));
  if (!unit || word(reader, noun).startsWith('minute')) return undefined;
  // "will last two days": a verb.
  if (word(reader, at) === 'last' && lasts(reader, at - 1, number !== undefined)) return undefined;
  const plural = word(reader, noun).endsWith('s');
  if (!number && plural && word(reader, at) === 'previous') return undefined;
  const value: TimeValue = {
    form: 'stretch',
    unit,
    count: number?.count ?? (plural ? 3 : 1),
    direction,
    vague: number?.vague ?? plural,
  };
  return { end: noun + 1, value };
}

/** "summer 2019", "the summer of 1968", "in the spring", "winter 2020-21". */
export function season(reader: Reader, at: number): Found | undefined {
  const named = SEASONS.get(word(reader, at));
  if (named === undefined) return undefined;
  const noun = at + 1;
  const of = word(reader, noun) === 'of' || word(reader, noun) === ',' ? noun + 1 : noun;
  const stated = year(word(reader, of).slice(0, 4));
  if (stated !== undefined && /^\d{4}(?:[-‐‑]\d{2,4})?$/.test(word(reader, of)))
    return { end: of + 1, value: { form: 'season', season: named, year: stated } };
  const shift = SHIFTS.get(word(reader, of));
  if (shift !== undefined && word(reader, of + 1) === 'year')
    return { end: of + 2, value: { form: 'season', season: named, shift } };
  // "spring" and "fall" are verbs and "spring" is water: without a year they need "in", "the" or "last".
  const before = word(reader, at - 1);
  const early = isDash(before) ? word(reader, at - 2) : before;
  if (!/^(?:in|the|by|early|late|mid|since|until|during|before|after)$/.test(early)) return undefined;
  if (
    early === 'the' &&
    !/^(?:in|by|during|since|until|over|throughout|through|for|before|after)$/.test(word(reader, at - 2))
  )
    return undefined;
  if (isCapitalised(written(reader, noun)) || word(reader, noun) === 'of') return undefined;
  return { end: noun, value: { form: 'season', season: named } };
}

/** "the first half of 2019", "the second quarter of next year", "the first week of June" (the caller parses what follows). */
export function fraction(reader: Reader, at: number, point: (at: number) => Found | undefined): Found | undefined {
  const index = ['first', 'second', 'third', 'fourth'].indexOf(word(reader, at));
  const last = word(reader, at) === 'last' || word(reader, at) === 'final';
  if (index < 0 && !last) return undefined;
  const noun = word(reader, at + 1);
  if (word(reader, at + 2) !== 'of' && word(reader, at + 2) !== 'in') return undefined;
  const inner = word(reader, at + 3) === 'the' ? at + 4 : at + 3;
  if (noun === 'week') {
    const of = point(inner);
    return of ? { end: of.end, value: { form: 'week-of', index: last ? -1 : index + 1, of: of.value } } : undefined;
  }
  const weekday = WEEKDAYS.get(noun);
  if (weekday !== undefined) {
    const of = point(inner);
    const value = { form: 'nth-weekday', index: last ? -1 : index + 1, weekday } as const;
    return of ? { end: of.end, value: { ...value, of: of.value } } : undefined;
  }
  if (noun === 'days' || noun === 'weeks' || noun === 'hours') {
    const of = point(inner);
    return of && (last || index === 0)
      ? { end: of.end, value: { form: 'part', part: last ? 'end' : 'start', of: of.value } }
      : undefined;
  }
  const parts = noun === 'half' ? 2 : noun === 'quarter' ? 4 : undefined;
  if (!parts || index >= parts) return undefined;
  const which = last ? parts - 1 : index;
  const stated = year(word(reader, inner));
  if (stated !== undefined) return { end: inner + 1, value: { form: 'fraction', parts, index: which, year: stated } };
  const shift = SHIFTS.get(word(reader, inner));
  if (shift !== undefined && word(reader, inner + 1) === 'year')
    return { end: inner + 2, value: { form: 'fraction', parts, index: which, shift } };
  if (word(reader, inner) === 'year' && isThe(word(reader, inner - 1)))
    return { end: inner + 1, value: { form: 'fraction', parts, index: which } };
  const of = parts === 2 ? point(inner) : undefined;
  const month = of && (of.value.form === 'calendar' || of.value.form === 'unit') ? of : undefined;
  return (
    month && {
      end: month.end,
      value: { form: 'part', part: which === 0 ? 'first-half' : 'second-half', of: month.value },
    }
  );
}

/** "for a third night", "for the second straight week": so many of them end with the day of publication. */
export function straight(reader: Reader, at: number): Found | undefined {
  const nth = ordinal(word(reader, at));
  if (nth === undefined || nth < 2) return undefined;
  if (!/^(?:a|the|its|their)$/.test(word(reader, at - 1)) || word(reader, at - 2) !== 'for') return undefined;
  const noun = /^(?:straight|consecutive|successive|running)$/.test(word(reader, at + 1)) ? at + 2 : at + 1;
  const unit = UNIT_WORDS.get(word(reader, noun));
  if (!unit || unit === 'hour' || word(reader, noun).endsWith('s')) return undefined;
  const count = word(reader, noun) === 'night' ? nth : nth - 1;
  return { end: noun + 1, value: { form: 'stretch', unit, count, direction: -1, vague: false } };
}

/** "1990s", "mid-1990s" (one token), "the 1990s". */
export function decade(reader: Reader, at: number): Found | undefined {
  const found = /^(?:(early|mid|late)-)?(\d{3}0)'?s$/.exec(word(reader, at));
  if (!found) return undefined;
  const year = Number(found[2]);
  if (year < 1500 || year > 2190) return undefined;
  const value: TimeValue = { form: 'decade', year };
  const part = found[1] as 'early' | 'mid' | 'late' | undefined;
  return { end: at + 1, value: part ? { form: 'part', part, of: value } : value };
}
