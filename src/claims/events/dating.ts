import type { ClaimDate } from '../../../graph/model/index.ts';
import { tenseOf } from '../context.ts';
import type { Reading } from '../reading.ts';
import { FORECASTS } from '../status/forecasts.ts';
import { resolve, type Tense, type TimeExpression } from '../time/index.ts';
import type { EventMention } from './mention.ts';

/** The tense in which a mention's times are to be read: how the event stands goes before the verb's form. */
function tenseFor(mention: EventMention): Tense {
  const own = tenseOf(mention.clause);
  // "had cancelled a trip in May".
  if (mention.clause?.verb.perfect && mention.clause.verb.tense === 'past') return 'past';
  if (mention.status === 'happened') return 'past';
  if (wasAhead(mention)) return 'unknown';
  if (mention.status && FORECASTS.has(mention.status)) return 'future';
  if (mention.status === 'cancelled') return 'future';
  if (own === 'present') return 'future';
  return own;
}

/** "had invited A and B to begin talks on Monday": a Monday that may have gone by. */
function wasAhead({ clause }: EventMention): boolean {
  let at = clause;
  while (at?.parent && at.parent !== at && at.verb.form !== 'finite') at = at.parent;
  return at !== clause && at?.verb.perfect === true && at.verb.tense === 'past';
}

/** Days within which what was called off may have been meant for a day gone by. */
const JUST_GONE = 2;

/** "Talks on Monday were called off": yesterday's, or those to come. */
function offDay(time: TimeExpression, published: string | undefined): ClaimDate | undefined {
  const past = resolve(time, published, 'past');
  const gone = past && published ? (Date.parse(published) - Date.parse(past.end)) / 86_400_000 : undefined;
  return gone !== undefined && gone <= JUST_GONE ? past : resolve(time, published, 'future');
}

/** What is called off, or planned and never held, was planned for the June nearest to the news, gone by or to come. */
const isOffCalendar = ({ status }: EventMention, { value, forward }: TimeExpression): boolean =>
  (status === 'cancelled' || (status === 'denied' && forward)) && value.form === 'calendar' && value.year === undefined;

/** A usable date expression: no dateline, no comparison ("the first since 2009"), nothing recurring. */
const dates = (time: TimeExpression): boolean =>
  !time.dateline && !time.comparison && (time.kind === 'day' || time.kind === 'range');

/** When a mention says that its event takes place; nothing where it does not say. */
export function dateOf(
  reading: Reading,
  mention: EventMention,
  anchorDate: (time: TimeExpression, mention: EventMention) => ClaimDate | undefined,
): ClaimDate | undefined {
  const { published } = reading.resolved.document;
  const tense = tenseFor(mention);
  const found: ClaimDate[] = [];
  // "the first since May, when A met B": the comparison dates the clause.
  const opened = mention.clause?.marker === 'when' ? mention.clause.times : undefined;
  const times = mention.times.map((index): TimeExpression => {
    const time = reading.times[index]!;
    return opened && !opened.includes(index) && time.comparison ? { ...time, comparison: false, bound: 'at' } : time;
  });
  // "Two weeks earlier, on March 13": the day itself is told.
  const isTold = times.some(({ kind, value, modifier }) => kind === 'day' && value.form === 'calendar' && !modifier);
  for (const time of times) {
    if (isTold && time.kind === 'relative-to-event') continue;
    if (time.bound === 'since' && mention.times.length > 1) continue;
    if (time.dateline || time.comparison || time.modifier !== modifies(reading, mention, time)) continue;
    const date = dates(time)
      ? isOffCalendar(mention, time)
        ? resolve({ ...time, forward: false }, published, 'unknown')
        : mention.status === 'cancelled' && time.value.form === 'weekday' && !time.forward
          ? offDay(time, published)
          : resolve(time, published, tense)
      : time.kind === 'relative-to-event'
        ? resolve(time, published, tense, anchorDate(time, mention))
        : undefined;
    if (date) found.push(date);
  }
  const moved = movedTo(reading, mention, tense);
  if (moved) return moved;
  const best = narrowest(found);
  return best && extended(reading, mention, best);
}

/** "put off until Friday": the day to which it is moved goes before the day for which it was planned. */
function movedTo(reading: Reading, mention: EventMention, tense: Tense): ClaimDate | undefined {
  const time = mention.times
    .map((index) => reading.times[index]!)
    .find(
      ({ forward, bound, kind }) =>
        (forward || (bound === 'until' && mention.clause?.verb.particle === 'off')) &&
        (kind === 'day' || kind === 'range'),
    );
  return time && mention.status === 'planned' ? resolve(time, reading.resolved.document.published, tense) : undefined;
}

