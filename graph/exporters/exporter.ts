import type { SerialisedGraph } from '../model/index.ts';

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
  /** The files, to be written in this order and each before the next is asked for, so that large graphs stream. */
  files(graph: SerialisedGraph, options?: FolderOptions): Iterable<ExportedFile>;
}

/** How the tables of a folder are written. */
export interface FolderOptions {
  /** With the mark at the beginning by which Excel knows UTF-8. */
  readonly excel?: boolean;
}
