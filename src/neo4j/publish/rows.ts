import neo4j from 'neo4j-driver';
import {
  EDGE_PROPERTIES,
  NODE_PROPERTIES,
  type Property,
  type PropertyType,
  type PropertyValue,
  SENTENCE_PROPERTIES,
  sentenceId,
  valuesOf,
} from '../../../graph/exporters/index.ts';
import type { GraphEdge, GraphNode } from '../../../graph/model/index.ts';
import type { SentenceHit } from '../../../graph/stores/index.ts';

/** One row of a statement: what it is found by, and its properties as the driver wants them. */
export interface Row {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export function nodeRow(node: GraphNode): Row {
  return { id: node.key, properties: propertiesFrom(NODE_PROPERTIES, node) };
}

export function edgeRow(edge: GraphEdge): Row & { readonly source: string; readonly target: string } {
  const { key, source, target } = edge;
  return { id: key, source, target, properties: propertiesFrom(EDGE_PROPERTIES, edge) };
}

export function sentenceRow(proof: SentenceHit): Row & { readonly article: string } {
  const id = sentenceId(proof);
  return { id, article: proof.article, properties: propertiesFrom(SENTENCE_PROPERTIES, { id, ...proof }) };
}

function propertiesFrom<Item>(properties: readonly Property<Item, never>[], item: Item) {
  const values = valuesOf(properties, item).map(([{ name, type }, value]) => [name, driven(type, value)] as const);
  return Object.fromEntries(values);
}

/** A value as the driver sends it: whole numbers whole, and days as days. */
function driven(type: PropertyType, value: PropertyValue): unknown {
  if (type === 'integer') return BigInt(value as number);
  if (type !== 'date') return value;
  const [year, month, day] = (value as string).split('-').map(Number) as [number, number, number];
  return new neo4j.types.Date(year, month, day);
}
