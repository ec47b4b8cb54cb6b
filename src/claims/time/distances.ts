import { DAY_PARTS, MONTHS, SEASONS, UNIT_WORDS, type Unit, WEEKDAYS } from './data/words.ts';
import { count, type Found, isCapitalised, numberOf, type Reader, word, written } from './reader.ts';
import type { TimeValue } from './types.ts';

/** What a counted unit is followed by says whether it is an age, a distance or a length. */
export interface Distance extends Found {
  readonly kind: 'distance' | 'offset' | 'duration' | 'age';
  /** Where the phrase begins from which an offset counts: "two days after |the vote|". */
  readonly anchorAt?: number;
}

const FOLLOWERS: ReadonlyMap<string, 'ago' | 'later' | 'earlier'> = new Map([
  ['ago', 'ago'],
  ['later', 'later'],
  ['afterwards', 'later'],
  ['afterward', 'later'],
  ['thereafter', 'later'],
  ['earlier', 'earlier'],
  ['beforehand', 'earlier'],
  ['previously', 'earlier'],
]);

/** "three weeks ago", "two days after the vote", "a day later", "in two weeks' time", "ten days", "20 years old". */
export function counted(reader: Reader, at: number): Distance | undefined {
  const number = count(reader, at);
  const noun = number?.end ?? at;
  const unit = UNIT_WORDS.get(word(reader, noun));
  if (!unit || (unit === 'quarter' && word(reader, noun + 1) === 'of')) return undefined;
  if (!number && !word(reader, noun).endsWith('s')) return undefined;
  const twice = word(reader, noun).startsWith('fortnight') ? 2 : 1;
  const amount = (number?.count ?? 3) * twice;
  const vague = number?.vague ?? true;
  const behind = noun + 1;
  const hour = unit === 'hour';
  const follower = FOLLOWERS.get(word(reader, behind));
  if (follower === 'ago')
    return { kind: 'distance', end: behind + 1, value: { form: 'distance', unit, count: -amount, vague } };
  if (word(reader, behind) === 'from' && word(reader, behind + 1) === 'now')
    return { kind: 'distance', end: behind + 2, value: { form: 'distance', unit, count: amount, vague } };
  if (/^'s?$/.test(word(reader, behind)) && word(reader, behind + 1) === 'time' && word(reader, at - 1) === 'in')
    return { kind: 'distance', end: behind + 2, value: { form: 'distance', unit, count: amount, vague } };
  const offset = (end: number, sign: 1 | -1, anchorAt?: number): Distance => ({
    kind: 'offset',
    end,
    value: { form: 'offset', unit, ...(hour ? { count: 0 } : vague ? {} : { count: sign * amount }) },
    ...(anchorAt === undefined ? {} : { anchorAt }),
  });
  if (follower) return offset(behind + 1, follower === 'later' ? 1 : -1);
  // "met for an hour | before breakfast" says how long, and when besides.
  const lasting = word(reader, at - 1) === 'for' && /^(?:after|following|before)$/.test(word(reader, behind));
  const joint = lasting ? '' : word(reader, behind);
  if (joint === 'after' || joint === 'following') return offset(behind + 1, 1, behind + 1);
  if (joint === 'before' || joint === 'since') {
    // "two years since the coup" is the distance from then to now.
    if (joint === 'since') return undefined;
    return offset(behind + 1, -1, behind + 1);
  }
  if (!number) return undefined;
  if (joint === 'old' || (joint === 'of' && word(reader, behind + 1) === 'age'))
    return { kind: 'age', end: behind + 1, value: { form: 'recurring' } };
  // "a day", "a year" are rates or plain nouns as often as lengths.
  if (
    (word(reader, at) === 'a' || word(reader, at) === 'an') &&
    !/^(?:for|lasted|lasting|last|took|take|takes|within|spent|spend|in)$/.test(word(reader, at - 1))
  )
    return undefined;
  return { kind: 'duration', end: behind, value: { form: 'duration', unit, count: amount } };
}

/** "three-day", "week-long", "month-long", "10-year" as one token; ages ("20-year-old") are none. */
export function hyphened(text: string): TimeValue | undefined {
  if (text === 'daylong' || text === 'day-long') return { form: 'duration', unit: 'day', count: 1 };
  const long = /^(week|month|year|decade)-?long$/.exec(text);
  if (long) return { form: 'duration', unit: long[1] as Unit, count: 1 };
  const found = /^(.{1,20})-(hour|day|night|week|month|year)s?(?:-long)?$/.exec(text);
  if (!found) return undefined;
  const amount = numberOf(found[1]!);
  return amount === undefined ? undefined : { form: 'duration', unit: UNIT_WORDS.get(found[2]!)!, count: amount };
}

/** "the same day", "that week", "the following Monday", "the next day", "the previous night". The caller has read "the". */
export function backReference(reader: Reader, at: number): Found | undefined {
  const first = word(reader, at);
  const skip = first === 'that' && /^(?:same|very)$/.test(word(reader, at + 1)) ? 1 : 0;
  const noun = word(reader, at + 1 + skip);
  const here = first === 'same' || first === 'that' || first === 'very';
  const sign = here
    ? 0
    : first === 'following' || first === 'next'
      ? 1
      : first === 'previous' || first === 'preceding'
        ? -1
        : undefined;
  if (sign === undefined) return undefined;
  const end = at + 2 + skip;
  const weekday = WEEKDAYS.get(noun);
  if (weekday !== undefined) return { end, value: { form: 'offset', unit: 'weekday', weekday, count: sign } };
  const month = MONTHS.get(noun);
  // "that July", "the following August"; not "that May 5", "that May be".
  if (month !== undefined && isCapitalised(written(reader, at + 1 + skip)) && !/^\d/.test(word(reader, end)))
    return { end, value: { form: 'offset', unit: 'named-month', month, count: sign } };
  if (DAY_PARTS.has(noun)) return { end, value: { form: 'offset', unit: 'day', count: sign } };
  if (SEASONS.has(noun) && here) return { end, value: { form: 'offset', unit: 'quarter', count: 0 } };
  const unit = UNIT_WORDS.get(noun);
  if (!unit || unit === 'hour' || noun.endsWith('s')) return undefined;
  return { end, value: { form: 'offset', unit, count: sign } };
}
