import type { SerialisedGraph } from '../../model/index.ts';
import type { ExportedFile, FolderExporter, FolderOptions } from '../exporter.ts';
import { sorted } from '../order.ts';
import { neo4jFiles } from './neo4j/index.ts';
import { edgeTable, evidenceTable, nodeTable } from './tables.ts';

/**
 * Three plain tables for people and their spreadsheets, and in neo4j/ what Neo4j's importer takes. They are apart
 * since what is safe in a spreadsheet is no longer exact, and the importer has to have every text as it is.
 */
export const csv = {
  format: 'csv',
  describes: 'a folder: tables of nodes, edges and evidence, and in neo4j/ files for neo4j-admin',
  tables: ['nodes.csv', 'edges.csv', 'evidence.csv'],
  files,
} as const satisfies FolderExporter;

/** By this Excel knows that a file is UTF-8. */
const MARK = '\ufeff';

function* files(
  given: SerialisedGraph,
  { excel = false, citing = false, publication }: FolderOptions = {},
): Generator<ExportedFile> {
  const graph = { ...given, nodes: sorted(given.nodes), edges: sorted(given.edges) };
  const table = (name: string, records: Iterable<string>): ExportedFile => ({
    name,
    chunks: excel ? marked(records) : records,
  });
  yield table('nodes.csv', nodeTable(graph, citing));
  yield table('edges.csv', edgeTable(graph));
  yield table('evidence.csv', evidenceTable(graph));
  for (const { name, chunks } of neo4jFiles(graph, publication)) yield { name: `neo4j/${name}`, chunks };
}

function* marked(records: Iterable<string>): Generator<string> {
  yield MARK;
  yield* records;
}
