import type { Relation } from '../relation.ts';

export const chairs = {
  relation: 'CHAIRS',
  describes: 'presides over it',
  verb: 'chairs',
  group: 'participation',
  from: ['Person', 'State', 'Organisation'],
  to: ['Meeting', 'Event'],
  distinguishedBy: [],
  inLayout: true,
} as const satisfies Relation;
