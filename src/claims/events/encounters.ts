import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { listUpTo } from '../grammar/lists.ts';
import { isFiller } from '../grammar/scanner.ts';
import { actorsOf, headMention, kindOfEntity, type Reading } from '../reading.ts';
import type { EventVerb } from './data/verbs.ts';
import { agents, attend, type Encounter, others, withOf, withWhom } from './encounter.ts';
import type { Part } from './mention.ts';
import { eventHead } from './noun-entry.ts';
import { part, partiesOf, standsForPeople } from './parties.ts';
import { isAudience, isHuman } from './people.ts';
import { isRepeated, isSeparate, oneByOne } from './sides.ts';

/** Verbs of meeting in a looser sense, which only people do with people: "saw", "called", "spoke to". */
const PERSONAL = new Set([
  'see',
  'debate',
  'call',
  'ring',
  'phone',
  'telephone',
  'sit',
  'speak',
  'talk',
  'chat',
  'interact',
  'dine',
  'lunch',
  'toast',
  'embrace',
  'hug',
  'dance',
  'whisper',
  'run',
  'bump',
]);

/** "X met Y", "A and B talked": who met whom; nothing where the words say no encounter. */
export function encounter(reading: Reading, clause: Clause, verb: EventVerb): Encounter | undefined {
  const { lemma, passive } = clause.verb;
  const about = lemma === 'discuss' || lemma === 'debate' || lemma === 'negotiate';
  if (!about && clause.object.some((group) => eventHead(reading, group) && actorsOf(reading, group).length === 0))
    return undefined;
  // "sees B as a rival", "what they see as vital": a view, not a visit.
  if (lemma === 'see' && clause.obliques.some(({ prep }) => prep === 'as')) return undefined;
  const calledOn = lemma === 'call' && !isAppeal(reading, clause) ? callees(clause) : [];
  if (
    lemma === 'call' &&
    calledOn.length === 0 &&
    (isNaming(reading, clause) || others(clause, ['on', 'upon']).length > 0)
  )
    return undefined;
  if (calledOn.length > 0 && !calledOn.every((group) => standsForPeople(reading, group))) return undefined;
  const each = isReciprocal(reading, clause);
  const objects = calledOn.length > 0 ? calledOn : verb.object && !passive && !each ? clause.object : [];
  const doers = partiesOf(reading, jointSubject(reading, clause, objects));
  const subject = doers.length > 0 ? doers : partiesOf(reading, sendersOf(clause));
  const partners = partiesOf(reading, [
    ...objects,
    ...withOf(reading, clause, verb.with),
    ...withWhom(clause),
    ...agents(clause),
  ]).filter((entity) => !subject.includes(entity));
  // "met the target": an object that is nobody is no partner; "met the rebel envoys" is a meeting all the same.
  if (objects.length > 0 && partners.length === 0 && !objects.some((group) => isHuman(reading, group)))
    return undefined;
  // "dined with them": with people, whoever they are.
  const withPeople = withOf(reading, clause, verb.with).some((group) => group.pronoun && isHuman(reading, group));
  const alone = partners.length === 0 && objects.length === 0 && !withPeople;
  if (alone && subject.length === 0 && isGathering(reading, clause)) return { parts: [], places: [] };
  const several =
    clause.subject.length > 1 &&
    clause.subject.every((group) => isHuman(reading, group) || standsForPeople(reading, group));
  if (alone && subject.length < 2 && !several && !isAssembly(reading, clause)) return undefined;
  // "A and B negotiated in X": without an object, those who do it do it with each other.
  const mutual =
    lemma === 'discuss'
      ? (alone || passive) && isJoint(reading, passive ? agents(clause) : clause.subject)
      : alone && clause.object.length === 0 && subject.length > 1;
  if (about && !mutual && (partners.length === 0 || passive)) return undefined;
  if (subject.length === 0 && partners.length < 2) return undefined;
  if (
    SPEAKING.has(lemma) &&
    [...objects, ...withOf(reading, clause, verb.with)].some((group) => isAudience(reading, group))
  )
    return undefined;
  if (isFirstTime(reading, clause)) return undefined;
  if (PERSONAL.has(lemma) && !personal(reading, clause, [...objects, ...withOf(reading, clause, verb.with)]))
    return undefined;
  if (alone && !each && !mutual && LOOSE.has(lemma) && !together(reading, clause)) return undefined;
  const own = attend(subject, `verb-${lemma}`);
  const other = attend(partners, `verb-${lemma}`);
  const apart =
    isSeparate(reading, clause) || isRepeated(reading, clause) || isRingingRound(reading, clause, own)
      ? oneByOne(own, other)
      : undefined;
  return {
    parts: [...own, ...other],
    places: [],
    ...(apart ? { apart } : {}),
    ...(calledOn.length > 0 ? { form: 'meeting' } : {}),
  };
}

