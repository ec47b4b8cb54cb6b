import type { NounGroup } from './chunk.ts';
import type { Clause } from './clause.ts';
import { isMark, isNoun, type Scanner } from './scanner.ts';

/** "Chaired by A, the summit was …", "Flanked by A, B met C": what an opening participle says is said of the subject. */
export function openingParticiple({ chunks }: Scanner, clause: Clause, all: readonly Clause[]): void {
  const { verb } = clause;
  const agent = chunks[verb.at + 1];
  const opens = chunks.slice(0, verb.at).every((chunk) => chunk.type === 'adverb' || isMark(chunk, 'quote'));
  if (!opens || clause.subject.length > 0 || agent?.type !== 'prep' || agent.word !== 'by') return;
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
