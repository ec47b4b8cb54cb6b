import type { Relation } from '../relation.ts';

export const mediates = {
  relation: 'MEDIATES',
  describes: 'brings the others together',
  verb: 'mediates',
  group: 'participation',
  from: ['Person', 'State', 'Organisation'],
  to: ['Meeting', 'Event'],
  distinguishedBy: [],
  inLayout: true,
} as const satisfies Relation;
