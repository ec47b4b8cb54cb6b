import type { Kind } from '../kind.ts';

export const place = {
  kind: 'Place',
  plural: 'Places',
  describes: 'a city, region, lake, border or base',
  role: 'place',
  forms: [],
  color: { light: '#7a6a00', dark: '#d9c84a' },
} as const satisfies Kind;
