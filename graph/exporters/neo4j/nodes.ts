import type { GraphNode, NodeAttributes } from '../../model/index.ts';
import type { Kind } from '../../ontology/index.ts';
import { DATED } from './dated.ts';
import { indexable, type Property, wholeDay } from './property.ts';

const isSource = ({ role }: Kind) => role === 'source';
const isNoSource = ({ role }: Kind) => role !== 'source';
const isEvent = ({ role }: Kind) => role === 'event';

const own: readonly Property<NodeAttributes, Kind>[] = [
  { name: 'label', type: 'string', describes: 'its name', value: ({ label }) => indexable(label) },
  {
    name: 'aliases',
    type: 'strings',
    describes: 'its other names in the texts',
    on: isNoSource,
    value: ({ aliases }) => aliases,
  },
  {
    name: 'form',
    type: 'string',
    describes: 'which form of its kind',
    on: ({ forms }) => forms.length > 0,
    value: ({ form }) => form,
  },
  {
    name: 'acronym',
    type: 'string',
    describes: 'short for its name',
    on: ({ kind }) => kind === 'Organisation',
    value: ({ acronym }) => acronym,
  },
  {
    name: 'iso2',
    type: 'string',
    describes: 'ISO 3166-1 alpha-2 code',
    on: ({ kind }) => kind === 'State',
    value: ({ iso2 }) => iso2,
  },
  { name: 'title', type: 'string', describes: 'its headline', on: isSource, value: ({ title }) => title },
  {
    name: 'source',
    type: 'string',
    describes: 'who printed it',
    on: isSource,
    value: ({ source }) => indexable(source),
  },
  {
    name: 'published',
    type: 'date',
    describes: 'the day of publication',
    on: isSource,
    value: ({ published }) => wholeDay(published),
  },
  { name: 'url', type: 'string', describes: 'where it was found', on: isSource, value: ({ url }) => url },
  { name: 'files', type: 'strings', describes: 'names of its files', on: isSource, value: ({ files }) => files },
  {
    name: 'copyOf',
    type: 'string',
    describes: 'id of the earlier article of which it is a copy, but for some words',
    on: isSource,
    value: ({ copyOf }) => copyOf,
  },
  {
    name: 'candidates',
    type: 'strings',
    describes: 'ids of nodes that a bare name could also stand for',
    on: isNoSource,
    value: ({ candidates }) => candidates,
  },
  {
    name: 'articles',
    type: 'integer',
    describes: 'how many articles mention it',
    on: isNoSource,
    value: ({ articles }) => articles,
  },
  {
    name: 'sources',
    type: 'integer',
    describes: 'how many sources mention it, where outlets with one text are one',
    on: isNoSource,
    value: ({ sources }) => sources,
  },
  {
    name: 'first',
    type: 'date',
    describes: 'day of the first article',
    on: isNoSource,
    value: ({ first }) => wholeDay(first),
  },
  {
    name: 'last',
    type: 'date',
    describes: 'day of the last article',
    on: isNoSource,
    value: ({ last }) => wholeDay(last),
  },
];

/** Properties of a node; its label is its kind. Positions and communities belong to pictures and stay out. */
export const NODE_PROPERTIES: readonly Property<GraphNode, Kind>[] = [
  { name: 'id', type: 'string', describes: 'its key in the exchange format, unique', value: ({ key }) => key },
  ...own.map(({ value, ...rest }) => ({ ...rest, value: ({ attributes }: GraphNode) => value(attributes) })),
  ...DATED.map(({ value, ...rest }) => ({
    ...rest,
    on: isEvent,
    value: ({ attributes }: GraphNode) => value(attributes),
  })),
];

/** The properties that a kind's nodes can have. */
export function propertiesOfKind(kind: Kind): readonly Property<GraphNode, Kind>[] {
  return NODE_PROPERTIES.filter(({ on }) => on?.(kind) ?? true);
}
