import type { Relation } from '../relation.ts';

export const requests = {
  relation: 'REQUESTS',
  describes: 'asks, urges or demands something of',
  verb: 'asks',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
