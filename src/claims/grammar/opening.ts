import type { NounGroup } from './chunk.ts';
import type { Clause } from './clause.ts';
import { SIDELINES } from './data/words.ts';
import { listFrom } from './lists.ts';
import { isMark, isNoun, type Scanner } from './scanner.ts';

/** "Chaired by A, the summit was …", "Flanked by A, B met C": what an opening participle says is said of the subject. */
export function openingParticiple({ chunks }: Scanner, clause: Clause, all: readonly Clause[]): void {
  const { verb } = clause;
  const agent = chunks[verb.at + 1];
  if (clause.subject.length > 0 || agent?.type !== 'prep' || agent.word !== 'by') return;
  if (!chunks.slice(0, verb.at).every((chunk) => chunk.type === 'adverb' || isMark(chunk, 'quote'))) return;
  if (verb.end - verb.first > 1 + verb.adverbs.length || (verb.form !== 'participle' && verb.tense !== 'past')) return;
  const main = all.find((other) => other !== clause && other.verb.form === 'finite' && other.link === 'main');
  if (!main) return;
  // "by A, the minister, | the summit was": the name that explains the agent is no subject.
  const own = behindComma(chunks, clause, main.verb.at);
  if (own) main.subject = own;
  clause.subject = main.subject;
  clause.antecedent = main.subject[0]!;
  clause.link = 'participle';
  clause.parent = main;
  clause.verb = { ...verb, passive: true };
}

/** The noun behind the last comma before a verb, where the subject was taken from the opening. */
function behindComma(chunks: Scanner['chunks'], opening: Clause, verb: number): NounGroup[] | undefined {
  const comma = chunks.findLastIndex((chunk, at) => at < verb && isMark(chunk, 'comma'));
  const noun = chunks[comma + 1];
  const taken = opening.obliques.flatMap(({ groups }) => groups);
  return comma > opening.verb.at && isNoun(noun) && !taken.includes(noun) ? [noun] : undefined;
}

const NONE: readonly { readonly from: number; readonly end: number }[] = [];

/** Gives a clause the times and places that stand before its subject: "In Moscow on Friday, X met Y". */
export function adoptFronted(scanner: Scanner, clause: Clause, all: readonly Clause[]): void {
  if ((clause.verb.form !== 'finite' && clause.link !== 'main') || clause.link === 'participle') return;
  const { chunks } = scanner;
  const asides = all.some(({ link }) => link === 'relative')
    ? all.flatMap((other) => asideOf(scanner, other, clause))
    : NONE;
  const inAside = (at: number): boolean => asides.some(({ from, end }) => from <= at && at < end);
  // "At a dinner given in X's honour, Y said": the participle belongs to the noun.
  const previousVerb =
    all.findLast(
      ({ verb, link }) => verb.at < clause.verb.at && !inAside(verb.at) && !(link === 'participle' && verb.passive),
    )?.verb.at ?? -1;
  const isTaken = (at: number): boolean => all.some(({ obliques }) => obliques.some((oblique) => oblique.at === at));
  for (let at = clause.verb.at - 1; at > previousVerb; at--) {
    if (inAside(at)) continue;
    const chunk = chunks[at]!;
    if (isMark(chunk, 'semicolon', 'colon', 'that', 'relative', 'subordinator', 'stop')) break;
    if (chunk.type === 'time' && !all.some((other) => other.times.includes(chunk.time)))
      clause.times.unshift(chunk.time);
    // "After a day of | talks".
    const of = chunks[at + 2];
    const measured =
      chunks[at + 1]?.type === 'time' && of?.type === 'prep' && of.word === 'of' ? chunks[at + 3] : undefined;
    const object = isNoun(measured) ? measured : chunks[at + 1];
    if (chunk.type !== 'prep' || !isNoun(object) || isTaken(at)) continue;
    if (isNoun(chunks[at - 1]) && !isSetting(scanner, at)) continue;
    if (chunk.word === 'of' && chunks[at - 1]?.type === 'time') continue;
    const groups = chunk.word === 'between' || chunk.word === 'among' ? listFrom(scanner, object, true) : [object];
    clause.obliques.push({ prep: chunk.word, groups, at });
  }
}

/** "On the sidelines of the assembly | in Lima |, X met Y": where the occasion is, X and Y are too. */
function isSetting({ chunks, isName, isPerson, isActor }: Scanner, at: number): boolean {
  const [prep, place] = [chunks[at], chunks[at + 1]];
  const outer = chunks[at - 2];
  if (prep?.type !== 'prep' || !/^(?:in|at)$/u.test(prep.word) || !isNoun(place)) return false;
  if (outer?.type !== 'prep' || (at > 2 && !isMark(chunks[at - 3], 'comma', 'quote'))) return false;
  return OCCASIONS.has(outer.word) && isName(place) && !isPerson(place) && !isActor(place);
}

const OCCASIONS = new Set([...SIDELINES, 'at', 'during', 'after', 'before']);

/** "At the talks, | which ended on Monday in X, | A and B agreed": the relative clause between two commas, in chunks. */
function asideOf({ chunks }: Scanner, { link, verb }: Clause, main: Clause): { from: number; end: number }[] {
  const subject = main.subject[0]?.at ?? main.verb.at;
  if (link !== 'relative' || verb.at >= subject) return [];
  const from = chunks.findLastIndex((chunk, at) => at < verb.at && isMark(chunk, 'relative'));
  const end = chunks.findLastIndex((chunk, at) => at < subject && isMark(chunk, 'comma'));
  return from > 0 && isMark(chunks[from - 1], 'comma') && end > verb.at ? [{ from, end }] : [];
}
