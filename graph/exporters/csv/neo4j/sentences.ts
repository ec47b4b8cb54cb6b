import type { SerialisedGraph } from '../../../model/index.ts';
import { type SentenceNode, sentenceId } from '../../neo4j/index.ts';

/** Offsets are below this; a start and an end make one number that a double holds exactly. */
const OFFSETS = 2 ** 26;

/** The sentences that prove something, each once, in the order of what they prove; only their places are held. */
export function* sentencesIn({ nodes, edges }: SerialisedGraph): Generator<SentenceNode> {
  const seen = new Map<string, Set<number>>();
  for (const elements of [nodes, edges]) {
    for (const { attributes } of elements) {
      for (const piece of attributes.evidence ?? []) {
        const { article, start, end, quote } = piece;
        const places = seen.get(article) ?? new Set();
        if (places.size === 0) seen.set(article, places);
        const place = start * OFFSETS + end;
        if (places.has(place)) continue;
        places.add(place);
        yield { id: sentenceId(piece), article, start, end, ...(quote !== undefined && { text: quote }) };
      }
    }
  }
}
