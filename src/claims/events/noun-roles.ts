import type { Status } from '../../../graph/model/index.ts';
import type { RelationName } from '../../../graph/ontology/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { entitiesOf, kindOfEntity, type Reading, type ReadSentence } from '../reading.ts';
import { negateIf } from '../status/combine.ts';
import { cueOf, type StandingContext, standingOf } from '../status/standing.ts';
import type { EventNoun } from './data/nouns.ts';
import { PART_VERBS } from './data/verbs.ts';
import { agents, others, withWhom } from './encounter.ts';
import { isEventTime } from './event-time.ts';
import { goalsBefore, goalsOf, governor, timesOf } from './journey.ts';
import type { Part } from './mention.ts';
import { obliqueParts } from './noun-obliques.ts';
import { part, partiesOf, placesOf, settingOf } from './parties.ts';
import { isTopic, REQUESTS, type Role, rolesOf } from './roles.ts';

/** What the clauses round an event's noun say of it. */
export interface RoleFacts {
  readonly parts: Part[];
  readonly places: number[];
  readonly times: number[];
  readonly within: NounGroup[];
  readonly clause?: Clause;
}

/** Verbs that speak of an event without their subject's taking part in it. */
const BYSTANDERS = new Set(
  'announce discuss welcome condemn praise criticise criticize confirm deny mention recall report expect describe cover follow precede mark be'.split(
    ' ',
  ),
);

/** Reads parties off the clauses in which an event's noun stands. */
export function roleFacts(
  reading: Reading,
  context: StandingContext,
  sentence: ReadSentence,
  group: NounGroup,
  entry: EventNoun,
): RoleFacts {
  const facts: RoleFacts & { clause?: Clause } = { parts: [], places: [], times: [], within: [] };
  for (const role of rolesOf(sentence, group)) {
    if (isOrdering(role) || (entry.kind === 'Event' && isTopic(role, group))) continue;
    if (role.as === 'subject' || (role.as === 'object' && role.clause.link !== 'participle')) {
      facts.clause ??= role.clause;
      const setting = settingOf(reading, role.clause.obliques);
      facts.places.push(...setting.places);
      // "In X he is to hold talks": what stands with the governing verb.
      const outer = setting.places.length === 0 ? governor(role.clause) : undefined;
      if (outer) facts.places.push(...settingOf(reading, outer.obliques).places);
      // "a visit paid by A | to X".
      if (entry.form === 'visit' && role.clause.link === 'participle')
        facts.places.push(...placesOf(reading, others(role.clause, ['to'])));
      facts.within.push(...setting.within.filter((other) => other !== group));
      const told = role.clause.times.filter(
        (time) => isEventTime(reading, role.clause, time) && !isOfOutcome(reading, role, time),
      );
      const dated = role.clause.times.some((time) => reading.times[time]!.kind !== 'duration');
      const joined = role.as === 'object' && !dated && cueOf(role.clause) === 'factual';
      facts.times.push(...(joined ? timesOf(reading, role.clause) : told));
      if (joined && setting.places.length === 0 && entry.kind === 'Meeting')
        facts.places.push(...goalsBefore(reading, role.clause));
    }
    facts.places.push(...venuesOf(reading, role));
    if (role.as === 'oblique' && role.prep === 'for' && entry.kind === 'Meeting' && entry.form !== 'visit') {
      const goals = goalsOf(reading, role.clause);
      if (goals.length > 0) facts.times.push(...role.clause.times);
      facts.places.push(...goals);
    }
    if (role.as === 'antecedent') {
      facts.parts.push(...relativeParts(reading, role.clause, entry));
      continue;
    }
    const parts = partsOfRole(reading, context, role, group, entry);
    facts.parts.push(...parts);
    // "presided over the signing in A on Monday", "walked out of a meeting": those who take part do so there and then.
    if (role.as === 'oblique' && role.prep !== 'for' && isThereAndThen(role.clause, parts)) {
      facts.clause ??= role.clause;
      facts.times.push(...role.clause.times.filter((time) => isEventTime(reading, role.clause, time)));
      facts.places.push(...settingOf(reading, role.clause.obliques).places);
    }
  }
  return facts;
}

