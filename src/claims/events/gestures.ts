import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { headMention, kindOfEntity, type Reading } from '../reading.ts';
import { negateIf } from '../status/combine.ts';
import { appearance, occasion } from './appearances.ts';
import { ceremonial } from './ceremonies.ts';
import { agents, attend, type Encounter, others } from './encounter.ts';
import {
  across,
  atTable,
  awaiting,
  broaching,
  convening,
  faceToFace,
  jointly,
  remote,
  shuttle,
  staying,
} from './exchanges.ts';
import { happening } from './happenings.ts';
import { inquiry } from './inquiries.ts';
import { goBetween, mediation, uniting } from './mediations.ts';
import { part, partiesOf, placesOf, standsForPeople } from './parties.ts';
import { signing } from './signing.ts';

/** Encounters that a verb tells only together with a certain object or preposition: "played host to", "signed a treaty with". */
function gesture(reading: Reading, clause: Clause): Encounter | undefined {
  switch (clause.verb.lemma) {
    case 'take':
      return takeSeats(reading, clause);
    case 'play':
      return playHost(reading, clause);
    case 'pay':
    case 'make':
      return payCall(reading, clause);
    case 'sit':
    case 'stand':
    case 'walk':
      return between(reading, clause);
    case 'spend':
    case 'have':
    case 'get':
      return spending(reading, clause);
    case 'mediate':
      return mediation(reading, clause);
    case 'bring':
      return uniting(reading, clause);
    case 'attend':
      return occasion(reading, clause);
    case 'shuttle':
      return goBetween(reading, clause);
    case 'interview':
    case 'question':
    case 'interrogate':
    case 'quiz':
      return inquiry(reading, clause);
    case 'grant':
    case 'give':
      return audience(reading, clause);
    case 'contact':
    case 'reach':
      return contact(reading, clause);
    case 'swear':
    case 'inaugurate':
    case 'crown':
      return installation(reading, clause);
    case 'be':
    case 'expect':
      return awaited(reading, clause);
    case 'invite':
      return invitation(reading, clause);
    case 'accept':
      return acceptance(reading, clause);
    case 'accompany':
    case 'escort':
      return escort(reading, clause);
    default:
      return undefined;
  }
}

/** The first that tells an encounter, whatever the verb. */
export const anyGesture = (reading: Reading, clause: Clause): Encounter | undefined => {
  for (const read of [
    gesture,
    ceremonial,
    happening,
    signing,
    appearance,
    remote,
    broaching,
    jointly,
    shuttle,
    across,
    faceToFace,
    atTable,
    awaiting,
    staying,
    convening,
  ]) {
    const found = read(reading, clause);
    if (found) return found;
  }
  return undefined;
};

const headLemma = (reading: Reading, group: NounGroup | undefined): string =>
  group ? reading.tokens[group.head]!.lemma.toLowerCase() : '';
const people = (reading: Reading, groups: readonly NounGroup[]): NounGroup[] =>
  groups.filter((group) => standsForPeople(reading, group));
const persons = (reading: Reading, entities: readonly number[]): number[] =>
  entities.filter((entity) => kindOfEntity(reading, entity) === 'Person');

/** "played host to X". */
function playHost(reading: Reading, clause: Clause): Encounter | undefined {
  if (headLemma(reading, clause.object[0]) !== 'host') return undefined;
  const hosts = partiesOf(reading, clause.subject);
  const guests = partiesOf(reading, people(reading, others(clause, ['to'])));
  if (hosts.length === 0 || guests.length === 0) return undefined;
  return {
    parts: [...attend([...hosts, ...guests], 'verb-host'), ...hosts.map((host) => part(host, 'HOSTS', 'verb-host'))],
    places: [],
    form: 'meeting',
  };
}

