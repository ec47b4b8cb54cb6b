import type { Relation } from '../relation.ts';

export const target = {
  relation: 'TARGET',
  describes: 'to whom it is done',
  verb: 'is the target of',
  group: 'participation',
  from: ['Person', 'State', 'Organisation'],
  to: ['Event'],
  distinguishedBy: [],
  inLayout: true,
} as const satisfies Relation;
