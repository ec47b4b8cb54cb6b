import type { Mentioned, Resolved } from '../../graph/model/index.ts';

/** Decides what the mentions of one article refer to. */
export function resolveInArticle(mentioned: Mentioned): Resolved {
  return { ...mentioned, entities: [], referents: mentioned.mentions.map(() => []) };
}
