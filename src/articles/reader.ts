import type { Notice } from '../../graph/model/index.ts';

/** A file as readers see it. */
export interface SourceFile {
  /** Base name. */
  readonly name: string;
  readonly size: number;
  bytes(): Promise<Uint8Array>;
  /** The file as a stream, or the bytes of it from `start` to before `end`. */
  chunks(start?: number, end?: number): AsyncIterable<Uint8Array>;
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
export type Reading =
  /** `file`: the base name of the file in an archive that it came from. `address`: where it was fetched, and no file. */
  { readonly article: RawArticle; readonly file?: string; readonly address?: string } | { readonly notice: Notice };

/** What readers may ask of the run that they are part of. */
export interface ReadContext {
  /** Names of columns or keys that stand for ours, as the user told: `{ text: 'Body' }`. */
  readonly fields: FieldNames;
  /** Reads a file that lies in another one (an archive, a letter), by the reader for its name. */
  within(file: SourceFile): AsyncIterable<Reading>;
  /** Fetches pages that a file names, where the user asked for that; else a notice says how to. */
  fetched(addresses: readonly string[], file: string): AsyncIterable<Reading>;
}

/** The fields of an article and the name that each has in the user's files. */
export type FieldNames = { readonly [Field in keyof RawArticle]?: string };

/** Reads files of one sort. */
export interface Reader {
  readonly name: string;
  readonly describes: string;
  /** Endings of file names, with the dot, in lower case; '' where a name has none. */
  readonly extensions: readonly string[];
  read(file: SourceFile, context: ReadContext): AsyncIterable<Reading>;
}
