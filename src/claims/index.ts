import type { Claim, LocalEntity, Notice, Resolved } from '../../graph/model/index.ts';

/** What the sentences of an article state. `entities` are the resolved ones followed by Meetings and Events. */
export interface Stated {
  readonly entities: readonly LocalEntity[];
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
}

/** Finds the claims of an article, each with its evidence. */
export function findClaims(resolved: Resolved): Stated {
  return { entities: resolved.entities, claims: [], notices: [] };
}
