import type { Relation } from '../relation.ts';

export const actor = {
  relation: 'ACTOR',
  describes: 'does it; both sides of a clash',
  verb: 'acts in',
  group: 'participation',
  from: ['Person', 'State', 'Organisation'],
  to: ['Event'],
  distinguishedBy: [],
  inLayout: true,
} as const satisfies Relation;
