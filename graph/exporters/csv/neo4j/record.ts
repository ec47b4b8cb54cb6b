import type { Property, PropertyType, PropertyValue } from '../../neo4j/index.ts';
import { cell } from '../cells.ts';

/** All nodes share one space of ids, since the ids of the exchange format are unique over all kinds. */
const SPACE = 'entente';

/** Neo4j's names of the types in a header. */
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  date: 'date',
  integer: 'long',
  boolean: 'boolean',
  strings: 'string[]',
};

type Properties<Item> = readonly Property<Item, never>[];

/** The header of a file of nodes. */
export function nodeHeader<Item>(properties: Properties<Item>): string {
  const own = properties.map((property) => (property.name === 'id' ? `id:ID(${SPACE})` : typed(property)));
  return line([...own, ':LABEL']);
}

/** The header of a file of relationships. */
export function edgeHeader<Item>(properties: Properties<Item>): string {
  return line([`:START_ID(${SPACE})`, `:END_ID(${SPACE})`, ...properties.map(typed), ':TYPE']);
}

/** A node as a line. */
export function nodeLine<Item>(properties: Properties<Item>, item: Item, label: string, delimiter: string): string {
  return line([...cells(properties, item, delimiter), label]);
}

/** A relationship as a line. */
export function edgeLine<Item>(
  properties: Properties<Item>,
  item: Item,
  ends: readonly [string, string],
  type: string,
  delimiter: string,
): string {
  return line([...ends.map(cell), ...cells(properties, item, delimiter), type]);
}

function typed<Item>({ name, type }: Property<Item, never>): string {
  return `${name}:${TYPES[type]}`;
}

function cells<Item>(properties: Properties<Item>, item: Item, delimiter: string): readonly string[] {
  return properties.map(({ value }) => exact(value(item), delimiter));
}

/**
 * A value exactly, so nothing is made harmless here. Nothing between two commas is no value, and `""` an empty string;
 * the importer knows no list of one empty string, and no empty list.
 */
function exact(value: PropertyValue | undefined, delimiter: string): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return cell(value.join(delimiter));
  return value === '' ? '""' : cell(String(value));
}

function line(written: readonly string[]): string {
  return `${written.join(',')}\n`;
}
