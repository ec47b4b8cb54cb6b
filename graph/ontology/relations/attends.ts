import type { Relation } from '../relation.ts';

export const attends = {
  relation: 'ATTENDS',
  describes: 'takes part in it',
  verb: 'attends',
  group: 'participation',
  from: ['Person', 'State', 'Organisation'],
  to: ['Meeting', 'Event'],
  distinguishedBy: [],
  inLayout: true,
} as const satisfies Relation;
