import { createHash } from 'node:crypto';
import type { Claim, LocalEntity, Notice, Resolved, Span } from '../../graph/model/index.ts';
import type { Draft } from './draft.ts';
import { findEvents } from './events/index.ts';
import { readClauses } from './reading.ts';
import { findTimes } from './time/index.ts';

/** What the sentences of an article state. `entities` are the resolved ones followed by Meetings and Events. */
export interface Stated {
  readonly entities: readonly LocalEntity[];
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
}

/** Finds the claims of an article, each with its evidence. */
export function findClaims(resolved: Resolved): Stated {
  const notices: Notice[] = [];
  const reading = readClauses(resolved, findTimes(resolved.document, notices));
  const evidence = (sentence: number): Span => {
    const { start, end } = resolved.document.sentences[sentence]!;
    return { start, end };
  };
  const events = findEvents(reading, evidence);
  const drafts: Draft[] = [...events.flatMap((event) => event.drafts)];
  return {
    entities: [...resolved.entities, ...events.map((event) => event.entity)],
    claims: sealed(resolved, drafts),
    notices,
  };
}

/** Gives claims their ids; equal statements of one sentence are one. */
function sealed(resolved: Resolved, drafts: readonly Draft[]): Claim[] {
  const claims = new Map<string, Claim>();
  for (const { sentence: _sentence, at: _at, ...content } of drafts) {
    const id = createHash('sha256')
      .update(resolved.document.article.id)
      .update(JSON.stringify(content))
      .digest('hex')
      .slice(0, 16);
    if (!claims.has(id)) claims.set(id, { id, ...content } as Claim);
  }
  return [...claims.values()];
}
