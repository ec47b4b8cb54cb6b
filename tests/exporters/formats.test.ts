// @vitest-environment happy-dom
import Graph from 'graphology';
import { describe, expect, test } from 'vitest';
import { layOut, referenceGraph } from '../../graph/build/index.ts';
import { EXPORTERS } from '../../graph/exporters/index.ts';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { testResolver } from '../arbitraries/resolver.ts';
import { article, days, person, state } from '../stores/made.ts';

const nasty = `</node><x a="b'&amp;">]]> \u0000\u0008\ufffe \ud800 \u{1f600} <img onerror=alert(1)>`;
const graph: SerialisedGraph = layOut(
  referenceGraph(
    [
      article(
        `Said ${nasty} so. End.`,
        [person(`Ana ${nasty}`), person('Bela Lind'), state('RU')],
        [
          { about: 'edge', relation: 'ACCUSES', from: 0, to: 1, date: days('2020-09-04', '2020-09-06') },
          {
            about: 'edge',
            relation: 'SUPPORTS',
            from: 0,
            to: 1,
            status: 'planned',
            date: { ...days('2020'), precision: 'year' },
          },
          { about: 'edge', relation: 'QUOTED_IN', from: 0, to: 'article', quote: { start: 0, end: 12 } },
          { about: 'edge', relation: 'HOLDS_OFFICE', from: 1, to: 2, role: 'Minister\nof & "peace"' },
        ],
        { file: 'a.txt', published: '2020-09-07' },
      ),
    ],
    testResolver,
  ),
);
const written = (format: string) => [...EXPORTERS.find((one) => one.format === format)!.write(graph)].join('');

describe.each(EXPORTERS)('the $format exporter', ({ format, write }) => {
  test('writes equal bytes for equal graphs', () => {
    expect([...write(structuredClone(graph))].join('')).toBe(written(format));
  });

  test('writes an empty graph', () => {
    const options = { type: 'directed', multi: true } as const;
    expect([...write({ attributes: {}, options, nodes: [], edges: [] })].join('').length).toBeGreaterThan(10);
  });

  test('leaves out nothing: every node and edge is in it', () => {
    const text = written(format);
    for (const { key } of [...graph.nodes, ...graph.edges]) expect(text).toContain(`"${key}"`);
  });
});

describe('json', () => {
  test('is what graphology reads, and gives back exactly what was written', () => {
    const parsed = JSON.parse(written('json')) as SerialisedGraph;
    expect(parsed).toEqual(JSON.parse(JSON.stringify(graph)));
    const read = Graph.from(parsed as never);
    expect([read.order, read.size, read.type, read.multi]).toEqual([
      graph.nodes.length,
      graph.edges.length,
      'directed',
      true,
    ]);
  });

  test('sorts keys and arrays, and bears no time or version', () => {
    const text = written('json');
    const reordered = { ...graph, nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() };
    const [json] = EXPORTERS.filter(({ format }) => format === 'json');
    expect([...json!.write(reordered)].join('')).toBe(text);
    const keys = Object.keys((JSON.parse(text) as SerialisedGraph).edges[0]!.attributes);
    expect(keys).toEqual([...keys].sort());
  });
});

describe('gexf', () => {
  const text = written('gexf');
  const parsed = new DOMParser().parseFromString(text, 'text/xml');

  test('is well-formed XML without a character that XML forbids', () => {
    expect(parsed.querySelector('parsererror')).toBeNull();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must be absent
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    expect(parsed.querySelector('img, x')).toBeNull();
  });

  test('gives parallel edges kinds, and dates to what is dated by days only', () => {
    const edges = new Map([...parsed.querySelectorAll('edge')].map((edge) => [edge.getAttribute('kind'), edge]));
    expect([...edges.keys()].sort()).toEqual(['ACCUSES', 'HOLDS_OFFICE', 'QUOTED_IN', 'SUPPORTS']);
    expect(edges.get('ACCUSES')!.getAttribute('start')).toBe('2020-09-04');
    expect(edges.get('ACCUSES')!.getAttribute('end')).toBe('2020-09-06');
    expect(edges.get('SUPPORTS')!.hasAttribute('start')).toBe(false);
  });

  test('places, colours and sizes every node, and refers to declared columns only', () => {
    for (const node of parsed.querySelectorAll('node')) expect(node.children).toHaveLength(4);
    const declared = (of: string) =>
      new Set(
        [...parsed.querySelectorAll(`attributes[class=${of}] attribute`)].map((column) => column.getAttribute('id')),
      );
    for (const of of ['node', 'edge']) {
      const cells = [...parsed.querySelectorAll(`${of} attvalue`)].map((cell) => cell.getAttribute('for'));
      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells) expect(declared(of)).toContain(cell);
    }
  });
});
