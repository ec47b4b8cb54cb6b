import { createHash } from 'node:crypto';
import type { Article } from '../../graph/model/index.ts';

/** Texts longer than this are no articles; it bounds the memory that one may cost. */
export const LONGEST_TEXT = 2_000_000;

/** Makes an article of a text. Lone surrogates are replaced, as they survive no file; nothing else changes. */
export function toArticle(text: string): Article {
  const wellFormed = text.toWellFormed();
  const hash = createHash('sha256').update(wellFormed, 'utf8').digest('hex').slice(0, 16);
  return { id: `article:${hash}`, text: wellFormed };
}
