import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { FOLDER_EXPORTERS } from '../../graph/exporters/index.ts';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { emptyFolder, entente } from '../cli/run.ts';
import { HOSTILE, hostileGraph } from './hostile.ts';
import { samplesGraph, type Told, told } from './written.ts';

type Rows = readonly Readonly<Record<string, string>>[];

const [csv] = FOLDER_EXPORTERS;
const filesOf = (graph: SerialisedGraph, excel = false) =>
  new Map([...csv.files(graph, { excel })].map(({ name, chunks }) => [name, [...chunks].join('')]));

/** As an independent reader reads it, strictly: rows of one width, quotes where they belong. */
const rowsOf = (text: string): Rows => parse(text, { columns: true, bom: true, relax_column_count: false });

/** What a spreadsheet would take for a formula: https://owasp.org/www-community/attacks/CSV_Injection. */
const RUNS = /^\s*[=+\-@]|^[\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

const graphs = [
  ['the samples', await samplesGraph()],
  ['texts that would do harm', hostileGraph()],
] as const;

describe.each(graphs)('the tables of %s', (_, graph) => {
  const files = filesOf(graph);
  const [nodes, edges, evidence] = ['nodes.csv', 'edges.csv', 'evidence.csv'].map((name) => rowsOf(files.get(name)!));

  test('have a row for every node and edge, and every value of them, exactly but for the formulas', () => {
    for (const [rows, elements] of [
      [nodes!, graph.nodes],
      [edges!, graph.edges],
    ] as const) {
      const byId = new Map(rows.map((row) => [row.id, row]));
      expect(byId.size).toBe(elements.length);
      for (const { key, attributes } of elements) {
        const row = byId.get(key)!;
        const { sentences, evidence: _, text, ...expected } = told(attributes, graph);
        for (const [name, value] of Object.entries(expected))
          expect(whole(read(row[name]!, value)), `${key} ${name}`).toEqual(whole(value));
      }
    }
  });

  test('name the ends of an edge by id and label', () => {
    const labels = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
    const known = new Map(graph.edges.map((edge) => [edge.key, edge]));
    for (const { id, source, target, sourceLabel, targetLabel } of edges!) {
      expect([source, target]).toEqual([known.get(id!)!.source, known.get(id!)!.target]);
      expect([free(sourceLabel!), free(targetLabel!)]).toEqual(whole([labels.get(source!), labels.get(target!)]));
    }
  });

  test('have a row for every sentence that proves something, with the article to cite', () => {
    const elements = [...graph.nodes, ...graph.edges];
    expect(evidence!.length).toBe(
      elements.reduce((sum, { attributes }) => sum + (attributes.evidence?.length ?? 0), 0),
    );
    const articles = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));
    const pieces = new Map(elements.map(({ key, attributes }) => [key, attributes.evidence ?? []]));
    for (const row of evidence!) {
      const piece = pieces
        .get(row.id!)!
        .find(
          ({ article, start, rule }) => article === row.article && String(start) === row.start && rule === row.rule,
        );
      expect(free(row.quote!)).toBe(whole(piece!.quote));
      const { title = '', source = '', published = '', url = '' } = articles.get(row.article!)!;
      expect([row.title, row.source, row.published, row.url].map((cell) => free(cell!))).toEqual([
        title,
        source,
        published,
        url,
      ]);
    }
  });

  test('hold nothing that a spreadsheet would run', () => {
    for (const row of [...nodes!, ...edges!, ...evidence!]) {
      for (const cell of Object.values(row)) expect(RUNS.test(cell) && !NUMBER.test(cell), cell).toBe(false);
    }
  });

  test('begin with the mark that Excel wants only where it is asked for', () => {
    for (const name of ['nodes.csv', 'edges.csv', 'evidence.csv']) {
      const marked = filesOf(graph, true).get(name)!;
      expect(files.get(name)).not.toMatch(/^\ufeff/);
      expect(marked).toBe(`\ufeff${files.get(name)}`);
    }
    expect(filesOf(graph, true).get('neo4j/Person.csv')).toBe(files.get('neo4j/Person.csv'));
  });

  test('are equal bytes for equal graphs, whatever their order was', () => {
    const turned = { ...graph, nodes: graph.nodes.toReversed(), edges: graph.edges.toReversed() };
    expect(filesOf(turned)).toEqual(files);
  });
});

describe('the files for the importer', () => {
  const files = filesOf(hostileGraph());

  test('have texts exactly as they are, and names that come from the ontology', () => {
    const labels = rowsOf(files.get('neo4j/Person.csv')!).map((row) => row['label:string']);
    expect([...labels].sort()).toEqual(whole([...HOSTILE]).sort());
    for (const name of files.keys()) expect(name).toMatch(/^(?:neo4j\/)?\w+\.(?:csv|cypher|sh)$/);
    expect(files.get('neo4j/import.sh')).not.toMatch(/whoami|etc/);
  });

  test('part lists by a character that is in none of them', () => {
    expect(HOSTILE.join('')).toContain('\u001f');
    expect(files.get('neo4j/import.sh')).toContain('--array-delimiter=U+001E');
  });
});

test('the command makes the folder, and says where it cannot', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'a.txt'), 'Ada Obi, the foreign minister of Peru, met Ben Kim in Quito on 5 May 2011.');
  expect(entente(folder, 'build', 'a.txt').code).toBe(0);
  expect(entente(folder, 'export', '--format', 'csv', '--excel', '-o', 'out/tables').code).toBe(0);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect(rowsOf(read('out/tables/nodes.csv')).map(({ label }) => label)).toContain('Ada Obi');
  expect(read('out/tables/neo4j/import.sh')).toContain('database import full');
  expect(entente(folder, 'export', '--format', 'json,csv', '-o', 'graph').code).toBe(0);
  expect(read('graph-csv/edges.csv')).toContain('ATTENDS');
  expect(entente(folder, 'export', '--format', 'csv')).toMatchObject({
    code: 2,
    err: 'entente: csv is a folder; say which with -o FOLDER.\n',
  });
  expect(entente(folder, 'export', '--format', 'csv', '-o', 'a.txt')).toMatchObject({ code: 2 });
  expect(entente(folder, 'export', '--format', 'csv', '--for-publish', '--status', 'denied', '-o', 'x')).toMatchObject({
    code: 2,
    err: 'entente: --for-publish wants the graph as publish writes it; leave --status out.\n',
  });
});

/** A text, or list of texts, as UTF-8 holds it: half a character becomes U+FFFD. */
function whole<Value>(value: Value): Value {
  if (typeof value === 'string') return Buffer.from(value, 'utf8').toString('utf8') as Value;
  return Array.isArray(value) ? (value.map(whole) as Value) : value;
}

/** A cell without the apostrophe before a formula. */
function free(text: string): string {
  return /^'\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^'[\t\r]/.test(text) ? text.slice(1) : text;
}

/** A cell as the value that it was made from. */
function read(text: string, like: Told): Told {
  if (typeof like === 'number') return Number(text);
  if (typeof like === 'boolean') return text === 'true';
  return Array.isArray(like) ? JSON.parse(free(text)) : free(text);
}
