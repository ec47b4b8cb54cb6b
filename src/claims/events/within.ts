import { placeById, stateByIso } from '../../lexicons/index.ts';
import type { Reading } from '../reading.ts';
import { COMPARED, type EventCluster } from './identity.ts';
import type { EventMention } from './mention.ts';

/** Which event takes place within which: "on the sidelines of", "during his visit". */
export function containers(reading: Reading, clusters: readonly EventCluster[]): Map<EventCluster, EventCluster> {
  const found = new Map<EventCluster, EventCluster>();
  for (const [at, cluster] of clusters.entries()) {
    const around = clusters.slice(Math.max(0, at - COMPARED), at + COMPARED + 1);
    for (const mention of cluster.mentions) {
      const outer =
        (mention.within.length === 0 ? undefined : named(clusters, cluster, mention)) ??
        occasion(reading, around, cluster, mention) ??
        visitAround(reading, around, cluster, mention);
      if (outer && !reaches(found, outer, cluster)) found.set(cluster, outer);
    }
  }
  return found;
}

/** The event whose words are said to be around it. */
const named = (
  clusters: readonly EventCluster[],
  cluster: EventCluster,
  { within }: EventMention,
): EventCluster | undefined =>
  clusters.find(
    (other) => other !== cluster && other.mentions.some(({ group }) => group !== undefined && within.includes(group)),
  );

/** "This will be an opportunity to meet X": the occasion is the visit or meeting that the sentence before told of. */
function occasion(
  reading: Reading,
  clusters: readonly EventCluster[],
  cluster: EventCluster,
  mention: EventMention,
): EventCluster | undefined {
  const parent = mention.clause?.link === 'complement' ? mention.clause.parent : undefined;
  const subject = parent?.subject.length === 1 ? parent.subject[0]! : undefined;
  if (parent?.verb.lemma !== 'be' || !subject?.pronoun) return undefined;
  if (!/^(?:this|that|it)$/u.test(reading.tokens[subject.head]!.lower)) return undefined;
  return clusters.findLast(
    (other) =>
      other !== cluster &&
      other.kind === 'Meeting' &&
      other.mentions.some(({ sentence }) => sentence < mention.sentence && mention.sentence - sentence <= 2),
  );
}

function reaches(found: ReadonlyMap<EventCluster, EventCluster>, from: EventCluster, to: EventCluster): boolean {
  for (let at: EventCluster | undefined = from; at; at = found.get(at)) if (at === to) return true;
  return false;
}

/** Sentences from the telling of a visit to a meeting in it. */
const REACH = 3;
const APART = new Set(['call', 'videoconference', 'visit', 'summit', 'conference', 'multilateral']);

/** "A arrived in X on Monday. The next day she met B of X": what the visitor does with the hosts, there and then. */
function visitAround(
  reading: Reading,
  clusters: readonly EventCluster[],
  cluster: EventCluster,
  mention: EventMention,
): EventCluster | undefined {
  if (cluster.kind !== 'Meeting' || APART.has(cluster.form) || cluster.actors.size < 2) return undefined;
  return clusters.find((visit) => {
    if (visit === cluster || visit.form !== 'visit' || !isNear(visit, mention) || !fits(cluster, visit)) return false;
    const guests = [...visit.actors].flatMap(([entity, relations]) => (relations.has('ATTENDS') ? [entity] : []));
    const hosts = hostsOf(reading, visit);
    const others = [...cluster.actors.keys()].filter((entity) => !guests.includes(entity));
    return (
      guests.some((entity) => cluster.actors.has(entity)) &&
      others.some((entity) => hosts.has(entity) || statesOf(reading, entity).some((state) => hosts.has(state)))
    );
  });
}

const isNear = (visit: EventCluster, { sentence }: EventMention): boolean =>
  visit.mentions.some((other) => other.sentence <= sentence && sentence - other.sentence <= REACH);

/** Same place where both have one, days within each other's, and both held or both to come. */
function fits(cluster: EventCluster, visit: EventCluster): boolean {
  const [day] = cluster.dates;
  const [span] = visit.dates;
  if (day && span && (day.start < span.start || (span.start !== span.end && day.end > span.end))) return false;
  if (day && span && Date.parse(day.start) - Date.parse(span.end) > 3 * 86_400_000) return false;
  const places = [...cluster.places];
  if (places.length > 0 && visit.places.size > 0 && !places.some((place) => visit.places.has(place))) return false;
  const isOff = ({ statuses }: EventCluster): boolean =>
    statuses.some((status) => status === 'denied' || status === 'cancelled' || status === 'unlikely');
  return !isOff(cluster) && !isOff(visit);
}

const statesOf = ({ resolved }: Reading, person: number): readonly number[] =>
  (resolved.offices ?? []).flatMap(({ entity, of, tenure }) => (entity === person && tenure === 'current' ? of : []));

/** The state that receives, or in which the place lies that is visited. */
function hostsOf(reading: Reading, visit: EventCluster): ReadonlySet<number> {
  const hosts = new Set([...visit.actors].flatMap(([entity, relations]) => (relations.has('HOSTS') ? [entity] : [])));
  for (const place of visit.places) {
    const id = reading.entities[place]!.signature?.key;
    const iso = id === undefined ? undefined : placeById(id)?.state;
    const state = iso === undefined ? undefined : stateByIso(iso)?.id;
    const known = reading.entities.findIndex(({ signature }) => signature?.key === state);
    if (state !== undefined && known >= 0) hosts.add(known);
  }
  return hosts;
}
