import { defined } from '../defined.ts';
import { colorOf, type Look, numberOf, type RawEdge, type RawGraph, type RawNode, type Value } from './raw.ts';
import { readXml, type XmlElement } from './xml.ts';

const WANTED: ReadonlySet<string> = new Set(['key', 'node', 'edge']);

interface Key {
  readonly name: string;
  readonly type: string;
  readonly on: string;
  readonly fallback: string | undefined;
}

/** Names that are the drawing's in files of Gephi, networkx and ours. */
const LOOK: ReadonlySet<string> = new Set(['x', 'y', 'size', 'r', 'g', 'b', 'color']);

/** Reads GraphML: typed keys with their defaults, and positions and colours by the names that Gephi and yEd use. */
export function readGraphml(text: string): RawGraph {
  const keys = new Map<string, Key>();
  const nodes: RawNode[] = [];
  const edges: RawEdge[] = [];
  readXml(text, WANTED, (element) => {
    const { id, source = '', target = '' } = element.attributes;
    if (element.name === 'key') {
      const { 'attr.name': name, 'attr.type': type = 'string' } = element.attributes;
      const fallback = element.children.find((child) => child.name === 'default')?.text;
      keys.set(id ?? '', { name: name ?? id ?? '', type, on: element.attributes.for ?? 'all', fallback });
      return;
    }
    const cells = cellsIn(element, keys);
    const { label, ...values } = withoutLook(cells);
    const named = typeof label === 'string' ? label : labelIn(element);
    if (element.name === 'node') {
      nodes.push({
        key: id ?? '',
        values,
        ...defined<{ label?: string }>({ label: named }),
        ...lookOf(cells, element),
      });
    } else {
      edges.push({
        source,
        target,
        values,
        ...defined<{ key?: string; label?: string }>({ key: id, label: named }),
        ...lookOf(cells, element),
      });
    }
  });
  return { nodes, edges, notices: [] };
}

function cellsIn(element: XmlElement, keys: ReadonlyMap<string, Key>): Record<string, Value> {
  const cells: Record<string, Value> = {};
  for (const { name, type, on, fallback } of keys.values()) {
    if (fallback !== undefined && (on === 'all' || on === element.name)) cells[name] = typed(fallback, type);
  }
  for (const { name, attributes, text, children } of element.children) {
    const key = name === 'data' ? keys.get(attributes.key ?? '') : undefined;
    if (key && children.length === 0) cells[key.name] = typed(text, key.type);
  }
  return cells;
}

function typed(value: string, type: string): Value {
  if (type === 'boolean') return value.trim() === 'true' || value.trim() === '1';
  return /^(?:int|long|float|double)$/.test(type) ? (numberOf(value) ?? value) : value;
}

function withoutLook(cells: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !LOOK.has(name)));
}

function lookOf(cells: Record<string, Value>, element: XmlElement): Look {
  const number = (name: string) =>
    typeof cells[name] === 'number' ? cells[name] : numberOf(String(cells[name] ?? ''));
  // yEd puts shapes into a data element of its own.
  const geometry = find(element, 'Geometry')?.attributes;
  const fill = find(element, 'Fill')?.attributes.color ?? find(element, 'LineStyle')?.attributes.color;
  const written = typeof cells.color === 'string' ? cells.color : fill;
  return defined<Look>({
    x: number('x') ?? numberOf(geometry?.x),
    y: number('y') ?? numberOf(geometry?.y),
    size: number('size'),
    color:
      colorOf([cells.r, cells.g, cells.b]) ??
      (/^#[0-9a-f]{6}$/i.test(written ?? '') ? written!.toLowerCase() : undefined),
  });
}

function labelIn(element: XmlElement): string | undefined {
  const label = find(element, 'NodeLabel') ?? find(element, 'EdgeLabel');
  return label?.text.trim() || undefined;
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}
