import type { Status } from '../../../graph/model/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause, Oblique } from '../grammar/clause.ts';
import { kindOfEntity, type Reading } from '../reading.ts';
import { negateIf } from '../status/combine.ts';
import { CONDITIONALS } from '../status/data/cues.ts';
import { type StandingContext, standingOf } from '../status/standing.ts';
import { companyOf } from './company.ts';
import { AT_GATHERINGS, BESIDE, DELEGATIONS, ELLIPTICAL, type Elliptical } from './data/elliptical.ts';
import { represented, sending } from './deputies.ts';
import { agents } from './encounter.ts';
import { type EventMention, leavingOut, type Part } from './mention.ts';
import { nearby } from './nearby.ts';
import { eventHead } from './noun-entry.ts';
import { part, partiesOf } from './parties.ts';
import { isHuman } from './people.ts';
import { isBeside, isStandpoint, isStead, isStranded } from './standpoints.ts';
import { isGathering, TOLD_REACH, toldOf } from './told.ts';

/**
 * Who was there or was not, in clauses that leave the event out: "Chile stayed away", "Serbia hosted". They speak of
 * the meeting told last, in the same sentence or the two before, else of one that is told right after.
 */
export function ellipticalMentions(
  reading: Reading,
  context: StandingContext,
  mentions: readonly EventMention[],
  next: () => number,
): EventMention[] {
  // "in the margins of the summit": named as an occasion only.
  const occasions = new Set(mentions.flatMap(({ within }) => within));
  const gatherings = mentions.filter(
    (mention) => isGathering(mention) && !(mention.group && occasions.has(mention.group)),
  );
  if (gatherings.length === 0) return [];
  const used = new Set(mentions.flatMap(({ clause, parts }) => (clause && parts.length > 0 ? [clause] : [])));
  const found: EventMention[] = [];
  const told = nearby(mentions);
  const toldGatherings = nearby(gatherings);
  const byIndex = new Map(gatherings.map((mention) => [mention.index, mention]));
  for (const clause of reading.clauses) {
    if (used.has(clause)) continue;
    const last = found.at(-1);
    // Who came with somebody is told in a row.
    const row =
      last && clause.sentence - last.sentence <= 1 && BESIDE.has(clause.verb.lemma) ? last.refersTo : undefined;
    const near = toldGatherings.around(clause.sentence, TOLD_REACH, 1);
    const known = (row === undefined ? undefined : byIndex.get(row)) ?? toldOf(reading, clause, near);
    if (!known || isBesideOthers(reading, clause, gatherings)) continue;
    const parts = partsOf(reading, context, clause, told.around(clause.sentence, 1, 0));
    if (!parts.some(({ entity }) => !known.parts.some((other) => other.entity === entity))) continue;
    const mention = { ...leavingOut(clause, known, next(), 'elliptical'), parts };
    found.push(mention);
    told.add(mention);
  }
  return found;
}

/** "A joined B on the stage", after a lunch of C and D: beside B, of whom no gathering was told. */
function isBesideOthers(reading: Reading, { verb, object }: Clause, gatherings: readonly EventMention[]): boolean {
  if (verb.passive || !BESIDE.has(verb.lemma)) return false;
  const joined = partiesOf(reading, object).filter((entity) => kindOfEntity(reading, entity) === 'Person');
  return joined.length > 0 && !gatherings.some(({ parts }) => parts.some(({ entity }) => joined.includes(entity)));
}

function partsOf(reading: Reading, context: StandingContext, clause: Clause, told: readonly EventMention[]): Part[] {
  if (isAwaited(reading, clause))
    return stated(
      reading,
      clause.subject,
      { relation: 'ATTENDS' },
      clause.verb.negated ? 'unlikely' : 'likely',
      'awaited',
    );
  const sends = clause.verb.lemma === 'send' && !clause.verb.passive;
  const { form, perfect } = clause.verb;
  // "Lee having declined": an absolute, with a subject of its own.
  const own = form === 'gerund' && clause.link === 'participle';
  // "A and B are likely | to be present".
  const likely = form === 'infinitive' && clause.link === 'complement' && clause.verb.lemma === 'be';
  const tells =
    form === 'finite' ||
    (likely && clause.adjective !== undefined) ||
    (form === 'gerund' && sends) ||
    (own && (perfect || isBeside(reading, clause)));
  if ((clause.link === 'relative' && !isAside(reading, clause)) || !tells) return [];
  if (namesEvent(reading, clause) || CONDITIONALS.has(clause.marker ?? '')) return [];
  if (isNoOther(reading, clause)) return [];
  const same = likewise(reading, clause, told);
  if (same.length > 0) return same;
  const status = standingOf(context, clause);
  const company = companyOf(reading, clause);
  if (company.length > 0) return stated(reading, company, { relation: 'ATTENDS' }, status, 'company');
  if (clause.verb.lemma === 'represent' && clause.verb.passive) return represented(reading, clause, status);
  if (BESIDE.has(clause.verb.lemma) && clause.verb.passive)
    return stated(reading, agents(clause), { relation: 'ATTENDS' }, status, 'beside');
  // "did not come, sending B instead": the sending is not what the "not" denies.
  const sent = clause.verb.form === 'gerund' && !clause.verb.negated && status === 'denied' ? 'happened' : status;
  if (sends) return sending(reading, clause, sent);
  const said = saidOf(reading, clause);
  return said ? stated(reading, clause.subject, said, status, clause.verb.lemma) : [];
}

