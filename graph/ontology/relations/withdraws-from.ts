import type { Relation } from '../relation.ts';

export const withdrawsFrom = {
  relation: 'WITHDRAWS_FROM',
  describes: 'pulls out of it',
  verb: 'withdraws from',
  group: 'participation',
  from: ['Person', 'State', 'Organisation'],
  to: ['Meeting', 'Event'],
  distinguishedBy: [],
  inLayout: true,
} as const satisfies Relation;
