import type { Relation } from '../relation.ts';

export const assaults = {
  relation: 'ASSAULTS',
  describes: 'uses force against',
  verb: 'assaults',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
