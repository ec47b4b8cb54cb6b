import type { Chunk, NounGroup, VerbGroup } from './chunk.ts';
import { chunkIs, isFiller, isMark, isNoun, isPrep, isReduced, isVerb, type Scanner } from './scanner.ts';

const JOINERS = new Set(['as well as', 'along with', 'together with', 'rather than']);

/** The next noun of a list after the one at `at`, with whether an "and" stood before it. */
function nextConjunct({ chunks }: Scanner, at: number): { noun: NounGroup; and: boolean } | undefined {
  let next = at + 1;
  let joined = false;
  let and = false;
  if (isMark(chunks[next], 'comma')) {
    joined = true;
    next++;
  }
  if (isMark(chunks[next], 'and', 'or')) {
    joined = true;
    and = true;
    next++;
  } else if (!joined && chunks[next]?.type === 'prep' && JOINERS.has((chunks[next] as { word: string }).word)) {
    joined = true;
    and = true;
    next++;
  }
  while (isFiller(chunks[next])) next++;
  if (and && isMark(chunks[next], 'comma')) next = pastAside(chunks, next);
  const noun = chunks[next];
  return joined && isNoun(noun) ? { noun, and } : undefined;
}

/** "and, uninvited, X", "and, for the first time, Y": past what stands between two commas. */
function pastAside(chunks: readonly Chunk[], comma: number): number {
  for (let at = comma + 1; at < comma + 6; at++) {
    if (isMark(chunks[at], 'comma')) return at + 1;
    if (isVerb(chunks[at]) && (chunks[at] as VerbGroup).form !== 'participle') break;
  }
  return comma;
}

/** True where a noun is the subject of a verb that follows, so that it opens a clause of its own. */
export function opensClause(scanner: Scanner, noun: NounGroup): boolean {
  const { chunks } = scanner;
  let at = noun.at + 1;
  for (let steps = 0; steps < 6; steps++) {
    const chunk = chunks[at];
    if (isPrep(chunk) && isNoun(chunks[at + 1])) at += 2;
    else if (chunk?.type === 'adverb' || chunk?.type === 'time') at++;
    else if (isPrep(chunk) && chunks[at + 1]?.type === 'time') at += 2;
    // ", and Iran's president, X, warned": a name between commas.
    else if (
      isMark(chunk, 'comma') &&
      isNoun(chunks[at + 1]) &&
      isMark(chunks[at + 2], 'comma') &&
      isVerb(chunks[at + 3])
    )
      at += 3;
    else return isVerb(chunk) && chunk.form === 'finite' && !isReduced(scanner, chunk);
  }
  return false;
}

/** True where no verb stands to the left that could be the main one: "A meeting of | A and B | is planned". */
export function awaitsVerb(scanner: Scanner, noun: NounGroup): boolean {
  const { chunks } = scanner;
  let inside = false;
  for (let at = noun.at - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (isNoun(chunk)) inside = true;
    else if (isMark(chunk, 'semicolon', 'colon', 'stop', 'that', 'subordinator', 'relative', 'comma', 'and', 'but'))
      break;
    else if (isVerb(chunk)) {
      const own = isNoun(chunks[at - 1]) && (chunk.form === 'gerund' || isReduced(scanner, chunk));
      if (!own) return false;
    }
  }
  return inside;
}

