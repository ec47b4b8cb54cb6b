import { basename, extname, join } from 'node:path';
import { type SerialisedGraph, SetupError } from '../../graph/model/index.ts';
import { decode } from '../articles/decode.ts';
import type { Effects } from '../effects.ts';
import { assemble } from './assemble.ts';
import { readTables } from './csv.ts';
import { readGexf } from './gexf.ts';
import { readGraphml } from './graphml.ts';
import { MOST_ELEMENTS, type RawGraph } from './raw.ts';

/** Endings of files that can be imported; a folder holds tables. */
export const IMPORTS = ['.gexf', '.graphml', '.json', '.csv'] as const;

/** Bytes of a file at the most; it is read whole. */
const LARGEST = 512 * 1024 * 1024;

/**
 * Reads a graph that Entente or another program wrote. Throws a SetupError where the file is no graph, is too large,
 * or declares a document type or entities.
 */
export async function readGraph(path: string, disk: Effects['disk']): Promise<SerialisedGraph> {
  const found = await disk.stat(path);
  if (!found) throw new SetupError('no-path', `There is no file or folder ${path}; check how it is written.`);
  if (found.kind === 'folder') {
    const names = (await disk.list(path)).filter((name) => name === 'nodes.csv' || name === 'edges.csv');
    if (names.length === 0) throw new SetupError('no-graph', `${path} holds no nodes.csv and no edges.csv.`);
    const tables = names.map(async (name) => ({ name, text: await textOf(join(path, name), disk) }));
    return checked(assemble(readTables(await Promise.all(tables))), path);
  }
  const text = await textOf(path, disk);
  switch (extname(path).toLowerCase()) {
    case '.gexf':
      return checked(assemble(readGexf(text)), path);
    case '.graphml':
      return checked(assemble(readGraphml(text)), path);
    case '.csv':
      return checked(assemble(readTables([{ name: basename(path), text }])), path);
    case '.json': {
      const { readJson } = await import('./json.ts');
      const reading = readJson(text);
      return checked('own' in reading ? reading.own : assemble(reading.raw satisfies RawGraph), path);
    }
    default:
      throw new SetupError('usage', `${basename(path)} is none of ${IMPORTS.join(', ')}, nor a folder of tables.`);
  }
}

async function textOf(path: string, disk: Effects['disk']): Promise<string> {
  const found = await disk.stat(path);
  if (found && found.size > LARGEST) {
    throw new SetupError(
      'too-large',
      `${basename(path)} has ${Math.round(found.size / 1e6)} MB, more than the 512 MB that are read.`,
    );
  }
  const decoded = decode(await disk.read(path), basename(path));
  if ('notice' in decoded)
    throw new SetupError('no-graph', `${basename(path)} cannot be read: ${decoded.notice.message}.`);
  return decoded.text;
}

function checked(graph: SerialisedGraph, path: string): SerialisedGraph {
  if (graph.nodes.length === 0) throw new SetupError('no-graph', `${basename(path)} holds no nodes.`);
  if (graph.nodes.length + graph.edges.length > MOST_ELEMENTS) {
    throw new SetupError('too-large', `${basename(path)} has more than ${MOST_ELEMENTS} nodes and edges.`);
  }
  return graph;
}
