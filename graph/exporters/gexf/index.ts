import type { GraphEdge, GraphNode, SerialisedGraph } from '../../model/index.ts';
import { kindOf } from '../../ontology/index.ts';
import type { Exporter } from '../exporter.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { attributesXml, escapeXml } from './xml.ts';

/** GEXF 1.3 for Gephi: dates as intervals, relations as edge kinds, positions, colours and sizes as the viewer's. */
export const gexf = {
  format: 'gexf',
  describes: 'GEXF 1.3 for Gephi, with dates, edge kinds, positions and colours',
  extension: 'gexf',
  write,
} as const satisfies Exporter;

function* write({ nodes, edges }: SerialisedGraph): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield '<meta><creator>Entente</creator></meta>\n';
  yield '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield header('node', NODE_COLUMNS);
  yield header('edge', EDGE_COLUMNS);
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const key of [source, target]) degrees.set(key, (degrees.get(key) ?? 0) + 1);
  }
  yield `<nodes count="${nodes.length}">\n`;
  for (const node of nodes) yield nodeXml(node, degrees.get(node.key) ?? 0);
  yield `</nodes>\n<edges count="${edges.length}">\n`;
  for (const edge of edges) yield edgeXml(edge);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function nodeXml({ key, attributes }: GraphNode, degree: number): string {
  const { kind, label, start, end, x = 0, y = 0 } = attributes;
  const size = Math.round((4 + 2 * Math.sqrt(degree)) * 100) / 100;
  const viz = [
    `<viz:size value="${size}"/>`,
    `<viz:position x="${x}" y="${y}" z="0.0"/>`,
    `<viz:color ${rgb(kindOf(kind).color.light)}/>`,
  ].join('');
  const own = attributesXml({ id: key, label, ...interval(start, end) });
  return `<node${own}>${values(NODE_COLUMNS, attributes)}${viz}</node>\n`;
}

function edgeXml({ key, source, target, attributes }: GraphEdge): string {
  const { relation, start, end } = attributes;
  const own = attributesXml({ id: key, source, target, kind: relation, label: relation, ...interval(start, end) });
  return `<edge${own}>${values(EDGE_COLUMNS, attributes)}</edge>\n`;
}

function header<Attributes>(of: 'node' | 'edge', columns: readonly Column<Attributes>[]): string {
  const lines = columns.map(({ title, type }, id) => `<attribute${attributesXml({ id, title, type })}/>`);
  return `<attributes class="${of}" mode="static">\n${lines.join('\n')}\n</attributes>\n`;
}

function values<Attributes>(columns: readonly Column<Attributes>[], attributes: Attributes): string {
  const cells = columns.map(({ value }, column) => {
    const found = value(attributes);
    if (found === undefined || (Array.isArray(found) && found.length === 0)) return '';
    return `<attvalue for="${column}" value="${escapeXml(cellText(found))}"/>`;
  });
  return `<attvalues>${cells.join('')}</attvalues>`;
}

/** Gephi reads lists as JSON writes them. */
function cellText(value: string | number | boolean | readonly string[]): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Start and end of what is dated by whole days; anything else would stop a reader at this element. */
function interval(start: string | undefined, end: string | undefined) {
  const isDay = (date: string | undefined) => date !== undefined && /^\d{4}-\d\d-\d\d$/u.test(date);
  return isDay(start) && isDay(end) && start! <= end! ? { start, end } : {};
}

function rgb(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return attributesXml({ r, g, b }).trim();
}
