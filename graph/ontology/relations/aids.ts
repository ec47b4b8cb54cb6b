import type { Relation } from '../relation.ts';

export const aids = {
  relation: 'AIDS',
  describes: 'gives help, money or arms',
  verb: 'aids',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
