import type { Span } from '../../graph/model/index.ts';

/** A stretch of text, proving or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Text that stands together; between passages something was left out. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** The proving spans with the sentences around them; `context` is how many on each side. */
export function passagesOf(
  text: string,
  sentences: readonly Span[],
  spans: readonly Span[],
  context = 1,
): readonly Passage[] {
  const marks = mergeSpans(spans.map((span) => clip(span, text.length)));
  const ranges = mergeSpans(marks.map((span) => withContext(span, sentences, context)));
  return ranges.map((range) => ({ ...range, pieces: piecesOf(text, range, marks) }));
}

/** The whole text as one passage. */
export function wholePassage(text: string, spans: readonly Span[]): Passage {
  const range = { start: 0, end: text.length };
  return { ...range, pieces: piecesOf(text, range, mergeSpans(spans.map((span) => clip(span, text.length)))) };
}

function withContext(span: Span, sentences: readonly Span[], context: number): Span {
  const first = sentences.findIndex((sentence) => sentence.end > span.start);
  const last = sentences.findLastIndex((sentence) => sentence.start < span.end);
  if (first < 0 || last < 0) return span;
  const from = sentences[Math.max(first - context, 0)];
  const to = sentences[Math.min(last + context, sentences.length - 1)];
  return { start: Math.min(from?.start ?? span.start, span.start), end: Math.max(to?.end ?? span.end, span.end) };
}

function piecesOf(text: string, range: Span, marks: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = range.start;
  const push = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    if (mark.end <= range.start || mark.start >= range.end) continue;
    push(mark.start, false);
    push(Math.min(mark.end, range.end), true);
  }
  push(range.end, false);
  return pieces;
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function clip({ start, end }: Span, length: number): Span {
  return { start: Math.max(0, Math.min(start, length)), end: Math.max(0, Math.min(end, length)) };
}
