import type { Relation } from '../relation.ts';

export const quotedIn = {
  relation: 'QUOTED_IN',
  describes: 'is quoted word for word; one edge a quote',
  verb: 'is quoted in',
  group: 'source',
  from: ['Person', 'State', 'Organisation'],
  to: ['Article'],
  distinguishedBy: ['quote'],
  inLayout: false,
} as const satisfies Relation;
