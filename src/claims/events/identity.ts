import type { ClaimDate, Status } from '../../../graph/model/index.ts';
import type { Reading } from '../reading.ts';
import { FORECASTS } from '../status/forecasts.ts';
import { isAfterMeal, isApartInSentence, isNeverMet, isNewPlan, isOtherMeal, isRound, sameClause } from './apart.ts';
import { isEarlier, isLongAgo, isYearsAgo } from './dating.ts';
import { formsFit } from './forms.ts';
import { areOthers } from './gathered.ts';
import { type EventMention, isCourtesy } from './mention.ts';
import { isAllAhead, isElsewhere, isFarJourney, isGreater, isOver } from './other-events.ts';
import { fitParties } from './same-parties.ts';
import { isTown } from './towns.ts';

/** The mentions of one article that speak of one Meeting or Event. */
export interface EventCluster {
  readonly mentions: EventMention[];
  readonly kind: 'Meeting' | 'Event';
  form: string;
  name?: string;
  readonly actors: Map<number, Set<string>>;
  readonly places: Set<number>;
  readonly dates: ClaimDate[];
  readonly statuses: Status[];
  readonly ordinals: Set<string>;
  readonly offices: Set<string>;
  series: boolean;
}

/** What identity asks of the article. */
export interface IdentityContext {
  readonly reading: Reading;
  date(mention: EventMention): ClaimDate | undefined;
  /** States behind a person by the offices of this article. */
  statesOf(entity: number): readonly number[];
}

/**
 * Events told before and after one with which it is compared. No report tells of so many; of a whole book, each page costs
 * as much as the last.
 */
export const COMPARED = 200;

/** Puts the event mentions of an article together, in text order. */
export function clusterEvents(context: IdentityContext, mentions: readonly EventMention[]): EventCluster[] {
  const clusters: EventCluster[] = [];
  const homes = new Map<number, EventCluster>();
  for (const mention of mentions) {
    const { index, refersTo } = mention;
    let home = refersTo === undefined ? bestHome(context, clusters, mention) : homes.get(refersTo);
    if (home) enter(context, home, mention);
    else if (refersTo !== undefined || mention.retells) continue;
    else if (!mention.anaphoric || mention.parts.length > 1 || mention.name || stands(mention) || isLed(mention)) {
      home = open(context, mention);
      clusters.push(home);
    }
    if (home && !homes.has(index)) homes.set(index, home);
  }
  return clusters;
}

/** "The talks collapsed in Geneva on Monday": it points back to nothing, but says enough itself. */
const stands = ({ status, places, times }: EventMention): boolean =>
  status !== undefined && (places.length > 0 || times.length > 0);

/** "Lee presided over the ceremony": whose gathering it was the text says elsewhere, if at all. */
const isLed = ({ status, parts, form }: EventMention): boolean =>
  status === 'happened' &&
  /^(?:ceremony|summit|conference|ministerial)$/u.test(form) &&
  parts.some(
    ({ relation, rule }) => relation === 'CHAIRS' || /^event-(?:open|host|attend|present|address)$/u.test(rule),
  );

function open(context: IdentityContext, mention: EventMention): EventCluster {
  const cluster: EventCluster = {
    mentions: [],
    kind: mention.kind,
    form: mention.form,
    actors: new Map(),
    places: new Set(),
    dates: [],
    statuses: [],
    ordinals: new Set(),
    offices: new Set(),
    series: mention.series,
  };
  enter(context, cluster, mention);
  return cluster;
}

const GENERIC = new Set(['meeting', 'talks', 'conversation', 'event', 'meal']);

function enter(context: IdentityContext, cluster: EventCluster, mention: EventMention): void {
  cluster.mentions.push(mention);
  if (GENERIC.has(cluster.form) && !GENERIC.has(mention.form)) cluster.form = mention.form;
  if (mention.name && (!cluster.name || mention.name.length > cluster.name.length)) cluster.name = mention.name;
  for (const { entity, relation } of mention.parts)
    cluster.actors.set(entity, (cluster.actors.get(entity) ?? new Set()).add(relation));
  for (const place of mention.places) cluster.places.add(place);
  const date = context.date(mention);
  if (date) cluster.dates.push(date);
  if (mention.status) cluster.statuses.push(mention.status);
  if (mention.ordinal) cluster.ordinals.add(mention.ordinal);
  for (const office of mention.offices) cluster.offices.add(office);
  cluster.series ||= mention.series;
}

