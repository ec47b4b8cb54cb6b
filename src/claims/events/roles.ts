import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import { chainHead } from '../grammar/scanner.ts';
import type { ReadSentence } from '../reading.ts';

/** How a noun group stands in a clause. */
export interface Role {
  readonly clause: Clause;
  readonly as: 'subject' | 'object' | 'oblique' | 'antecedent';
  /** Of an oblique. */
  readonly prep?: string;
}

/** Every role that a noun group has in its sentence, outer clauses first. */
export function rolesOf(sentence: ReadSentence, group: NounGroup): Role[] {
  const roles: Role[] = [];
  for (const clause of sentence.clauses) {
    // What a gapped clause leaves out is told by the clause before.
    if (clause.gapped && !(clause.subject.includes(group) && !clause.conjunctOf?.subject.includes(group))) continue;
    if (isMeant(sentence, clause, group)) roles.push({ clause, as: 'object' });
    if (isHeld(sentence, clause, group)) roles.push({ clause, as: 'subject' });
    if (clause.antecedent === group && !clause.subject.includes(group)) roles.push({ clause, as: 'antecedent' });
    if (clause.subject.includes(group)) roles.push({ clause, as: 'subject' });
    if (clause.object.includes(group)) roles.push({ clause, as: 'object' });
    for (const { prep, groups } of clause.obliques)
      if (groups.includes(group)) roles.push({ clause, as: 'oblique', prep });
  }
  return roles;
}

const TOPICAL = new Set(['discuss', 'debate', 'review']);

/** "discussed the fighting on Monday": what is talked of has a time and a standing of its own. */
export const isTopic = ({ as, clause }: Role, { determiner }: NounGroup): boolean =>
  determiner === 'the' && as === 'object' && TOPICAL.has(clause.verb.lemma);

const TAKING = new Set('attend host chair hold join boycott skip'.split(' '));

/** "the meeting | of the board in X, | which A is to attend": what is attended is the head of the chain. */
function isMeant({ chunks, isPerson, isName }: ReadSentence, clause: Clause, group: NounGroup): boolean {
  const { verb, object } = clause;
  const relative = clause.link === 'complement' ? clause.parent : clause;
  const antecedent = relative?.link === 'relative' ? relative.antecedent : undefined;
  if (!antecedent || antecedent === group || !TAKING.has(verb.lemma)) return false;
  if (!object.includes(antecedent) || isPerson(group) || isName(group)) return false;
  return chainHead(chunks, antecedent) === group && group.at < antecedent.at;
}

const HOLDING = new Set(
  'mediate broker facilitate host chair co-chair co-host convene organise organize sponsor moderate attend'.split(' '),
);

/** "talks between A of X and B of Y, | mediated by Z": what is held so is the head of the chain, no person. */
function isHeld(sentence: ReadSentence, clause: Clause, group: NounGroup): boolean {
  const { verb, link, antecedent, subject } = clause;
  if (link !== 'participle' || !verb.passive || !HOLDING.has(verb.lemma)) return false;
  if (!antecedent || antecedent === group || subject.includes(group) || group.at > antecedent.at) return false;
  if (!sentence.isPerson(antecedent) && !sentence.isName(antecedent)) return false;
  const { chunks, isPerson, isName } = sentence;
  if (isPerson(group) || isName(group)) return false;
  // "a summit would be held in Lima, | hosted by Lee".
  const mark = chunks[verb.at - 1];
  if (clause.parent?.subject.includes(group) && mark?.type === 'mark' && mark.mark === 'comma')
    return /^(?:hold|take|open|begin|start|convene|meet|resume)$/u.test(clause.parent.verb.lemma);
  // Over "A of X and B of Y" back to the noun before the first of them.
  for (let at = antecedent.at - 1; at > group.at; at -= 2) {
    const [joint, before] = [chunks[at], chunks[at - 1]];
    const joins = joint?.type === 'prep' || (joint?.type === 'mark' && /^(?:and|comma)$/u.test(joint.mark));
    if (!joins || before?.type !== 'noun') return false;
    if (before === group) return joint.type === 'prep';
  }
  return false;
}

const CARRIERS = new Set(
  'round series string spate flurry bout set day hour week minute succession cycle kind form lot'.split(' '),
);

/** What is made to or had from the other side: "turned down | a request for | a meeting". */
export const REQUESTS = new Set([
  'request',
  'invitation',
  'offer',
  'appeal',
  'plea',
  'bid',
  'demand',
  'call',
  'proposal',
]);

/** The group whose place in the clause an event shares: "held | multiple rounds of | talks". */
export function carrierOf(sentence: ReadSentence, group: NounGroup, lemma: (token: number) => string): NounGroup {
  const governor = governingNoun(sentence, group);
  if (governor?.prep === 'for' && REQUESTS.has(lemma(governor.noun.head))) return governor.noun;
  return governor?.prep === 'of' && CARRIERS.has(lemma(governor.noun.head)) ? governor.noun : group;
}

/**
 * The noun that an "of" or "for" joins to a group from the left, past the one who has it: "the possibility of | a
 * meeting", "requests by Chile for | a call".
 */
export function governingNoun(
  { chunks }: ReadSentence,
  group: NounGroup,
): { noun: NounGroup; prep: string; agent?: NounGroup } | undefined {
  const prep = chunks[group.at - 1];
  const near = chunks[group.at - 2];
  if (prep?.type !== 'prep' || near?.type !== 'noun') return undefined;
  const by = chunks[group.at - 3];
  const noun = chunks[group.at - 4];
  return prep.word === 'for' && by?.type === 'prep' && /^(?:by|from)$/u.test(by.word) && noun?.type === 'noun'
    ? { noun, prep: prep.word, agent: near }
    : { noun: near, prep: prep.word };
}
