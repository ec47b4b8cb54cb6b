import type { Relation } from '../relation.ts';

export const heldIn = {
  relation: 'HELD_IN',
  describes: 'where it takes place',
  verb: 'is held in',
  group: 'setting',
  from: ['Meeting', 'Event'],
  to: ['Place', 'State'],
  distinguishedBy: [],
  inLayout: true,
} as const satisfies Relation;
