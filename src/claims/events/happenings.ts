import type { Clause } from '../grammar/clause.ts';
import { kindOfEntity, type Reading } from '../reading.ts';
import { attend, type Encounter, others } from './encounter.ts';
import { part, partiesOf, placesOf, standsForPeople } from './parties.ts';

/** Happenings that verbs tell without a noun for them: votes, independence, a week spent somewhere. */
export function happening(reading: Reading, clause: Clause): Encounter | undefined {
  return vote(reading, clause) ?? independence(reading, clause) ?? stay(reading, clause);
}

const statesOf = (reading: Reading, clause: Clause): number[] =>
  partiesOf(reading, clause.subject).filter((entity) => kindOfEntity(reading, entity) === 'State');

/** "Chileans go to the polls on Sunday", "Peru votes on 11 April": told with its day. */
function vote(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb } = clause;
  const toPolls = others(clause, ['to']).some((group) => /^polls?$/u.test(reading.tokens[group.head]!.lower));
  const votes =
    verb.lemma === 'vote' &&
    clause.object.length === 0 &&
    others(clause, ['against', 'for', 'with', 'to']).length === 0;
  if (verb.passive || !((verb.lemma === 'go' && toPolls) || votes)) return undefined;
  const states = statesOf(reading, clause);
  if (states.length !== 1 || clause.times.length === 0) return undefined;
  return { parts: [part(states[0]!, 'ACTOR', 'verb-vote')], places: [], kind: 'Event', form: 'election' };
}

const GAINING = new Set(['declare', 'gain', 'win', 'proclaim', 'achieve', 'attain']);

/** "X became independent at midnight", "Y declared independence on Monday". */
function independence(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb, adjective, object } = clause;
  const became = verb.lemma === 'become' && adjective?.word === 'independent';
  const gained =
    GAINING.has(verb.lemma) && object.some((group) => reading.tokens[group.head]!.lower === 'independence');
  if (verb.passive || verb.negated || !(became || gained)) return undefined;
  const actors = partiesOf(reading, clause.subject).filter((entity) => kindOfEntity(reading, entity) !== 'Person');
  if (actors.length === 0 || clause.times.length === 0) return undefined;
  return {
    parts: actors.map((entity) => part(entity, 'ACTOR', 'verb-independence')),
    places: [],
    kind: 'Event',
    form: 'event',
  };
}

const STAYING = new Set(['spend', 'conclude', 'end', 'begin', 'start', 'finish', 'complete']);
const SPANS = new Set(['day', 'week', 'night', 'month', 'weekend', 'fortnight']);

/** "spent three days in X", "concluded a week in X and Y". */
function stay(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb, times, object } = clause;
  if (!STAYING.has(verb.lemma) || verb.passive) return undefined;
  const span =
    object.some((group) => SPANS.has(reading.tokens[group.head]!.lemma)) ||
    times.some((time) => /\b(?:days?|weeks?|nights?|weekend|month|fortnight)\b/u.test(reading.times[time]!.text));
  if (!span || others(clause, ['with']).length > 0) return undefined;
  const guests = partiesOf(
    reading,
    clause.subject.filter((group) => standsForPeople(reading, group)),
  ).filter((entity) => kindOfEntity(reading, entity) === 'Person');
  const places = placesOf(reading, others(clause, ['in', 'at']));
  if (guests.length === 0 || places.length === 0) return undefined;
  const hosts = places.filter((entity) => kindOfEntity(reading, entity) === 'State');
  return {
    parts: [...attend(guests, 'verb-stay'), ...hosts.map((host) => part(host, 'HOSTS', 'visit-goal'))],
    places,
    form: 'visit',
  };
}
