import type { Relation } from '../relation.ts';

export const coerces = {
  relation: 'COERCES',
  describes: 'arrests, seizes, blocks, forces back',
  verb: 'coerces',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
