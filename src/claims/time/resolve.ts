import type { ClaimDate, IsoDate, Precision } from '../../../graph/model/index.ts';
import { civil, type Day, type Days, iso, parseDay } from './calendar.ts';
import type { Unit } from './data/words.ts';
import { offsetRange } from './offsets.ts';
import { inYear, ranged, type Stretch } from './ranges.ts';
import type { Bound, Tense, TimeExpression, TimeValue } from './types.ts';

/**
 * The days that an expression means, or nothing where they cannot be known.
 * `anchor` is the date of the event from which a relative expression counts.
 */
export function resolve(
  expression: TimeExpression,
  published: IsoDate | undefined,
  tense: Tense,
  anchor?: ClaimDate,
): ClaimDate | undefined {
  const found = resolveRange(expression, published, tense, anchor);
  if (!found || found.start > found.end) return undefined;
  const year = civil(found.start).year;
  if (year < 1 || year > 9999) return undefined;
  return {
    start: iso(found.start),
    end: iso(found.end),
    precision: found.precision,
    basis: 'stated',
    when: expression.text,
  };
}

/** The same as days since 1970, for sums. */
function resolveRange(
  expression: TimeExpression,
  published: IsoDate | undefined,
  tense: Tense,
  anchor?: ClaimDate,
): Stretch | undefined {
  const { value, bound, forward } = expression;
  const today = parseDay(published);
  if (value.form === 'offset' || value.form === 'anchored') {
    const from = anchor && { start: parseDay(anchor.start), end: parseDay(anchor.end), precision: anchor.precision };
    if (from?.start === undefined || from.end === undefined) return undefined;
    if (value.form === 'anchored') return inYear(value, value.month, civil(from.start).year);
    return offsetRange(value, { start: from.start, end: from.end, precision: from.precision });
  }
  if (value.form === 'duration' && bound === 'within' && today !== undefined && tense !== 'past')
    return { start: today, end: today + durationDays(value), precision: precisionOf(value.unit) };
  const aimed = forward && tense !== 'future' ? 'future' : tenseOf(bound, tense);
  const found = ranged(value, today, aimed);
  return found && bounded(found, bound, today, tense, forward, value);
}

/** Words that bound tell the direction: "since May" lies behind, "by Friday" ahead unless all is past. */
function tenseOf(bound: Bound, tense: Tense): Tense {
  if (bound === 'since') return 'past';
  if ((bound === 'until' || bound === 'by' || bound === 'within' || bound === 'before') && tense !== 'past')
    return 'future';
  return tense;
}

function bounded(
  found: Stretch,
  bound: Bound,
  today: Day | undefined,
  tense: Tense,
  forward: boolean,
  value: TimeValue,
): Stretch | undefined {
  switch (bound) {
    case 'since':
      return today !== undefined && today >= found.start ? { ...found, end: today } : found;
    case 'until':
    case 'by':
    case 'within':
      if (today === undefined || tense === 'past' || forward || found.end < today) return found;
      return { ...found, start: today };
    case 'before': {
      if (today === undefined || tense === 'past') return undefined;
      const end = value.form === 'part' ? found.end : found.start - 1;
      return end < today ? undefined : { ...found, start: today, end };
    }
    case 'after':
      return undefined;
    default:
      return found;
  }
}

const DAYS: Readonly<Record<Unit, number>> = {
  hour: 1,
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3652,
};

/** Whole days that a length takes; hours take the day in which they lie. */
export function durationDays(value: { readonly unit: Unit; readonly count: number }): number {
  if (value.unit === 'hour') return Math.max(1, Math.ceil(value.count / 24));
  return Math.max(1, Math.round(value.count * DAYS[value.unit]));
}

export function precisionOf(unit: Unit): Precision {
  if (unit === 'month') return 'month';
  if (unit === 'quarter') return 'season';
  return unit === 'year' || unit === 'decade' ? 'year' : 'day';
}

export type { Days };
