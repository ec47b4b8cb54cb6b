import type { Mention, Resolved, Token } from '../../../graph/model/index.ts';
import type { TimeExpression } from '../time/index.ts';
import { findQuotations } from './quotations.ts';
import type { Quotation } from './types.ts';

/** An article laid out for reading who says what: lookups by token. */
export interface Desk {
  readonly resolved: Resolved;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  /** For every token the outermost mention that holds it, or -1. */
  readonly mentionAt: Int32Array;
  /** For every token the quotation that holds it (marks excluded), or -1. */
  readonly quotationAt: Int32Array;
  /** For every token the first one of its side of the semicolons of its sentence, and the one behind the last. */
  readonly sideStart: Int32Array;
  readonly sideEnd: Int32Array;
  /** For every token the token behind the time expression that begins there, with its preposition; else 0. */
  readonly timeEnd: Int32Array;
  /** The same from behind: for every token the first token of the expression that ends with it; else -1. */
  readonly timeStart: Int32Array;
}

const WITH = /^(?:on|in|at|over|the|late|early)$/;

export function layOut(resolved: Resolved, times: readonly TimeExpression[]): Desk {
  const { tokens } = resolved.document;
  const quotations = findQuotations(resolved.document);
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  const size = (mention: Mention): number => mention.endToken - mention.firstToken;
  for (const mention of resolved.mentions)
    for (let at = mention.firstToken; at < mention.endToken; at++) {
      const other = mentionAt[at]!;
      if (other < 0 || size(resolved.mentions[other]!) < size(mention)) mentionAt[at] = mention.index;
    }
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    quotationAt.fill(index, quotation.firstToken, quotation.endToken);
  });
  const timeEnd = new Int32Array(tokens.length);
  const timeStart = new Int32Array(tokens.length).fill(-1);
  for (const { firstToken, endToken, modifier } of times) {
    if (modifier) continue;
    let first = firstToken;
    while (
      first > 0 &&
      WITH.test(tokens[first - 1]!.lower) &&
      tokens[first - 1]!.sentence === tokens[firstToken]!.sentence
    )
      first--;
    timeEnd[first] = endToken;
    timeStart[endToken - 1] = first;
  }
  const sideStart = new Int32Array(tokens.length);
  const sideEnd = new Int32Array(tokens.length);
  for (const { firstToken, endToken } of resolved.document.sentences) {
    let first = firstToken;
    for (let at = firstToken; at <= endToken; at++) {
      if (at < endToken && (tokens[at]!.text !== ';' || quotationAt[at]! >= 0)) continue;
      sideStart.fill(first, first, Math.min(at + 1, endToken));
      sideEnd.fill(at, first, Math.min(at + 1, endToken));
      first = at + 1;
    }
  }
  return { resolved, tokens, sideStart, sideEnd, quotations, mentionAt, quotationAt, timeEnd, timeStart };
}

/** The first token that ends behind an offset. */
export function tokenAt({ tokens }: Desk, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mention that holds a token. */
export function mentionOf(desk: Desk, token: number): Mention | undefined {
  const index = desk.mentionAt[token] ?? -1;
  return index < 0 ? undefined : desk.resolved.mentions[index];
}
