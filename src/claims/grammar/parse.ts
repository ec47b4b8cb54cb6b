import { argumentsOf, type RightContext } from './arguments.ts';
import type { NounGroup, VerbGroup } from './chunk.ts';
import type { Clause, Link } from './clause.ts';
import { afterFronted } from './fronted.ts';
import { gapped } from './gapping.ts';
import { afterCleft, afterCopula, afterTime, type Inversion, inversionAt, righted, saidBehind } from './inversion.ts';
import { type Attachment, gerund, infinitive, participle } from './non-finite.ts';
import { adoptFronted, openingParticiple } from './opening.ts';
import { isMark, isNoun, isPrep, isReduced, isVerb, type Scanner } from './scanner.ts';
import { type LeftContext, leftContext } from './subject.ts';

/** Builds the clauses of one sentence, in the order of their verbs. */
export function parse(scanner: Scanner, sentence: number, firstIndex: number): Clause[] {
  const clauses: Clause[] = [];
  let inverted: Inversion | undefined;
  for (const chunk of scanner.chunks) {
    if (!isVerb(chunk)) continue;
    const opening = inversionAt(scanner, chunk);
    if (opening) {
      inverted = opening;
      continue;
    }
    const clause = clauseOf(scanner, chunk, clauses, sentence, firstIndex + clauses.length);
    clauses.push(inverted ? righted(clause, inverted) : saidBehind(scanner, clause));
    inverted = undefined;
  }
  afterCopula(scanner, clauses);
  afterCleft(scanner, clauses);
  afterTime(scanner, clauses);
  afterFronted(scanner, clauses, firstIndex);
  for (const clause of clauses) adoptFronted(scanner, clause, clauses);
  for (const clause of clauses)
    if ((clause.link === 'prepositional' || clause.link === 'adverbial') && clause.subject.length === 0)
      lendSubject(clause, clauses);
  gapped(scanner, clauses, firstIndex);
  for (const clause of clauses) openingParticiple(scanner, clause, clauses);
  return clauses;
}

function clauseOf(
  scanner: Scanner,
  verb: VerbGroup,
  before: readonly Clause[],
  sentence: number,
  index: number,
): Clause {
  const previous = before.at(-1);
  const right = argumentsOf(scanner, verb);
  const base = {
    index,
    sentence,
    verb,
    object: right.object,
    ...(right.second.length > 0 ? { second: right.second } : {}),
    obliques: right.obliques,
    times: right.times,
    ...(right.adjective ? { adjective: right.adjective } : {}),
  };
  if (verb.form === 'infinitive')
    return { ...base, ...infinitive(scanner, verb, previous), ...relativeObject(previous, base) };
  if (verb.form === 'gerund') return { ...base, ...gerund(scanner, verb, previous) };
  if (isReduced(scanner, verb)) return withNegation(scanner, verb, { ...base, ...participle(scanner, verb, previous) });
  return withNegation(scanner, verb, { ...base, ...finite(scanner, verb, previous, before, right) });
}

/** "the meeting | which A is | to attend": the object that the relative leaves to its infinitive. */
function relativeObject(
  previous: Clause | undefined,
  { object, verb }: Pick<Clause, 'object' | 'verb'>,
): Partial<Pick<Clause, 'object'>> {
  if (previous?.link !== 'relative' || object.length > 0 || verb.passive) return {};
  if (previous.object.length !== 1 || previous.object[0] !== previous.antecedent) return {};
  const taken = previous.object;
  previous.object = [];
  return { object: taken };
}

/** "no talks are planned", "neither went": a negative subject denies its verb. */
function withNegation(scanner: Scanner, verb: VerbGroup, clause: Clause): Clause {
  // "saw neither A nor B", "Nor is a meeting planned".
  const refused = clause.object[0]?.determiner === 'neither' && scanner.isName(clause.object[0]);
  if (refused || fronted(scanner, verb)) return { ...clause, verb: { ...(clause.verb ?? verb), negated: true } };
  const subject = clause.subject[0];
  if (!subject || clause.link === 'relative' || !isNegative(scanner, subject)) return clause;
  return { ...clause, verb: { ...(clause.verb ?? verb), negated: true } };
}

