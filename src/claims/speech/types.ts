import type { Span } from '../../../graph/model/index.ts';
import type { Stance } from './data/verbs.ts';

/** Words between quotation marks. */
export interface Quotation extends Span {
  /** Without the marks. */
  readonly inner: Span;
  /** First token inside, and the one behind the last inside. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
  /** Goes on the words of the quotation before, which its paragraph left open. */
  readonly continues: boolean;
}

/** Somebody's words, quoted or reported. */
export interface Speech {
  /** Index of the mention of who speaks; absent for "officials" and the like that are no mention. */
  readonly speaker?: number;
  readonly speakerText: Span;
  /** Token of the verb; absent for "according to", a colon or a dash. */
  readonly verb?: number;
  readonly kind: 'direct' | 'reported' | 'attribution';
  /** The words between the quotation marks. */
  readonly quote?: Span;
  /** The words that are the speaker's: a claim whose evidence lies inside is said by them. */
  readonly content: Span;
  readonly stance: Stance;
  /** Sentence of the verb, or of the quotation. */
  readonly sentence: number;
}

/** A quotation of a named speaker: what QUOTED_IN is made from. */
export interface SpokenQuote {
  readonly entity: number;
  readonly quote: Span;
  /** The sentences of the quotation and of who says it. */
  readonly evidence: Span;
  readonly rule: string;
}