const RINGING = new Set(['phone', 'telephone', 'ring', 'call']);

/** "telephoned A and B": nobody else is on the line with either. */
const isRingingRound = (reading: Reading, { verb, object }: Clause, own: readonly Part[]): boolean =>
  RINGING.has(verb.lemma) &&
  own.length === 1 &&
  object.length > 1 &&
  !verb.adverbs.includes('jointly') &&
  object.every((group) => standsForPeople(reading, group));

const GATHERING = new Set(['meet', 'confer', 'gather', 'convene', 'assemble', 'deliberate', 'negotiate']);

/** "Ministers met in X on Tuesday": nobody is named yet, but the article may go on to say who was there. */
const isGathering = (reading: Reading, clause: Clause): boolean =>
  GATHERING.has(clause.verb.lemma) &&
  !clause.verb.passive &&
  clause.object.length === 0 &&
  (clause.times.length > 0 || clause.obliques.some(({ prep }) => prep === 'in' || prep === 'at')) &&
  clause.subject.some((group) => {
    const nominal = headMention(reading, group)?.nominal;
    const plural = nominal?.plural ?? reading.tokens[group.head]!.lower.endsWith('s');
    return plural && isHuman(reading, group) && !group.pronoun;
  });

/** "A and B discussed X": people named side by side. */
const isJoint = (reading: Reading, groups: readonly NounGroup[]): boolean =>
  groups.length > 1 && groups.every((group) => standsForPeople(reading, group));

const SPEAKING = new Set(['speak', 'talk', 'chat', 'sit', 'call']);

/** "A sent a delegation to meet B": who sends those whom nobody names. */
const sendersOf = ({ link, parent }: Clause): readonly NounGroup[] =>
  link === 'complement' && parent && /^(?:send|dispatch|despatch)$/u.test(parent.verb.lemma) && !parent.verb.passive
    ? parent.subject
    : [];

/** "by A and B, who spoke for an hour": both spoke. */
function jointSubject(reading: Reading, clause: Clause, objects: readonly NounGroup[]): readonly NounGroup[] {
  const only = clause.subject[0];
  if (
    clause.link !== 'relative' ||
    clause.subject.length !== 1 ||
    !only ||
    objects.length > 0 ||
    clause.obliques.some(({ prep }) => prep === 'with' || prep === 'to')
  )
    return clause.subject;
  return listUpTo(reading.sentences[clause.sentence]!, only);
}

/** "the first time that an American president had met": a rarity told of, not another meeting. */
function isFirstTime(reading: Reading, clause: Clause): boolean {
  if (clause.link === 'main') return false;
  const { chunks } = reading.sentences[clause.sentence]!;
  const subject = clause.subject[0];
  for (let at = (subject?.at ?? clause.verb.at) - 1, steps = 0; at >= 0 && steps < 3; at--, steps++) {
    const chunk = chunks[at]!;
    if (chunk.type === 'noun' || chunk.type === 'time')
      return (
        reading.tokens[chunk.end - 1]!.lower === 'time' ||
        (chunk.type === 'noun' && reading.tokens[chunk.head]!.lower === 'time')
      );
  }
  return false;
}

/** Verbs that a plural subject alone does not turn into an encounter: "the ministers spoke". */
const LOOSE = new Set(
  'discuss debate negotiate speak sit call see consult phone ring dance whisper run bump'.split(' '),
);

/** "called | on X", not "called for talks on a deal". */
const callees = ({ obliques, verb }: Clause): NounGroup[] =>
  obliques.flatMap(({ prep, groups, at }) =>
    (prep === 'on' || prep === 'upon') && at <= verb.at + 2 ? [...groups] : [],
  );

const VISITING = new Set('discuss talk review express congratulate offer convey thank greet brief'.split(' '));

/** "called on X to resign" is an appeal; "called on X to discuss" a visit. */
const isAppeal = (reading: Reading, clause: Clause): boolean =>
  reading.sentences[clause.sentence]!.clauses.some(
    (other) => other.parent === clause && other.verb.form === 'infinitive' && !VISITING.has(other.verb.lemma),
  );

