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