/** "paid a call on X", "paid X a visit": a meeting where X is somebody. */
function payCall(reading: Reading, clause: Clause): Encounter | undefined {
  const paid = [...clause.object, ...(clause.second ?? [])].find((group) =>
    ['call', 'visit'].includes(headLemma(reading, group)),
  );
  if (!paid || clause.verb.passive) return undefined;
  const first = clause.object[0];
  const named = [...others(clause, ['on', 'upon', 'to']), ...(first && first !== paid ? [first] : [])].filter((group) =>
    ['PERSON', 'PRONOUN'].includes(headMention(reading, group)?.type ?? ''),
  );
  const hosts = persons(reading, partiesOf(reading, named));
  const guests = partiesOf(reading, clause.subject);
  if (hosts.length === 0 || guests.length === 0) return undefined;
  return { parts: attend([...guests, ...hosts], 'verb-pay-call'), places: [], form: 'meeting' };
}

/** "Delegates from A and B took their seats in C". */
function takeSeats(reading: Reading, clause: Clause): Encounter | undefined {
  if (!/^(?:seat|place)s$/u.test(reading.tokens[clause.object[0]?.head ?? 0]!.lower)) return undefined;
  const seated = partiesOf(reading, people(reading, clause.subject));
  const placed = others(clause, ['in', 'at']).length > 0 || clause.times.length > 0;
  return seated.length > 1 && placed
    ? { parts: attend(seated, 'verb-take-seats'), places: [], form: 'meeting' }
    : undefined;
}

/** "granted X an audience", "was given an audience with Y". */
function audience(reading: Reading, clause: Clause): Encounter | undefined {
  const things = [...clause.object, ...(clause.second ?? [])];
  const given = things.find((group) => headLemma(reading, group) === 'audience');
  if (!given) return undefined;
  const first = clause.object[0];
  const taken = [...others(clause, ['to']), ...(first && first !== given ? [first] : [])];
  const guests = partiesOf(reading, people(reading, clause.verb.passive ? clause.subject : taken));
  const hosts = partiesOf(
    reading,
    clause.verb.passive ? people(reading, [...agents(clause), ...others(clause, ['with'])]) : clause.subject,
  ).filter((entity) => !guests.includes(entity));
  if (hosts.length === 0 || guests.length === 0) return undefined;
  return {
    parts: [
      ...attend([...guests, ...hosts], 'verb-audience'),
      ...hosts.map((host) => part(host, 'HOSTS', 'verb-audience')),
    ],
    places: [],
    form: 'meeting',
  };
}

/** "contacted X by telephone". */
function contact(reading: Reading, clause: Clause): Encounter | undefined {
  const line = others(clause, ['by', 'over', 'via', 'on']).some((group) => LINES.has(headLemma(reading, group)));
  const called = persons(reading, partiesOf(reading, people(reading, clause.object)));
  const callers = partiesOf(reading, people(reading, clause.subject));
  if (!line || clause.verb.passive || called.length === 0 || callers.length === 0) return undefined;
  return { parts: attend([...callers, ...called], `verb-${clause.verb.lemma}`), places: [], form: 'call' };
}

const LINES = new Set(['phone', 'telephone', 'satellite', 'hotline', 'skype']);

/** "sat between A and B". */
function between(reading: Reading, clause: Clause): Encounter | undefined {
  const near = others(clause, ['between', 'beside', 'alongside', 'next to', 'opposite', 'across from']);
  const neighbours = persons(reading, partiesOf(reading, near));
  const own = persons(reading, partiesOf(reading, clause.subject));
  if (own.length === 0 || neighbours.length === 0) return undefined;
  return { parts: attend([...own, ...neighbours], `verb-${clause.verb.lemma}-beside`), places: [], form: 'meeting' };
}

/** "spent four hours with X", "had an hour with X". */
function spending(reading: Reading, clause: Clause): Encounter | undefined {
  const own = persons(reading, partiesOf(reading, people(reading, clause.subject)));
  const { lemma, passive } = clause.verb;
  // "spent Sunday | drafting a paper with B".
  const doing = reading.sentences[clause.sentence]!.clauses.filter(
    (other) =>
      lemma === 'spend' && other.parent === clause && other.verb.form === 'gerund' && other.link === 'adverbial',
  );
  const company = [clause, ...doing].flatMap((other) => others(other, ['with']));
  const partners = persons(reading, partiesOf(reading, people(reading, company)));
  const [thing] = clause.object;
  const awhile = thing && clause.object.length === 1 && WHILES.has(headLemma(reading, thing));
  if ((clause.times.length === 0 && !awhile) || own.length === 0 || partners.length === 0) return undefined;
  // "had lunch with X" is told by its noun.
  if (lemma !== 'spend' && (passive || !(awhile || (!thing && isForAWhile(reading, clause))))) return undefined;
  return { parts: attend([...own, ...partners], 'verb-spend-time'), places: [], form: 'meeting' };
}

