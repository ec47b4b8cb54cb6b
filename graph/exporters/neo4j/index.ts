export * from './cypher.ts';
export { LISTED_SENTENCES } from './dated.ts';
export { EDGE_PROPERTIES, propertiesOfRelation } from './edges.ts';
export * from './marker.ts';
export { NODE_PROPERTIES, propertiesOfKind } from './nodes.ts';
export { type Property, type PropertyType, type PropertyValue, valuesOf } from './property.ts';
export * from './schema.ts';
export * from './sentences.ts';
