import { headOfChain } from './antecedent.ts';
import { besideHead, namesOnly, pastAppositions } from './apposed.ts';
import type { NounGroup, VerbGroup } from './chunk.ts';
import { governed, isOpeningAgent, isServed, isSetOff, isThings } from './governed.ts';
import { awaitsVerb, listUpTo } from './lists.ts';
import { isFiller, isMark, isNoun, isPrep, isReduced, isVerb, type Scanner } from './scanner.ts';

/** What stands to the left of a verb. */
export interface LeftContext {
  readonly subject: readonly NounGroup[];
  /** The subject is that of an earlier clause ("met A and flew to B"). */
  readonly inherits: boolean;
  /** Noun on which a relative clause hangs. */
  readonly antecedent?: NounGroup;
  /** Preposition before the relative: "in which". */
  readonly relativePrep?: string;
  /** Leftmost chunk that belongs to the subject or the relative. */
  readonly from: number;
  /** Mark that opens the clause. */
  readonly marker?: string;
}

const REFLEXIVE = /^\p{L}+sel(?:f|ves)$/u;
const none = (from: number): LeftContext => ({ subject: [], inherits: true, from });
const ADJUNCTS = new Set('in at on after before during since until from following ahead'.split(' '));

/** Finds the subject of a finite verb by walking left over what stands between. */
export function leftContext(scanner: Scanner, verb: VerbGroup): LeftContext {
  const { chunks } = scanner;
  let at = verb.at - 1;
  let seenNoun = false;
  while (at >= 0) {
    const chunk = chunks[at]!;
    if (isMark(chunk, 'relative') || (isMark(chunk, 'that') && isNoun(chunks[at - 1]) && !seenNoun))
      return relative(scanner, at, !scanner.isSingular(verb), HAPPENING.has(verb.lemma));
    if (isMark(chunk, 'and', 'or', 'but') || (isMark(chunk, 'comma', 'dash') && !spansParenthesis(scanner, at))) {
      if (isMark(chunk, 'comma', 'dash') && parenthesisAhead(scanner, at)) {
        at--;
        continue;
      }
      return none(at + 1);
    }
    if (isMark(chunk, 'that', 'subordinator', 'semicolon', 'colon', 'stop')) return none(at + 1);
    // "Lee | himself | spoke".
    if (isNoun(chunk) && chunk.pronoun && REFLEXIVE.test(scanner.wordOf(chunk)) && isNoun(chunks[at - 1])) {
      at--;
      continue;
    }
    if (isNoun(chunk)) {
      const step = nounToTheLeft(scanner, chunk, verb);
      if (step.subject) return withMarker(scanner, step.subject);
      at = step.next;
      seenNoun = true;
      continue;
    }
    if (isVerb(chunk)) {
      const next = overVerb(scanner, chunk);
      if (next === undefined) return none(at + 1);
      at = next;
      continue;
    }
    at--;
  }
  return none(0);
}

/** A comma that closes a parenthesis which belongs to the subject. */
function spansParenthesis({ chunks }: Scanner, at: number): boolean {
  for (let left = at - 1; left > 0 && left > at - 24; left--) {
    if (isMark(chunks[left], 'comma', 'dash')) return true;
    if (isMark(chunks[left], 'semicolon', 'colon', 'that')) return false;
  }
  return false;
}

/** A noun before the comma that no preposition governs may still be the subject: "Yesterday, X, met". */
const parenthesisAhead = ({ chunks }: Scanner, at: number): boolean =>
  isNoun(chunks[at - 1]) && !chunks.slice(0, at).some(isVerb);

