import type { Relation } from '../relation.ts';

export const retreatsFrom = {
  relation: 'RETREATS_FROM',
  describes: 'withdraws forces or yields ground',
  verb: 'retreats from',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
