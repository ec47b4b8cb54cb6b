import type { NounGroup, VerbGroup } from './chunk.ts';
import type { Clause } from './clause.ts';
import { isFiller, isMark, isNoun, isPrep, isVerb, type Scanner } from './scanner.ts';

const POSITIONAL = new Set(['be', 'sit', 'stand', 'come']);

/** "In the front row were A and B", "Flanking him was A; beside her sat B": the subject follows its verb. */
export function afterFronted(scanner: Scanner, clauses: Clause[], firstIndex: number): void {
  for (const clause of [...clauses]) {
    const { verb } = clause;
    if (!POSITIONAL.has(verb.lemma) || verb.form !== 'finite' || verb.passive || clause.adjective) continue;
    const opening = openingOf(scanner, verb);
    if (!opening) continue;
    const subject = namesAfter(scanner, verb.at + 1);
    if (subject.length === 0) continue;
    clause.subject = subject;
    clause.object = [];
    clause.link = 'main';
    delete clause.conjunctOf;
    for (const { prep, groups, at } of opening.obliques)
      if (!clause.obliques.some((oblique) => oblique.at === at)) clause.obliques.push({ prep, groups, at });
    const deed = clauses.find((other) => other.verb === opening.verb);
    if (!deed) continue;
    deed.subject = subject;
    deed.link = 'main';
    delete deed.conjunctOf;
    deed.verb = { ...deed.verb, form: 'finite', tense: verb.tense === 'none' ? 'past' : verb.tense };
    const next = nextOpening(scanner, verb.at + 1);
    if (next) clauses.push({ ...deed, ...next, index: firstIndex + clauses.length, conjunctOf: deed, gapped: true });
  }
}

/** "signing for X was A; for Y, | B": the second, which leaves its verb out. */
function nextOpening(scanner: Scanner, from: number): Pick<Clause, 'subject' | 'obliques' | 'times'> | undefined {
  const { chunks } = scanner;
  for (let at = from; at < chunks.length; at++) {
    const prep = chunks[at + 1];
    const noun = chunks[at + 2];
    if (!isMark(chunks[at], 'semicolon') || prep?.type !== 'prep' || !isNoun(noun)) continue;
    const subject = isMark(chunks[at + 3], 'comma') ? namesAfter(scanner, at + 4) : [];
    return subject.length > 0
      ? { subject, obliques: [{ prep: prep.word, groups: [noun], at: at + 1 }], times: [] }
      : undefined;
  }
  return undefined;
}

interface Opening {
  readonly verb?: VerbGroup;
  readonly obliques: readonly { prep: string; groups: readonly NounGroup[]; at: number }[];
}

/** What stands before the verb, where that is no subject: prepositional groups, or a participle with its own. */
function openingOf(scanner: Scanner, verb: VerbGroup): Opening | undefined {
  const { chunks } = scanner;
  const obliques: { prep: string; groups: readonly NounGroup[]; at: number }[] = [];
  let participle: VerbGroup | undefined;
  let at = verb.at - 1;
  for (; at >= 0; at--) {
    const chunk = chunks[at]!;
    if (isMark(chunk, 'semicolon', 'colon', 'stop')) break;
    // "…, and beside her sat B": the comma before the preposition or participle opens the clause.
    if (isMark(chunk, 'and', 'but')) break;
    if (isFiller(chunk) || chunk.type === 'time') continue;
    if (isVerb(chunk)) {
      if (participle || (chunk.form !== 'gerund' && chunk.form !== 'participle')) return undefined;
      participle = chunk;
    } else if (isNoun(chunk)) {
      const before = chunks[at - 1];
      if (before?.type === 'prep') {
        obliques.push({ prep: before.word, groups: [chunk], at: at - 1 });
        at--;
      } else if (!isVerb(before) || before.form !== 'gerund') return undefined;
    } else if (!isPrep(chunk)) return undefined;
  }
  const first = chunks[at + 1];
  const fronted = first?.type === 'prep' || (isFiller(first) && isPrep(chunks[at + 2])) || first === participle;
  if (!fronted || (obliques.length === 0 && !participle)) return undefined;
  return { obliques, ...(participle ? { verb: participle } : {}) };
}

/** The persons and actors of a list with its appositions: "A, the chief of X; B, the mayor; and, from Y, C". */
function namesAfter(scanner: Scanner, from: number): NounGroup[] {
  const { chunks, isName, isPerson, isActor } = scanner;
  const names: NounGroup[] = [];
  let aside = false;
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (isMark(chunk, 'stop', 'colon', 'dash', 'quote', 'but')) break;
    if (isMark(chunk, 'semicolon')) {
      // "; beside her sat B" opens another clause.
      if (opensFronted(scanner, at + 1)) break;
      aside = false;
    } else if (isMark(chunk, 'relative', 'subordinator', 'that')) aside = true;
    else if (isVerb(chunk) && !aside) break;
    else if (isNoun(chunk) && !aside && isName(chunk) && !isPrep(chunks[at - 1]) && (isPerson(chunk) || isActor(chunk)))
      names.push(chunk);
  }
  return names;
}

/** A preposition group and then a verb or a comma: "for Ukraine, B", "on the left was C". */
const opensFronted = ({ chunks }: Scanner, at: number): boolean =>
  isPrep(chunks[at]) && isNoun(chunks[at + 1]) && !isMark(chunks[at - 1], 'and');
