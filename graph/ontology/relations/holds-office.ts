import type { Relation } from '../relation.ts';

export const holdsOffice = {
  relation: 'HOLDS_OFFICE',
  describes: 'holds the office that role names',
  verb: 'holds office in',
  group: 'standing',
  from: ['Person'],
  to: ['Organisation', 'State', 'Place'],
  distinguishedBy: ['role'],
  inLayout: true,
} as const satisfies Relation;
