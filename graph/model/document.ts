import type { Article, IsoDate } from './article.ts';
import type { Span } from './span.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, number or punctuation mark. `text === article.text.slice(start, end)`. */
export interface Token extends Span {
  readonly index: number;
  readonly text: string;
  /** Lower case, apostrophes made straight. */
  readonly lower: string;
  /** Dictionary form in lower case (`met` → `meet`). */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Index of its sentence in the document. */
  readonly sentence: number;
}

/** What a stretch of the article is, so that headlines and bylines are not read as prose. */
export type SentenceForm = 'prose' | 'heading' | 'item' | 'byline' | 'caption';

/** A sentence, heading or list item. Tokens `firstToken` up to but not including `endToken` belong to it. */
export interface Sentence extends Span {
  readonly index: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly form: SentenceForm;
  /** Paragraphs count from 0; blank lines part them. */
  readonly paragraph: number;
}

/** An article cut into sentences and tokens. */
export interface Document {
  readonly article: Article;
  /** Day against which relative dates are resolved; absent where no date is known. */
  readonly published?: IsoDate;
  /** A title from metadata: it informs resolution, it is never evidence. */
  readonly title?: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
