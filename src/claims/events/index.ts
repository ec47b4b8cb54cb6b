import type { ClaimDate } from '../../../graph/model/index.ts';
import { standingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { FORECASTS } from '../status/forecasts.ts';
import { resolve, type TimeExpression } from '../time/index.ts';
import { withAdvisories } from './advisory.ts';
import { placedHere } from './dateline.ts';
import { anchorDates, anchorMention, countsFrom, dateOf, dayTold } from './dating.ts';
import { ellipticalMentions } from './elliptical.ts';
import { COMPARED, clusterEvents, type EventCluster } from './identity.ts';
import type { EventMention } from './mention.ts';
import { nounEvents } from './nouns.ts';
import { absorb } from './overlap.ts';
import { pointingMentions } from './pointing.ts';
import { eachTime } from './repeated.ts';
import { type EventStatement, type StatementContext, stateEvent } from './statements.ts';
import { verbEvents } from './verbs.ts';
import { containers } from './within.ts';
import { isWorthy } from './worth.ts';

/** Finds the Meetings and Events of an article, once each, with their claims. Their local indices follow those of the actors. */
export function findEvents(reading: Reading, evidence: StatementContext['evidence']): EventStatement[] {
  const mentions = mentionsOf(reading);
  const date = dater(reading, mentions);
  const clusters = clusterEvents({ reading, date, statesOf: statesOf(reading) }, mentions);
  const worthy = clusters.filter((cluster) => isWorthy(cluster, cluster.dates[0]));
  const first = reading.entities.length;
  const inside = containers(reading, worthy);
  // "met on 17 May during a summit": the summit is on that day too.
  for (const [inner, outer] of inside) {
    const day = inner.dates[0];
    if (outer.dates.length === 0 && outer.form !== 'visit' && day?.precision === 'day' && day.start === day.end)
      outer.dates.push({ ...day, basis: 'inferred' });
  }
  return worthy.map((cluster, at) => {
    const start = Math.max(0, at - COMPARED);
    const others = worthy
      .slice(start, at + COMPARED + 1)
      .flatMap((other, index) => (other !== cluster && other.kind === cluster.kind ? [first + start + index] : []));
    const outer = inside.get(cluster);
    const statement = stateEvent({ reading, date, evidence }, cluster, first + at, others, outer);
    const container = inside.get(cluster);
    return container
      ? {
          ...statement,
          drafts: [
            ...statement.drafts,
            partOf(cluster, first + at, first + worthy.indexOf(container), statement, evidence),
          ],
        }
      : statement;
  });
}

function partOf(
  cluster: EventCluster,
  from: number,
  to: number,
  { drafts }: EventStatement,
  evidence: StatementContext['evidence'],
): Draft {
  const mention = cluster.mentions.find((other) => other.within.length > 0) ?? cluster.mentions[0]!;
  return {
    about: 'edge',
    relation: 'PART_OF',
    from,
    to,
    status: drafts[0]!.status,
    evidence: evidence(mention.sentence),
    rule: 'part-of-event',
    sentence: mention.sentence,
    at: mention.head,
  };
}

function mentionsOf(reading: Reading): EventMention[] {
  const context = standingContext(reading);
  const mentions: EventMention[] = [];
  let index = 0;
  const next = (): number => index++;
  let recent: EventMention[] = [];
  for (const [place, sentence] of reading.sentences.entries()) {
    recent = recent.filter((mention) => place - mention.sentence <= CONTINUED_REACH);
    const nouns = nounEvents(reading, context, sentence, next);
    const verbs = verbEvents(reading, context, sentence, next);
    const own: EventMention[] = [];
    for (const mention of absorb(reading, nouns, verbs)) own.push(continued([...recent, ...own], mention));
    const whole = own.flatMap((mention) => eachTime(reading, mention, next));
    mentions.push(...whole);
    recent.push(...whole);
  }
  const noticed = withAdvisories(reading, mentions);
  return placedHere(reading, [
    ...noticed,
    ...ellipticalMentions(reading, context, noticed, next),
    ...pointingMentions(reading, context, noticed, next),
  ]);
}

/** Sentences after which an encounter is continued. */
const CONTINUED_REACH = 2;

/** "A second session followed": the parties are those of the encounter told before. */
function continued(before: readonly EventMention[], mention: EventMention): EventMention {
  if (mention.kind !== 'Meeting' || mention.form === 'visit') return mention;
  const held = heldWithTopic(before, mention);
  if (held) return held;
  // "A three-way meeting with X": of the two told of before with a third.
  const third = mention.form === 'trilateral' && mention.parts.length === 1;
  // "their principals met again": others, whoever they are.
  const unknown = mention.group === undefined && mention.parts.length === 0;
  if (!third && (!mention.apart || mention.parts.length > 0 || unknown)) return mention;
  const previous = before.findLast(
    (other) =>
      other.kind === 'Meeting' && other.parts.length > 1 && mention.sentence - other.sentence <= CONTINUED_REACH,
  );
  if (!previous) return mention;
  const parties = previous.parts.filter(({ relation }) => relation !== 'MEDIATES');
  if (third && new Set(parties.map(({ entity }) => entity)).size !== 2) return mention;
  return {
    ...mention,
    parts: [
      ...mention.parts,
      ...parties.map(({ entity, relation }) => ({ entity, relation, rule: 'event-continued' })),
    ],
  };
}

/** "A planned session with X was dropped": with the one whose encounters the sentences before have told. */
function heldWithTopic(before: readonly EventMention[], mention: EventMention): EventMention | undefined {
  const { group, clause, parts, sentence } = mention;
  if (!group || !clause?.subject.includes(group) || parts.length !== 1 || parts[0]!.rule !== 'event-with')
    return undefined;
  const previous = before.findLast((other) => other.kind === 'Meeting' && other.sentence < sentence);
  if (!previous || sentence - previous.sentence > 1) return undefined;
  // Who speaks last of the parties is unclear; the first is the subject of a clause that has one.
  const [topic, second] = previous.parts.filter(({ rule }) => !/^event-(?:with|between)$/u.test(rule));
  const alone = topic && (!second || previous.clause?.subject.length === 1);
  if (!alone || topic.entity === parts[0]!.entity) return undefined;
  return { ...mention, parts: [{ entity: topic.entity, relation: 'ATTENDS', rule: 'event-continued' }, ...parts] };
}

/** Dates of mentions, those that count from another event last. */
function dater(reading: Reading, mentions: readonly EventMention[]): (mention: EventMention) => ClaimDate | undefined {
  const known = new Map<number, ClaimDate | undefined>();
  const { published } = reading.resolved.document;
  const anchor = (time: TimeExpression, mention: EventMention): ClaimDate | undefined => {
    // "an hour later", "the next day": counted from the event told before.
    if (time.anchor) {
      const other = anchorMention(reading, time, mentions);
      return other && known.get(other.index);
    }
    const fits = countsFrom(time);
    const other = mentions.findLast(
      (before) =>
        before.index !== mention.index &&
        before.head < mention.head &&
        known.get(before.index) !== undefined &&
        fits(known.get(before.index)!) &&
        !isFar(time, known.get(before.index)!) &&
        !(isPast(mention) && known.get(before.index)!.start > (published ?? '9999')),
    );
    const told = dayTold(reading, time);
    if (told && (!other || told.firstToken > other.head)) {
      const ahead = mention.status !== undefined && FORECASTS.has(mention.status);
      return resolve(told, published, ahead ? 'future' : 'past') ?? undefined;
    }
    return other && known.get(other.index);
  };
  for (let pass = 0; pass < 2; pass++)
    for (const mention of mentions)
      if (!known.get(mention.index)) known.set(mention.index, dateOf(reading, mention, anchor));
  for (const [index, date] of anchorDates(reading, mentions, (mention) => known.get(mention.index)))
    if (!known.get(index)) known.set(index, date);
  return (mention) => known.get(mention.index);
}

/** What is told of the past counts from no day to come. */
function isPast({ status, clause }: EventMention): boolean {
  let main = clause;
  while (main?.parent && main.parent !== main && main.verb.form !== 'finite') main = main.parent;
  return (status === undefined || status === 'happened' || main !== clause) && main?.verb.tense === 'past';
}

/** "earlier in the day" counts from a day, not from a month. */
const isFar = (time: TimeExpression, date: ClaimDate): boolean =>
  time.value.form === 'offset' && time.value.unit === 'day' && date.start !== date.end;

function statesOf(reading: Reading): (entity: number) => readonly number[] {
  const states = new Map<number, number[]>();
  for (const { entity, of } of reading.resolved.offices ?? [])
    states.set(entity, [...(states.get(entity) ?? []), ...of]);
  return (entity) => states.get(entity) ?? [];
}

export type { EventCluster };
