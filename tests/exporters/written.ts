import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { layOut } from '../../graph/build/index.ts';
import { EXPORTERS } from '../../graph/exporters/index.ts';
import type { EdgeAttributes, NodeAttributes, SerialisedGraph } from '../../graph/model/index.ts';
import { graphOf } from '../../src/index.ts';
import { statedSamples } from '../library/samples.ts';

type Format = (typeof EXPORTERS)[number]['format'];

/** A graph as a format writes it. */
export function textOf(graph: SerialisedGraph, format: Format): string {
  return [...EXPORTERS.find((one) => one.format === format)!.write(graph)].join('');
}

/** A folder for the files of one test file, which goes when all its tests are over, and a way to write graphs there. */
export function exportFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'entente-export-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (graph: SerialisedGraph, format: Format, name: string): string => {
    const { extension } = EXPORTERS.find((one) => one.format === format)!;
    const file = join(folder, `${name}.${extension}`);
    writeFileSync(file, textOf(graph, format));
    return file;
  };
}

/** The graph of the sample articles, laid out. */
export async function samplesGraph(): Promise<SerialisedGraph> {
  return layOut(graphOf(await statedSamples()));
}

/** A value of an attribute as a table holds it. */
export type Told = string | number | boolean | readonly string[];

const APART = new Set(['label', 'x', 'y', 'evidence', 'history']);

/**
 * What a table must say of a node's or edge's attributes: each by its own name, and of evidence and history what
 * people read. Told from the exchange format alone, without the exporters' code.
 */
export function told(attributes: NodeAttributes | EdgeAttributes, graph: SerialisedGraph): Record<string, Told> {
  const cells: Record<string, Told> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!APART.has(name) && !(Array.isArray(value) && value.length === 0)) cells[name] = value as Told;
  }
  const { evidence, history } = attributes;
  if (evidence) {
    const sources = new Map(graph.nodes.map(({ key, attributes: { source } }) => [key, source]));
    const outlets = new Set(evidence.flatMap(({ article }) => sources.get(article) ?? []));
    cells.evidenceCount = evidence.length;
    if (outlets.size > 0) cells.outlets = [...outlets].sort();
    if (evidence.some(({ quote }) => quote)) cells.sentences = evidence.map(({ quote }) => quote ?? '');
    if (evidence.length > 0) {
      cells.evidence = evidence.map(({ article, start, end, rule }) => [article, `${start}-${end}`, rule].join(' '));
    }
  }
  if (history && history.length > 0) {
    cells.history = history.map(({ article, published = 'undated', status, saidBy, start, end }) => {
      const dates = (start ? ` for ${start}` : '') + (end ? ` to ${end}` : '');
      return `${published} ${status}${dates}${saidBy === undefined ? '' : `, says ${saidBy}`} (${article})`;
    });
  }
  return cells;
}

/** Every text of some cells changed. */
export function mapped(cells: Readonly<Record<string, Told>>, change: (text: string) => string): Record<string, Told> {
  const each = (value: Told): Told =>
    typeof value === 'string' ? change(value) : Array.isArray(value) ? value.map(change) : value;
  return Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, each(value)]));
}
