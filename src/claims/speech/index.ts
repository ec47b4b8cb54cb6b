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
    found.push(...spokenIn(desk, sentence), ...attributedIn(desk, sentence));
  }
  return attachQuotations(desk, found).sort(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end,
  );
}

/** The closest speech whose content holds a span, its own speaker's clause excepted. */
export function speechAt(speeches: readonly Speech[], span: Span): Speech | undefined {
  let best: Speech | undefined;
  for (const speech of speeches) {
    const { start, end } = speech.content;
    if (start > span.start) break;
    if (end < span.end) continue;
    if (!best || end - start <= best.content.end - best.content.start) best = speech;
  }
  return best;
}

const SPEAKERS = new Set(['Person', 'State', 'Organisation']);
const SHORTEST = 3;

/** Quotations of named speakers, for QUOTED_IN. Scraps of one or two words are no quotations. */
export function quotesOf(resolved: Resolved, speeches: readonly Speech[]): readonly SpokenQuote[] {
  const { sentences, article } = resolved.document;
  const found: SpokenQuote[] = [];
  for (const { quote, speaker, sentence, stance } of speeches) {
    if (!quote || speaker === undefined || stance === 'withholds') continue;
    const referents = resolved.referents[speaker] ?? [];
    const entity = referents[0];
    if (referents.length !== 1 || entity === undefined || !SPEAKERS.has(resolved.entities[entity]!.kind)) continue;
    if (article.text.slice(quote.start, quote.end).split(/\s+/).length < SHORTEST) continue;
    if (found.some((other) => other.quote.start === quote.start)) continue;
    const around = sentences.filter(({ start, end }) => start < quote.end && end > quote.start);
    const own = sentences[sentence]!;
    const beside = own.index >= (around[0]?.index ?? 0) - 1 && own.index <= (around.at(-1)?.index ?? 0) + 1;
    const spans = beside ? [...around, own] : around;
    const start = Math.min(...spans.map((each) => each.start));
    const end = Math.max(...spans.map((each) => each.end));
    found.push({ entity, quote, evidence: { start, end }, rule: 'speech-quote' });
  }
  return found.sort((a, b) => a.quote.start - b.quote.start);
}
