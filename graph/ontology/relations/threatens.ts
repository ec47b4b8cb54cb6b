import type { Relation } from '../relation.ts';

export const threatens = {
  relation: 'THREATENS',
  describes: 'warns of harm',
  verb: 'threatens',
  group: 'deed',
  from: ['Person', 'State', 'Organisation'],
  to: ['Person', 'State', 'Organisation'],
  distinguishedBy: ['mode', 'start'],
  inLayout: true,
} as const satisfies Relation;
