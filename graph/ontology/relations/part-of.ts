import type { Relation } from '../relation.ts';

export const partOf = {
  relation: 'PART_OF',
  describes: 'a ministry or army of its state; a bilateral on the sidelines of a summit',
  verb: 'is part of',
  group: 'setting',
  from: ['Organisation', 'Meeting', 'Event'],
  to: ['Organisation', 'State', 'Meeting', 'Event'],
  distinguishedBy: [],
  inLayout: true,
} as const satisfies Relation;
