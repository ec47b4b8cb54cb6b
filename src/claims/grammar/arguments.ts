import { namesOnly } from './apposed.ts';
import type { AdjectiveGroup, Chunk, NounGroup, VerbGroup } from './chunk.ts';
import type { Oblique } from './clause.ts';
import { listFrom, opensClause } from './lists.ts';
import { isFiller, isMark, isNoun, isPrep, isReduced, isVerb, type Scanner } from './scanner.ts';

/** What stands to the right of a verb or noun: objects, prepositional groups, times. */
export interface RightContext {
  readonly object: readonly NounGroup[];
  readonly second: readonly NounGroup[];
  readonly obliques: Oblique[];
  readonly times: number[];
  readonly adjective?: AdjectiveGroup;
  /** First chunk that does not belong to it. */
  readonly end: number;
}

/** Reads the arguments of a verb. */
export function argumentsOf(scanner: Scanner, verb: VerbGroup): RightContext {
  return read(scanner, verb.at + 1, true);
}

/** Reads what qualifies a noun: "talks | between A and B in Moscow on Friday". */
export function qualifiersOf(scanner: Scanner, noun: NounGroup): RightContext {
  return read(scanner, noun.at + 1, false);
}

function read(scanner: Scanner, start: number, takesObject: boolean): RightContext {
  const { chunks } = scanner;
  const obliques: Oblique[] = [];
  const times: number[] = [];
  let held: readonly NounGroup[] = [];
  let second: readonly NounGroup[] = [];
  let adjective: AdjectiveGroup | undefined;
  let at = start;
  let open = takesObject;
  for (; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (isFiller(chunk)) continue;
    if (chunk.type === 'adjective') {
      if (!takesObject) break;
      const counted = chunks[at + 2];
      // "held the first of nine rounds".
      if (open && held.length === 0 && isOf(chunks[at + 1]) && isNoun(counted)) {
        held = [counted];
        at = counted.at;
      } else adjective ??= chunk;
    } else if (chunk.type === 'time') {
      times.push(chunk.time);
      // "held two days of talks".
      const measured = chunks[at + 2];
      if (open && held.length === 0 && isOf(chunks[at + 1]) && isNoun(measured)) {
        held = listFrom(scanner, measured);
        at = measured.at;
      }
    } else if (chunk.type === 'prep') {
      const next = skipFillers(scanner, at + 1);
      const object = chunks[next];
      const measured = object?.type === 'time' ? next : roughTime(scanner, next);
      const noun = isNoun(object) ? object : roughNoun(scanner, next);
      if (measured !== undefined) {
        times.push((chunks[measured] as { time: number }).time);
        at = measured;
        // "after two hours of | talks".
        const counted = chunks[measured + 2];
        if (isOf(chunks[measured + 1]) && isNoun(counted)) {
          const groups = listFrom(scanner, counted);
          // "held more than five hours of | talks".
          if (open && held.length === 0 && ROUGHLY.has(chunk.word)) {
            held = groups;
            adjective = undefined;
            at = groups.at(-1)!.at;
            continue;
          }
          obliques.push({ prep: chunk.word, groups, at: measured + 1 });
          at = groups.at(-1)!.at;
        } else if (isLate(scanner, chunks[measured + 1])) continue;
      } else if (noun) {
        const agent = isAgent(scanner, at);
        const groups =
          agent && isFronted(scanner, noun)
            ? [noun]
            : listFrom(scanner, noun, BOUND_LISTS.has(chunk.word) || (agent && !isParted(scanner, noun)));
        obliques.push({ prep: chunk.word, groups, at });
        at = groups.at(-1)!.at;
      } else if (!isPrep(object)) break;
      open = false;
    } else if (isNoun(chunk) && open && held.length === 0) {
      // "met each of | the two men".
      const all =
        isOf(chunks[at + 1]) && /^(?:each|both|all)$/u.test(scanner.wordOf(chunk)) ? chunks[at + 2] : undefined;
      held = listFrom(scanner, isNoun(all) ? all : chunk);
      at = held.at(-1)!.at;
    } else if (isNoun(chunk) && open && second.length === 0 && skipFillers(scanner, held.at(-1)!.at + 1) === at) {
      second = listFrom(scanner, chunk);
      at = second.at(-1)!.at;
    } else if (isMark(chunk, 'comma') && open && chunks[at - 1]?.type === 'adjective' && isNoun(chunks[at + 1])) {
      // "direct, high-level talks".
      adjective = undefined;
    } else if (isMark(chunk, 'comma', 'dash')) {
      const next = skipFillers(scanner, at + 1);
      const after = chunks[next];
      if (isNoun(after) && isApposition(scanner, after)) {
        const names = namesFrom(scanner, chunks[at - 1], after);
        const last = obliques.at(-1);
        // "at Cedar House, Nairobi": the city is where it was, too.
        if (last && LOCATIVE.has(last.prep) && last.groups.at(-1) === chunks[at - 1] && isPlace(scanner, after))
          obliques.push({ prep: last.prep, groups: [after], at });
        if (names && held.at(-1) === chunks[at - 1]) held = named(scanner, held, names);
        else if (names) replaceLast(scanner, obliques, chunks[at - 1], names);
        else nameHolder(scanner, obliques, at, after);
        at = (names ?? [after]).at(-1)!.at;
        // "with X, the president | of Chile |": it says whose president he is.
        if (!names && isOf(chunks[at + 1]) && isNoun(chunks[at + 2])) at += 2;
      } else if (opensAside(scanner, after) && takesObject && pastRelative(scanner, next) > 0) {
        at = pastRelative(scanner, next);
        open = false;
      } else if (!(after?.type === 'time' || (isPrep(after) && !isVerb(chunks[next + 1]))) || isAbsolute(scanner, next))
        break;
    } else if (isMark(chunk, 'and', 'or')) {
      const next = pastAside(scanner, skipFillers(scanner, at + 1));
      // "in May and again last week".
      const again = next > at + 1 && chunks[next]?.type === 'time';
      if (!again && (!isPrep(chunks[next]) || isVerb(chunks[next + 1]))) break;
      const apart = chunks.slice(at, next).some((aside) => 'word' in aside && aside.word === 'separately');
      if (!again && !apart && takesObject && held.length === 0 && isAgain(obliques, times, chunks[next]!)) break;
      at = next - 1;
    } else break;
  }
  return {
    object: namesOnly(scanner, [...held]),
    second,
    obliques: obliques.map((oblique) => ({ ...oblique, groups: namesOnly(scanner, [...oblique.groups]) })),
    times,
    end: at,
    ...(adjective ? { adjective } : {}),
  };
}

