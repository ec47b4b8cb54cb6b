import type { Relation } from '../relation.ts';

export const accuses = {
  relation: 'ACCUSES',
  describes: 'blames or charges',
  verb: 'accuses',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
