import type { NounGroup, VerbGroup } from './chunk.ts';
import type { Clause } from './clause.ts';
import { listFrom } from './lists.ts';
import { isFiller, isMark, isNoun, isVerb, type Scanner } from './scanner.ts';

/** An auxiliary before its subject: "Should the truce hold, …", "Not only did X attend". */
export interface Inversion {
  readonly auxiliary: VerbGroup;
  readonly subject: readonly NounGroup[];
  readonly conditional: boolean;
  readonly negated?: boolean;
}

const AUXILIARIES = new Set('do have will shall should would be can could may might'.split(' '));

export function inversionAt(scanner: Scanner, verb: VerbGroup): Inversion | undefined {
  const { chunks } = scanner;
  const opening = chunks[verb.at + 1];
  // "did", "Not only did".
  const bare = verb.end - verb.first === 1 || (verb.at === 0 && verb.head === verb.end - 1);
  if (!bare || !AUXILIARIES.has(verb.lemma) || !isNoun(opening)) return undefined;
  // "Did A and B meet?"
  const subject = listFrom(scanner, opening, true);
  let at = verb.at - 1;
  while (isFiller(chunks[at])) at--;
  // "Nor did X meet Y".
  const before = chunks[at];
  const refused = before?.type === 'mark' && before.word === 'nor';
  if (refused || isFrontedLimit(chunks, at)) at = -1;
  if (at >= 0 && !isMark(chunks[at], 'comma', 'and', 'but', 'semicolon', 'colon')) return undefined;
  let next = subject.at(-1)!.at + 1;
  while (isFiller(chunks[next])) next++;
  const main = chunks[next];
  if (!isVerb(main) || main.form === 'infinitive' || main.form === 'gerund') return undefined;
  if (refused) return { auxiliary: verb, subject, conditional: false, negated: true };
  if (verb.lemma === 'be' || verb.lemma === 'have')
    return at < 0 && verb.tense === 'past' ? { auxiliary: verb, subject, conditional: true } : undefined;
  return {
    auxiliary: verb,
    subject,
    conditional: at < 0 && verb.at === 0 && (verb.lemma === 'should' || verb.lemma === 'could'),
  };
}

const SAYING = new Set(
  'say add note write ask joke insist explain warn announce declare argue reply respond tell admit recall concede claim'.split(
    ' ',
  ),
);

/** Verbs that take no person as object: "talks may resume, | said Lee". */
const STATING = new Set('say add note insist argue joke explain declare'.split(' '));

/** `"…," said X after meeting Y`: who speaks stands behind the verb. */
export function saidBehind(scanner: Scanner, clause: Clause): Clause {
  const { chunks } = scanner;
  const { verb } = clause;
  const [speaker] = clause.object;
  if (!SAYING.has(verb.lemma) || verb.form !== 'finite' || verb.passive || !speaker || speaker.at !== verb.at + 1)
    return clause;
  let at = verb.at - 1;
  while (chunks[at]?.type === 'adverb') at--;
  const quoted = isMark(chunks[at], 'quote') && isMark(chunks[at - 1], 'comma', 'stop');
  const outside = isMark(chunks[at], 'comma') && (isMark(chunks[at - 1], 'quote') || STATING.has(verb.lemma));
  if (!(quoted || outside) || !(scanner.isName(speaker) || scanner.isPerson(speaker))) return clause;
  const { parent: _parent, conjunctOf: _before, ...own } = clause;
  return { ...own, subject: clause.object, object: clause.second ?? [], link: 'main' };
}

const LIMITS = new Set(['not', 'only', 'hardly', 'never', 'rarely', 'scarcely']);

/** "Not until Friday | did X meet Y", "Only in Rome | did they speak". */
function isFrontedLimit(chunks: Scanner['chunks'], last: number): boolean {
  const opening = chunks[0];
  if (last < 1 || last > 6 || opening?.type !== 'adverb' || !LIMITS.has(opening.word)) return false;
  return chunks.slice(1, last + 1).every((chunk) => !isVerb(chunk) && chunk.type !== 'mark');
}

export const righted = (clause: Clause, { auxiliary, subject, conditional, negated }: Inversion): Clause => ({
  ...clause,
  subject,
  verb: {
    ...clause.verb,
    form: 'finite',
    tense: /^(?:will|shall)$/u.test(auxiliary.lemma)
      ? 'future'
      : auxiliary.tense === 'none'
        ? clause.verb.tense
        : auxiliary.tense,
    negated: negated || clause.verb.negated || (auxiliary.negated && !auxiliary.adverbs.includes('only')),
  },
  ...(conditional ? { link: 'subordinate' as const, marker: 'if' } : { link: 'main' as const }),
});

