import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SetupError } from '../../graph/model/index.ts';
import { madeGraph } from './graph.ts';

type Library = typeof import('../../src/index.ts');

/** What writing a graph in one format came to. */
export interface Writing {
  readonly megabytes: number;
  /** Milliseconds of processor time of each round, and of writing the same as JSON right before it. */
  readonly rounds: readonly { readonly own: number; readonly json: number }[];
  /** Megabytes by which the process grew at the most over what it had with the graph in memory. */
  readonly memory: number;
  /** Why it was not written. */
  readonly refused?: string;
}

const [format, nodes, edges, library, count] = process.argv.slice(2) as [string, string, string, string, string];
const { EXPORTERS, FOLDER_EXPORTERS } = (await import(pathToFileURL(library).href)) as Library;
const graph = madeGraph(Number(nodes), Number(edges));
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
try {
  process.stdout.write(JSON.stringify(measure()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(): Writing {
  let memory = 0;
  try {
    // First of all, while nothing else has left anything behind.
    globalThis.gc?.();
    const before = process.memoryUsage.rss();
    const characters = write(format, (rss) => {
      memory = Math.max(memory, rss - before);
    });
    const rounds = Array.from({ length: Number(count) }, () => ({ json: time('json'), own: time(format) }));
    return { megabytes: characters / 1_000_000, rounds, memory: Math.round(memory / 1_000_000) };
  } catch (error) {
    if (error instanceof SetupError || (error instanceof Error && error.name === 'SetupError'))
      return { megabytes: 0, rounds: [], memory: 0, refused: error.message };
    throw error;
  }
}

function time(which: string): number {
  // Of this process alone, so that what else the machine does hardly counts.
  const began = process.cpuUsage();
  write(which);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Writes to disk as the command line does, in pieces of 64 kB; answers how many characters. */
function write(which: string, watch?: (rss: number) => void): number {
  let characters = 0;
  let files = 0;
  for (const chunks of chunksOf(which)) {
    const file = openSync(join(folder, String(files++)), 'w');
    let gathered = '';
    for (const chunk of chunks) {
      gathered += chunk;
      if (gathered.length < 65_536) continue;
      characters += gathered.length;
      writeSync(file, gathered);
      gathered = '';
      watch?.(process.memoryUsage.rss());
    }
    characters += gathered.length;
    writeSync(file, gathered);
    watch?.(process.memoryUsage.rss());
    closeSync(file);
  }
  return characters;
}

function* chunksOf(which: string): Generator<Iterable<string>> {
  const single = EXPORTERS.find((exporter) => exporter.format === which);
  if (single) yield single.write(graph);
  for (const exporter of FOLDER_EXPORTERS) {
    if (exporter.format === which) for (const { chunks } of exporter.files(graph)) yield chunks;
  }
}
