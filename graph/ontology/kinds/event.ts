import type { Kind } from '../kind.ts';

export const event = {
  kind: 'Event',
  plural: 'Events',
  describes: 'what happens that is no encounter',
  role: 'event',
  forms: [
    'clash',
    'standoff',
    'infiltration',
    'exercise',
    'election',
    'attack',
    'war',
    'coup',
    'disaster',
    'protest',
    'trial',
    'crisis',
    'event',
  ],
  color: { light: '#6b4fa0', dark: '#b79cf0' },
} as const satisfies Kind;