function bestHome(
  context: IdentityContext,
  clusters: readonly EventCluster[],
  mention: EventMention,
): EventCluster | undefined {
  if (mention.apart && !mention.anaphoric) return undefined;
  const first = Math.max(0, clusters.length - COMPARED);
  const met = isCourtesy(mention) ? clusters.slice(first).findLast((cluster) => tellsOf(cluster, mention)) : undefined;
  if (met) return met;
  let best: EventCluster | undefined;
  let bestScore = 0;
  const weak: EventCluster[] = [];
  for (let at = first; at < clusters.length; at++) {
    const cluster = clusters[at]!;
    const score = suits(context, cluster, mention);
    if (score === undefined) continue;
    if (score === WEAK) weak.push(cluster);
    const recent = (at + 1) / (clusters.length + 1);
    if (score + recent > bestScore) {
      best = cluster;
      bestScore = score + recent;
    }
  }
  return bestScore >= 2 ? best : weak.length === 1 ? weak[0] : undefined;
}

/** An encounter of the same persons, told just before. */
const tellsOf = (cluster: EventCluster, mention: EventMention): boolean =>
  cluster.kind === 'Meeting' &&
  !/^(?:visit|call|videoconference)$/u.test(cluster.form) &&
  mention.sentence - cluster.mentions.at(-1)!.sentence <= 1 &&
  mention.parts.length > 0 &&
  mention.places.every((place) => cluster.places.size === 0 || cluster.places.has(place)) &&
  mention.parts.every(({ entity }) => cluster.actors.has(entity));

/** "The talks in Lima": of the encounter that the article has told of there, where that is only one. */
const WEAK = 0.5;

/** How well a mention fits a cluster; undefined where something forbids it. */
function suits(context: IdentityContext, cluster: EventCluster, mention: EventMention): number | undefined {
  if (cluster.kind !== mention.kind || !formsFit(cluster.form, mention.form)) return undefined;
  if (mention.ordinal && cluster.ordinals.size > 0 && !cluster.ordinals.has(mention.ordinal)) return undefined;
  if (
    sameClause(cluster, mention) ||
    isRound(cluster, mention) ||
    isOtherTurn(cluster, mention) ||
    isElsewhere(cluster, mention)
  )
    return undefined;
  if (isGreater(context.reading, cluster, mention) || isFarJourney(cluster, mention)) return undefined;
  // "the first meeting of the council" is not the summit of those who hold both.
  if (mention.ordinal && cluster.ordinals.size === 0 && cluster.form === 'summit' && mention.form !== 'summit')
    return undefined;
  if (
    isSittingOf(context.reading, mention) &&
    (mention.status === 'cancelled' || (cluster.actors.size === 2 && cluster.form === 'meeting'))
  )
    return undefined;
  if (
    mention.offices.length > 0 &&
    cluster.offices.size > 0 &&
    !mention.offices.some((office) => cluster.offices.has(office))
  )
    return undefined;
  if (areOthers(context.reading, cluster, mention) || isOtherMeal(cluster, mention)) return undefined;
  if (isApartInSentence(context, cluster, mention)) return undefined;
  const named = fitName(cluster, mention);
  const dated = fitDate(context, cluster, mention);
  const placed = fitPlace(context, cluster, mention);
  const party = fitParties(context, cluster, mention);
  if (named === undefined || dated === undefined || placed === undefined || party === undefined) return undefined;
  if (isNeverMet(cluster, mention) || isAfterMeal(cluster, mention)) return undefined;
  if (!fitStatus(cluster, mention, dated > 0 || named > 0) || isNewPlan(context, cluster, mention)) return undefined;
  if (dated === 0 && isOver(context, mention) && isAllAhead(cluster)) return undefined;
  const same = cluster.form === mention.form ? 0.5 : 0;
  if (mention.anaphoric && same === 0 && PARTICULAR.has(mention.form)) return undefined;
  if (mention.anaphoric) return 1.5 + same + named + dated + placed + Math.min(party, 1) + near(cluster, mention);
  // "a phone conversation" is a new one, unless it only repeats what a heading or forecast said.
  if (mention.indefinite && named === 0 && !repeats(cluster, mention)) return undefined;
  if (mention.kind === 'Event' && mention.definite && party === 0 && same > 0)
    return 2 + named + dated + placed + Math.max(0, near(cluster, mention));
  const sum = named + dated + placed + party + same;
  // "The summit took place on Tuesday. A and B shook hands": the parties follow.
  if (cluster.kind === 'Meeting' && opensAlone(context.reading, cluster, mention)) return 2;
  // Form alone, or form and place, make nothing the same.
  return named > 0 || party >= 1 || (dated > 0 && placed > 0) || (mention.definite && party > 0)
    ? sum + 0.6
    : placed > 0.6 && mention.definite && mention.group !== undefined
      ? WEAK
      : undefined;
}

/** "the closing session": of something greater than the talk of two. */
const isSittingOf = (reading: Reading, { head, group }: EventMention): boolean =>
  group !== undefined && /^(?:session|plenary|sitting|proceedings?)$/u.test(reading.tokens[head]!.lower);

