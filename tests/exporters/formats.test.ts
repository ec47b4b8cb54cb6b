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
  test('writes equal bytes for equal graphs, and an empty graph', () => {
    expect([...write(structuredClone(graph))].join('')).toBe(written(format));
    const options = { type: 'directed', multi: true } as const;
    expect(() => [...write({ attributes: {}, options, nodes: [], edges: [] })]).not.toThrow();
  });
});

describe.each(EXPORTERS.filter(({ format }) => format !== 'ftm' && format !== 'markdown'))('$format', (exporter) => {
  test('writes pieces of one element at most, so that large graphs stream', () => {
    const pieces = [...exporter.write(graph)];
    expect(pieces.length).toBeGreaterThanOrEqual(graph.nodes.length + graph.edges.length);
    for (const piece of pieces) expect(piece.match(/"key":"|<node |<edge /g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test('leaves out nothing: every node and edge is in it', () => {
    const text = written(exporter.format);
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
