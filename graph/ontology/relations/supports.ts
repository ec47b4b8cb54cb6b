import type { Relation } from '../relation.ts';

export const supports = {
  relation: 'SUPPORTS',
  describes: 'backs in words or deeds',
  verb: 'supports',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