/** "see each other". */
const isReciprocal = (reading: Reading, clause: Clause): boolean => {
  const group = clause.object[0];
  if (!group || clause.object.length > 1) return false;
  const words = reading.tokens.slice(group.first, group.end).map((token) => token.lower);
  return words.join(' ') === 'each other' || words.join(' ') === 'one another';
};

/** "called for talks", "called him a liar". */
const isNaming = (reading: Reading, clause: Clause): boolean =>
  clause.obliques.some(({ prep }) => prep === 'for' || prep === 'off') || hasSecondObject(reading, clause);

/** "called him a liar": a naming, not a telephone call. */
function hasSecondObject(reading: Reading, clause: Clause): boolean {
  const last = clause.object.at(-1);
  if (!last) return false;
  const { chunks } = reading.sentences[clause.sentence]!;
  let at = last.at + 1;
  while (isFiller(chunks[at])) at++;
  const next = chunks[at];
  return next?.type === 'noun' || next?.type === 'adjective' || actorsOf(reading, last).length === 0;
}

/** One plural subject or a body meets by itself: "the Security Council met", "the two have met". */
function isAssembly(reading: Reading, clause: Clause): boolean {
  const subject = clause.subject[0];
  if (
    !subject ||
    clause.verb.passive ||
    clause.object.length > 0 ||
    (clause.verb.lemma !== 'meet' && clause.verb.lemma !== 'talk' && clause.verb.lemma !== 'confer')
  )
    return false;
  const mention = headMention(reading, subject);
  if (!mention) return false;
  const entities = actorsOf(reading, subject);
  return (
    entities.length === 1 &&
    (kindOfEntity(reading, entities[0]!) === 'Organisation' ||
      (mention.nominal?.plural ?? false) ||
      mention.offices.some((office) => office.plural))
  );
}

const personal = (reading: Reading, clause: Clause, partners: readonly NounGroup[]): boolean =>
  clause.subject.every((group) => standsForPeople(reading, group)) &&
  [...partners, ...agents(clause)].every((group) => standsForPeople(reading, group));

/** What stands with two who spoke to each other, not to a hall or for somebody. */
const BETWEEN_THEM = new Set('with through about before after during until following'.split(' '));

/** Verbs that a plural subject never does with itself: "what they see as key", "they called". */
const TRANSITIVE = new Set('see call ring phone telephone dance whisper run bump'.split(' '));

/** "the two spoke by phone", "they talked". */
const together = (reading: Reading, clause: Clause): boolean => {
  if (TRANSITIVE.has(clause.verb.lemma)) return false;
  const plural = partiesOf(reading, clause.subject).length > 1 || clause.subject.length > 1;
  return (
    plural &&
    (clause.verb.lemma !== 'speak' ||
      clause.obliques.some(({ prep }) => prep === 'by' || prep === 'on' || prep === 'over' || prep === 'via') ||
      clause.times.some((time) => reading.times[time]!.kind === 'duration') ||
      clause.obliques.every(({ prep }) => BETWEEN_THEM.has(prep)))
  );
};

/** "Ministers gathered". */
export function gather(reading: Reading, clause: Clause, verb: EventVerb): Encounter | undefined {
  if (clause.object.length > 0 && !clause.verb.passive) return undefined;
  // "the talks were convened by A together with B" tells of the talks.
  if (clause.verb.passive && clause.subject.some((group) => eventHead(reading, group))) return undefined;
  const entities = partiesOf(reading, [...clause.subject, ...others(clause, verb.with)]);
  return entities.length > 0 || isGathering(reading, clause)
    ? { parts: attend(entities, `verb-${clause.verb.lemma}`), places: [] }
    : undefined;
}

/** "A clashed with B". */
export function clash(reading: Reading, clause: Clause, verb: EventVerb): Encounter | undefined {
  const sides = partiesOf(reading, [...clause.subject, ...others(clause, verb.with)]);
  // Persons clash in words: over coal, in a debate.
  const armed = !sides.some((entity) => kindOfEntity(reading, entity) === 'Person');
  return sides.length > 1 && armed
    ? { parts: sides.map((entity) => part(entity, 'ACTOR', `verb-${clause.verb.lemma}`)), places: [] }
    : undefined;
}