/** "Lee, | who also attended |, said": told of Lee by the way. */
const isAside = ({ tokens }: Reading, { verb, antecedent, object, link }: Clause): boolean =>
  link === 'relative' &&
  antecedent !== undefined &&
  object.length === 0 &&
  /^(?:attend|participate|sit|listen|look|be)$/u.test(verb.lemma) &&
  tokens[antecedent.end]?.text === ',' &&
  tokens[antecedent.end + 1]?.lower === 'who';

/** "A and B are also expected": at what was told. */
const isAwaited = (reading: Reading, clause: Clause): boolean =>
  clause.verb.lemma === 'expect' &&
  clause.verb.passive &&
  clause.link !== 'relative' &&
  clause.obliques.length === 0 &&
  clause.subject.every((group) => isPerson(reading, group)) &&
  !governs(reading, clause);

/** "No other Samoan was there": one of them was. */
const isNoOther = (reading: Reading, { subject }: Clause): boolean =>
  subject.some(
    ({ first, determiner }) =>
      determiner === 'no' && /^(?:other|further|more)$/u.test(reading.tokens[first + 1]?.lower ?? ''),
  );

const MEANS = new Set(['by', 'via', 'over', 'through', 'on']);

/** The event is an argument of the verb: nothing is left out. */
const namesEvent = (reading: Reading, clause: Clause): boolean =>
  [
    ...clause.object,
    ...clause.obliques.flatMap(({ prep, groups }) => groups.filter((group) => !isMeans(reading, prep, group))),
  ].some((group) => eventHead(reading, group) !== undefined && !isIt(reading, group));

/** "joined by video call". */
const isMeans = (reading: Reading, prep: string, group: NounGroup): boolean =>
  MEANS.has(prep) && /^(?:call|videoconference)$/u.test(eventHead(reading, group)?.entry.form ?? '');

/** "So did Bolivia", "nor was Chile": as the one before. */
function likewise(reading: Reading, clause: Clause, told: readonly EventMention[]): Part[] {
  const { verb } = clause;
  const opening = reading.tokens[verb.first - 1]?.lower ?? '';
  if (!/^(?:so|as|neither|nor)$/u.test(opening) || !/^(?:do|be|have)$/u.test(verb.lemma)) return [];
  // "as did Chile": the subject follows.
  const parties = partiesOf(reading, clause.object.length > 0 ? clause.object : clause.subject);
  const before = told
    .filter(({ head, sentence }) => head < verb.head && clause.sentence - sentence <= 1)
    .sort((a, b) => a.head - b.head)
    .findLast(({ parts }) => parts.length > 0);
  const model = before?.parts.findLast(({ relation }) => relation === 'ATTENDS') ?? before?.parts.at(-1);
  if (!model) return [];
  const { relation, status } = model;
  return parties.map((entity) => part(entity, relation, 'elliptical-likewise', status ?? before?.status));
}

const IN_PLACE = new Set([
  'on behalf of',
  'in front of',
  'in place of',
  'for',
  'instead of',
  'by',
  'on',
  'via',
  'from',
  'as',
  'at',
  'over',
  'through',
  'with',
  'under',
]);

/** "stayed away in protest": why, how or for whom, not where else. */
const isBeyond = ({ tokens }: Reading, { prep, groups }: Oblique): boolean =>
  IN_PLACE.has(prep) || prep === 'of' || (prep === 'in' && REASONS.test(tokens[groups[0]?.head ?? -1]?.lower ?? ''));
const REASONS = /^(?:protest|solidarity|person|anger|silence|force|numbers|response|reply)$/u;

