import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { kindOfEntity, type Reading } from '../reading.ts';
import { DELEGATIONS } from './data/elliptical.ts';
import { partiesOf } from './parties.ts';

const HOLDING = new Set(['include', 'comprise', 'feature', 'contain', 'consist', 'number']);

/** "The Chilean delegation included A and B": those of whom a delegation to the gathering told before consists. */
function membersOfDelegation(reading: Reading, { verb, subject, object, obliques }: Clause): NounGroup[] {
  const [party] = subject;
  if (!party || subject.length > 1 || !DELEGATIONS.has(reading.tokens[party.head]!.lemma)) return [];
  if (verb.passive || verb.negated || !HOLDING.has(verb.lemma)) return [];
  const of =
    verb.lemma === 'consist' ? obliques.filter(({ prep }) => prep === 'of').flatMap(({ groups }) => groups) : [];
  // "The team, led by A, also included B".
  const leaders = reading.sentences[reading.tokens[party.head]!.sentence]!.clauses.filter(
    (clause) => clause.antecedent === party && clause.verb.passive && /^(?:lead|head)$/u.test(clause.verb.lemma),
  ).flatMap((clause) => clause.obliques.flatMap(({ prep, groups }) => (prep === 'by' ? groups : [])));
  return persons(reading, [...leaders, ...object, ...of]);
}

/** "Representing A as observer was B": who stands for another is there. */
function standIn(reading: Reading, clause: Clause): NounGroup[] {
  if (clause.verb.lemma !== 'be' || clause.verb.negated) return [];
  const sentence = reading.sentences[clause.sentence]!;
  const opening = sentence.chunks[0];
  if (opening?.type !== 'verb' || opening.form !== 'gerund' || opening.lemma !== 'represent') return [];
  const behind = sentence.chunks[clause.verb.at + 1];
  return behind?.type === 'noun' ? persons(reading, clause.object) : [];
}

const persons = (reading: Reading, groups: readonly NounGroup[]): NounGroup[] =>
  groups.filter((group) => partiesOf(reading, [group]).some((entity) => kindOfEntity(reading, entity) === 'Person'));

/** Those named as members of a delegation, or standing in for another. */
export const companyOf = (reading: Reading, clause: Clause): NounGroup[] => [
  ...membersOfDelegation(reading, clause),
  ...standIn(reading, clause),
];
