import type { Article, Document, Sighting } from '../../graph/model/index.ts';

/** Cuts an article into sentences and tokens. */
export function readDocument(article: Article, sighting: Sighting): Document {
  return {
    article,
    ...(sighting.published ? { published: sighting.published } : {}),
    ...(sighting.title ? { title: sighting.title } : {}),
    sentences: [],
    tokens: [],
  };
}
