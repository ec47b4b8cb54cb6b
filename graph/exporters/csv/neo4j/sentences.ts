import type { SerialisedGraph } from '../../../model/index.ts';
import { type SentenceNode, sentenceId } from '../../neo4j/index.ts';

/** The sentences that prove something, each once, in the order of what they prove; only their ids are held. */
export function* sentencesIn({ nodes, edges }: SerialisedGraph): Generator<SentenceNode> {
  const seen = new Set<string>();
  for (const elements of [nodes, edges]) {
    for (const { attributes } of elements) {
      for (const piece of attributes.evidence ?? []) {
        const id = sentenceId(piece);
        if (seen.has(id)) continue;
        seen.add(id);
        const { article, start, end, quote } = piece;
        yield { id, article, start, end, ...(quote !== undefined && { text: quote }) };
      }
    }
  }
}
