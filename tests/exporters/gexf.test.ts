import Graph from 'graphology';
import gexf from 'graphology-gexf';
import { describe, expect, test } from 'vitest';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { hostileGraph, inXml } from './hostile.ts';
import { readWithExpat, without } from './readers/readers.ts';
import { breaches } from './schema.ts';
import { exportFolder, samplesGraph, textOf } from './written.ts';

const write = exportFolder();
const graphs = { samples: await samplesGraph(), hostile: hostileGraph() };
const names = Object.keys(graphs) as (keyof typeof graphs)[];

/** A graph of one dated edge. */
function dated(dates: { readonly start?: string; readonly end?: string }): SerialisedGraph {
  const node = (key: string) => ({ key, attributes: { kind: 'State', label: key, aliases: [] } });
  const edge = { relation: 'ACCUSES', status: 'happened', history: [], evidence: [], ...dates } as const;
  return {
    attributes: {},
    options: { type: 'directed', multi: true },
    nodes: [node('state:A'), node('state:B')],
    edges: [{ key: 'e', source: 'state:A', target: 'state:B', attributes: edge }],
  };
}

describe.skipIf(without.python)('the schema of GEXF (npm run readers fetches a parser of another make)', () => {
  test.each(names)('1.3: the graph %s keeps every rule that we rely on', (name) => {
    expect(breaches(readWithExpat(write(graphs[name], 'gexf', name)), '1.3')).toEqual([]);
  });

  test.each(names)('1.2: the graph %s keeps every rule that we rely on', (name) => {
    expect(breaches(readWithExpat(write(graphs[name], 'gexf-portable', name)), '1.2')).toEqual([]);
  });

  test('its rules are rules: what breaks one is told', () => {
    const text = textOf(graphs.samples, 'gexf');
    const root = readWithExpat(write(graphs.samples, 'gexf', 'broken'));
    expect(text).toContain('kind="');
    expect(breaches(root, '1.2').length).toBeGreaterThan(10);
  });
});

describe('gexf', () => {
  test.each(names)('of the graph %s is read by graphology-gexf with all nodes and edges', (name) => {
    const { nodes, edges } = graphs[name];
    for (const format of ['gexf', 'gexf-portable'] as const) {
      const read = gexf.parse(Graph, textOf(graphs[name], format), { addMissingNodes: false });
      expect([read.order, read.size, read.type, read.multi]).toEqual([nodes.length, edges.length, 'directed', true]);
      for (const { key, attributes } of nodes) {
        expect(read.getNodeAttributes(key)).toMatchObject({
          label: inXml(attributes.label),
          kind: attributes.kind,
          x: attributes.x ?? 0,
          y: attributes.y ?? 0,
        });
      }
      for (const { key, source, target, attributes } of edges) {
        expect(read.extremities(key)).toEqual([source, target]);
        expect(read.getEdgeAttributes(key)).toMatchObject({ relation: attributes.relation, status: attributes.status });
      }
    }
  });

  test.each([
    [{ start: '2020-09-04', end: '2020-09-06' }, ' start="2020-09-04" end="2020-09-06"'],
    [{ start: '2020-09-04', end: '2020-09-04' }, ' start="2020-09-04" end="2020-09-04"'],
    [{ start: '2020-09-04' }, ' start="2020-09-04"'],
    [{ end: '2020-09-06' }, ' end="2020-09-06"'],
    [{ start: '2020-09-06', end: '2020-09-04' }, ''],
    [{ start: '2020', end: '2020-09' }, ''],
    [{ start: '2020', end: '2020-09-04' }, ' end="2020-09-04"'],
    [{}, ''],
  ])('gives %j the interval%s', (dates, interval) => {
    expect(textOf(dated(dates), 'gexf')).toContain(`kind="ACCUSES"${interval}>`);
    expect(textOf(dated(dates), 'gexf-portable')).not.toMatch(/<edge [^>]*(?:start|end|kind)="/);
  });

  test('gives edges of one kind between one pair kinds that differ', () => {
    const [first] = dated({}).edges;
    const edges = ['a', 'b', 'c'].map((key) => ({ ...first!, key }));
    const back = { ...first!, key: 'd', source: 'state:B', target: 'state:A' };
    const kinds = textOf({ ...dated({}), edges: [...edges, back] }, 'gexf').matchAll(/ kind="(.*?)"/g);
    expect([...kinds].map(([, kind]) => kind)).toEqual(['ACCUSES', 'ACCUSES 2', 'ACCUSES 3', 'ACCUSES']);
  });
});
