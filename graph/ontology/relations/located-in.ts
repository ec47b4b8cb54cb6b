import type { Relation } from '../relation.ts';

export const locatedIn = {
  relation: 'LOCATED_IN',
  describes: 'lies within',
  verb: 'lies in',
  group: 'standing',
  from: ['Place'],
  to: ['Place', 'State'],
  distinguishedBy: [],
  inLayout: true,
} as const satisfies Relation;
