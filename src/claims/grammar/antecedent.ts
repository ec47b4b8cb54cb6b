import type { NounGroup } from './chunk.ts';
import { isMark, isNoun, type Scanner } from './scanner.ts';

/** "an exercise in Russia, which", "the envoy of China, who": the head of the group, not the name inside it. */
export function headOfChain(
  { chunks, isPerson, isName }: Scanner,
  nearest: NounGroup,
  marker: string,
  happens: boolean,
): NounGroup {
  if (marker === 'which' && happens && isPerson(nearest))
    return thingBefore({ chunks, isPerson, isName }, nearest) ?? nearest;
  const prep = chunks[nearest.at - 1];
  const head = chunks[nearest.at - 2];
  if (prep?.type !== 'prep' || !isNoun(head)) return nearest;
  if (marker === 'who' || marker === 'whom') return isPerson(nearest) ? nearest : isPerson(head) ? head : nearest;
  if (marker === 'which' && isName(nearest) && !isName(head)) return head;
  return nearest;
}

/** "a meeting of the ministers, A and B, which": no person is a "which", but what they are told with. */
function thingBefore(
  { chunks, isPerson, isName }: Pick<Scanner, 'chunks' | 'isPerson' | 'isName'>,
  nearest: NounGroup,
): NounGroup | undefined {
  for (let at = nearest.at - 1; at >= 0; at--) {
    const chunk = chunks[at]!;
    if (isNoun(chunk)) {
      if (!isPerson(chunk) && !isName(chunk) && !chunk.pronoun) return chunk;
    } else if (chunk.type !== 'prep' && chunk.type !== 'time' && !isMark(chunk, 'comma', 'and')) return undefined;
  }
  return undefined;
}
