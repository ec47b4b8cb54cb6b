import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { cueOf } from './standing.ts';

const RUMOURS = new Set('report rumour rumor claim story allegation suggestion account speculation'.split(' '));
const DENYING = new Set(['deny', 'dismiss', 'refute', 'reject', 'rebut', 'disavow']);
const UNTRUE = new Set(
  'untrue false unfounded baseless groundless inaccurate incorrect wrong fabricated fictitious unsubstantiated'.split(
    ' ',
  ),
);
const TRUTH = new Set(['reality', 'fact', 'truth']);
const POINTING = new Set(['it', 'this', 'that']);

/** Nouns for what is told and may not be so. */
export const isRumour = ({ tokens }: Reading, { head }: NounGroup): boolean => {
  const { lower, lemma } = tokens[head]!;
  return RUMOURS.has(lemma.toLowerCase()) || RUMOURS.has(lower.replace(/s$/u, ''));
};

/** "dismissed the report". */
export const isDenial = ({ verb }: Clause): boolean => DENYING.has(verb.lemma) && !verb.negated && !verb.passive;

/** "the report was denied", "is untrue", "does not correspond to the facts". */
export function isFoundFalse({ tokens }: Reading, { verb, adjective, obliques }: Clause): boolean {
  if (verb.lemma === 'be' && adjective) return UNTRUE.has(adjective.word) && !verb.negated && !adjective.negated;
  if (verb.lemma === 'correspond')
    return (
      verb.negated &&
      obliques.some(({ prep, groups }) => prep === 'to' && groups.some(({ head }) => TRUTH.has(tokens[head]!.lemma)))
    );
  return verb.passive && DENYING.has(verb.lemma) && !verb.negated;
}

/** True where the text goes on to deny what a clause reports. */
export function isDeniedAfter(reading: Reading, clause: Clause): boolean {
  const sentence = reading.sentences[clause.sentence]!;
  const rumour = rumourBefore(reading, sentence, clause);
  if (rumour && sentence.clauses.some((other) => other.subject.includes(rumour) && isFoundFalse(reading, other)))
    return true;
  if (!isHearsay(reading, clause)) return false;
  if (sentence.clauses.some((other) => other.index > clause.index && deniesIt(reading, other))) return true;
  const [opening] = reading.sentences[clause.sentence + 1]?.clauses ?? [];
  return opening !== undefined && opening.link === 'main' && deniesIt(reading, opening);
}

/** "rumours | that A had met B". */
function rumourBefore(reading: Reading, { chunks }: ReadSentence, { subject }: Clause): NounGroup | undefined {
  const that = chunks[(subject[0]?.at ?? 0) - 1];
  const noun = chunks[(subject[0]?.at ?? 0) - 2];
  return that?.type === 'mark' && that.mark === 'that' && noun?.type === 'noun' && isRumour(reading, noun)
    ? noun
    : undefined;
}

/** "The paper reported that A met B", "A reportedly met B". */
const isHearsay = (_reading: Reading, { link, parent, verb }: Clause): boolean =>
  (link === 'that' && parent !== undefined && cueOf(parent) === 'says') ||
  verb.adverbs.some((word) => word === 'reportedly' || word === 'allegedly');

/** "X denied it", "the ministry dismissed the report". */
const deniesIt = (reading: Reading, clause: Clause): boolean =>
  isDenial(clause) &&
  clause.object.length === 1 &&
  clause.object.every((group) =>
    group.pronoun
      ? POINTING.has(reading.tokens[group.head]!.lower)
      : /^(?:the|this|that|those|these)$/u.test(group.determiner ?? '') && isRumour(reading, group),
  );
