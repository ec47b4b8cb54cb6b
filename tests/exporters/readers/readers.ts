import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { GEPHI, PYTHON, readersHere } from '../../../scripts/readers/places.ts';

/** What Gephi made of a file. Intervals are in milliseconds, an open side is null. */
export interface GephiGraph {
  readonly dynamic: boolean;
  readonly issues: readonly string[];
  readonly edgeTypes: readonly (string | null)[];
  readonly nodeColumns: Readonly<Record<string, string>>;
  readonly edgeColumns: Readonly<Record<string, string>>;
  readonly nodes: readonly (GephiElement & { readonly x: number; readonly y: number; readonly size: number })[];
  readonly edges: readonly (GephiElement & {
    readonly source: string;
    readonly target: string;
    readonly type: string | null;
    readonly directed: boolean;
    readonly weight: number;
  })[];
}

interface GephiElement {
  readonly id: string;
  readonly label: string;
  readonly color: readonly number[];
  readonly intervals: readonly (readonly (number | null)[])[];
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** What networkx made of a file. */
export interface NetworkxGraph {
  readonly directed: boolean;
  readonly parallel: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly [string, string, string, Readonly<Record<string, unknown>>])[];
}

/** What igraph made of a file. */
export interface IgraphGraph {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[];
}

/** An XML element: its name, its attributes, the text before its first child, its children. */
export type XmlElement = readonly [string, Readonly<Record<string, string>>, string, readonly XmlElement[]];

/**
 * Whether a reader's tests are to be left out: where it is missing on a person's machine, never in CI. The name of the
 * test says how to get it.
 */
export const without = {
  gephi: !readersHere().gephi && !process.env.CI,
  python: !readersHere().python && !process.env.CI,
} as const;

/** Reads files with Gephi's own importers. */
export function readWithGephi(...files: readonly string[]): readonly GephiGraph[] {
  const program = resolve(import.meta.dirname, 'ReadWithGephi.java');
  return run('java', ['-Djava.awt.headless=true', '-cp', GEPHI.archive, program, ...files]) as readonly GephiGraph[];
}

export function readWithNetworkx(file: string): NetworkxGraph {
  return readWithPython('networkx', file) as NetworkxGraph;
}

/** Reads GraphML with igraph, which R has as well. */
export function readWithIgraph(file: string): IgraphGraph {
  return readWithPython('igraph', file) as IgraphGraph;
}

/** The elements of an XML file by expat. */
export function readWithExpat(file: string): XmlElement {
  return readWithPython('expat', file) as XmlElement;
}

/** What FollowTheMoney's own library makes of a file of entities. */
export function readWithFollowTheMoney(file: string) {
  return readWithPython('followthemoney', file) as {
    readonly counts: Readonly<Record<string, number>>;
    readonly troubles: readonly string[];
  };
}

/** What a Markdown parser finds in a file. */
export function readWithMarkdown(file: string) {
  return readWithPython('markdown', file) as {
    readonly kinds: readonly string[];
    readonly links: readonly string[];
    readonly texts: readonly string[];
  };
}

export function readWithPythonJson(file: string): unknown {
  return readWithPython('json', file);
}

function readWithPython(reader: string, file: string): unknown {
  return run(PYTHON.program, [resolve(import.meta.dirname, 'read.py'), reader, file]);
}

function run(program: string, words: readonly string[]): unknown {
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 29 });
  if (status !== 0) {
    const reason = error?.message ?? stderr.slice(-2000);
    throw new Error(`${program} could not read ${words.at(-1)}; "npm run readers" fetches what is missing: ${reason}`);
  }
  return JSON.parse(stdout);
}