/** "Nor | is …", "…; nor | has". */
function fronted({ chunks }: Scanner, verb: VerbGroup): boolean {
  const mark = chunks[verb.at - 1];
  return mark?.type === 'mark' && mark.word === 'nor' && !isVerb(chunks[verb.at - 2]) && !isNoun(chunks[verb.at - 2]);
}

/** "neither A nor B went", "no minister came", "none of them". */
function isNegative({ chunks }: Scanner, subject: NounGroup): boolean {
  if (subject.determiner === 'no' || subject.determiner === 'neither') return true;
  const before = chunks[subject.at - 1];
  return before !== undefined && 'word' in before && before.word === 'neither';
}

function finite(
  scanner: Scanner,
  verb: VerbGroup,
  previous: Clause | undefined,
  before: readonly Clause[],
  right: RightContext,
): Attachment {
  const left = leftContext(scanner, verb);
  if (left.antecedent || left.marker === 'whom') return relativeClause(left, verb, previous, right);
  const thing = bareRelative(scanner, left, verb, right) ?? thatRelative(scanner, left, verb, right);
  if (thing)
    return {
      subject: left.subject,
      link: 'relative',
      antecedent: thing,
      object: [thing],
      ...(previous ? { parent: previous } : {}),
    };
  if (left.subject.length === 0 && left.inherits) return conjunct(scanner, verb, previous, left);
  const link: Link = left.marker === 'that' ? 'that' : left.marker ? 'subordinate' : 'main';
  const parent = link === 'main' ? reporting(scanner, left, before) : (lastFinite(before) ?? previous);
  return {
    subject: left.subject,
    link: link === 'main' && parent ? 'that' : link,
    ...(left.marker ? { marker: left.marker } : {}),
    ...(parent ? { parent } : {}),
  };
}

const HAVING = new Set([
  'hold',
  'have',
  'attend',
  'make',
  'pay',
  'host',
  'chair',
  'give',
  'take',
  'lead',
  'organise',
  'organize',
]);

/** "the meetings | Trump held last week": a noun right before the subject is the object. */
function bareRelative(
  { chunks, isName }: Scanner,
  left: LeftContext,
  verb: VerbGroup,
  right: RightContext,
): NounGroup | undefined {
  const before = chunks[left.from - 1];
  // "the meetings | that | Lee held".
  const noun = isMark(before, 'that') ? chunks[left.from - 2] : before;
  return HAVING.has(verb.lemma) &&
    right.object.length === 0 &&
    left.subject.length > 0 &&
    !verb.passive &&
    isNoun(noun) &&
    !isName(noun)
    ? noun
    : undefined;
}

/** "the conference with A | that he was chairing": the head of the noun before "that" is the object. */
function thatRelative(
  { chunks, isName }: Scanner,
  left: LeftContext,
  verb: VerbGroup,
  right: RightContext,
): NounGroup | undefined {
  if (left.marker !== 'that' || !HAVING.has(verb.lemma) || verb.passive || right.object.length > 0) return undefined;
  let noun = chunks[left.from - 2];
  while (isNoun(noun) && isName(noun) && isPrep(chunks[noun.at - 1])) noun = chunks[noun.at - 2];
  return isNoun(noun) && !isName(noun) ? noun : undefined;
}

const lastFinite = (before: readonly Clause[]): Clause | undefined =>
  before.findLast((clause) => clause.verb.form === 'finite');

function relativeClause(
  left: LeftContext,
  _verb: VerbGroup,
  previous: Clause | undefined,
  right: RightContext,
): Attachment {
  const antecedent = left.antecedent;
  const own = antecedent && left.subject.includes(antecedent) ? undefined : left.subject;
  const marker = left.relativePrep ? `${left.relativePrep} ${left.marker}` : left.marker;
  return {
    subject: own ?? left.subject,
    // "the envoy whom he met": the antecedent is the object.
    ...(own &&
    antecedent &&
    right.object.length === 0 &&
    (left.marker === 'whom' || left.marker === 'that' || left.marker === 'which') &&
    !left.relativePrep
      ? { object: [antecedent] }
      : {}),
    link: 'relative',
    ...(marker ? { marker } : {}),
    ...(antecedent ? { antecedent } : {}),
    ...(previous ? { parent: previous } : {}),
  };
}

