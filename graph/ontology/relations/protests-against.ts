import type { Relation } from '../relation.ts';

export const protestsAgainst = {
  relation: 'PROTESTS_AGAINST',
  describes: 'objects in public or by note',
  verb: 'protests against',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
