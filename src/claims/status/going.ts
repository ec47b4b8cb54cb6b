import type { Clause } from '../grammar/clause.ts';

const SEEING = new Set(['see', 'visit', 'meet', 'greet', 'consult']);

/** "went to see X": nothing stands between, and the seeing is told. */
export const goesToSee = ({ verb }: Clause, clause: Clause): boolean =>
  (verb.lemma === 'go' || verb.lemma === 'come') &&
  clause.verb.form === 'infinitive' &&
  clause.verb.first <= verb.end &&
  SEEING.has(clause.verb.lemma);

const GOING = new Set('go come fly travel drive head sail journey arrive cross land rush hurry return'.split(' '));

/** "flew to Paris on Monday to meet X": news that tells of the journey as past knows of no hitch. */
export const hasGone = ({ verb }: Clause, clause: Clause): boolean =>
  GOING.has(verb.lemma) &&
  verb.tense === 'past' &&
  !verb.perfect &&
  !verb.negated &&
  !verb.progressive &&
  clause.verb.form === 'infinitive' &&
  SEEING.has(clause.verb.lemma);