/** A list of nouns that begins with `first` and runs to the right. */
export function listFrom(scanner: Scanner, first: NounGroup, asSubject = false): NounGroup[] {
  const list = [first];
  const pending: NounGroup[] = [];
  let at = first.at;
  // "Queen Anne of X and Y's prime minister", "the president of X and the envoy": the second is no part of the state.
  const of = chunkIs(scanner, at + 1, 'of') ? scanner.chunks[at + 2] : undefined;
  if (isNoun(of) && scanner.isPerson(first)) {
    const after = nextConjunct(scanner, of.at)?.noun;
    const alike = after !== undefined && (scanner.isName(first) ? scanner.isName(after) : asSubject);
    if (after && scanner.isPerson(after) && (alike || !scanner.isPerson(of))) at += 2;
  }
  at = pastHolder(scanner, first) ?? at;
  for (;;) {
    const step = nextConjunct(scanner, at);
    if (!step || (!asSubject && opensClause(scanner, step.noun) && !(step.and && awaitsVerb(scanner, first)))) break;
    pending.push(step.noun);
    if (step.and) list.push(...pending.splice(0));
    at = step.noun.at;
    // A list item may carry its own "of" group: "the presidents of A and the envoy of B".
    const named = pastHolder(scanner, step.noun);
    if (named !== undefined) at = named;
    else if (chunkIs(scanner, at + 1, 'of') && goesOnBehind(scanner, at + 2)) at += 2;
  }
  if (scanner.heading) list.push(...pending);
  return list;
}

/** Whether a list goes on behind the group of one of its items: not in "a critic of X and Y", two states. */
function goesOnBehind(scanner: Scanner, at: number): boolean {
  const noun = scanner.chunks[at];
  const after = isNoun(noun) ? nextConjunct(scanner, at)?.noun : undefined;
  return isNoun(noun) && after !== undefined && !(scanner.isState(noun) && scanner.isState(after));
}

/** "the chancellor of X, | Lee, | and the premier of Y": past the holder's name, where another person follows. */
function pastHolder(scanner: Scanner, noun: NounGroup): number | undefined {
  const { chunks } = scanner;
  const state = chunks[noun.at + 2];
  const name = chunks[noun.at + 4];
  if (!scanner.isPerson(noun) || scanner.isName(noun) || !chunkIs(scanner, noun.at + 1, 'of') || !isNoun(state))
    return undefined;
  if (!isMark(chunks[noun.at + 3], 'comma') || !isNoun(name) || !scanner.isPerson(name) || !scanner.isName(name))
    return undefined;
  const after = nextConjunct(scanner, name.at);
  return after && scanner.isPerson(after.noun) ? name.at : undefined;
}

/** A list of nouns that ends with `last`, read to the left. */
export function listUpTo(scanner: Scanner, last: NounGroup): NounGroup[] {
  const { chunks } = scanner;
  let start = last;
  for (let at = last.at - 1; at > 0; ) {
    const chunk = chunks[at];
    if (chunk?.type === 'adverb') at--;
    else if (isMark(chunk, 'and', 'or', 'comma')) {
      let before = at - 1;
      if (isMark(chunks[before], 'comma')) before--;
      let noun = chunks[before];
      if (!isNoun(noun)) break;
      // "A of X and B": step over the group that belongs to A; not in "a tour of X, Y and B", all of one kind.
      if (
        chunkIs(scanner, before - 1, 'of') &&
        isNoun(chunks[before - 2]) &&
        !(scanner.isState(noun) && scanner.isState(last))
      )
        noun = chunks[before - 2];
      start = noun as NounGroup;
      at = start.at - 1;
    } else break;
  }
  for (let at = start.at; at <= last.at; at++) {
    const noun = chunks[at];
    if (!isNoun(noun)) continue;
    // "President of the X | Lee | and the duke of Y, Z": a name behind its title opens the list, too.
    const titled = scanner.isPerson(noun) && scanner.isName(noun);
    if (noun !== last && isPrep(chunks[at - 1]) && noun !== start && !titled) continue;
    const list = listFrom(scanner, noun, true);
    if (list.includes(last)) return list;
    if (list.length > 1 && explains(scanner, last, list.at(-1)!)) return [...list.slice(0, -1), last];
  }
  return [last];
}

/** "A, and the minister of X, | B": the name after the comma says who the minister is. */
function explains(scanner: Scanner, name: NounGroup, noun: NounGroup): boolean {
  const { chunks } = scanner;
  let at = noun.at + 1;
  if (chunkIs(scanner, at, 'of') && isNoun(chunks[at + 1])) at += 2;
  return isMark(chunks[at], 'comma') && chunks[at + 1] === name && scanner.isName(name) && !scanner.isName(noun);
}
