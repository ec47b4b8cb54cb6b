import { describe, expect, test } from 'vitest';
import { hostileGraph, inXml } from './hostile.ts';
import {
  readWithExpat,
  readWithIgraph,
  readWithNetworkx,
  readWithPythonJson,
  without,
  type XmlElement,
} from './readers/readers.ts';
import { exportFolder, mapped, samplesGraph, type Told, textOf, told } from './written.ts';

const write = exportFolder();
const graphs = { samples: await samplesGraph(), hostile: hostileGraph() };
const cases = Object.keys(graphs).flatMap((name) =>
  (['gexf-portable', 'graphml'] as const).map((format) => [name as keyof typeof graphs, format] as const),
);

/** What each format calls its own beside the columns. */
const OWN = {
  'gexf-portable': { node: ['label', 'viz'], edge: ['id', 'label', 'weight'] },
  graphml: { node: ['label', 'x', 'y', 'size', 'r', 'g', 'b', 'shape_type'], edge: ['label', 'weight', 'r', 'g', 'b'] },
} as const;

/** Lists are JSON, in which control characters and halves of characters are written out. */
const inList = (text: string) => text.replace(/[\ufffe\uffff]/g, '\ufffd');

function expectCells(read: Readonly<Record<string, unknown>>, own: readonly string[], cells: Record<string, Told>) {
  const { contested, ...others } = mapped(cells, (text) => text);
  const found: Record<string, unknown> = {};
  const expected: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(read)) if (!own.includes(name)) found[name] = value;
  for (const [name, value] of Object.entries(others)) {
    expected[name] = Array.isArray(value) ? value.map(inList) : typeof value === 'string' ? inXml(value) : value;
    if (Array.isArray(value)) found[name] = JSON.parse(String(found[name]));
  }
  // The portable profile has no booleans.
  expect(String(found.contested ?? false)).toBe(String(contested ?? false));
  delete found.contested;
  expect(found).toEqual(expected);
}

describe.skipIf(without.python)('networkx (npm run readers fetches it)', () => {
  test.each(cases)('reads the graph %s from %s: every node and edge, parallel ones too', (name, format) => {
    const graph = graphs[name];
    const read = readWithNetworkx(write(graph, format, name));
    expect([read.directed, read.parallel]).toEqual([true, true]);
    expect(Object.keys(read.nodes).sort()).toEqual(graph.nodes.map(({ key }) => key).sort());
    expect(read.edges.map(([source, target, key]) => [source, target, key]).sort()).toEqual(
      graph.edges.map(({ source, target, key }) => [source, target, key]).sort(),
    );
  });

  test.each(cases)('reads the graph %s from %s with equal attributes, field by field', (name, format) => {
    const graph = graphs[name];
    const read = readWithNetworkx(write(graph, format, name));
    for (const { key, attributes } of graph.nodes) {
      const node = read.nodes[key]!;
      expectCells(node, OWN[format].node, told(attributes, graph));
      expect(node.label).toBe(inXml(attributes.label));
      const { x, y } = format === 'graphml' ? node : (node.viz as { position: Record<string, unknown> }).position;
      expect([x, y]).toEqual([attributes.x ?? 0, attributes.y ?? 0]);
    }
    const edges = new Map(read.edges.map(([, , key, cells]) => [key, cells]));
    for (const { key, attributes } of graph.edges) {
      const edge = edges.get(key)!;
      expectCells(edge, OWN[format].edge, told(attributes, graph));
      expect(edge.label).toBe(attributes.relation);
      expect(edge.weight).toBe(new Set(attributes.evidence.map(({ article }) => article)).size);
    }
  });

  test('reads gexf 1.3 as well', () => {
    const read = readWithNetworkx(write(graphs.samples, 'gexf', 'whole'));
    expect(Object.keys(read.nodes)).toHaveLength(graphs.samples.nodes.length);
    expect(read.edges).toHaveLength(graphs.samples.edges.length);
  });
});

