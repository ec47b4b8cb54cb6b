import { NEO4J_SCHEMA, NODE_LABELS, type Property } from '../../neo4j/index.ts';

/** Whose graph it is, and of which version of the store. */
export interface Publication {
  readonly store: string;
  readonly version: number;
}

/** Properties of the mark by which publishing knows a database, as after a publish of the whole graph. */
export const PUBLICATION_PROPERTIES: readonly Property<Publication>[] = [
  { name: 'id', type: 'string', describes: 'there is one', value: () => 'graph' },
  { name: 'store', type: 'string', describes: 'id of the store', value: ({ store }) => store },
  { name: 'schema', type: 'integer', describes: 'version of the mapping', value: () => NEO4J_SCHEMA },
  { name: 'version', type: 'integer', describes: 'version that is there', value: ({ version }) => version },
  { name: 'reached', type: 'integer', describes: 'version set out for', value: ({ version }) => version },
  { name: 'labels', type: 'strings', describes: 'labels that were written', value: () => NODE_LABELS },
];
