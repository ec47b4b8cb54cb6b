import type { Judgement, Signature } from '../../../graph/model/index.ts';
import type { ActorFeature, EventSignatureFeatures } from '../features.ts';
import { stateIdOf } from '../lexicon-facts.ts';
import { daysOf, gapBetween, yearOf } from './days.ts';
import { GATHERINGS, whenOf } from './event-signature.ts';
import { formsFit } from './forms.ts';
import { beginScale, judged, type Scale, shared } from './weigh.ts';

const SAME = 4;
/** Days round a dated event within which an undated report may mean it. */
const NEAR = 60;
/** Days between two reports without dates that may mean one event. */
const CLOSE = 14;

/** Weighs two Meetings, or two Events. */
export function judgeEvents(a: Signature, b: Signature): Judgement | undefined {
  const left = a.features as unknown as EventSignatureFeatures;
  const right = b.features as unknown as EventSignatureFeatures;
  const scale = beginScale();
  const differ = (feature: string, detail: string): Judgement => {
    scale.add(feature, -8, detail);
    return judged(a, b, 'different', scale);
  };
  if (left.article === right.article && (left.apart.includes(right.index) || right.apart.includes(left.index)))
    return differ('kept apart', 'the text tells them apart');
  if (left.ordinal && right.ordinal && left.ordinal !== right.ordinal)
    return differ('ordinal', `${left.ordinal} against ${right.ordinal}`);
  const fit = formsFit(left.form, right.form);
  if (fit === 0) return undefined;
  const dates = weighDates(left, right);
  if (dates.verdict === 'different') return differ('dates', dates.detail);
  if (dates.verdict === 'far') return undefined;
  if (isAsideOf(left, right) || isAsideOf(right, left)) return undefined;
  const people = weighActors(left, right);
  if (people.contradiction) return differ('participants', people.contradiction);
  scale.add('form', fit, left.form === right.form ? left.form : `${left.form} ~ ${right.form}`);
  scale.add('dates', dates.weight, dates.detail);
  for (const [feature, weight, detail] of people.reasons) scale.add(feature, weight, detail);
  weighNames(scale, left, right);
  weighPlaces(scale, left, right);
  const alone = people.enough ? undefined : oneShared(left, right, dates);
  if (alone) scale.add(alone.feature, alone.weight, alone.detail);
  if (left.series !== right.series) scale.add('series', -2, 'one is a series of meetings');
  if (left.article === right.article) scale.add('one article', -1, 'it speaks of them as two');
  const evidence =
    people.enough ||
    alone !== undefined ||
    scale.reasons.some(({ feature }) => feature === 'same name' || feature === 'same place and form');
  return evidence && scale.score() >= SAME ? judged(a, b, 'same', scale) : undefined;
}

/** Forms at which many are present: each report names those it cares for. */
const OPEN = new Set(['summit', 'conference', 'exercise', 'election', 'meal']);

interface Alone {
  readonly feature: string;
  readonly weight: number;
  readonly detail: string;
}

/** Where two reports share one participant or only the place: what else then makes them one. */
function oneShared(a: EventSignatureFeatures, b: EventSignatureFeatures, dates: DateWeight): Alone | undefined {
  if (a.form !== b.form) return undefined;
  const guests = (f: EventSignatureFeatures) =>
    f.actors.filter(({ relation }) => relation !== 'HOSTS' && relation !== 'ORGANISES').map(({ entity }) => entity);
  const common = shared(guests(a), guests(b));
  if (a.form === 'visit') {
    const [ours, theirs] = [destinations(a), destinations(b)];
    const place = shared(ours, theirs);
    if (common.length === 0) return undefined;
    if (place.length > 0) return { feature: 'visitor and destination', weight: 2, detail: `${common[0]} ${place[0]}` };
    const open = ours.length === 0 || theirs.length === 0;
    return open && dates.day ? { feature: 'visitor and days', weight: 0.5, detail: common.join(' ') } : undefined;
  }
  if (!dates.day) return undefined;
  const words = shared(a.words, b.words);
  if (common.length > 0 && words.length > 0)
    return { feature: 'participant, day and wording', weight: 1, detail: `${common[0]} ${words.join(' ')}` };
  const sameDay = a.start === b.start || a.end === b.end;
  if (common.length > 0 && sameDay && OPEN.has(a.form))
    return { feature: 'participant and day', weight: 0.5, detail: common.join(' ') };
  const places = shared(a.places, b.places);
  if (
    GATHERINGS.has(a.form) &&
    places.length > 0 &&
    (a.actors.length === 0 || b.actors.length === 0 || common.length > 0)
  )
    return { feature: 'gathering, day and place', weight: 1, detail: places.join(' ') };
  return undefined;
}

