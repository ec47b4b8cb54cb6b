import type { ArticleId, Evidence, SerialisedGraph } from '../../model/index.ts';
import type { Property } from './property.ts';

/** A sentence that proves something: a node of its own, `(:Sentence)-[:IN]->(:Article)`. */
export interface SentenceNode {
  readonly id: string;
  readonly article: ArticleId;
  readonly start: number;
  readonly end: number;
  /** Absent where the graph was folded without texts. */
  readonly text?: string;
}

/** The label of sentences and the type of their relationship to the article; no kind or relation is called so. */
export const SENTENCE_LABEL = 'Sentence';
export const SENTENCE_TYPE = 'IN';

/** Properties of a Sentence. */
export const SENTENCE_PROPERTIES: readonly Property<SentenceNode>[] = [
  { name: 'id', type: 'string', describes: 'unique', value: ({ id }) => id },
  { name: 'text', type: 'string', describes: 'its words, exactly', value: ({ text }) => text },
  { name: 'start', type: 'integer', describes: 'where it begins in the article', value: ({ start }) => start },
  { name: 'end', type: 'integer', describes: 'where it ends; offsets are UTF-16 code units', value: ({ end }) => end },
];

/** The id of the sentence that a piece of evidence is. */
export function sentenceId({ article, start, end }: Pick<Evidence, 'article' | 'start' | 'end'>): string {
  return `${article}#${start}-${end}`;
}

/** All sentences that prove something in a graph, each once, by article and place. */
export function sentencesOf({ nodes, edges }: Pick<SerialisedGraph, 'nodes' | 'edges'>): readonly SentenceNode[] {
  const found = new Map<string, SentenceNode>();
  for (const { attributes } of [...nodes, ...edges]) {
    for (const piece of attributes.evidence ?? []) {
      const { article, start, end, quote } = piece;
      const id = sentenceId(piece);
      if (!found.has(id)) found.set(id, { id, article, start, end, ...(quote !== undefined && { text: quote }) });
    }
  }
  const byPlace = (a: SentenceNode, b: SentenceNode) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || a.end - b.end;
  return [...found.values()].sort(byPlace);
}
