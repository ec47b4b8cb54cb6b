import type { Relation } from '../relation.ts';

export const memberOf = {
  relation: 'MEMBER_OF',
  describes: 'belongs to a bloc, party or body',
  verb: 'is a member of',
  group: 'standing',
  from: ['Person', 'State', 'Organisation'],
  to: ['Organisation'],
  distinguishedBy: [],
  inLayout: true,
} as const satisfies Relation;