function conjunct({ chunks }: Scanner, verb: VerbGroup, previous: Clause | undefined, left: LeftContext): Attachment {
  const opening = chunks[left.from - 1];
  // "If that works out": what is meant stands in the sentence before.
  if (!previous)
    return isMark(opening, 'subordinator')
      ? { subject: [], link: 'subordinate', marker: opening.word }
      : { subject: [], link: 'main' };
  // "wants to have the aide call", "let the envoy leave": what somebody is made to do.
  const made = previous.object.at(-1);
  if (made && CAUSING.has(previous.verb.lemma) && chunks[verb.at - 1] === made && !verb.passive)
    return { subject: previous.object, link: 'complement', parent: previous };
  if (isMark(opening, 'subordinator'))
    return { subject: previous.subject, link: 'subordinate', marker: opening.word, parent: previous };
  const source = equalOf(verb, previous);
  // "hosted by A and | chaired by B".
  const passive = chunks[verb.at + 1];
  if (previous.link === 'participle' && previous.verb.passive && previous.antecedent && isBarePast(verb))
    if (passive?.type === 'prep' && passive.word === 'by')
      return {
        subject: previous.subject,
        link: 'participle',
        antecedent: previous.antecedent,
        verb: { ...verb, passive: true },
        ...(previous.parent ? { parent: previous.parent } : {}),
      };
  const bare = verb.tense === 'present' && !verb.passive && verb.end - verb.first === 1 + verb.adverbs.length;
  const shared =
    bare && (source.verb.form === 'infinitive' || source.verb.tense === 'future' || source.verb.modal !== undefined);
  return {
    subject: source.subject,
    link: 'conjunct',
    conjunctOf: source,
    ...(source.parent && (shared || source.link !== 'main') ? { parent: source.parent } : {}),
    ...(source.marker && source.link === 'subordinate' ? { marker: source.marker } : {}),
    ...(shared
      ? {
          verb: {
            ...verb,
            form: source.verb.form,
            tense: source.verb.tense,
            ...(source.verb.modal ? { modal: source.verb.modal } : {}),
          },
        }
      : {}),
  };
}

/**
 * "said that B had erred in calling C and | asked him", "told B to leave and | flew home": a past form goes on with
 * the last clause that is told in the same tense, not with what hangs on it.
 */
function equalOf(verb: VerbGroup, previous: Clause): Clause {
  if (verb.form !== 'finite' || verb.tense !== 'past' || verb.passive) return previous;
  let source = previous;
  while (source.verb.form === 'gerund' && source.link === 'prepositional' && source.parent) source = source.parent;
  const { parent } = source;
  const deeper = source.link === 'that' && source.verb.perfect && !verb.perfect;
  if (deeper && parent?.verb.form === 'finite' && parent.verb.tense === 'past' && !parent.verb.perfect) return parent;
  const ordered = source.verb.form === 'infinitive' && parent !== undefined && source.subject !== parent.subject;
  if (ordered && parent.verb.form === 'finite' && parent.verb.tense === 'past') return parent;
  return source;
}

const isBarePast = ({ first, end, adverbs, tense, form }: VerbGroup): boolean =>
  form === 'participle' || (tense === 'past' && end - first === 1 + adverbs.length);

const CAUSING = new Set(['have', 'let', 'make']);

const REPORTING = new Set(
  'say tell announce report confirm state add claim write note deny insist believe think hope expect know fear reveal disclose suggest'.split(
    ' ',
  ),
);

/** "officials said A met B": a clause right after a verb of saying is what is said. */
function reporting({ chunks }: Scanner, left: LeftContext, before: readonly Clause[]): Clause | undefined {
  const previous = before.at(-1);
  if (!previous || !REPORTING.has(previous.verb.lemma)) return undefined;
  for (let at = previous.verb.at + 1; at < left.from; at++)
    if (isMark(chunks[at], 'comma', 'semicolon', 'colon', 'stop', 'and', 'but')) return undefined;
  return previous;
}

/** "After meeting A, B flew home": the subject comes later. */
function lendSubject(clause: Clause, all: readonly Clause[]): void {
  const next = all.find((other) => other.index > clause.index && other.verb.form === 'finite');
  if (!next) return;
  clause.subject = next.subject;
  clause.parent = next;
}
