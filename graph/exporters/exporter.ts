import type { ArticleReading, SerialisedGraph } from '../model/index.ts';

/** Writes a folded, laid-out graph in one format. */
export interface Exporter {
  /** As the command line names it. */
  readonly format: string;
  readonly describes: string;
  /** File name extension without the dot. */
  readonly extension: string;
  /** The output in chunks, so that large graphs stream. */
  write(graph: SerialisedGraph): Iterable<string>;
}

/** A file of a folder; its name may lead into a folder within, with `/` between. */
export interface ExportedFile {
  readonly name: string;
  readonly chunks: Iterable<string>;
}

/** Writes a folded, laid-out graph as several files. */
export interface FolderExporter {
  /** As the command line names it. */
  readonly format: string;
  readonly describes: string;
  /** The files that are of use by themselves. */
  readonly tables: readonly string[];
  /** The files, to be written in this order and each before the next is asked for, so that large graphs stream. */
  files(graph: SerialisedGraph, options?: FolderOptions): Iterable<ExportedFile>;
}

/** How the tables of a folder are written. */
export interface FolderOptions {
  /** With the mark at the beginning by which Excel knows UTF-8. */
  readonly excel?: boolean;
  /** Articles are only cited: no row of the table of nodes. */
  readonly citing?: boolean;
  /** The whole graph of which store, so that publishing can go on from what Neo4j imports. */
  readonly publication?: { readonly store: string; readonly version: number } | undefined;
}

/** The built viewer as texts: what a page needs to work without a server. */
export interface ViewerBundle {
  readonly script: string;
  readonly style: string;
  readonly worker: string;
  readonly icon: string;
}

/** What goes into a page beside the graph. */
export interface PageParts {
  readonly viewer: ViewerBundle;
  /** Articles that can be read whole; of the others the page shows the proving sentences. */
  readonly articles: readonly ArticleReading[];
}

/** Writes a folded, laid-out graph as a page that shows itself. */
export interface PageExporter {
  /** As the command line names it. */
  readonly format: string;
  readonly describes: string;
  /** File name extension without the dot. */
  readonly extension: string;
  /** Throws a SetupError where the page would be larger than browsers open well. */
  write(graph: SerialisedGraph, parts: PageParts): Iterable<string>;
}
