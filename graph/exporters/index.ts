import { csv } from './csv/index.ts';
import type {
  ExportedFile,
  Exporter,
  FolderExporter,
  FolderOptions,
  PageExporter,
  PageParts,
  ViewerBundle,
} from './exporter.ts';
import { ftm } from './ftm/index.ts';
import { gexf, gexfPortable } from './gexf/index.ts';
import { graphml } from './graphml/index.ts';
import { html } from './html/index.ts';
import { json } from './json/index.ts';
import { markdown } from './markdown/index.ts';

export { grouped } from './grouped.ts';
export * from './neo4j/index.ts';
export type { ExportedFile, Exporter, FolderExporter, FolderOptions, PageExporter, PageParts, ViewerBundle };

/** All exporters, in the order in which the command line lists them. */
export const EXPORTERS = [json, gexf, gexfPortable, graphml, ftm, markdown] as const satisfies readonly Exporter[];

/** Exporters that write several files, in the order in which the command line lists them. */
export const FOLDER_EXPORTERS = [csv] as const satisfies readonly FolderExporter[];

/** Exporters that need the built viewer, in the order in which the command line lists them. */
export const PAGE_EXPORTERS = [html] as const satisfies readonly PageExporter[];
