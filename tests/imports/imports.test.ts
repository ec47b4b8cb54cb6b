import { describe, expect, it, test } from 'vitest';
import { FOLDER_EXPORTERS } from '../../graph/exporters/index.ts';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { readGraph } from '../../src/imports/index.ts';
import { diskOf } from '../articles/disk.ts';
import { hostileGraph } from '../exporters/hostile.ts';
import { samplesGraph, textOf } from '../exporters/written.ts';

const read = (name: string, text: string | Uint8Array) => readGraph(name, diskOf({ [name]: text }));
const sorted = <Element extends { readonly key: string }>(elements: readonly Element[]) =>
  [...elements].sort((a, b) => (a.key < b.key ? -1 : 1));
/** As JSON has it, in the order of keys. */
const plain = ({ nodes, edges }: SerialisedGraph) =>
  JSON.parse(JSON.stringify({ nodes: sorted(nodes), edges: sorted(edges) }));

describe('our own exports', () => {
  test.each(['json', 'gexf', 'gexf-portable', 'graphml'] as const)(
    '%s comes back as the same graph',
    async (format) => {
      const graph = await samplesGraph();
      const extension = format === 'gexf-portable' ? 'gexf' : format;
      expect(plain(await read(`a.${extension}`, textOf(graph, format)))).toEqual(plain(graph));
    },
  );

  test('tables come back with every node, edge and attribute that they hold', async () => {
    const graph = await samplesGraph();
    const files = Object.fromEntries(
      [...FOLDER_EXPORTERS[0].files(graph)].map(({ name, chunks }) => [`in/${name}`, [...chunks].join('')]),
    );
    const back = await readGraph('in', diskOf(files));
    expect(sorted(back.nodes).map(({ key, attributes }) => [key, attributes.kind, attributes.label])).toEqual(
      sorted(graph.nodes).map(({ key, attributes }) => [key, attributes.kind, attributes.label]),
    );
    expect(
      sorted(back.edges).map(({ key, source, target, attributes }) => [
        key,
        source,
        target,
        attributes.relation,
        attributes.status,
      ]),
    ).toEqual(
      sorted(graph.edges).map(({ key, source, target, attributes }) => [
        key,
        source,
        target,
        attributes.relation,
        attributes.status,
      ]),
    );
  });

  test.each(['gexf', 'graphml'] as const)('hostile texts come back from %s', async (format) => {
    const graph = hostileGraph();
    const back = await read(`a.${format}`, textOf(graph, format));
    const label = (from: SerialisedGraph) => sorted(from.nodes).map(({ attributes }) => attributes.label);
    // What XML can't hold was replaced when it was written.
    const inXml = (text: string) =>
      text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\p{Cs}/gu, '\ufffd');
    expect(label(back)).toEqual(label(graph).map(inXml));
  });
});

describe('what others wrote', () => {
  it('reads GEXF of Gephi with positions, colours, lists and attributes of its own', async () => {
    const gexf = `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected">
      <attributes class="node"><attribute id="0" title="Tier" type="integer"/><attribute id="1" title="Tags" type="liststring"/></attributes>
      <nodes><node id="a" label="A &amp; B"><attvalues><attvalue for="0" value="3"/><attvalue for="1" value="[x, y]"/></attvalues><viz:color r="255" g="0" b="16"/><viz:position x="1.5" y="-2"/></node><node id="b"/></nodes>
      <edges><edge source="a" target="b" label="knows" weight="2.5"/></edges></graph></gexf>`;
    const { nodes, edges } = await read('a.gexf', gexf);
    expect(nodes[0]).toEqual({
      key: 'a',
      attributes: {
        kind: 'Node',
        label: 'A & B',
        aliases: [],
        x: 1.5,
        y: -2,
        color: '#ff0010',
        other: { Tier: 3, Tags: ['x', 'y'] },
      },
    });
    expect(edges[0]).toMatchObject({
      source: 'a',
      target: 'b',
      attributes: { relation: 'knows', other: { weight: 2.5 }, evidence: [] },
    });
    expect(edges[0]!.attributes).not.toHaveProperty('status');
  });

  it('reads GraphML of networkx and of yEd', async () => {
    const graphml = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"><key id="d0" for="node" attr.name="kind" attr.type="string"><default>Person</default></key><key id="d1" for="node" yfiles.type="nodegraphics"/>
      <graph edgedefault="directed"><node id="n0"><data key="d1"><y:ShapeNode><y:Geometry x="10" y="20"/><y:Fill color="#FFCC00"/><y:NodeLabel>Ada</y:NodeLabel></y:ShapeNode></data></node><node id="n1"/><edge source="n0" target="n1"/></graph></graphml>`;
    const { nodes, edges } = await read('a.graphml', graphml);
    expect(nodes[0]).toMatchObject({ attributes: { kind: 'Person', label: 'Ada', x: 10, y: 20 } });
    expect(edges).toHaveLength(1);
  });

  it('reads node-link JSON, graphology without our attributes, and tables of edges', async () => {
    const linked = {
      nodes: [{ id: 1, group: 'x', nested: { a: 1 } }, { id: 2 }],
      links: [{ source: 1, target: 2, value: 3 }],
    };
    expect(await read('a.json', JSON.stringify(linked))).toMatchObject({
      nodes: [{ key: '1', attributes: { label: '1', other: { group: 'x', nested: '{"a":1}' } } }, { key: '2' }],
      edges: [{ source: '1', target: '2', attributes: { other: { value: 3 } } }],
    });
    const graphology = { nodes: [{ key: 'a', attributes: { label: 'A', color: '#123456' } }], edges: [] };
    expect((await read('a.json', JSON.stringify(graphology))).nodes[0]).toMatchObject({
      attributes: { label: 'A', color: '#123456' },
    });
    const { nodes, edges } = await read('a.csv', '\ufeffSource;Target;Type\nA;B;"met; twice"\nB;C;\n');
    expect(nodes.map(({ key }) => key)).toEqual(['A', 'B', 'C']);
    expect(edges.map(({ attributes }) => attributes.relation)).toEqual(['link', 'link']);
  });

  it('leaves out edges that hang in the air', async () => {
    const { edges } = await read(
      'a.json',
      JSON.stringify({ nodes: [{ id: 'a' }], links: [{ source: 'a', target: 'gone' }] }),
    );
    expect(edges).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each([
    ['a.gexf', '<!DOCTYPE gexf [<!ENTITY a "b">]><gexf>&a;</gexf>', 'declares a document type'],
    ['a.graphml', '<!DOCTYPE graphml SYSTEM "file:///etc/passwd"><graphml/>', 'declares a document type'],
    ['a.gexf', '<gexf><node id="&boom;"/></gexf>', 'no well-formed XML'],
    ['a.gexf', '<gexf><nodes>', 'no well-formed XML'],
    ['a.gexf', `<gexf>${'<a>'.repeat(1000)}`, 'nested too deeply'],
    ['a.gexf', '<gexf/>', 'holds no nodes'],
    ['a.json', '{"nodes": [', 'no JSON'],
    ['a.json', '{"a": 1}', 'no graph'],
    ['a.csv', 'one,two\n1,2\n', 'no columns that name edges'],
    ['a.txt', 'text', 'none of .gexf'],
  ])('%s: %s', async (name, text, message) => {
    await expect(read(name, text)).rejects.toThrow(message);
  });
});
