import type { EdgeAttributes, GraphEdge } from '../../model/index.ts';
import type { Relation } from '../../ontology/index.ts';
import { DATED } from './dated.ts';
import { type Property, wholeDay } from './property.ts';

const own: readonly Property<EdgeAttributes, Relation>[] = [
  {
    name: 'role',
    type: 'string',
    describes: 'the office, in the words of the text',
    on: ({ relation }) => relation === 'HOLDS_OFFICE',
    value: ({ role }) => role,
  },
  {
    name: 'tenure',
    type: 'string',
    describes: 'how the office is held',
    on: ({ relation }) => relation === 'HOLDS_OFFICE',
    value: ({ tenure }) => tenure,
  },
  {
    name: 'mode',
    type: 'string',
    describes: 'by what means',
    on: ({ group }) => group === 'deed',
    value: ({ mode }) => mode,
  },
  {
    name: 'quote',
    type: 'string',
    describes: 'the words between the quotation marks',
    on: ({ relation }) => relation === 'QUOTED_IN',
    value: ({ quote }) => quote,
  },
  {
    name: 'count',
    type: 'integer',
    describes: 'how often',
    on: ({ relation }) => relation === 'MENTIONED_IN',
    value: ({ count }) => count,
  },
  { name: 'articles', type: 'integer', describes: 'how many articles say so', value: ({ articles }) => articles },
  {
    name: 'sources',
    type: 'integer',
    describes: 'how many sources say so',
    value: ({ sources }) => sources,
  },
  { name: 'first', type: 'date', describes: 'day of the first report', value: ({ first }) => wholeDay(first) },
  { name: 'last', type: 'date', describes: 'day of the last report', value: ({ last }) => wholeDay(last) },
];

/** Properties of a relationship; its type is its relation. */
export const EDGE_PROPERTIES: readonly Property<GraphEdge, Relation>[] = [
  { name: 'id', type: 'string', describes: 'its key in the exchange format, unique', value: ({ key }) => key },
  ...own.map(({ value, ...rest }) => ({ ...rest, value: ({ attributes }: GraphEdge) => value(attributes) })),
  ...DATED.map(({ value, ...rest }) => ({ ...rest, value: ({ attributes }: GraphEdge) => value(attributes) })),
];

/** The properties that a relation's edges can have. */
export function propertiesOfRelation(relation: Relation): readonly Property<GraphEdge, Relation>[] {
  return EDGE_PROPERTIES.filter(({ on }) => on?.(relation) ?? true);
}