/** The longest aside that is stepped over, in chunks. */
const LONGEST_ASIDE = 16;

/** "met Y, | who runs the bank, | in Oslo", "held talks, | followed by a dinner, | with Y". */
const opensAside = (scanner: Scanner, chunk: Chunk | undefined): boolean =>
  isMark(chunk, 'relative') || (isVerb(chunk) && chunk.form === 'finite' && isReduced(scanner, chunk));

/** "met Y, | who runs the bank, | in Oslo on Friday": the comma that closes the aside, where a place or time follows it. */
function pastRelative({ chunks }: Scanner, relative: number): number {
  let verbs = 0;
  for (let at = relative; at < Math.min(chunks.length, relative + LONGEST_ASIDE); at++) {
    const chunk = chunks[at];
    if (isVerb(chunk)) verbs++;
    if (isMark(chunk, 'semicolon', 'colon', 'stop')) return 0;
    if (!isMark(chunk, 'comma', 'dash') || verbs === 0) continue;
    const next = chunks[at + 1];
    const reduced = isVerb(chunks[relative]) && next?.type === 'prep' && next.word === 'with';
    const local = next?.type === 'prep' && (TRAILING.has(next.word) || reduced) && !isVerb(chunks[at + 2]);
    if (next?.type === 'time' || local) return at;
  }
  return 0;
}

const TRAILING = new Set(['in', 'at', 'on', 'near', 'outside', 'by', 'via']);

/** "his daughter, Princess X", "the co-chairs of the board, A and B": the names go before the noun they explain. */
function namesFrom(scanner: Scanner, noun: Chunk | undefined, name: NounGroup): NounGroup[] | undefined {
  if (!isNoun(noun) || scanner.isName(noun) || !scanner.isPerson(name) || !scanner.isName(name)) return undefined;
  return listFrom(scanner, name);
}

/** "the Danish and Swedish premiers, | A and B |": as many names as are described stand for them all, else for the last. */
const named = ({ isName }: Scanner, groups: readonly NounGroup[], names: readonly NounGroup[]): NounGroup[] =>
  groups.length === names.length && !groups.some(isName) ? [...names] : [...groups.slice(0, -1), ...names];

function replaceLast(
  scanner: Scanner,
  obliques: Oblique[],
  noun: Chunk | undefined,
  names: readonly NounGroup[],
): void {
  const last = obliques.at(-1);
  if (!last || last.groups.at(-1) !== noun || LOCAL.has(last.prep)) return;
  obliques[obliques.length - 1] = { ...last, groups: named(scanner, last.groups, names) };
}

/** "by A and the ambassador of X to Y, | Z": the name goes before the noun that the place hangs on. */
function nameHolder(scanner: Scanner, obliques: Oblique[], comma: number, name: NounGroup): void {
  const prep = scanner.chunks[comma - 2];
  const holder = scanner.chunks[comma - 3];
  const names = prep?.type === 'prep' && LOCAL.has(prep.word) ? namesFrom(scanner, holder, name) : undefined;
  const at = obliques.findIndex(({ groups }) => groups.at(-1) === holder);
  if (!names || at < 0) return;
  obliques[at] = { ...obliques[at]!, groups: named(scanner, obliques[at]!.groups, names) };
}

const LOCATIVE = new Set(['in', 'at', 'near', 'outside']);
const isPlace = ({ isName, isPerson, isActor }: Scanner, noun: NounGroup): boolean =>
  isName(noun) && !isPerson(noun) && !isActor(noun);

