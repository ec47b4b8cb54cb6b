import type { Chunk, NounGroup } from './chunk.ts';
import type { Clause, Oblique } from './clause.ts';
import { SIDELINES } from './data/words.ts';
import { listFrom } from './lists.ts';
import { isFiller, isMark, isNoun, isPrep, isVerb, type Scanner } from './scanner.ts';

/** What a stretch without a verb holds that a verb further left governs. */
interface Remnant {
  readonly nouns: readonly NounGroup[];
  readonly obliques: readonly Oblique[];
  readonly times: readonly number[];
  readonly here: boolean;
  /** First chunk and the one behind the last. */
  readonly from: number;
  readonly end: number;
}

const PLACED = new Set(['in', 'at', 'to', 'on', 'near', 'outside']);

/**
 * "On Monday he received X, and on Tuesday Y", "sat down in January in A and again in May in B": the clauses whose
 * verb, and whatever else they leave out, stands in the clause before.
 */
export function gapped(scanner: Scanner, clauses: Clause[], firstIndex: number): void {
  for (const clause of [...clauses]) {
    if (clause.subject.length === 0 || clause.verb.negated || clause.link === 'participle') continue;
    const remnants = remnantsOf(scanner, clause, clauses);
    for (const remnant of remnants) {
      const found = filled(scanner, clause, remnant, firstIndex + clauses.length);
      if (!found) continue;
      release(clause, remnant);
      clauses.push(found);
    }
  }
}

/** The stretches after the first "and", comma or semicolon behind a clause, up to the next verb. */
function remnantsOf(scanner: Scanner, clause: Clause, all: readonly Clause[]): Remnant[] {
  const { chunks } = scanner;
  const found: Remnant[] = [];
  let end = clause.verb.at + 1;
  while (end < chunks.length && !isBoundary(chunks[end])) end++;
  // What stands before the next verb may be its subject.
  const closing = chunks[end];
  const closed = !isVerb(closing) || closing.form !== 'finite';
  // "and in May in Y, | before | flying home".
  if (isVerb(closing) && isPrep(chunks[end - 1])) end--;
  const taken = (at: number): boolean =>
    all.some((other) => other !== clause && other.subject.some((group) => group.at === at));
  let from = joinedAt(chunks, clause.verb.at + 1, end);
  while (from !== undefined) {
    const next = joinedAt(chunks, from, end);
    const remnant = read(scanner, from, behind(chunks, next ?? end));
    if (remnant && (closed || next !== undefined) && !remnant.nouns.some(({ at }) => taken(at))) found.push(remnant);
    from = next;
  }
  return found;
}

const isBoundary = (chunk: Chunk | undefined): boolean =>
  isVerb(chunk) || isMark(chunk, 'stop', 'colon', 'that', 'relative', 'subordinator', 'quote', 'but');

/** The chunk after the next mark that joins. */
function joinedAt(chunks: readonly Chunk[], from: number, end: number): number | undefined {
  for (let at = from; at < end; at++) {
    if (!isMark(chunks[at], 'and', 'semicolon', 'comma')) continue;
    let next = at + 1;
    while (isMark(chunks[next], 'and', 'comma')) next++;
    return next < end ? next : undefined;
  }
  return undefined;
}

/** The end of what stands before a stretch that begins at `next`. */
function behind(chunks: readonly Chunk[], next: number): number {
  let at = next;
  while (isMark(chunks[at - 1], 'and', 'comma', 'semicolon')) at--;
  return at;
}

function read(scanner: Scanner, from: number, end: number): Remnant | undefined {
  const { chunks } = scanner;
  const nouns: NounGroup[] = [];
  const obliques: Oblique[] = [];
  const times: number[] = [];
  let here = false;
  for (let at = from; at < end; at++) {
    const chunk = chunks[at]!;
    const next = chunks[at + 1];
    if (chunk.type === 'time') times.push(chunk.time);
    else if (chunk.type === 'prep' && next?.type === 'time') continue;
    else if (chunk.type === 'prep' && isNoun(next)) {
      const groups = listFrom(scanner, next);
      obliques.push({ prep: chunk.word, groups, at });
      at = groups.at(-1)!.at;
    } else if (isNoun(chunk)) {
      if (nouns.length > 0) return undefined;
      nouns.push(...listFrom(scanner, chunk));
      at = nouns.at(-1)!.at;
    } else if (isFiller(chunk) || chunk.type === 'adjective') {
      if ('word' in chunk && /^(?:here|there)$/u.test(chunk.word)) here = true;
    } else return undefined;
  }
  return { nouns, obliques, times, here, from, end };
}

