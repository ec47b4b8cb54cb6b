import type { Kind } from '../kind.ts';

export const meeting = {
  kind: 'Meeting',
  plural: 'Meetings',
  describes: 'parties encounter each other',
  role: 'event',
  forms: [
    'summit',
    'ministerial',
    'bilateral',
    'trilateral',
    'multilateral',
    'visit',
    'call',
    'videoconference',
    'talks',
    'conversation',
    'conference',
    'ceremony',
    'meal',
    'meeting',
  ],
  color: { light: '#a3407f', dark: '#e58cc4' },
} as const satisfies Kind;