const WHILES = new Set('hour minute day afternoon evening morning night week weekend'.split(' '));

/** The time right behind the verb says how long. */
const isForAWhile = (reading: Reading, { times, verb }: Clause): boolean =>
  times.some((time) => {
    const { kind, firstToken } = reading.times[time]!;
    return kind === 'duration' && firstToken - verb.end <= 2;
  });

/** "X was sworn in on Monday in Y". */
function installation(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb } = clause;
  if (!verb.passive || (verb.lemma === 'swear' && reading.tokens[verb.end]?.lower !== 'in' && verb.particle !== 'in'))
    return undefined;
  const sworn = persons(reading, partiesOf(reading, clause.subject));
  if (sworn.length === 0 || clause.times.length === 0) return undefined;
  return { parts: attend(sworn, `verb-${verb.lemma}`), places: [], form: 'ceremony' };
}

/** "is due in X on Monday", "was expected in X". */
function awaited(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb, adjective } = clause;
  if (verb.lemma === 'be' ? adjective?.word !== 'due' : !verb.passive || clause.object.length > 0) return undefined;
  const awaits = reading.sentences[clause.sentence]!.clauses.some(
    (other) => other.parent === clause && other.verb.form === 'infinitive' && other.link === 'complement',
  );
  if (awaits) return undefined;
  const found = journeyTo(
    reading,
    partiesOf(reading, people(reading, clause.subject)),
    others(clause, ['in', 'at']),
    'awaited',
  );
  if (!found) return undefined;
  // "was expected on Monday": whether X came is not told.
  const status = verb.lemma === 'be' ? 'planned' : 'likely';
  return { ...found, status: verb.negated ? negateIf(true, status) : status };
}

/** "invited X to Y". */
function invitation(reading: Reading, clause: Clause): Encounter | undefined {
  const guests = people(reading, clause.verb.passive ? clause.subject : clause.object);
  const found = journeyTo(reading, persons(reading, partiesOf(reading, guests)), others(clause, ['to']), 'invited');
  return found && { ...found, status: clause.verb.negated ? 'denied' : 'possible' };
}

/** "accepted an invitation to Y": a visit to come. */
function acceptance(reading: Reading, clause: Clause): Encounter | undefined {
  const { verb, object, subject } = clause;
  if (verb.passive || verb.negated || headLemma(reading, object[0]) !== 'invitation') return undefined;
  const found = journeyTo(reading, persons(reading, partiesOf(reading, subject)), others(clause, ['to']), 'accepted');
  return found && { ...found, status: clause.times.length > 0 ? 'planned' : 'likely' };
}

/** "accompanied X to Y". */
function escort(reading: Reading, clause: Clause): Encounter | undefined {
  const both = [...(clause.verb.passive ? agents(clause) : clause.object), ...clause.subject];
  return journeyTo(reading, persons(reading, partiesOf(reading, both)), others(clause, ['to', 'on']), 'accompanies');
}

function journeyTo(
  reading: Reading,
  travellers: readonly number[],
  goals: readonly NounGroup[],
  how: string,
): Encounter | undefined {
  const places = placesOf(reading, goals);
  if (travellers.length === 0 || places.length === 0) return undefined;
  const hosts = places.filter((entity) => kindOfEntity(reading, entity) === 'State');
  return {
    parts: [
      ...attend(travellers, `visit-${how}`),
      ...hosts.filter((host) => !travellers.includes(host)).map((host) => part(host, 'HOSTS', 'visit-goal')),
    ],
    places,
    form: 'visit',
  };
}
