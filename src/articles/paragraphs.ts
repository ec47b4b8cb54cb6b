import type { Span } from '../../graph/model/index.ts';

/** The paragraphs of a text, which blank lines part. */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\r?\n[ \t\r]*\n\s*/g)) {
    paragraphs.push({ start, end: index });
    start = index + gap.length;
  }
  paragraphs.push({ start, end: text.length });
  return paragraphs.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
