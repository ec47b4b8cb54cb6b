import type { Status } from '../../../graph/model/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Reading } from '../reading.ts';
import type { EventNoun } from './data/nouns.ts';
import type { Part } from './mention.ts';
import { AIMS } from './noun-standing.ts';
import { part, partiesOf, standsForPeople } from './parties.ts';

const FIRM = new Set<Status>(['happened', 'planned', 'likely', 'possible', 'denied']);
const SAYING = new Set(
  'agree say tell joke quip jest remark discuss urge announce sign reiterate raise express warn pledge decide adopt vow stress propose call demand reaffirm thrash settle endorse approve condemn welcome praise ask promise hammer resolve review back commit confirm affirm hail note underline underscore emphasise emphasize exchange'.split(
    ' ',
  ),
);
const TELLING = new Set('tell ask urge warn assure inform press promise thank'.split(' '));
/** The subject and those with whom it acted. */
export function ownParts(
  reading: Reading,
  clause: Clause,
  subject: readonly number[],
  prep: string,
  status: Status,
  group: NounGroup,
): Part[] {
  const ahead = prep === 'before' || prep === 'ahead of';
  // "was due in X for talks".
  const aimed = prep === 'for' && (AIMS.has(clause.verb.lemma) || clause.adjective !== undefined);
  // "are in talks": as the talks stand.
  const under = clause.verb.lemma === 'be' && prep === 'in';
  const standing = ahead || aimed || under || !FIRM.has(status) ? undefined : status;
  const partners = SAYING.has(clause.verb.lemma)
    ? clause.obliques.filter((oblique) => oblique.prep === 'with').flatMap(({ groups }) => partiesOf(reading, groups))
    : [];
  // "A joined B for a first meeting with C".
  const joined = clause.verb.lemma === 'join' ? partiesOf(reading, clause.object) : [];
  // "A told B during a dinner".
  const told =
    TELLING.has(clause.verb.lemma) || isDebate(reading, group)
      ? partiesOf(
          reading,
          clause.object.filter((group) => standsForPeople(reading, group)),
        )
      : [];
  return [...new Set([...subject, ...partners, ...joined, ...told])].map((entity) =>
    part(entity, 'ATTENDS', 'event-own', standing),
  );
}

/** "agreed to deepen trade after talks": the talks go before the agreeing. */
export const tellerOf = (clause: Clause, prep: string): Clause =>
  (prep === 'after' || prep === 'following') &&
  clause.link === 'complement' &&
  clause.verb.form === 'infinitive' &&
  clause.parent &&
  SAYING.has(clause.parent.verb.lemma)
    ? clause.parent
    : clause;

/** "A and B have agreed to a truce, A said after talks": both, where one of them tells of it. */
export function tellersOf(reading: Reading, clause: Clause): readonly number[] {
  const own = partiesOf(reading, clause.subject);
  const [speaker] = own;
  if (own.length !== 1 || !/^(?:say|announce)$/u.test(clause.verb.lemma)) return own;
  const told = reading.sentences[clause.sentence]!.clauses.find(
    (other) =>
      other.verb.at < clause.subject[0]!.at &&
      MUTUAL.has(other.verb.lemma) &&
      other.verb.form === 'finite' &&
      !other.verb.passive &&
      partiesOf(reading, other.subject).includes(speaker!),
  );
  return told ? partiesOf(reading, told.subject) : own;
}
const MUTUAL = new Set('agree sign pledge vow decide resolve commit reach settle back'.split(' '));

const LEADING = new Set(['lead', 'head', 'send', 'leave', 'depart']);
const ROUND = new Set(['after', 'before', 'for', 'during', 'following', 'ahead of', 'in', 'at', 'on']);

/** "left after talks with Y", "at a meeting in X the two agreed": the subject takes part without a verb that says so. */
export function isOwn(reading: Reading, clause: Clause, prep: string, group: NounGroup): boolean {
  if (!ROUND.has(prep) || clause.verb.passive || group.possessor) return false;
  const after = reading.sentences[clause.sentence]!.chunks[group.at + 1];
  const withOther =
    after?.type === 'prep' && (after.word === 'with' || (after.word === 'to' && isCall(reading, group)));
  // "On a call with B, A promised".
  if (prep === 'on' && !isCall(reading, group)) return false;
  if (withOther || (prep === 'for' && LEADING.has(clause.verb.lemma))) return true;
  // "After a day of talks in X the ministers agreed", "A and B announced a truce after talks in X".
  if ((prep === 'after' || prep === 'following') && SAYING.has(clause.verb.lemma)) {
    const joint = group.at < clause.verb.at || tellersOf(reading, clause).length > 1;
    const others = after?.type === 'prep' && /^(?:between|among|of)$/u.test(after.word);
    return joint && (!others || isMeasure(reading, group));
  }
  if (prep !== 'at' && prep !== 'during' && prep !== 'in') return false;
  if (isDebate(reading, group) && clause.object.some((other) => standsForPeople(reading, other))) return true;
  return (
    SAYING.has(clause.verb.lemma) &&
    (group.determiner === 'a' || group.determiner === 'an' || group.determiner === 'their' || group.at < clause.verb.at)
  );
}

const isCall = ({ tokens }: Reading, { head }: NounGroup): boolean => /^(?:call|videocall)$/u.test(tokens[head]!.lemma);

const isMeasure = ({ tokens }: Reading, { head }: NounGroup): boolean =>
  /^(?:day|night|week|weekend|hour|round|series|month)$/u.test(tokens[head]!.lemma);

/** "attacked B during a debate": those who go for each other in a debate are both there. */
const isDebate = ({ tokens }: Reading, { head }: NounGroup): boolean => tokens[head]!.lemma === 'debate';

/** "is on a visit to X": the journey is told without a verb of its own. */
export const isUnderWay = ({ verb }: Clause, { form }: EventNoun): boolean => verb.lemma === 'be' && form === 'visit';