/** The clause that a remnant stands for, where its pieces answer to pieces of the clause. */
function filled(scanner: Scanner, clause: Clause, remnant: Remnant, index: number): Clause | undefined {
  const { chunks } = scanner;
  const own = (at: number): boolean => at < remnant.from;
  const [noun] = remnant.nouns;
  const dated = remnant.times.length > 0 && clause.times.some((time) => own(placeOf(chunks, time)));
  const places = remnant.obliques.filter(({ prep }) => PLACED.has(prep));
  const placed =
    remnant.here || places.some(({ prep }) => clause.obliques.some((other) => other.prep === prep && own(other.at)));
  const answered = remnant.obliques.some(
    ({ prep }) => !PLACED.has(prep) && clause.obliques.some((other) => other.prep === prep && own(other.at)),
  );
  const [thing] = clause.object;
  const object = noun !== undefined && thing !== undefined && thing !== noun && isLike(scanner, noun, thing);
  // "A second round took place in A on Monday, and | a third | on Tuesday in B".
  const counted = noun !== undefined && !object && ORDINAL.test(scanner.wordOf(noun));
  // "A signed the text for X and | B | for Y".
  const doer = noun !== undefined && !object && !counted && (answered || placed) && isDoer(scanner, clause, noun);
  if (noun !== undefined && !object && !counted && !doer) return undefined;
  // Two pieces at least must stand against two of the clause, a time or a place among them.
  // "travelling to A and, in January, to B": the day of the second alone is told.
  const anew = noun === undefined && remnant.times.length > 0 && clause.times.length === 0 && placed;
  const pieces = [dated || anew, placed || (dated && places.length > 0), answered, object].filter(Boolean).length;
  if (!doer && (pieces < 2 || !(dated || placed))) return undefined;
  const replaced = new Set(remnant.obliques.map(({ prep }) => prep));
  const placedAnew = places.length > 0;
  return {
    ...clause,
    index,
    ...(counted || doer ? { subject: remnant.nouns } : {}),
    object: object ? remnant.nouns : clause.object,
    obliques: [
      ...remnant.obliques,
      ...clause.obliques.filter(
        ({ prep, at }) =>
          own(at) &&
          !replaced.has(prep) &&
          prep !== 'of' &&
          !(PLACED.has(prep) && (placedAnew || remnant.here)) &&
          !WITHIN.has(prep),
      ),
    ],
    times: [...remnant.times],
    link: 'conjunct',
    conjunctOf: clause,
    gapped: true,
    ...(clause.parent ? { parent: clause.parent } : {}),
  };
}

/** A person like the subject, where the object is none with whom the name could be confused. */
const isDoer = ({ isName, isPerson }: Scanner, { subject, object, verb }: Clause, noun: NounGroup): boolean => {
  const [own, second] = subject;
  if (own === undefined || second !== undefined || verb.passive || !isName(noun) || !isPerson(noun)) return false;
  return isName(own) && isPerson(own) && object.length === 1 && !isPerson(object[0]!) && !isName(object[0]!);
};

const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th)$/u;

/** "received X, and on Tuesday Y": both are names, of persons or of none. */
const isLike = ({ isName, isPerson }: Scanner, a: NounGroup, b: NounGroup): boolean =>
  isName(a) === isName(b) && isPerson(a) === isPerson(b);

const WITHIN = new Set(['during', ...SIDELINES]);

const placeOf = (chunks: readonly Chunk[], time: number): number =>
  chunks.findIndex((chunk) => chunk.type === 'time' && chunk.time === time);

/** Takes from a clause what belongs to a remnant. */
function release(clause: Clause, remnant: Remnant): void {
  clause.times = clause.times.filter((time) => !remnant.times.includes(time));
  clause.obliques = clause.obliques
    .filter(({ at }) => at < remnant.from || at >= remnant.end)
    .map((oblique) => ({ ...oblique, groups: oblique.groups.filter((group) => !remnant.nouns.includes(group)) }));
  if (remnant.nouns.some((noun) => clause.object.includes(noun)))
    clause.object = clause.object.filter((noun) => !remnant.nouns.includes(noun));
}
