import type { Kind } from '../kind.ts';

export const state = {
  kind: 'State',
  plural: 'States',
  describes: 'a country as an actor, also by its demonym or the capital that speaks for it',
  role: 'actor',
  forms: ['sovereign', 'dependent', 'disputed', 'historical'],
  color: { light: '#d55e00', dark: '#ff9d5c' },
} as const satisfies Kind;