/** "the talks that opened the way to the thaw | that July": when their outcome was. */
const isOfOutcome = ({ times }: Reading, { clause }: Role, time: number): boolean => {
  const { value } = times[time]!;
  return clause.link === 'relative' && clause.object.length > 0 && value.form === 'offset';
};

/** "Arusha | hosts the summit": a town that does is where it is. */
const venuesOf = (reading: Reading, { as, clause: { verb, subject } }: Role): readonly number[] =>
  as === 'object' && !verb.passive && /^(?:host|co-host|stage)$/u.test(verb.lemma)
    ? subject
        .flatMap((group) => entitiesOf(reading, group))
        .filter((entity) => kindOfEntity(reading, entity) === 'Place')
    : [];

/** "The visit | follows talks in Rome on 9 April": when and where is said of the talks. */
const isOrdering = ({ as, clause: { verb, object } }: Role): boolean =>
  as === 'subject' && (verb.lemma === 'follow' || verb.lemma === 'precede') && !verb.passive && object.length > 0;

/** Who pulls out does so on another day; who walks out, speaks or presides does so at the event. */
const isThereAndThen = ({ verb }: Clause, parts: readonly Part[]): boolean =>
  parts.length > 0 &&
  !['send', 'invite', 'dispatch', 'call', 'summon', 'withdraw', 'back', 'drop', 'return'].includes(verb.lemma) &&
  parts.every(({ relation, rule }) => relation !== 'WITHDRAWS_FROM' && rule !== 'event-own' && rule !== 'event-absent');

/** "the clash in which 20 soldiers were killed", "a meeting at which A urged B". */
function relativeParts(reading: Reading, clause: Clause, entry: EventNoun): Part[] {
  if (!/^(?:(?:in|at|during|with|between) (?:which|whom)|where|whereby)$/u.test(clause.marker ?? '')) return [];
  const relation: RelationName = entry.kind === 'Meeting' ? 'ATTENDS' : clause.verb.passive ? 'TARGET' : 'ACTOR';
  return partiesOf(reading, clause.subject).map((entity) => part(entity, relation, 'event-relative'));
}

function partsOfRole(
  reading: Reading,
  context: StandingContext,
  role: Role,
  group: NounGroup,
  entry: EventNoun,
): Part[] {
  switch (role.as) {
    case 'subject':
      return subjectParts(reading, context, role.clause, entry);
    case 'object':
      return objectParts(reading, context, role.clause, entry);
    default:
      return obliqueParts(reading, context, role.clause, role.prep ?? '', group, entry);
  }
}

const verbKey = ({ verb }: Clause): string => (verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma);
const partVerb = (clause: Clause) => PART_VERBS.get(verbKey(clause)) ?? PART_VERBS.get(clause.verb.lemma);
const INCLUDING = new Set(
  'include bring gather involve comprise unite see group draw attract assemble reunite join link connect'.split(' '),
);

/** "will be attended by A and B", "was hosted by", "brought together A and B". */
function subjectParts(reading: Reading, context: StandingContext, clause: Clause, entry: EventNoun): Part[] {
  const parts: Part[] = [];
  const basic: RelationName = entry.kind === 'Meeting' ? 'ATTENDS' : 'ACTOR';
  // "B, with whom A held talks".
  parts.push(...partiesOf(reading, withWhom(clause)).map((entity) => part(entity, 'ATTENDS', 'event-with')));
  for (const { prep, groups } of clause.obliques) {
    if (prep === 'between' || prep === 'among' || prep === 'with' || prep === 'along with') {
      parts.push(...partiesOf(reading, groups).map((entity) => part(entity, basic, 'event-between')));
    } else if ((prep === 'by' || (prep === 'together with' && agents(clause).length > 0)) && clause.verb.passive) {
      const found = partVerb(clause);
      const relation = (found?.relation ?? 'ATTENDS') as RelationName;
      const status = found?.denied ? 'denied' : relation === 'ATTENDS' ? standingOf(context, clause) : undefined;
      if (BYSTANDERS.has(clause.verb.lemma)) continue;
      parts.push(
        ...partiesOf(reading, groups).map((entity) =>
          part(
            entity,
            entry.kind === 'Event' && relation === 'ATTENDS' ? 'ACTOR' : relation,
            `event-${reading.tokens[clause.verb.head]!.lower}-by`,
            status,
          ),
        ),
      );
    }
  }
  if (!clause.verb.passive && INCLUDING.has(clause.verb.lemma) && !isReturn(reading, clause)) {
    const status = standingOf(context, clause);
    parts.push(
      ...partiesOf(reading, clause.object).map((entity) =>
        part(entity, entry.form === 'exercise' ? 'ATTENDS' : basic, 'event-includes', status),
      ),
    );
  }
  return parts;
}

