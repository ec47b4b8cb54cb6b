import type { Relation } from '../relation.ts';

export const mentionedIn = {
  relation: 'MENTIONED_IN',
  describes: 'occurs in the article; on request only',
  verb: 'is mentioned in',
  group: 'source',
  from: ['Person', 'State', 'Organisation', 'Place', 'Meeting', 'Event'],
  to: ['Article'],
  distinguishedBy: [],
  inLayout: false,
} as const satisfies Relation;
