import type { Chunk, NounGroup, Preposition, VerbGroup } from './chunk.ts';
import { awaitsVerb } from './lists.ts';
import { chainHead, isMark, isNoun, isPrep, isVerb, type Scanner } from './scanner.ts';

/** "In talks brokered | by A, | B and C agreed": who is named in the opening is no member of the list. */
export const isOpeningAgent = ({ chunks }: Scanner, { at, word }: Preposition): boolean =>
  word === 'by' &&
  isVerb(chunks[at - 1]) &&
  isPrep(chunks[0]) &&
  !chunks.slice(0, at).some((chunk) => isMark(chunk, 'comma', 'relative', 'that'));

/** "A meeting of A | and B | is planned": the noun that both depend on, where the last alone cannot be the subject. */
export function governed(scanner: Scanner, last: NounGroup, verb: VerbGroup): NounGroup | undefined {
  const { chunks, isPerson, isSingular } = scanner;
  const first = chunks[last.at - 2];
  const whole = chunks[last.at - 4];
  if (!isMark(chunks[last.at - 1], 'and') || !isNoun(first) || !isPrep(chunks[last.at - 3]) || !isNoun(whole))
    return undefined;
  const unlike = isPerson(last) && isPerson(first) && !isPerson(whole);
  return (unlike || isSingular(verb)) && awaitsVerb(scanner, first) ? whole : undefined;
}

/** "a meeting | between A and the minister, B, | was": the head of the chain that a preposition ends is no person. */
export function isThings({ chunks, isPerson, isName }: Scanner, prep: number): boolean {
  const last = chunks[prep - 1];
  const head = isNoun(last) ? chainHead(chunks, last) : undefined;
  return head !== undefined && !isPerson(head) && !isName(head);
}

/** "for" and "to" lead to those whom a spokesman or aide serves. */
export const isServed = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'prep' && (chunk.word === 'for' || chunk.word === 'to');

/** A person's name between two commas, or after one and before the verb. */
export const isSetOff = ({ chunks, isPerson, isName }: Scanner, noun: NounGroup): boolean =>
  isName(noun) && isPerson(noun) && isMark(chunks[noun.at - 1], 'comma') && isMark(chunks[noun.at + 1], 'comma');
