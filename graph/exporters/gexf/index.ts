import type { GraphEdge, GraphNode, SerialisedGraph } from '../../model/index.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS, type Outlets, outletsIn } from '../columns.ts';
import { degreesIn, edgeColor, edgeThickness, edgeWeight, nodeColor, nodeSize, position, rgbOf } from '../drawn.ts';
import type { Exporter } from '../exporter.ts';
import { sorted } from '../order.ts';
import { attribute } from '../xml.ts';
import { interval } from './interval.ts';
import { kindsOf } from './kinds.ts';
import { DYNAMIC, PORTABLE, type Profile } from './profile.ts';

/** GEXF 1.3 for Gephi: dates as intervals, relations as edge kinds, lists, positions, colours and sizes as the viewer's. */
export const gexf = {
  format: 'gexf',
  describes: 'GEXF 1.3 for Gephi, with dates, edge kinds, lists, positions and colours',
  extension: 'gexf',
  write: (graph) => write(graph, DYNAMIC),
} as const satisfies Exporter;

/** GEXF 1.2 for readers that know neither time nor lists: strings and numbers only. */
export const gexfPortable = {
  format: 'gexf-portable',
  describes: 'GEXF 1.2 for networkx and other readers: static, strings and numbers only',
  extension: 'portable.gexf',
  write: (graph) => write(graph, PORTABLE),
} as const satisfies Exporter;

function* write({ nodes, edges }: SerialisedGraph, profile: Profile): Iterable<string> {
  const { namespace, version, graph } = profile;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${version}">\n`;
  yield `<meta><creator>Entente</creator></meta>\n<graph ${graph}>\n`;
  yield header('node', NODE_COLUMNS, profile);
  yield header('edge', EDGE_COLUMNS, profile);
  const degrees = degreesIn(edges);
  const outlets = outletsIn(nodes);
  yield `<nodes count="${nodes.length}">\n`;
  for (const node of sorted(nodes)) yield nodeXml(node, degrees.get(node.key) ?? 0, outlets, profile);
  yield `</nodes>\n<edges count="${edges.length}">\n`;
  const inOrder = sorted(edges);
  const kind = profile.dynamic ? kindsOf(inOrder) : undefined;
  for (const edge of inOrder) {
    yield edgeXml(edge, kind ? attribute('kind', kind(edge)) + interval(edge.attributes) : '', outlets, profile);
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function nodeXml({ key, attributes }: GraphNode, degree: number, outlets: Outlets, profile: Profile): string {
  const { label } = attributes;
  const [x, y] = position(attributes);
  const time = profile.dynamic ? interval(attributes) : '';
  return (
    `<node${attribute('id', key)}${attribute('label', label)}${time}>` +
    `${values(NODE_COLUMNS, attributes, outlets, profile)}${color(nodeColor(attributes), profile)}` +
    `<viz:position x="${x}" y="${y}" z="0"/><viz:size value="${nodeSize(degree)}"/></node>\n`
  );
}

function edgeXml(edge: GraphEdge, kindAndTime: string, outlets: Outlets, profile: Profile): string {
  const { key, source, target, attributes } = edge;
  const { relation } = attributes;
  const weight = edgeWeight(attributes);
  return (
    `<edge${attribute('id', key)}${attribute('source', source)}${attribute('target', target)}` +
    `${attribute('label', relation)} weight="${weight}"${kindAndTime}>${values(EDGE_COLUMNS, attributes, outlets, profile)}` +
    `${color(edgeColor(attributes), profile)}<viz:thickness value="${edgeThickness(weight)}"/></edge>\n`
  );
}

function header<Attributes>(of: 'node' | 'edge', columns: readonly Column<Attributes>[], { types }: Profile): string {
  const lines = columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${types[type]}"/>\n`);
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function values<Attributes>(
  columns: readonly Column<Attributes>[],
  attributes: Attributes,
  outlets: Outlets,
  { listText }: Profile,
): string {
  let cells = '';
  for (const { name, value } of columns) {
    const found = value(attributes, outlets);
    if (found === undefined || (typeof found === 'object' && found.length === 0)) continue;
    cells += `<attvalue for="${name}"${attribute('value', typeof found === 'object' ? listText(found) : String(found))}/>`;
  }
  return `<attvalues>${cells}</attvalues>`;
}

function color(hex: string, { dynamic }: Profile): string {
  const [r, g, b] = rgbOf(hex);
  return `<viz:color${dynamic ? ` hex="${hex}"` : ''} r="${r}" g="${g}" b="${b}"/>`;
}
