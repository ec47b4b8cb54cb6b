import type { ArticleId, IsoDate } from './article.ts';
import type { Span } from './span.ts';

/** An article as it is read beside its graph: what `/articles/ID` answers. */
export interface ArticleReading {
  readonly id: ArticleId;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly title?: string;
  readonly source?: string;
  readonly published?: IsoDate;
  readonly url?: string;
}