/** Places of a visit, the states in which they lie, and the host. */
function destinations({ places, actors }: EventSignatureFeatures): string[] {
  const hosts = actors.filter(({ relation }) => relation === 'HOSTS').map(({ entity }) => entity);
  return [...new Set([...places, ...places.flatMap((place) => stateIdOf(place) ?? []), ...hosts])];
}

/** Two persons who met on their own are not a body's meeting at which one of them was, though their states were there. */
function isAsideOf(small: EventSignatureFeatures, large: EventSignatureFeatures): boolean {
  const organised = (f: EventSignatureFeatures): boolean => f.actors.some(({ relation }) => relation === 'ORGANISES');
  const persons = small.actors.filter(({ kind }) => kind === 'Person');
  if (organised(small) || !organised(large) || persons.length !== 2 || small.name) return false;
  return !persons.every(({ entity }) => large.actors.some((actor) => actor.entity === entity));
}

interface DateWeight {
  /** Both are dated to the day. */
  readonly day?: boolean;
  readonly verdict: 'fits' | 'different' | 'far';
  readonly weight: number;
  readonly detail: string;
}

function weighDates(a: EventSignatureFeatures, b: EventSignatureFeatures): DateWeight {
  const [left, right] = [daysOf(a.start, a.end), daysOf(b.start, b.end)];
  const detail = `${a.start ?? `told ${a.published ?? '?'}`} and ${b.start ?? `told ${b.published ?? '?'}`}`;
  if (left && right) {
    if (gapBetween(left, right) > 0) return { verdict: 'different', weight: -8, detail };
    const coarse = [a.precision, b.precision];
    const weight = coarse.every((p) => p === 'day') ? 3 : coarse.includes('year') ? 0.5 : 1.5;
    return {
      verdict: 'fits',
      day: coarse.every((p) => p === 'day'),
      weight: left.first === right.first && left.last === right.last ? weight + 0.5 : weight,
      detail,
    };
  }
  const [one, other] = [whenOf(a), whenOf(b)];
  if (!one || !other) return { verdict: 'far', weight: 0, detail };
  const gap = gapBetween(one, other);
  const reach = left || right || (a.series && b.series) ? NEAR : CLOSE;
  if (gap > reach) return { verdict: 'far', weight: 0, detail };
  return { verdict: 'fits', weight: (left || right ? 1.5 : 1) * (1 - gap / (reach + 1)), detail };
}

interface ActorWeight {
  readonly reasons: readonly (readonly [string, number, string])[];
  readonly enough: boolean;
  readonly contradiction?: string;
}

/** A participant here is one there: the same entity, or the State of a person. */
function pairWeight(a: ActorFeature, b: ActorFeature): number {
  if (a.entity === b.entity) return 1.5;
  if (a.kind === 'State' && b.states.includes(a.entity)) return 0.75;
  if (b.kind === 'State' && a.states.includes(b.entity)) return 0.75;
  return 0;
}