function nounToTheLeft(
  scanner: Scanner,
  noun: NounGroup,
  verb: VerbGroup,
): { subject?: readonly NounGroup[]; next: number } {
  const { chunks } = scanner;
  const list = namesOnly(scanner, pastAppositions(scanner, listUpTo(scanner, noun)));
  const whole = list.length === 1 ? governed(scanner, noun, verb) : undefined;
  if (whole) return { next: whole.at };
  let groups = list;
  let before = chunks[list[0]!.at - 1];
  // "In Moscow, A and B met": the place is no member of the list.
  while (
    groups.length > 1 &&
    before?.type === 'prep' &&
    (ADJUNCTS.has(before.word) || isOpeningAgent(scanner, before)) &&
    isMark(chunks[groups[0]!.at + 1], 'comma')
  ) {
    groups = groups.slice(1);
    before = undefined;
  }
  // "The presidents of A and B, | X and Y |, embraced": the names stand for the presidents.
  const [outer, ...names] = groups;
  if (
    outer &&
    names.length > 0 &&
    isMark(chunks[outer.at + 1], 'comma') &&
    (isPrep(chunks[outer.at - 1]) || isMark(chunks[outer.at - 1], 'and')) &&
    scanner.isName(outer) &&
    !scanner.isPerson(outer) &&
    names.every((name) => scanner.isName(name) && scanner.isPerson(name))
  )
    return { subject: names, next: -1 };
  // "With troops locked in a standoff, …": an absolute has its subject after the preposition.
  if (
    before?.type === 'prep' &&
    before.word === 'with' &&
    groups.at(-1)!.at === verb.at - 1 &&
    verb.end - verb.first === 1 &&
    !isNoun(chunks[before.at - 1])
  )
    return { subject: groups, next: -1 };
  const last = groups.at(-1)!;
  // "the confidant of B, | Rudolph Lee |, met": a name between commas stands for itself.
  // "X, accompanied by the minister, | Y |, arrived": the agent of a participle is no subject.
  const agent = before?.type === 'prep' && before.word === 'by' && isVerb(chunks[before.at - 1]);
  // "X, accompanied by his minister, | Y |, arrived".
  const explained = isMark(before, 'comma') && isSetOff(scanner, noun) ? chunks[before.at - 1] : undefined;
  const by = isNoun(explained) ? chunks[explained.at - 1] : undefined;
  if (by?.type === 'prep' && by.word === 'by' && isVerb(chunks[by.at - 1])) return { next: by.at - 1 };
  // "A spokesman for the president, | Y |, said": the name explains the president.
  const beside = isNoun(explained) ? besideHead(scanner, by) : [];
  if (beside.length > 0) return { subject: [...beside, noun], next: -1 };
  // "A session with the minister, | Y |, was dropped": what was dropped is the session.
  if (isNoun(explained) && by?.type === 'prep' && isThings(scanner, by.at)) return { next: by.at - 1 };
  if (isNoun(explained) && scanner.isPerson(explained) && !scanner.isName(explained) && isServed(by))
    return { next: explained.at - 2 };
  if (before && isPrep(before) && !agent && isSetOff(scanner, noun) && !isThings(scanner, before.at))
    return { subject: [noun], next: -1 };
  // "carried fuel for A, and B demanded": an object and the next subject are no list.
  if (
    isPrep(before) &&
    groups.length === 2 &&
    isMark(chunks[last.at - 1], 'and') &&
    (isMark(chunks[last.at - 2], 'comma') ||
      // "stayed at home and B was represented".
      (scanner.isName(last) && !scanner.isName(groups[0]!) && scanner.isSingular(verb)))
  )
    return { subject: [last], next: -1 };
  if (before && isPrep(before)) return { next: before.at - 1 };
  // "said A and B would send": what is said begins with a list.
  if (isVerb(before) && groups.length > 1 && isQuotative(scanner, before) && before.form === 'finite')
    return { subject: groups, next: -1 };
  // "A recalled its envoy, and B cut ties": an object and the next subject are no list.
  if (isVerb(before) && groups.length > 1 && isMark(chunks[last.at - 1], 'and') && !awaitsVerb(scanner, groups[0]!))
    return { subject: [last], next: -1 };
  if (isVerb(before) && !((before.form === 'finite' || before.form === 'gerund') && isQuotative(scanner, before)))
    return { next: before.at };
  const front = named(scanner, groups);
  return { subject: [...front, ...groups.slice(1)], next: -1 };
}

/** "Lee, the secretary, visited": the name before its apposition. */
function named(scanner: Scanner, groups: readonly NounGroup[]): NounGroup[] {
  const { chunks, isPerson, isActor, isName } = scanner;
  const nearest = groups[0]!;
  if (groups.length > 1 || isName(nearest)) return [nearest];
  let before = nearest.at - 1;
  // "Lee, then its secretary, visited".
  while (isFiller(chunks[before])) before--;
  const comma = chunks[before];
  let at = before - 1;
  // The name may carry a group of its own: "A of B, the secretary,".
  if (isPrep(chunks[at - 1]) && isNoun(chunks[at - 2])) at -= 2;
  const name = chunks[at];
  return isMark(comma, 'comma') &&
    isNoun(name) &&
    isName(name) &&
    (isPerson(name) || isActor(name)) &&
    !isPrep(chunks[at - 1]) &&
    !isVerb(chunks[at - 1])
    ? pastAppositions(scanner, listUpTo(scanner, name))
    : [nearest];
}

const QUOTATIVE = new Set(
  'say tell announce report confirm state add claim write note deny insist believe think hope expect know fear reveal disclose'.split(
    ' ',
  ),
);

/** "officials said A met B": the noun after such a verb is the subject of the next. */
const isQuotative = (_scanner: Scanner, verb: VerbGroup): boolean => QUOTATIVE.has(verb.lemma) && !verb.passive;

