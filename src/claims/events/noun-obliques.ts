import type { RelationName } from '../../../graph/ontology/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { SIDELINES } from '../grammar/data/words.ts';
import { kindOfEntity, type Reading } from '../reading.ts';
import { negateIf } from '../status/combine.ts';
import { type StandingContext, standingOf } from '../status/standing.ts';
import type { EventNoun } from './data/nouns.ts';
import { agents } from './encounter.ts';
import type { Part } from './mention.ts';
import { isOwn, isUnderWay, ownParts, tellerOf, tellersOf } from './noun-own.ts';
import { part, partiesOf, standsForPeople } from './parties.ts';

const AT_EVENT = new Set([...SIDELINES, 'at', 'in', 'into', 'to', 'for', 'during']);
const PRESENT = new Set(
  'take participate speak appear be sit show turn represent represented arrive fly travel go come head assist join call summon gather assemble engage lock welcome send invite dispatch return stop face spar square'.split(
    ' ',
  ),
);
const SETTING_OUT = new Set('embark go set leave depart start'.split(' '));
const LEAVING = new Set('withdraw pull drop walk back bow'.split(' '));

const MOVING = new Set(
  'cross stop break adjourn retire repair withdraw gather stay remain drive walk sail move head leave meet pause sit stroll'.split(
    ' ',
  ),
);
const STORMING = new Set(['walk', 'storm', 'emerge', 'march', 'slip', 'come']);

/** "said on a visit to X": who speaks or acts there is the visitor, unless the visit is another's. */
const isOwnVisit = (reading: Reading, { verb, subject }: Clause, group: NounGroup): boolean =>
  !verb.passive &&
  group.possessor === undefined &&
  subject.length > 0 &&
  subject.every((other) => standsForPeople(reading, other)) &&
  (group.determiner !== 'the' || verb.lemma === 'be');

const isPart = ({ tokens }: Reading, head: number): boolean => tokens[head]!.lower === 'part';

/** "took part in", "spoke at", "flew to Moscow for", "pulled out of", "stayed away from". */
export function obliqueParts(
  reading: Reading,
  context: StandingContext,
  clause: Clause,
  prep: string,
  group: NounGroup,
  entry: EventNoun,
): Part[] {
  const { verb, adjective } = clause;
  const meeting = entry.kind === 'Meeting';
  const basic: RelationName = meeting || entry.form === 'exercise' ? 'ATTENDS' : 'ACTOR';
  const subject = partiesOf(reading, clause.subject);
  // "took no part in".
  const apart = clause.object.some(({ determiner, head }) => determiner === 'no' && isPart(reading, head));
  const status = negateIf(apart, standingOf(context, clause));
  if (prep === 'from' && entry.form === 'visit' && verb.lemma === 'return')
    return subject.map((entity) => part(entity, basic, 'event-return', status));
  // "did not make it to the summit".
  if (prep === 'to' && meeting && verb.lemma === 'make' && clause.object.some((object) => object.pronoun))
    return subject.map((entity) => part(entity, basic, 'event-make', status));
  // "stormed out of the meeting": those were there.
  if (
    (prep === 'of' || prep === 'out of' || prep === 'from') &&
    STORMING.has(verb.lemma) &&
    verb.tense === 'past' &&
    !verb.negated
  )
    return subject.map((entity) => part(entity, basic, 'event-leaves', status));
  // "sat in on the meeting".
  if (prep === 'on' && meeting && /^(?:sit|listen|look|dial)$/u.test(verb.lemma))
    return subject.map((entity) => part(entity, basic, `event-${verb.lemma}`, status));
  if (prep === 'on' && entry.form === 'visit' && isOwnVisit(reading, clause, group))
    return subject.map((entity) => part(entity, 'ATTENDS', 'event-visiting', status));
  if ((prep === 'from' || prep === 'of' || prep === 'out of') && LEAVING.has(verb.lemma))
    return subject.map((entity) => part(entity, 'WITHDRAWS_FROM', 'event-withdraws', status));
  if (prep === 'from' && (verb.particle === 'away' || adjective?.word === 'absent'))
    return subject.map((entity) => part(entity, 'ATTENDS', 'event-absent', 'denied'));
  if (prep === 'over' && verb.lemma === 'preside')
    return subject.map((entity) => part(entity, 'CHAIRS', 'event-presides', status));
  const teller = tellerOf(clause, prep);
  if (meeting && entry.form !== 'visit' && isOwn(reading, teller, prep, group))
    return ownParts(reading, teller, tellersOf(reading, teller), prep, standingOf(context, teller), group);
  // "crossed the lake for lunch": whoever moves for a meal takes it.
  if (prep === 'for' && entry.form === 'meal' && !verb.passive && MOVING.has(verb.lemma))
    return subject.map((entity) => part(entity, basic, 'event-meal', status));
  if (
    !AT_EVENT.has(prep) &&
    !(
      prep === 'on' &&
      (SETTING_OUT.has(verb.lemma) || /^(?:send|dispatch)$/u.test(verb.lemma) || isUnderWay(clause, entry))
    )
  )
    return [];
  if (adjective?.word === 'present') return subject.map((entity) => part(entity, basic, 'event-present', status));
  if (adjective?.word === 'absent')
    return subject.map((entity) => part(entity, basic, 'event-absent', negateIf(true, status)));
  // "turned up at the talks", not "turned down a request for talks".
  if (verb.lemma === 'turn' && verb.particle !== 'up' && verb.particle !== 'out') return [];
  if (!(PRESENT.has(verb.lemma) || SETTING_OUT.has(verb.lemma)) || clause.object.some((object) => object === group))
    return [];
  if (!meeting && !['take', 'participate', 'engage', 'lock', 'represent', 'join'].includes(verb.lemma)) return [];
  if (['send', 'invite', 'dispatch', 'welcome', 'call', 'summon'].includes(verb.lemma)) {
    const guests = verb.passive ? clause.subject : clause.object;
    return partiesOf(reading, guests).map((entity) =>
      part(entity, basic, `event-${verb.lemma}`, verb.lemma === 'invite' ? negateIf(verb.negated, 'possible') : status),
    );
  }
  if (verb.lemma === 'be' && (adjective || clause.object.length > 0)) return [];
  // "Lee was represented at the talks by his deputy": a person for whom another comes is not there.
  const deputised = verb.lemma === 'represent' && verb.passive && agents(clause).length > 0;
  const parts = subject.map((entity) =>
    part(
      entity,
      basic,
      `event-${verb.lemma}`,
      negateIf(deputised && kindOfEntity(reading, entity) === 'Person', status),
    ),
  );
  // "joined B for a meeting", "was joined at the talks by B".
  if (verb.lemma === 'join' || verb.lemma === 'face')
    parts.push(
      ...partiesOf(
        reading,
        (verb.passive
          ? clause.obliques.filter((oblique) => oblique.prep === 'by').flatMap(({ groups }) => groups)
          : clause.object
        ).filter((other) => standsForPeople(reading, other)),
      ).map((entity) => part(entity, basic, 'event-joined', status)),
    );
  if (verb.lemma === 'represent' && verb.passive)
    parts.push(
      ...partiesOf(
        reading,
        clause.obliques.filter((oblique) => oblique.prep === 'by').flatMap(({ groups }) => groups),
      ).map((entity) => part(entity, basic, 'event-represented', status)),
    );
  if (verb.lemma === 'represent')
    parts.push(...partiesOf(reading, clause.object).map((entity) => part(entity, basic, 'event-represented', status)));
  return parts;
}
