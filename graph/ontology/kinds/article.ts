import type { Kind } from '../kind.ts';

export const article = {
  kind: 'Article',
  plural: 'Articles',
  describes: 'the source',
  role: 'source',
  forms: [],
  color: { light: '#5f6670', dark: '#a5adba' },
} as const satisfies Kind;
