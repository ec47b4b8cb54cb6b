import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { entitiesOf, headMention, kindOfEntity, type Reading } from '../reading.ts';
import { agents, attend, type Encounter, others } from './encounter.ts';
import { part, partiesOf, standsForPeople } from './parties.ts';
import { isHuman } from './people.ts';

/** "X received Y", "Y was welcomed by X". */
export function receive(reading: Reading, clause: Clause): Encounter | undefined {
  const hosts = clause.verb.passive ? agents(clause) : clause.subject;
  const guests = (clause.verb.passive ? clause.subject : clause.object).filter((group) =>
    standsForPeople(reading, group),
  );
  const guestEntities = partiesOf(reading, guests);
  // "which it received from B": goods, or a firm.
  if (clause.verb.lemma === 'receive' && others(clause, ['from']).length > 0) return undefined;
  if (guestEntities.length === 0) return receivingUnnamed(reading, clause, hosts);
  const hostEntities = partiesOf(reading, hosts).filter((entity) => !guestEntities.includes(entity));
  if (guestEntities.length === 0 || (hostEntities.length === 0 && !clause.verb.passive)) return undefined;
  if (hostEntities.length === 0) return undefined;
  return {
    parts: [
      ...attend(guestEntities, 'verb-received'),
      ...hostEntities.flatMap((entity) => [
        part(entity, 'ATTENDS', 'verb-receives'),
        part(entity, 'HOSTS', 'verb-receives'),
      ]),
    ],
    places: [],
  };
}

const GIVING = new Set(['accord', 'give', 'extend', 'grant', 'afford']);

/** "X was accorded a ceremonial welcome by Y", "Y gave X a warm welcome". */
export function welcomed(reading: Reading, clause: Clause): Encounter | undefined {
  if (!GIVING.has(clause.verb.lemma)) return undefined;
  const thing = [...clause.object, ...(clause.second ?? [])].find(({ head }) =>
    /^(?:welcome|reception)$/u.test(reading.tokens[head]!.lemma),
  );
  if (!thing) return undefined;
  const people = (groups: readonly NounGroup[]): number[] =>
    partiesOf(
      reading,
      groups.filter((group) => group !== thing && standsForPeople(reading, group)),
    );
  const hosts = people(clause.verb.passive ? agents(clause) : clause.subject);
  const guests = people(clause.verb.passive ? clause.subject : clause.object);
  if (hosts.length === 0 || guests.length === 0) return undefined;
  const words = reading.tokens.slice(thing.first, thing.head).map(({ lower }) => lower);
  return {
    parts: [
      ...attend(guests, 'verb-received'),
      ...hosts.flatMap((entity) => [part(entity, 'ATTENDS', 'verb-receives'), part(entity, 'HOSTS', 'verb-receives')]),
    ],
    places: [],
    form: words.includes('ceremonial') ? 'ceremony' : 'meeting',
  };
}

/** "feasted the elders in X last night": guests whom nobody names, told with a day. */
function receivingUnnamed(reading: Reading, clause: Clause, hosts: readonly NounGroup[]): Encounter | undefined {
  const guests = clause.verb.passive ? clause.subject : clause.object;
  const entities = partiesOf(
    reading,
    hosts.filter((group) => standsForPeople(reading, group)),
  );
  const known = guests.some((group) => isHuman(reading, group) && !CROWDS.has(reading.tokens[group.head]!.lemma));
  if (!known || entities.length === 0 || clause.times.length === 0) return undefined;
  return {
    parts: entities.flatMap((entity) => [
      part(entity, 'ATTENDS', 'verb-receives'),
      part(entity, 'HOSTS', 'verb-receives'),
    ]),
    places: [],
  };
}

/** Those whom a country rather than somebody takes in. */
const CROWDS = new Set('refugee migrant people crowd tourist visitor exile evacuee worker student'.split(' '));

/** One official telling another something is a conversation; telling the press is none. */
export function tell(reading: Reading, clause: Clause): Encounter | undefined {
  const speakers = clause.verb.passive ? agents(clause) : clause.subject;
  const listeners = clause.verb.passive ? clause.subject : clause.object;
  const from = officials(reading, speakers);
  const to = officials(reading, listeners).filter((entity) => !from.includes(entity));
  if (from.length === 0 || to.length === 0) return undefined;
  return {
    parts: [...attend(from, `verb-${clause.verb.lemma}`), ...attend(to, `verb-${clause.verb.lemma}`)],
    places: [],
  };
}

/** Named persons, and unnamed holders of an office. */
const officials = (reading: Reading, groups: readonly NounGroup[]): number[] =>
  groups.flatMap((group) => {
    const mention = headMention(reading, group);
    const office =
      reading.titled.has(group.head) ||
      (mention && mention.offices.length > 0 && !mention.offices[0]!.plural) ||
      isEnvoy(mention?.nominal?.head);
    if (!office && mention?.type !== 'PERSON' && mention?.type !== 'PRONOUN') return [];
    return entitiesOf(reading, group).filter(
      (entity) =>
        kindOfEntity(reading, entity) === 'Person' ||
        (kindOfEntity(reading, entity) === 'State' && mention?.type === 'NOMINAL'),
    );
  });

const isEnvoy = (head: string | undefined): boolean =>
  head !== undefined &&
  ['envoy', 'counterpart', 'colleague', 'ambassador', 'minister', 'president', 'leader', 'premier'].includes(head);