/** "the next summit" is not one that was, "the last summit" not one to come. */
function isOtherTurn(cluster: EventCluster, { turn }: EventMention): boolean {
  const turns = cluster.mentions.map((other) => other.turn);
  if (turn === undefined) return false;
  if (turns.includes(turn)) return false;
  return turn === 'next' ? cluster.statuses.some((status) => OUTCOMES.has(status)) : turns.includes('next');
}

/** "the lunch", "the call" point back to a lunch or a call only. */
const PARTICULAR = new Set(['meal', 'call', 'videoconference', 'ceremony', 'conference', 'visit']);

/** A definite noun that began the telling, without parties so far, and an encounter told right after it. */
const opensAlone = (reading: Reading, cluster: EventCluster, mention: EventMention): boolean => {
  const last = cluster.mentions.at(-1)!;
  if (cluster.actors.size > 0 || mention.form === 'visit' || mention.apart || mention.sentence - last.sentence > 2)
    return false;
  if (cluster.statuses.at(-1) !== mention.status) return false;
  return reading.sentences[last.sentence]!.heading || (cluster.mentions[0]!.anaphoric && mention.group === undefined);
};

/** The same form again, in or after a heading, or in another paragraph at the same standing. */
const repeats = (cluster: EventCluster, mention: EventMention): boolean =>
  cluster.form === mention.form || (GENERIC.has(mention.form) && cluster.statuses.at(-1) === mention.status);

const near = (cluster: EventCluster, mention: EventMention): number => {
  const last = cluster.mentions.at(-1)!;
  // "did not attend the talks": of those that the article is about.
  if (mention.parts.length > 0 && mention.parts.every(({ status }) => status === 'denied'))
    return Math.log2(cluster.mentions.length);
  const distance = mention.sentence - last.sentence;
  return distance <= 1 ? 1 : distance <= 3 ? 0.5 : distance <= 8 ? 0 : -1;
};

function fitName(cluster: EventCluster, mention: EventMention): number | undefined {
  if (!cluster.name || !mention.name) return 0;
  const a = fold(cluster.name);
  const b = fold(mention.name);
  return a === b ? 3 : a.includes(b) || b.includes(a) ? 2 : undefined;
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function fitDate(context: IdentityContext, cluster: EventCluster, mention: EventMention): number | undefined {
  const date = context.date(mention);
  // What is told without a day is news of these weeks, not of a day long gone.
  const sameNoun = mention.definite && mention.form === cluster.form;
  if (date && cluster.dates.length === 0 && !sameNoun && isLongAgo(context.reading, date)) return undefined;
  if (date && cluster.dates.length === 0 && isEarlier(context.reading, mention)) return undefined;
  // Years ago, and not spoken of since: what is told without a day is another.
  if (!date && cluster.dates.length > 0 && mention.sentence - cluster.mentions.at(-1)!.sentence > 3)
    if (cluster.dates.every((other) => isYearsAgo(context.reading, other))) return undefined;
  if (!date || cluster.dates.length === 0) return 0;
  return cluster.dates.every((other) => other.start <= date.end && date.start <= other.end) ? 1 : undefined;
}

function fitPlace({ reading }: IdentityContext, cluster: EventCluster, mention: EventMention): number | undefined {
  if (mention.places.length === 0 || cluster.places.size === 0) return 0;
  const cities = mention.places.filter((place) => isTown(reading, place));
  const known = [...cluster.places].filter((place) => isTown(reading, place));
  if (cities.length === 0 || known.length === 0)
    return mention.places.some((place) => cluster.places.has(place)) ? 0.5 : 0;
  return cities.some((place) => cluster.places.has(place))
    ? 0.7
    : cluster.kind === 'Event' || (cluster.form === 'visit' && mention.definite)
      ? 0
      : undefined;
}

const OUTCOMES = new Set<Status>(['happened', 'ongoing']);

/** A meeting that was and one that is to come are two, unless date, name or a pointing word ties them. */
function fitStatus(cluster: EventCluster, mention: EventMention, tied: boolean): boolean {
  // "sat in on the meeting": on none that is still to come.
  if (mention.anaphoric && mention.status === 'happened' && mention.parts.length > 0 && cluster.statuses.length > 0)
    if (cluster.statuses.every((status) => status === 'planned' || status === 'likely')) return false;
  if (tied || mention.anaphoric || !mention.status) return true;
  const last = cluster.statuses.at(-1);
  if (!last) return true;
  // "has been called off because the two met last week".
  if (last === 'cancelled' && mention.status === 'happened' && !mention.definite) return false;
  const clash =
    (OUTCOMES.has(last) && FORECASTS.has(mention.status)) || (FORECASTS.has(last) && OUTCOMES.has(mention.status));
  return !clash || (mention.definite && mention.group !== undefined);
}