function weighActors(a: EventSignatureFeatures, b: EventSignatureFeatures): ActorWeight {
  const reasons: [string, number, string][] = [];
  const organisers = (f: EventSignatureFeatures) =>
    f.actors.filter(({ relation }) => relation === 'ORGANISES').map((o) => o.entity);
  const [ours, theirs] = [organisers(a), organisers(b)];
  const common = shared(ours, theirs);
  if (common.length > 0) reasons.push(['organiser', 2, common.join(' ')]);
  else if (ours.length > 0 && theirs.length > 0)
    reasons.push(['organiser differs', -3, `${ours[0]} against ${theirs[0]}`]);
  const left = a.actors.filter(({ relation }) => relation !== 'ORGANISES');
  const right = b.actors.filter(({ relation }) => relation !== 'ORGANISES');
  const pairs: { i: number; j: number; weight: number }[] = [];
  for (const [i, one] of left.entries())
    for (const [j, other] of right.entries()) {
      const weight = pairWeight(one, other);
      if (weight > 0) pairs.push({ i, j, weight });
    }
  pairs.sort((x, y) => y.weight - x.weight || x.i - y.i || x.j - y.j);
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  let total = 0;
  const names: string[] = [];
  for (const { i, j, weight } of pairs) {
    if (takenLeft.has(i) || takenRight.has(j)) continue;
    takenLeft.add(i);
    takenRight.add(j);
    total += weight;
    names.push(left[i]!.entity);
  }
  if (total > 0) reasons.push(['participants', Math.min(total, 4.5), names.join(' ')]);
  const restLeft = left.filter((_, i) => !takenLeft.has(i) && !covered(left[i]!, left));
  const restRight = right.filter((_, j) => !takenRight.has(j) && !covered(right[j]!, right));
  const contradiction = otherPerson(restLeft, restRight);
  const few = left.length - restLeft.length <= 2 && right.length - restRight.length <= 2;
  if (contradiction && few && left.length <= 4 && right.length <= 4) return { reasons, enough: false, contradiction };
  if (restLeft.length > 0 && restRight.length > 0)
    reasons.push([
      'others take part',
      -0.5 * Math.min(restLeft.length, restRight.length),
      `${restLeft.length} and ${restRight.length}`,
    ]);
  const fewest = Math.min(left.length - (left.length - restLeft.length - takenLeft.size), right.length);
  const enough =
    (takenLeft.size >= 2 && takenLeft.size * 2 >= Math.min(left.length, right.length)) ||
    (common.length > 0 && (takenLeft.size > 0 || fewest === 0 || left.length === 0 || right.length === 0));
  return { reasons, enough };
}

/** A State beside its own minister is no other participant. */
const covered = (actor: ActorFeature, all: readonly ActorFeature[]): boolean =>
  all.some((other) => other !== actor && (other.states.includes(actor.entity) || actor.states.includes(other.entity)));

/** Two different persons who speak for one state: not the same small meeting. */
function otherPerson(a: readonly ActorFeature[], b: readonly ActorFeature[]): string | undefined {
  for (const one of a)
    for (const other of b)
      if (one.kind === 'Person' && other.kind === 'Person' && shared(one.states, other.states).length > 0)
        return `${one.entity} against ${other.entity}`;
  return undefined;
}

function weighNames(scale: Scale, a: EventSignatureFeatures, b: EventSignatureFeatures): void {
  if (!a.name || !b.name) return;
  const [one, other] = [a.name.split(' '), b.name.split(' ')];
  const common = one.filter((token) => other.includes(token)).length;
  const alike = (2 * common) / (one.length + other.length);
  const [left, right] = [whenOf(a), whenOf(b)];
  const sameYear =
    left &&
    right &&
    [yearOf(left.first), yearOf(left.last)].some((y) => y === yearOf(right.first) || y === yearOf(right.last));
  if (a.name === b.name && sameYear) scale.add('same name', 4, a.name);
  else if (alike >= 0.6) scale.add('name alike', 1, `${a.name} ~ ${b.name}`);
  else scale.add('names differ', -2, `${a.name} against ${b.name}`);
}

function weighPlaces(scale: Scale, a: EventSignatureFeatures, b: EventSignatureFeatures): void {
  const places = shared(a.places, b.places);
  if (places.length > 0) {
    const known = a.kind === 'Event' && a.form === b.form && a.form !== 'event';
    scale.add(known ? 'same place and form' : 'place', known ? 1.5 : 0.7, places.join(' '));
  } else if (a.places.length > 0 && b.places.length > 0)
    scale.add('places differ', -0.7, `${a.places[0]} against ${b.places[0]}`);
}