/** "Among those who flew in were A and B": what follows the copula is who flew in. */
export function afterCopula({ chunks }: Scanner, clauses: readonly Clause[]): void {
  let from = 0;
  while (isFiller(chunks[from])) from++;
  const opening = chunks[from];
  const fronted = opening?.type === 'adjective' && opening.word === 'present';
  if (!fronted && (opening?.type !== 'prep' || opening.word !== 'among')) return;
  const copula = clauses.find((clause) => clause.verb.lemma === 'be' && clause.object.length > 0);
  if (!copula) return;
  for (const clause of clauses) {
    if (clause.verb.at >= copula.verb.at) continue;
    const attending = clause.link === 'prepositional' && clause.marker === 'among';
    if (attending) Object.assign(clause, { link: 'participle', parent: copula });
    if (clause.link === 'relative' || clause.link === 'participle' || clause.marker === 'who')
      clause.subject = copula.object;
  }
  copula.subject = copula.object;
  if (!fronted) {
    copula.object = [];
    // "Among the guests | at the funeral | of X were A and B".
    for (let at = from + 2; at < copula.verb.at; at++) {
      const prep = chunks[at];
      const noun = chunks[at + 1];
      if (prep?.type === 'prep' && isNoun(noun) && !copula.obliques.some((oblique) => oblique.at === at))
        copula.obliques.push({ prep: prep.word, groups: [noun], at });
    }
  }
  // "Among those present at the ceremony were A and B".
  const present = chunks
    .slice(0, copula.verb.at)
    .find((chunk) => chunk.type === 'adjective' && chunk.word === 'present');
  if (present?.type === 'adjective') copula.adjective = present;
}

/** "The last time A met B was in X in May": where and when the copula says is where and when they met. */
export function afterTime({ chunks, wordOf }: Scanner, clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    const subject = clause.subject[0]?.at ?? 0;
    // "the two presidents, | A and B, | met": the names stand behind those whom they explain.
    const first = isMark(chunks[subject - 1], 'comma') && isNoun(chunks[subject - 2]) ? subject - 2 : subject;
    const near = chunks[first - 1];
    const opening = isNoun(near) || near?.type === 'adverb' ? near : chunks[first - 2];
    const word = isNoun(opening) ? wordOf(opening) : opening?.type === 'adverb' ? opening.word : '';
    const copula = clauses.find((other) => other.verb.at > clause.verb.at);
    if (!/^(?:time|occasion)$/u.test(word)) continue;
    if (copula?.verb.lemma !== 'be' || copula.object.length > 0) continue;
    clause.verb = { ...clause.verb, passive: false };
    clause.times = [...clause.times, ...copula.times];
    clause.obliques = [...clause.obliques, ...copula.obliques];
    clause.link = 'main';
    delete clause.antecedent;
    copula.subject = [];
  }
}

/** "It was in X, on 3 May, that A met B": where and when belong to what is told behind "that". */
function itWasThat({ wordOf }: Scanner, clause: Clause): void {
  const { parent, link, marker } = clause;
  if (parent?.verb.lemma !== 'be' || link !== 'that' || marker !== 'that') return;
  const [it] = parent.subject;
  if (!it?.pronoun) return;
  if (wordOf(it) !== 'it' || parent.object.length > 0 || parent.adjective) return;
  if (parent.verb.negated || parent.obliques.length + parent.times.length === 0) return;
  clause.times = [...parent.times, ...clause.times];
  clause.obliques = [...clause.obliques, ...parent.obliques];
  clause.link = 'main';
  delete clause.parent;
}

/** "What took place on Monday in X was a round of talks": what stands with the first verb belongs to the second. */
export function afterCleft(scanner: Scanner, clauses: readonly Clause[]): void {
  const { chunks } = scanner;
  for (const clause of clauses) {
    itWasThat(scanner, clause);
    const before = clause.conjunctOf;
    const opening = before?.subject[0];
    if (clause.verb.lemma !== 'be' || clause.object.length === 0 || !before || !opening?.pronoun) continue;
    if (!/^(?:take|happen|occur|follow|come)$/u.test(before.verb.lemma) || opening !== chunks.find(isNoun)) continue;
    clause.times = [...before.times, ...clause.times];
    clause.obliques = [...before.obliques, ...clause.obliques];
    clause.subject = [];
  }
}
