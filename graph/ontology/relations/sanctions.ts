import type { Relation } from '../relation.ts';

export const sanctions = {
  relation: 'SANCTIONS',
  describes: 'imposes penalties, expels, cuts ties',
  verb: 'sanctions',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