/** "The call brought the envoy back to his post": it moved him, who was not in it. */
const isReturn = ({ tokens }: Reading, { verb, object }: Clause): boolean =>
  verb.lemma === 'bring' &&
  /^(?:back|home|to|down|up|about)$/u.test(
    tokens[verb.particle ? verb.end - 1 : (object.at(-1)?.end ?? verb.end)]?.lower ?? '',
  );

/** "called the talks constructive" judges them from outside. */
const isJudging = ({ verb, adjective }: Clause): boolean => verb.lemma === 'call' && adjective !== undefined;

/** "X held talks with Y", "X will attend", "X is skipping". */
function objectParts(reading: Reading, context: StandingContext, clause: Clause, entry: EventNoun): Part[] {
  const found = partVerb(clause);
  if (!found || BYSTANDERS.has(clause.verb.lemma) || clause.verb.passive || isJudging(clause)) return [];
  const meeting = entry.kind === 'Meeting';
  // "received the largest vote": only meetings are received by those who are in them.
  if (!meeting && clause.verb.lemma === 'receive') return [];
  // A protest or attack is staged by its actors, an exercise or election may be hosted.
  const acted =
    !meeting && (found.relation === 'ATTENDS' ? !ATTENDING.has(clause.verb.lemma) : DOING.has(clause.verb.lemma));
  const relation = (acted ? 'ACTOR' : found.relation) as RelationName;
  const status = partStatus(context, clause, found.denied);
  if (/^mediation/u.test(reading.tokens[mediationAt(reading, clause)]?.lower ?? ''))
    return partiesOf(reading, clause.subject).map((entity) => part(entity, 'MEDIATES', 'event-mediates'));
  // "A ruled out talks between B and C": A is no party of theirs.
  const between = clause.obliques.some(
    ({ prep, groups }) => prep === 'between' && partiesOf(reading, groups).length > 1,
  );
  const parts =
    between && relation === 'ATTENDS' && !ATTENDING.has(clause.verb.lemma)
      ? []
      : partiesOf(reading, clause.subject).map((entity) =>
          part(entity, relation, `event-${clause.verb.lemma}`, status),
        );
  for (const { prep, groups } of clause.obliques) {
    if (prep === 'between' || (COMPANY.has(prep) && (WITNESS.has(prep) ? meeting : true)))
      parts.push(
        ...partiesOf(reading, groups).map((entity) => part(entity, meeting ? 'ATTENDS' : 'ACTOR', 'event-with')),
      );
    const asked = clause.object.some(({ head }) => REQUESTS.has(reading.tokens[head]!.lemma));
    if (prep === 'from' && (asked || (GETTING.has(clause.verb.lemma) && entry.form === 'call')))
      parts.push(...partiesOf(reading, groups).map((entity) => part(entity, 'ATTENDS', 'event-from')));
  }
  return parts;
}

const WITNESS = new Set(['in the presence of', 'in the company of', 'alongside']);
/** "held talks with A", "alongside B". */
const COMPANY = new Set(['with', 'along with', 'together with', ...WITNESS]);
const GETTING = new Set(['take', 'get', 'receive', 'have']);
const DOING = new Set(['stage', 'launch', 'lead', 'call']);

/** First word of the object's noun where that is "mediation", "mediation effort". */
const mediationAt = (reading: Reading, clause: Clause): number => {
  const object = clause.object[0];
  if (!object) return -1;
  const before = reading.tokens[object.head - 1];
  return before?.lower === 'mediation' ? object.head - 1 : object.head;
};

const ATTENDING = new Set('attend join participate take skip miss boycott address open witness watch'.split(' '));

/** Those who attend have a standing of their own; those who hold a meeting stand as it stands. */
function partStatus(context: StandingContext, clause: Clause, denied: boolean | undefined): Status | undefined {
  if (denied) return negateIf(standingOf(context, clause) === 'denied', 'denied');
  return ATTENDING.has(clause.verb.lemma) ? standingOf(context, clause) : undefined;
}