/** A modifier ("the June summit") dates the noun in whose group it stands, never the verb. */
const modifies = (_reading: Reading, mention: EventMention, time: TimeExpression): boolean =>
  time.modifier
    ? mention.group !== undefined && mention.group.first <= time.firstToken && time.endToken <= mention.group.end
    : false;

const days = (date: ClaimDate): number => (Date.parse(date.end) - Date.parse(date.start)) / 86_400_000;

/** The first of the dates, or a later one that lies within it and says more. */
function narrowest(found: readonly ClaimDate[]): ClaimDate | undefined {
  let best = found[0];
  for (const date of found.slice(1))
    if (best && date.start >= best.start && date.end <= best.end && days(date) < days(best)) best = date;
  return best;
}

/** "a three-day visit" that begins on the 2nd ends on the 4th. */
function extended(reading: Reading, mention: EventMention, date: ClaimDate): ClaimDate {
  if (!mention.group || date.start !== date.end) return date;
  const duration = reading.times.find(
    (time) =>
      time.kind === 'duration' && time.firstToken >= mention.group!.first && time.endToken <= mention.group!.end,
  );
  if (!duration?.days || duration.days < 2 || duration.days > 60) return date;
  const end = new Date(Date.parse(date.start) + (duration.days - 1) * 86_400_000).toISOString().slice(0, 10);
  return { ...date, end };
}

/** The other way round: "on 17 June, two days after the clash" dates the clash. */
export function anchorDates(
  reading: Reading,
  mentions: readonly EventMention[],
  dateFor: (mention: EventMention) => ClaimDate | undefined,
): Map<number, ClaimDate> {
  const found = new Map<number, ClaimDate>();
  for (const mention of mentions) {
    const date = dateFor(mention);
    if (!date || date.start !== date.end) continue;
    for (const index of mention.times) {
      const time = reading.times[index]!;
      const anchor = time.kind === 'relative-to-event' ? anchorMention(reading, time, mentions) : undefined;
      if (!anchor || anchor === mention || found.has(anchor.index)) continue;
      const shifted = inverse(time, date);
      if (shifted) found.set(anchor.index, shifted);
    }
  }
  return found;
}

/** The event mention that a relative time counts from: "two days after | the border clash". */
export function anchorMention(
  reading: Reading,
  time: TimeExpression,
  mentions: readonly EventMention[],
): EventMention | undefined {
  const { anchor } = time;
  if (!anchor) return undefined;
  return mentions.find((mention) => {
    const head = reading.tokens[mention.head]!;
    return head.start >= anchor.start && head.end <= anchor.end;
  });
}

/** "the same day" counts from a day, not from a month. */
export const countsFrom = ({ value }: TimeExpression): ((date: ClaimDate) => boolean) =>
  value.form === 'offset' && (value.unit === 'day' || value.unit === 'weekday')
    ? ({ precision }) => precision === 'day'
    : () => true;

/** The day that the text named last before "the next day", the date before "that July": in the same sentence or the one before. */
export function dayTold(reading: Reading, time: TimeExpression): TimeExpression | undefined {
  if (time.value.form !== 'offset') return undefined;
  const anyDate = time.value.unit === 'named-month';
  return reading.times.findLast(
    (other) =>
      other.endToken <= time.firstToken &&
      time.sentence - other.sentence <= 1 &&
      (other.kind === 'day' || (anyDate && other.value.form === 'calendar')) &&
      (other.bound === 'at' || other.bound === 'from' || other.bound === 'since') &&
      !other.dateline &&
      !other.comparison,
  );
}

function inverse(time: TimeExpression, date: ClaimDate): ClaimDate | undefined {
  const forward = resolve(time, undefined, 'unknown', date);
  if (!forward || forward.start !== forward.end) return undefined;
  const shift = Date.parse(forward.start) - Date.parse(date.start);
  const day = new Date(Date.parse(date.start) - shift).toISOString().slice(0, 10);
  return { start: day, end: day, precision: 'day', basis: 'inferred', when: `${date.when}, ${time.text}` };
}

/** "Two weeks earlier, on March 13, they had signed": of another day than what was told before it. */
export const isEarlier = (reading: Reading, { times }: EventMention): boolean =>
  times.some((index) => {
    const { kind, anchor, value } = reading.times[index]!;
    return kind === 'relative-to-event' && !anchor && value.form === 'offset' && (value.count ?? 0) < 0;
  });

/** A year before the article, or earlier. */
export const isYearsAgo = (reading: Reading, { end }: ClaimDate): boolean => {
  const { published } = reading.resolved.document;
  return published !== undefined && Date.parse(published) - Date.parse(end) > 365 * 86_400_000;
};

/** Two months before the article, or earlier. */
export function isLongAgo(reading: Reading, { end }: ClaimDate): boolean {
  const { published } = reading.resolved.document;
  return published !== undefined && Date.parse(published) - Date.parse(end) > 60 * 86_400_000;
}
