import type { Notice } from '../../graph/model/index.ts';

/** A file as readers see it. */
export interface SourceFile {
  /** Base name. */
  readonly name: string;
  readonly size: number;
  bytes(): Promise<Uint8Array>;
  chunks(): AsyncIterable<Uint8Array>;
}

/** A text and what the file itself says of it. Dates are as written; they are checked later. */
export interface RawArticle {
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  readonly published?: string;
  readonly modified?: string;
}

/** What comes out of a file: its articles, and troubles. */
export type Reading = { readonly article: RawArticle } | { readonly notice: Notice };

/** Reads files of one sort. */
export interface Reader {
  readonly name: string;
  readonly describes: string;
  /** Endings of file names, with the dot, in lower case; '' where a name has none. */
  readonly extensions: readonly string[];
  read(file: SourceFile): AsyncIterable<Reading>;
}
