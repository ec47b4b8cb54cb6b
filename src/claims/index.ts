import { createHash } from 'node:crypto';
import type { Claim, LocalEntity, Notice, Resolved, Span } from '../../graph/model/index.ts';
import { standingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { findEvents } from './events/index.ts';
import { findFacts } from './facts/index.ts';
import { readClauses } from './reading.ts';
import { findSpeech, type Speech, speechAt } from './speech/index.ts';
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
  const times = findTimes(resolved.document, notices);
  const reading = readClauses(resolved, times);
  const speeches = findSpeech(resolved, times);
  const events = findEvents(reading, (sentence) => sentenceSpan(resolved, sentence));
  const drafts = [
    ...events.flatMap((event) => event.drafts),
    ...findFacts(reading, standingContext(reading), speeches),
  ];
  return {
    entities: [...resolved.entities, ...events.map((event) => event.entity)],
    claims: sealed(resolved, speeches, drafts),
    notices,
  };
}

function sentenceSpan({ document }: Resolved, sentence: number): Span {
  const { start, end } = document.sentences[sentence]!;
  return { start, end };
}

/** Gives claims their speakers and ids; equal statements of one sentence are one. */
function sealed(resolved: Resolved, speeches: readonly Speech[], drafts: readonly Draft[]): Claim[] {
  const claims = new Map<string, Claim>();
  for (const draft of drafts) {
    const { sentence: _sentence, at, ...rest } = draft;
    const speaker = at === undefined ? undefined : speakerAt(resolved, speeches, at);
    const content = speaker === undefined ? rest : { ...rest, saidBy: speaker };
    const id = createHash('sha256')
      .update(resolved.document.article.id)
      .update(JSON.stringify(content))
      .digest('hex')
      .slice(0, 16);
    if (!claims.has(id)) claims.set(id, { id, ...content } as Claim);
  }
  return [...claims.values()];
}

/** The one entity whose words a token belongs to. */
function speakerAt(
  { document, referents, entities }: Resolved,
  speeches: readonly Speech[],
  at: number,
): number | undefined {
  const { start, end } = document.tokens[at]!;
  const mention = speechAt(speeches, { start, end })?.speaker;
  const found = mention === undefined ? [] : (referents[mention] ?? []);
  const kind = found.length === 1 ? entities[found[0]!]!.kind : undefined;
  return kind === 'Person' || kind === 'State' || kind === 'Organisation' ? found[0] : undefined;
}
