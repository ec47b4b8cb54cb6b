import type { Relation } from '../relation.ts';

export const cooperatesWith = {
  relation: 'COOPERATES_WITH',
  describes: 'works together with',
  verb: 'cooperates with',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
