/**
 * Entente as a library: articles in, a graph of who met whom out. The command line uses nothing else.
 *
 * @module entente
 */

import { stat } from 'node:fs/promises';
import { referenceGraph } from '../graph/build/index.ts';
import type { ViewerBundle } from '../graph/exporters/index.ts';
import { type SerialisedGraph, SetupError, type StatedArticle } from '../graph/model/index.ts';
import { STORES, type Store, type TextDetail } from '../graph/stores/index.ts';
import { resolver } from './entities/index.ts';
import { EXTRACTOR } from './version.ts';

export { layOut } from '../graph/build/index.ts';
export type { ExportedFile, Exporter, FolderExporter, FolderOptions } from '../graph/exporters/index.ts';
export { EXPORTERS, FOLDER_EXPORTERS, PAGE_EXPORTERS } from '../graph/exporters/index.ts';
export type { Filter } from '../graph/filters/index.ts';
export { filterGraph } from '../graph/filters/index.ts';
export * from '../graph/model/index.ts';
export { KINDS, RELATIONS } from '../graph/ontology/index.ts';
export type * from '../graph/stores/index.ts';
export { toArticle } from './articles/article.ts';
export { collectFiles } from './articles/collect.ts';
export { readExtractLines } from './articles/extract-lines.ts';
export type { FetchOptions } from './articles/fetch/index.ts';
export { startFetcher } from './articles/fetch/index.ts';
export type { Fetched, Fetcher, FetchLimits, FetchWorld } from './articles/fetch/types.ts';
export { parseFields } from './articles/fields.ts';
export type { ReadItem, ReadOptions } from './articles/index.ts';
export { readArticles } from './articles/index.ts';
export type { FieldNames, Reader } from './articles/reader.ts';
export { READERS } from './articles/readers/index.ts';
export type { ArticleTable } from './articles/table.ts';
export { readTable } from './articles/table.ts';
export type { Extractor } from './extractor.ts';
export { startExtractor } from './extractor.ts';
export type { Found } from './found.ts';
export { found } from './found.ts';
export { readGraph } from './imports/index.ts';
export type { Intake, Underway } from './intake.ts';
export { addArticles, beginArticles, finishArticles } from './intake.ts';
export { withMentions } from './mentioned.ts';
export type { Address, Published, PublishOptions, Question, Remarks, RowFormat } from './neo4j/index.ts';
export { addressFrom, parametersFrom, publishToNeo4j, queryNeo4j, ROW_FORMATS } from './neo4j/index.ts';
export { extract } from './pipeline.ts';
export type { Encounter, EncounterFilter } from './questions/encounters.ts';
export { encountersOf } from './questions/encounters.ts';
export type { NamedNode } from './questions/find.ts';
export { findNamed } from './questions/find.ts';
export type { Step } from './questions/path.ts';
export { pathBetween } from './questions/path.ts';
export type { GraphView } from './questions/view.ts';
export { viewOf } from './questions/view.ts';
export { VERSION } from './version.ts';

/** The built viewer, for exports that show themselves. */
export async function readViewer(): Promise<ViewerBundle> {
  const { readBundle, viewerFolder } = await import('./server/assets.ts');
  return readBundle(viewerFolder());
}

/** How a store is opened. */
export interface OpenOptions {
  /** Open it for questions only; it must be there. */
  readonly readOnly?: boolean;
  /** Do not make a new one where there is none. */
  readonly mustExist?: boolean;
}

/** Opens the embedded store in a file, and makes it where there is none. Close it when done. */
export async function openStore(file: string, options: OpenOptions = {}): Promise<Store> {
  const { readOnly = false, mustExist = readOnly } = options;
  if (mustExist && !(await exists(file))) {
    throw new SetupError('no-store', `There is no store ${file}; make one with "entente build PATH --store ${file}".`);
  }
  return STORES[0].open({ location: file, resolver, extractor: EXTRACTOR, readOnly });
}

/** The graph of a few extracted articles, folded in memory; for many, a store does it faster. */
export function graphOf(articles: readonly StatedArticle[], text: TextDetail = 'sentences'): SerialisedGraph {
  return referenceGraph(articles, resolver, [], text);
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
