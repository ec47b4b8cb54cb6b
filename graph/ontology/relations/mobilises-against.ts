import type { Relation } from '../relation.ts';

export const mobilisesAgainst = {
  relation: 'MOBILISES_AGAINST',
  describes: 'moves or readies forces',
  verb: 'mobilises against',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
