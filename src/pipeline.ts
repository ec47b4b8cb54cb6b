import type { SightedArticle, StatedArticle } from '../graph/model/index.ts';
import { findClaims } from './claims/index.ts';
import { readDocument } from './document/index.ts';
import { resolveInArticle } from './entities/index.ts';
import { findMentions } from './mentions/index.ts';

/** The whole flow: an article in, its claims out. Pure: the same article gives the same claims, always. */
export function extract({ article, sighting }: SightedArticle): StatedArticle {
  const document = readDocument(article, sighting);
  const mentioned = findMentions(document);
  const resolved = resolveInArticle(mentioned);
  const stated = findClaims(resolved);
  return {
    id: article.id,
    text: article.text,
    ...(document.published ? { published: document.published } : {}),
    sightings: [sighting],
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    mentions: mentioned.mentions,
    referents: resolved.referents,
    entities: stated.entities,
    claims: stated.claims,
    notices: stated.notices,
  };
}
