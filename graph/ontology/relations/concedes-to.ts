import type { Relation } from '../relation.ts';

export const concedesTo = {
  relation: 'CONCEDES_TO',
  describes: 'yields to a demand',
  verb: 'concedes to',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
