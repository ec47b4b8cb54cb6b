import type { Resolved, Span } from '../../../graph/model/index.ts';
import { findTimes, type TimeExpression } from '../time/index.ts';
import { attributedIn, labelled } from './attributions.ts';
import { layOut } from './desk.ts';
import { attachQuotations } from './quoted.ts';
import type { Speech, SpokenQuote } from './types.ts';
import { spokenIn } from './verbs.ts';

export type { Stance } from './data/verbs.ts';
export type { Quotation, Speech, SpokenQuote } from './types.ts';

/** Finds who says what: quotations and reported speech, in text order. */
export function findSpeech(
  resolved: Resolved,
  times: readonly TimeExpression[] = findTimes(resolved.document, []),
): readonly Speech[] {
  const desk = layOut(resolved, times);
  const found: Speech[] = [];
  for (const sentence of resolved.document.sentences) {
    const label = labelled(desk, sentence);
    if (label) found.push(label);
    for (const speech of spokenIn(desk, sentence)) found.push(speech);
    for (const speech of attributedIn(desk, sentence)) found.push(speech);
  }
  return attachQuotations(desk, found).sort(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end,
  );
}

/** How many speeches back may still hold a span: sentences hold few. */
const BACK = 40;

/** The closest speech whose content holds a span. The speeches are `findSpeech`'s, in its order. */
export function speechAt(speeches: readonly Speech[], span: Span): Speech | undefined {
  let low = 0;
  let high = speeches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (speeches[middle]!.content.start <= span.start) low = middle + 1;
    else high = middle;
  }
  let best: Speech | undefined;
  for (let at = low - 1; at >= Math.max(0, low - BACK); at--) {
    const { start, end } = speeches[at]!.content;
    if (end >= span.end && (!best || end - start < best.content.end - best.content.start)) best = speeches[at];
  }
  return best;
}

const SPEAKERS = new Set(['Person', 'State', 'Organisation']);
const SHORTEST = 3;

/** Quotations of named speakers, for QUOTED_IN. Scraps of one or two words are no quotations. */
export function quotesOf(resolved: Resolved, speeches: readonly Speech[]): readonly SpokenQuote[] {
  const { article } = resolved.document;
  const found = new Map<number, SpokenQuote>();
  for (const { quote, speaker, sentence, stance } of speeches) {
    if (!quote || speaker === undefined || stance === 'withholds' || found.has(quote.start)) continue;
    const referents = resolved.referents[speaker] ?? [];
    const entity = referents[0];
    if (referents.length !== 1 || entity === undefined || !SPEAKERS.has(resolved.entities[entity]!.kind)) continue;
    const words = article.text.slice(quote.start, quote.end);
    if (words.split(/\s+/).length < SHORTEST || isTitle(words)) continue;
    found.set(quote.start, { entity, quote, evidence: proof(resolved, quote, sentence), rule: 'speech-quote' });
  }
  return [...found.values()].sort((a, b) => a.quote.start - b.quote.start);
}

/** "Morning with Rao": few words, each with a capital, and no stop: what a book, song or broadcast is called. */
function isTitle(words: string): boolean {
  const all = words.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (all.length > LONGEST_TITLE || /[.,!?]$/u.test(words)) return false;
  return all.every((word) => /^\p{Lu}/u.test(word) || SMALL_WORD.test(word)) && /^\p{Lu}\p{Ll}/u.test(all[0] ?? '');
}
const LONGEST_TITLE = 6;
const SMALL_WORD = /^(?:a|an|the|of|and|in|on|for|to|with|from|at|by|or)$/;

/** The sentences of a quotation, with that of who says it where it stands beside. */
function proof(resolved: Resolved, quote: Span, sentence: number): Span {
  const { sentences } = resolved.document;
  let first = sentence;
  while (first > 0 && sentences[first]!.start > quote.start) first--;
  while (first < sentences.length - 1 && sentences[first]!.end <= quote.start) first++;
  let last = first;
  while (last < sentences.length - 1 && sentences[last]!.end < quote.end) last++;
  if (sentence === first - 1) first = sentence;
  if (sentence === last + 1) last = sentence;
  return { start: sentences[first]!.start, end: sentences[last]!.end };
}
