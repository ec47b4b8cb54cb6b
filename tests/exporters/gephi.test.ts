import { describe, expect, test } from 'vitest';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { kindOf, relationOf } from '../../graph/ontology/index.ts';
import { hostileGraph, inXml } from './hostile.ts';
import { type GephiGraph, readWithGephi, without } from './readers/readers.ts';
import { exportFolder, mapped, samplesGraph, told } from './written.ts';

const write = exportFolder();
const graphs = { samples: await samplesGraph(), hostile: hostileGraph() };
const files = Object.entries(graphs).flatMap(([name, graph]) =>
  (['gexf', 'gexf-portable', 'graphml'] as const).map((format) => write(graph, format, name)),
);
let read: readonly GephiGraph[] | undefined;
const readers = () => {
  read ??= readWithGephi(...files);
  return read;
};

/** Which version of GEXF it is, is no issue; nor that a pair has several edges, where the format has no kinds of them. */
const troubles = ({ issues, edgeTypes }: GephiGraph) =>
  issues
    .filter((issue) => !/^INFO: GEXF version 1\.[23]/.test(issue))
    .filter((issue) => edgeTypes.length > 1 || !issue.startsWith('INFO: Parallel edges detected'));
const byId = <Element extends { readonly id: string }>(elements: readonly Element[]) =>
  new Map(elements.map((element) => [element.id, element]));
const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

describe.skipIf(without.gephi)('Gephi (npm run readers fetches it)', () => {
  describe.each([
    ['samples', 0],
    ['hostile', 3],
  ] as const)('reads the graph %s', (name, first) => {
    const graph: SerialisedGraph = graphs[name];

    test.each([
      ['gexf', 0],
      ['gexf-portable', 1],
      ['graphml', 2],
    ] as const)('from %s without an issue, every node and edge, parallel ones too', (_, format) => {
      const gephi = readers()[first + format]!;
      expect(troubles(gephi)).toEqual([]);
      expect(gephi.nodes.map(({ id }) => id).sort()).toEqual(graph.nodes.map(({ key }) => key).sort());
      const edges = byId(gephi.edges);
      expect(gephi.edges).toHaveLength(graph.edges.length);
      for (const { key, source, target, attributes } of graph.edges) {
        expect(edges.get(key)).toMatchObject({ source, target, directed: true, label: attributes.relation });
      }
    });

    test.each([
      ['gexf', 0],
      ['gexf-portable', 1],
      ['graphml', 2],
    ] as const)('from %s with labels, positions, colours and sizes', (_, format) => {
      const nodes = byId(readers()[first + format]!.nodes);
      for (const { key, attributes } of graph.nodes) {
        const node = nodes.get(key)!;
        // Of GraphML Gephi leaves out white space that stands between two references.
        if (format !== 2) expect(node.label).toBe(inXml(attributes.label));
        expect(node.x).toBeCloseTo(attributes.x ?? 0, 2);
        expect(node.y).toBeCloseTo(attributes.y ?? 0, 2);
        expect(node.color).toEqual(rgb(kindOf(attributes.kind).color.light));
        expect(node.size).toBeGreaterThanOrEqual(4.5);
      }
    });

    test('from gexf-portable and graphml with no column but those of the formats', () => {
      const columns = Object.keys(readers()[first]!.nodeColumns);
      expect(Object.keys(readers()[first + 1]!.nodeColumns)).toEqual(columns);
      expect(Object.keys(readers()[first + 2]!.nodeColumns)).toEqual(columns);
      expect(Object.keys(readers()[first + 2]!.edgeColumns)).toEqual(Object.keys(readers()[first]!.edgeColumns));
    });

    test('from gexf as dynamic, with edge kinds and list columns', () => {
      const gephi = readers()[first]!;
      expect(gephi.dynamic).toBe(true);
      const kinds = new Map<string, Set<string>>();
      for (const { source, target, type, attributes } of gephi.edges) {
        expect(type!.replace(/ \d+$/, '')).toBe(attributes.relation);
        const pair = `${source} ${target}`;
        expect(kinds.get(pair) ?? new Set()).not.toContain(type);
        kinds.set(pair, (kinds.get(pair) ?? new Set()).add(type!));
      }
      const relations = new Set(graph.edges.map(({ attributes }) => attributes.relation));
      expect(gephi.edgeTypes).toEqual(expect.arrayContaining([...relations]));
      for (const column of ['outlets', 'sentences', 'evidence', 'history']) {
        expect(gephi.nodeColumns[column]).toBe('String[]');
        expect(gephi.edgeColumns[column]).toBe('String[]');
      }
      expect(gephi.nodeColumns).toMatchObject({ aliases: 'String[]', sources: 'Integer', contested: 'Boolean' });
    });

    test('from gexf with every attribute as the exchange format has it', () => {
      const gephi = readers()[first]!;
      const elements = [...byId([...gephi.nodes, ...gephi.edges]).entries()];
      const expected = new Map([...graph.nodes, ...graph.edges].map(({ key, attributes }) => [key, attributes]));
      for (const [key, { attributes }] of elements) {
        const cells: Record<string, unknown> = mapped(told(expected.get(key)!, graph), inXml);
        // Gephi takes the word null for nothing, and in a list the empty text as well.
        for (const [column, value] of Object.entries(cells)) {
          if (value === 'null') delete cells[column];
          if (Array.isArray(value)) cells[column] = value.map((item) => (item === '' || item === 'null' ? null : item));
        }
        expect(attributes, key).toEqual(cells);
      }
    });

    test('from gexf with the days of what is dated', () => {
      const gephi = readers()[first]!;
      const elements = byId<GephiGraph['nodes'][number] | GephiGraph['edges'][number]>([
        ...gephi.nodes,
        ...gephi.edges,
      ]);
      const day = (text: string | undefined) => (text === undefined ? null : Date.parse(`${text}T00:00:00Z`));
      let seen = 0;
      for (const { key, attributes } of [...graph.nodes, ...graph.edges]) {
        const { start, end } = attributes;
        const dated = start !== undefined || end !== undefined;
        expect(elements.get(key)!.intervals, key).toEqual(dated ? [[day(start), day(end)]] : []);
        if (dated) seen++;
      }
      expect(seen).toBeGreaterThan(3);
    });
  });

  test('tells deeds and what is denied by colour', () => {
    const colors = (wanted: (edge: SerialisedGraph['edges'][number]) => boolean) => {
      const edges = byId(readers()[3]!.edges);
      return new Set(graphs.hostile.edges.filter(wanted).map(({ key }) => String(edges.get(key)!.color)));
    };
    expect(colors(({ attributes }) => attributes.status === 'planned').size).toBe(1);
    expect(colors(({ attributes }) => attributes.status === 'denied').size).toBe(1);
    expect(colors(() => true).size).toBe(2);
    const deeds = graphs.samples.edges.filter(({ attributes }) => relationOf(attributes.relation).group === 'deed');
    const [deed] = deeds;
    expect(byId(readers()[0]!.edges).get(deed!.key)!.color).toEqual(rgb('#a8763e'));
  });
});
