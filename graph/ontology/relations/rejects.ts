import type { Relation } from '../relation.ts';

export const rejects = {
  relation: 'REJECTS',
  describes: 'refuses or turns down',
  verb: 'rejects',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
