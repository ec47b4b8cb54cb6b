import type { Kind } from '../kind.ts';

export const organisation = {
  kind: 'Organisation',
  plural: 'Organisations',
  describes: 'a bloc, ministry, armed force, party, company, medium or other body',
  role: 'actor',
  forms: ['bloc', 'ministry', 'armed-force', 'party', 'company', 'media', 'armed-group', 'body'],
  color: { light: '#00795a', dark: '#3fc79a' },
} as const satisfies Kind;
