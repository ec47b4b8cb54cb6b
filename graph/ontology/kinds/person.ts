import type { Kind } from '../kind.ts';

export const person = {
  kind: 'Person',
  plural: 'Persons',
  describes: 'a named human',
  role: 'actor',
  forms: [],
  color: { light: '#0072b2', dark: '#56b4e9' },
} as const satisfies Kind;
