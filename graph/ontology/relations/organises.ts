import type { Relation } from '../relation.ts';

export const organises = {
  relation: 'ORGANISES',
  describes: 'calls or sponsors it',
  verb: 'organises',
  group: 'participation',
  from: ['Person', 'State', 'Organisation'],
  to: ['Meeting', 'Event'],
  distinguishedBy: [],
  inLayout: true,
} as const satisfies Relation;