/** "the ambassador in Moscow, X": the name explains the noun before the place. */
const LOCAL = new Set(['in', 'at', 'on', 'of', 'to', 'for', 'from']);

/** ", with X looking on": a clause of its own, of which the preposition opens nothing but the subject. */
export function isAbsolute(scanner: Scanner, at: number): boolean {
  const { chunks } = scanner;
  const prep = chunks[at];
  const noun = chunks[at + 1];
  if (prep?.type !== 'prep' || prep.word !== 'with' || !isNoun(noun) || !isMark(chunks[at - 1], 'comma')) return false;
  const verb = chunks[listFrom(scanner, noun, true).at(-1)!.at + 1];
  return isVerb(verb) && verb.form === 'gerund';
}

const BOUND_LISTS = new Set(['between', 'among', 'including', 'among them']);

/** "delegations headed | by A and B | held talks": no comma parts the agents from the main verb. */
const isAgent = (scanner: Scanner, at: number): boolean => {
  const verb = scanner.chunks[at - 1];
  return (
    scanner.chunks[at]?.type === 'prep' && isVerb(verb) && isReduced(scanner, verb) && isNoun(scanner.chunks[at - 2])
  );
};

/** "spoke with A in X | and with B in Y": two encounters, where something stands between. */
function isAgain(obliques: readonly Oblique[], times: readonly number[], chunk: Chunk): boolean {
  const first = chunk.type === 'prep' && chunk.word === 'with' ? obliques.findIndex(({ prep }) => prep === 'with') : -1;
  return (
    first >= 0 && (times.length > 0 || obliques.slice(first + 1).some(({ prep }) => prep === 'in' || prep === 'at'))
  );
}

/** "became on Monday | the first": an object after the time, which is no subject of a verb of its own. */
const isLate = (scanner: Scanner, chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && !chunk.pronoun && !opensClause(scanner, chunk);

/** "convened by A, and | B will meet": a comma before the "and" parts two clauses, where no list came before. */
const isParted = ({ chunks }: Scanner, { at }: NounGroup): boolean =>
  isMark(chunks[at + 1], 'comma') && isMark(chunks[at + 2], 'and');

/** "In talks brokered by A, | B and C agreed": the opening ends at the comma, where a subject and its verb follow. */
function isFronted(scanner: Scanner, noun: NounGroup): boolean {
  const { chunks } = scanner;
  if (!isMark(chunks[noun.at + 1], 'comma')) return false;
  if (!isPrep(chunks[0]) || chunks.slice(0, noun.at).some((chunk) => isMark(chunk, 'comma', 'relative', 'that')))
    return false;
  const last = listFrom(scanner, noun, true).at(-1)!;
  let at = last.at + 1;
  while (isFiller(chunks[at]) || chunks[at]?.type === 'time') at++;
  const verb = chunks[at];
  return last !== noun && isVerb(verb) && verb.form === 'finite' && !isReduced(scanner, verb);
}

const ROUGHLY = new Set(['over', 'under', 'about', 'around', 'up to', 'than', 'close to']);

/** "for | a little over | three hours", "for more than | a day". */
function roughTime({ chunks }: Scanner, from: number): number | undefined {
  let at = from;
  while (at < from + 4 && (isFiller(chunks[at]) || chunks[at]?.type === 'adjective')) at++;
  const rough = chunks[at];
  if (rough?.type !== 'prep' || !ROUGHLY.has(rough.word)) return undefined;
  return chunks[at + 1]?.type === 'time' ? at + 1 : undefined;
}

/** "with | more than | a dozen leaders". */
function roughNoun({ chunks }: Scanner, from: number): NounGroup | undefined {
  const [much, than, noun] = chunks.slice(from, from + 3);
  if (much?.type !== 'adjective' && much?.type !== 'adverb') return undefined;
  return than?.type === 'prep' && ROUGHLY.has(than.word) && isNoun(noun) ? noun : undefined;
}

/** "with A and, | thereafter, | with B": past the adverbs between two commas. */
function pastAside(scanner: Scanner, at: number): number {
  if (!isMark(scanner.chunks[at], 'comma')) return at;
  const close = skipFillers(scanner, at + 1);
  return close > at + 1 && isMark(scanner.chunks[close], 'comma') && isPrep(scanner.chunks[close + 1]) ? close + 1 : at;
}

const isOf = (chunk: Chunk | undefined): boolean => chunk?.type === 'prep' && chunk.word === 'of';

function skipFillers({ chunks }: Scanner, at: number): number {
  let next = at;
  while (isFiller(chunks[next])) next++;
  return next;
}

/** ", the Indian envoy," between commas or at the end. */
const isApposition = ({ chunks }: Scanner, noun: NounGroup): boolean => {
  const next = chunks[noun.at + 1];
  return (
    next === undefined ||
    isMark(next, 'comma', 'stop', 'dash') ||
    (isPrep(next) && isNoun(chunks[noun.at + 2]) && isMark(chunks[noun.at + 3], 'comma', 'stop'))
  );
};
