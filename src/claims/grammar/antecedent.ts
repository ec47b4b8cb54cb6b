import type { NounGroup } from './chunk.ts';
import { isNoun, type Scanner } from './scanner.ts';

/** "an exercise in Russia, which", "the envoy of China, who": the head of the group, not the name inside it. */
export function headOfChain({ chunks, isPerson, isName }: Scanner, nearest: NounGroup, marker: string): NounGroup {
  const prep = chunks[nearest.at - 1];
  const head = chunks[nearest.at - 2];
  if (prep?.type !== 'prep' || !isNoun(head)) return nearest;
  if (marker === 'who' || marker === 'whom') return isPerson(nearest) ? nearest : isPerson(head) ? head : nearest;
  if (marker === 'which' && isName(nearest) && !isName(head)) return head;
  return nearest;
}
