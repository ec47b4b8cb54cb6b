import type { Relation } from '../relation.ts';

export const agreesWith = {
  relation: 'AGREES_WITH',
  describes: 'reaches or voices agreement',
  verb: 'agrees with',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