/** Steps over a clause that belongs to a noun further left; undefined where the verb is the sentence's own. */
function overVerb(scanner: Scanner, verb: VerbGroup): number | undefined {
  const { chunks } = scanner;
  let before = verb.at - 1;
  while (chunks[before]?.type === 'adverb') before--;
  if (isMark(chunks[before], 'relative', 'that')) {
    const marker = isPrep(chunks[before - 1]) ? before - 1 : before;
    return isMark(chunks[marker - 1], 'comma') ? marker - 2 : marker - 1;
  }
  // "Lee, while talking to Kim, said".
  if (verb.form === 'gerund' && isMark(chunks[before], 'subordinator') && isMark(chunks[before - 1], 'comma'))
    return before - 2;
  if (verb.form === 'infinitive' || verb.form === 'gerund' || isReduced(scanner, verb))
    return isMark(chunks[before], 'comma') ? before - 1 : before;
  const inserted = insertion(scanner, verb);
  if (inserted !== undefined) return inserted;
  // A relative clause with a subject of its own: "the minister whom he met".
  for (let at = before; at > 0 && at > before - 6; at--) {
    if (isMark(chunks[at], 'relative')) return isMark(chunks[at - 1], 'comma') ? at - 2 : at - 1;
    // "Reports | that A had met B | were denied".
    if (isMark(chunks[at], 'that') && isNoun(chunks[at - 1]) && !isVerb(chunks[at - 2])) return at - 1;
    if (isVerb(chunks[at]) || isMark(chunks[at], 'comma', 'and', 'that')) break;
  }
  return undefined;
}

/** "Chile, | its envoy said later, | had asked": who says so stands between the subject and its verb. */
function insertion(scanner: Scanner, verb: VerbGroup): number | undefined {
  const { chunks } = scanner;
  if (verb.form !== 'finite' || !isQuotative(scanner, verb)) return undefined;
  let behind = verb.at + 1;
  while (behind < verb.at + 4 && (chunks[behind]?.type === 'adverb' || isFiller(chunks[behind]))) behind++;
  if (!isMark(chunks[behind], 'comma') || !isVerb(chunks[behind + 1])) return undefined;
  let at = verb.at - 1;
  if (!isNoun(chunks[at])) return undefined;
  while (at > verb.at - 6 && (isNoun(chunks[at]) || isPrep(chunks[at]))) at--;
  const outer = chunks[at - 1];
  const from = chunks.findLastIndex((chunk, i) => i < at && isMark(chunk, 'semicolon', 'colon')) + 1;
  return isMark(chunks[at], 'comma') && isNoun(outer) && !isPrep(chunks[at - 2]) && !chunks.slice(from, at).some(isVerb)
    ? at - 1
    : undefined;
}

/** "took place", "was held", "lasted": what only happenings do. */
const HAPPENING = new Set('take hold last begin start open end happen occur convene continue conclude run'.split(' '));

function relative(scanner: Scanner, at: number, isPlural = false, happens = false): LeftContext {
  const { chunks } = scanner;
  let left = at - 1;
  let prep: string | undefined;
  const before = chunks[left];
  if (before?.type === 'prep') {
    prep = before.word;
    left--;
  }
  if (isMark(chunks[left], 'comma', 'dash')) left--;
  while (left >= 0 && !isNoun(chunks[left]) && !isVerb(chunks[left])) left--;
  const nearest = chunks[left];
  const marker = (chunks[at] as { word: string }).word;
  const antecedent = isNoun(nearest) ? headOfChain(scanner, nearest, marker, happens) : nearest;
  if (!isNoun(antecedent)) return { subject: [], inherits: false, from: at, marker };
  const subject =
    isPlural && antecedent === nearest && scanner.isName(antecedent) ? listUpTo(scanner, antecedent) : [antecedent];
  return { subject, inherits: false, antecedent, from: at, marker, ...(prep ? { relativePrep: prep } : {}) };
}

/** The subject, with the subordinator or relative that stands before it. */
function withMarker(scanner: Scanner, subject: readonly NounGroup[]): LeftContext {
  const { chunks } = scanner;
  const from = subject[0]!.at;
  let at = from - 1;
  while (
    at >= 0 &&
    (chunks[at]?.type === 'adverb' || chunks[at]?.type === 'time' || isMark(chunks[at], 'comma', 'quote'))
  )
    at--;
  const chunk = chunks[at];
  if (chunk?.type !== 'mark') return { subject, inherits: false, from };
  if (chunk.mark === 'subordinator' || chunk.mark === 'that')
    return { subject, inherits: false, from, marker: chunk.word };
  if (chunk.mark === 'relative') return { ...relative(scanner, at), subject, marker: chunk.word };
  return { subject, inherits: false, from };
}