describe.skipIf(without.python)('igraph (npm run readers fetches it)', () => {
  test.each(['samples', 'hostile'] as const)('reads the graph %s from graphml, every node, edge and label', (name) => {
    const graph = graphs[name];
    const read = readWithIgraph(write(graph, 'graphml', `${name}-igraph`));
    expect(read.directed).toBe(true);
    expect(Object.keys(read.nodes).sort()).toEqual(graph.nodes.map(({ key }) => key).sort());
    for (const { key, attributes } of graph.nodes) {
      expect(read.nodes[key]).toMatchObject({ label: inXml(attributes.label), kind: attributes.kind });
    }
    const told = (cells: Readonly<Record<string, unknown>>) => [cells.relation, cells.status, cells.start ?? ''];
    const found = read.edges.map(([source, target, cells]) => [source, target, ...told(cells)].join());
    const expected = graph.edges.map(({ source, target, attributes }) => {
      return [source, target, attributes.relation, attributes.status, attributes.start ?? ''].join();
    });
    expect(found.sort()).toEqual(expected.sort());
  });
});

describe.skipIf(without.python)(
  'hostile texts, read back by parsers of another make (npm run readers fetches them)',
  () => {
    const graph = graphs.hostile;

    test('json: exactly what went in', () => {
      expect(readWithPythonJson(write(graph, 'json', 'hostile'))).toEqual(JSON.parse(textOf(graph, 'json')));
      const read = JSON.parse(textOf(graph, 'json')) as typeof graph;
      const labels = new Map(read.nodes.map(({ key, attributes }) => [key, attributes.label]));
      for (const { key, attributes } of graph.nodes) expect(labels.get(key)).toBe(attributes.label);
    });

    test('graphml: what yEd draws has the labels, and lines by status', () => {
      const under = ([, , , own]: XmlElement, ...path: readonly string[]): readonly XmlElement[] =>
        path.length === 0
          ? own
          : own.filter(([name]) => name.endsWith(`}${path[0]}`)).flatMap((child) => under(child, ...path.slice(1)));
      const labels = new Map<string, string>();
      const lines = new Map<string, string>();
      for (const element of under(readWithExpat(write(graph, 'graphml', 'yed')), 'graph')) {
        const id = element[1].id!;
        for (const part of under(element, 'data', 'ShapeNode'))
          if (part[0].endsWith('}NodeLabel')) labels.set(id, part[2]);
        for (const part of under(element, 'data', 'PolyLineEdge'))
          if (part[0].endsWith('}LineStyle')) lines.set(id, part[1].type!);
      }
      for (const { key, attributes } of graph.nodes) expect(labels.get(key)).toBe(inXml(attributes.label));
      for (const { key, attributes } of graph.edges) {
        expect(lines.get(key)).toBe(attributes.status === 'denied' ? 'dashed_dotted' : 'dashed');
      }
    });

    test.each(['gexf', 'gexf-portable', 'graphml'] as const)('%s: no element and no text but those meant', (format) => {
      const names = new Set<string>();
      const texts = new Set<string>();
      const walk = ([name, attributes, text, children]: XmlElement) => {
        names.add(name.replace(/^\{.*\}/, ''));
        for (const value of [text, ...Object.values(attributes)]) texts.add(value);
        children.forEach(walk);
      };
      walk(readWithExpat(write(graph, format, 'hostile')));
      const shared = ['graph', 'node', 'edge'];
      const gexf = ['gexf', 'meta', 'creator', 'nodes', 'edges', 'attributes', 'attribute', 'attvalues', 'attvalue'];
      const drawn = ['color', 'position', 'size', 'thickness'];
      const yed = [
        'ShapeNode',
        'Geometry',
        'Fill',
        'NodeLabel',
        'Shape',
        'PolyLineEdge',
        'LineStyle',
        'Arrows',
        'EdgeLabel',
      ];
      const expected =
        format === 'graphml' ? ['graphml', 'key', 'data', ...yed, ...shared] : [...gexf, ...drawn, ...shared];
      expect([...names].sort()).toEqual(expected.sort());
      for (const { attributes } of graph.nodes) expect(texts).toContain(inXml(attributes.label));
    });
  },
);
