import type { Reading } from '../reading.ts';
import type { EventMention } from './mention.ts';

const BETWEEN = /^(?:,|and|again|in|on|at|then|once|twice|also|later|early|late)$/u;
const AGAIN = /^(?:again|once|twice|then)$/u;

/** "met in May, in June and again last week": one meeting each. */
export function eachTime(reading: Reading, mention: EventMention, next: () => number): EventMention[] {
  const times = [...mention.times]
    .filter((time) => ['day', 'range'].includes(reading.times[time]!.kind) && !reading.times[time]!.modifier)
    .sort((a, b) => reading.times[a]!.firstToken - reading.times[b]!.firstToken);
  if (times.length < 2 || times.length > 5) return [mention];
  let again = times.length > 2;
  for (const [at, time] of times.slice(1).entries()) {
    const gap = reading.tokens.slice(reading.times[times[at]!]!.endToken, reading.times[time]!.firstToken);
    if (gap.length === 0 || gap.length > 5 || !gap.every(({ lower }) => BETWEEN.test(lower))) return [mention];
    again ||= gap.some(({ lower }) => AGAIN.test(lower));
  }
  if (!again) return [mention];
  return times.map((time, at) => ({
    ...mention,
    ...(at > 0 ? { index: next(), apart: true } : {}),
    times: [time],
  }));
}
