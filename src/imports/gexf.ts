import { defined } from '../defined.ts';
import { colorOf, type Look, numberOf, type RawEdge, type RawGraph, type RawNode, type Value } from './raw.ts';
import { readXml, type XmlElement } from './xml.ts';

const WANTED: ReadonlySet<string> = new Set(['attributes', 'node', 'edge']);

interface Column {
  readonly title: string;
  readonly type: string;
}

/** Reads GEXF 1.1 to 1.3: attributes, intervals, positions, sizes and colours. */
export function readGexf(text: string): RawGraph {
  const columns: Record<string, Map<string, Column>> = { node: new Map(), edge: new Map() };
  const nodes: RawNode[] = [];
  const edges: RawEdge[] = [];
  readXml(text, WANTED, (element) => {
    const { id = '', label, source = '', target = '', start, end, kind, weight } = element.attributes;
    if (element.name === 'attributes') {
      for (const { attributes } of element.children) {
        const column = { title: attributes.title ?? attributes.id ?? '', type: attributes.type ?? 'string' };
        columns[element.attributes.class ?? 'node']?.set(attributes.id ?? '', column);
      }
    } else if (element.name === 'node') {
      const values = { ...defined<Record<string, Value>>({ start, end }), ...valuesIn(element, columns.node!) };
      nodes.push({ key: id, values, ...defined<{ label?: string }>({ label }), ...lookOf(element) });
    } else {
      const own = defined<Record<string, Value>>({ start, end, kind, weight: numberOf(weight) });
      const values = { ...own, ...valuesIn(element, columns.edge!) };
      edges.push({
        source,
        target,
        values,
        ...defined<{ key?: string; label?: string }>({ key: id || undefined, label }),
        ...lookOf(element),
      });
    }
  });
  return { nodes, edges, notices: [] };
}

function valuesIn(element: XmlElement, columns: ReadonlyMap<string, Column>): Record<string, Value> {
  const cells = element.children.filter(({ name }) => name === 'attvalues').flatMap(({ children }) => children);
  const values: Record<string, Value> = {};
  for (const { attributes } of cells) {
    // Gephi's older exports write `id` where the schema has `for`.
    const column = columns.get(attributes.for ?? attributes.id ?? '');
    if (column && attributes.value !== undefined) values[column.title] = typed(attributes.value, column.type);
  }
  return values;
}

function typed(value: string, type: string): Value {
  if (type.startsWith('list')) return listIn(value);
  if (type === 'boolean') return value === 'true';
  if (/^(?:integer|long|short|byte|float|double)$/.test(type)) return numberOf(value) ?? value;
  return value;
}

/** `["a","b"]` with backslashes before quotes and backslashes, as Gephi writes it, or `a|b` as GEXF 1.2 has it. */
export function listIn(value: string): readonly string[] {
  const inner = /^\s*\[([\s\S]*)\]\s*$/.exec(value)?.[1];
  if (inner === undefined) return value === '' ? [] : value.split('|');
  if (!/["']/.test(inner)) return inner.trim() === '' ? [] : inner.split(',').map((part) => part.trim());
  return [...inner.matchAll(/"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'/g)].map(([, double, single]) =>
    (double ?? single ?? '').replace(/\\([\s\S])/g, '$1'),
  );
}

function lookOf({ children }: XmlElement): Look {
  const own = (name: string): Readonly<Record<string, string>> | undefined =>
    children.find((child) => child.name === name)?.attributes;
  const color = own('color');
  return defined<Look>({
    x: numberOf(own('position')?.x),
    y: numberOf(own('position')?.y),
    size: numberOf(own('size')?.value ?? own('thickness')?.value),
    color:
      color &&
      (/^#[0-9a-f]{6}$/i.test(color.hex ?? '') ? color.hex!.toLowerCase() : colorOf([color.r, color.g, color.b])),
  });
}
