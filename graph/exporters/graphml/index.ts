import type { GraphEdge, GraphNode, SerialisedGraph } from '../../model/index.ts';
import { type Cell, type Column, EDGE_COLUMNS, listText, NODE_COLUMNS, type Outlets, outletsIn } from '../columns.ts';
import { degreesIn, edgeColor, edgeWeight, nodeColor, nodeSize, position, rgbOf } from '../drawn.ts';
import type { Exporter } from '../exporter.ts';
import { sorted } from '../order.ts';
import { attribute, escapeText } from '../xml.ts';
import { YED_KEYS, YED_NAMESPACE, yedEdge, yedNode } from './yed.ts';

/** GraphML, which most programs for graphs read. Label, position, size and colour go by the names that Gephi knows. */
export const graphml = {
  format: 'graphml',
  describes: 'GraphML for yEd, networkx, igraph and many others',
  extension: 'graphml',
  write,
} as const satisfies Exporter;

type Data = readonly (readonly [name: string, type: 'string' | 'int' | 'double' | 'boolean'])[];

const NODE_DRAWN: Data = [
  ['label', 'string'],
  ['x', 'double'],
  ['y', 'double'],
  ['size', 'double'],
  ['r', 'int'],
  ['g', 'int'],
  ['b', 'int'],
];
const EDGE_DRAWN: Data = [
  ['label', 'string'],
  ['weight', 'double'],
  ['r', 'int'],
  ['g', 'int'],
  ['b', 'int'],
];
const TYPES = { string: 'string', integer: 'int', boolean: 'boolean', list: 'string' } as const;

function* write({ nodes, edges }: SerialisedGraph): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="${YED_NAMESPACE}">\n${YED_KEYS}`;
  yield keys('node', NODE_DRAWN) + keys('node', typed(NODE_COLUMNS));
  yield keys('edge', EDGE_DRAWN) + keys('edge', typed(EDGE_COLUMNS));
  yield '<graph id="entente" edgedefault="directed">\n';
  const degrees = degreesIn(edges);
  const outlets = outletsIn(nodes);
  for (const node of sorted(nodes)) yield nodeXml(node, degrees.get(node.key) ?? 0, outlets);
  for (const edge of sorted(edges)) yield edgeXml(edge, outlets);
  yield '</graph>\n</graphml>\n';
}

function nodeXml({ key, attributes }: GraphNode, degree: number, outlets: Outlets): string {
  const size = nodeSize(degree);
  const drawn = [attributes.label, ...position(attributes), size, ...rgbOf(nodeColor(attributes))];
  const cells = drawnData('node', NODE_DRAWN, drawn) + columnData('node', NODE_COLUMNS, attributes, outlets);
  // What is yEd's comes first: readers that take label and place from it then take ours, which are exact.
  return `<node${attribute('id', key)}>${yedNode(attributes, size)}${cells}</node>\n`;
}

function edgeXml({ key, source, target, attributes }: GraphEdge, outlets: Outlets): string {
  const weight = edgeWeight(attributes);
  const drawn = [attributes.relation, weight, ...rgbOf(edgeColor(attributes))];
  const cells = drawnData('edge', EDGE_DRAWN, drawn) + columnData('edge', EDGE_COLUMNS, attributes, outlets);
  const own = `<edge${attribute('id', key)}${attribute('source', source)}${attribute('target', target)}>`;
  return `${own}${yedEdge(attributes, weight)}${cells}</edge>\n`;
}

function typed(columns: readonly { readonly name: string; readonly type: keyof typeof TYPES }[]): Data {
  return columns.map(({ name, type }) => [name, TYPES[type]]);
}

/** Keys of nodes and of edges may not share an id. */
function keys(of: 'node' | 'edge', data: Data): string {
  const key = ([name, type]: Data[number]) =>
    `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
  return data.map(key).join('');
}

function drawnData(of: 'node' | 'edge', data: Data, values: readonly (string | number)[]): string {
  return data.map(([name], index) => cell(of, name, values[index]!)).join('');
}

function columnData<Attributes>(
  of: 'node' | 'edge',
  columns: readonly Column<Attributes>[],
  attributes: Attributes,
  outlets: Outlets,
): string {
  let cells = '';
  for (const { name, value } of columns) {
    const found = value(attributes, outlets);
    if (found === undefined || (typeof found === 'object' && found.length === 0)) continue;
    cells += cell(of, name, found);
  }
  return cells;
}

function cell(of: 'node' | 'edge', name: string, value: Cell): string {
  return `<data key="${of}-${name}">${escapeText(typeof value === 'object' ? listText(value) : String(value))}</data>`;
}
