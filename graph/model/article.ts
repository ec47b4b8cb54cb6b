import type { Span } from './span.ts';

/** A calendar day, month or year as ISO 8601 writes it: `2020-09-03`, `2020-09` or `2020`. No time zone. */
export type IsoDate = string;

/** `article:` and the first 16 hex digits of the SHA-256 of the text. */
export type ArticleId = string;

/** One decoded text. Offsets anywhere in Entente are UTF-16 code units into `text`. */
export interface Article {
  readonly id: ArticleId;
  readonly text: string;
  /** Paragraphs in other languages: analysis sees blanks there. Absent where nobody has looked for them yet. */
  readonly unread?: readonly Span[];
}

/** Where an article was seen. One article may have several; the earliest known publication date governs. */
export interface Sighting {
  /** Base name of the file, never a path. */
  readonly file?: string;
  readonly source?: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: IsoDate;
  /** Where the publication date was taken from. */
  readonly publishedFrom?: DateSource;
  /** The day, or the minute in UTC where that is known, such as `2020-09-03T10:05Z`: the latest text of a URL is current. */
  readonly modified?: string;
}

/** Where a publication date may come from, the surest first. */
export type DateSource = 'option' | 'table' | 'metadata' | 'file name' | 'address' | 'dateline';

/** What a reader hands to the pipeline: an article and where it was seen. */
export interface SightedArticle {
  readonly article: Article;
  readonly sighting: Sighting;
}
