import type { Relation } from '../relation.ts';

export const hosts = {
  relation: 'HOSTS',
  describes: 'receives the others',
  verb: 'hosts',
  group: 'participation',
  from: ['Person', 'State', 'Organisation'],
  to: ['Meeting', 'Event'],
  distinguishedBy: [],
  inLayout: true,
} as const satisfies Relation;