function saidOf(reading: Reading, clause: Clause): Elliptical | undefined {
  const { verb, object, obliques, adjective } = clause;
  if (verb.passive) return undefined;
  if (verb.lemma === 'be' && !isStandpoint(reading, clause)) {
    // "A and B were witnesses", "C was a guest".
    const role = object[0];
    if (role && ROLES.has(reading.tokens[role.head]!.lemma) && !isPerson(reading, role))
      return role.possessor || obliques.length > 0 ? undefined : { relation: 'ATTENDS' };
    const also = /^(?:also|too|again|even)$/u.test(reading.tokens[verb.end]?.lower ?? '') ? 1 : 0;
    const word = adjective?.word ?? reading.tokens[verb.end + also]?.lower;
    return word === undefined || obliques.some(({ prep }) => prep !== 'of') ? undefined : ELLIPTICAL.get(`be ${word}`);
  }
  const thing = object[0];
  if (isStandpoint(reading, clause)) return { relation: 'ATTENDS' };
  // Who joins a group may be its member since.
  if (thing && BESIDE.has(verb.lemma))
    return isPerson(reading, thing) || (verb.lemma !== 'join' && isHuman(reading, thing))
      ? { relation: 'ATTENDS' }
      : undefined;
  if (thing && /^(?:head|lead)$/u.test(verb.lemma))
    return DELEGATIONS.has(reading.tokens[thing.head]!.lemma) ? { relation: 'ATTENDS' } : undefined;
  if (thing && REFUSING.has(verb.lemma) && /^invitation$/u.test(reading.tokens[thing.head]!.lemma))
    if (reading.tokens[thing.end]?.lower === 'to')
      // "declined an invitation | to meet X": to that, and to nothing told before.
      return undefined;
    else return { relation: 'ATTENDS', absent: true };
  const done = AT_GATHERINGS.get(verb.lemma);
  if (done && thing) return done.has(reading.tokens[thing.head]!.lemma) ? { relation: 'ATTENDS' } : undefined;
  if (thing && !isIt(reading, thing)) return undefined;
  const particle = verb.particle ?? particleOf(reading, clause);
  if (obliques.some(({ prep, groups }) => prep === 'in' && isStead(reading, groups[0])))
    return SUBSTITUTING.has(verb.lemma) ? { relation: 'ATTENDS' } : undefined;
  const found = particle ? ELLIPTICAL.get(`${verb.lemma} ${particle}`) : ELLIPTICAL.get(verb.lemma);
  if (!found || obliques.some((oblique) => !isBeyond(reading, oblique) && oblique.prep !== particle)) return undefined;
  // "withdrew from the exercise": from that, and not from what was told before.
  if (
    found.relation === 'WITHDRAWS_FROM' &&
    (obliques.some(({ prep }) => prep === 'from' || prep === 'of') || isStranded(reading, clause))
  )
    return undefined;
  return fits(reading, clause, particle) ? found : undefined;
}

const ROLES = new Set('witness observer guest participant spectator onlooker'.split(' '));
const REFUSING = new Set('decline refuse spurn reject ignore turn'.split(' '));

const isPerson = (reading: Reading, group: NounGroup): boolean =>
  partiesOf(reading, [group]).some((entity) => kindOfEntity(reading, entity) === 'Person');

const SUBSTITUTING = new Set(['go', 'come', 'attend', 'appear', 'speak', 'travel', 'sit', 'step']);

/** "dialled | in late": a particle that the tagger took for something else. */
const particleOf = (reading: Reading, { verb }: Clause): string | undefined => {
  const next = reading.tokens[verb.end];
  const after = reading.tokens[verb.end + 1];
  const ends =
    after === undefined || ['PUNCT', 'ADV', 'ADJ', 'ADP', 'CCONJ', 'SCONJ'].includes(after.pos) || after.text === '.';
  return next && /^(?:in|on|there|up|part)$/u.test(next.lower) && ends ? next.lower : undefined;
};

/** "hosted it", "hosting the event was X". */
const isIt = ({ tokens }: Reading, { pronoun, head, determiner }: NounGroup): boolean =>
  pronoun
    ? /^(?:it|them|in)$/u.test(tokens[head]!.lower)
    : determiner === 'the' && /^(?:event|occasion|gathering|proceedings)$/u.test(tokens[head]!.lower);

/** Verbs of many uses say it only where nothing else stands with them. */
function fits(reading: Reading, clause: Clause, particle: string | undefined): boolean {
  const { verb, obliques } = clause;
  const preps = obliques.map(({ prep }) => prep);
  switch (verb.lemma) {
    case 'speak':
      return clause.times.length > 0 && preps.length === 0 && verb.tense === 'past';
    // "signing for Chile was A".
    case 'sign':
      return preps.includes('for') || preps.includes('on behalf of');
    case 'come':
    case 'appear':
    case 'show':
    case 'join':
    case 'stand':
      return particle !== undefined || verb.negated || preps.some((prep) => prep === 'by' || prep === 'via');
    case 'stay':
      return (
        verb.particle !== undefined || obliques.some(({ groups }) => reading.tokens[groups[0]!.head]!.lower === 'home')
      );
    case 'decline':
      return preps.length === 0 && !governs(reading, clause);
    default:
      return !governs(reading, clause);
  }
}

const governs = (reading: Reading, clause: Clause): boolean =>
  reading.sentences[clause.sentence]!.clauses.some((other) => other.parent === clause && other.link === 'complement');

const stated = (
  reading: Reading,
  groups: readonly NounGroup[],
  { relation, absent = false }: Elliptical,
  status: Status,
  verb: string,
): Part[] =>
  partiesOf(reading, groups).map((entity) => part(entity, relation, `elliptical-${verb}`, negateIf(absent, status)));
