import type { Signature } from '../../graph/model/index.ts';
import { nationality, person, resolve } from './article.ts';

/** What an article says of a person. */
export interface Said {
  readonly name: string;
  readonly before?: string;
  readonly role?: string;
  readonly officeClass?: string;
  readonly iso?: string;
  readonly year?: string;
}

/** The signature that an article gives a person of whom it says so much. */
export function signature({ name, role = 'minister', officeClass, iso = 'IN', year = '2021' }: Said): Signature {
  const text = `Stateside ${role} ${name} spoke.`;
  const offices = officeClass ? [{ role, officeClass, of: ['Stateside'] }] : [];
  const mentions = officeClass ? [nationality('Stateside', iso), person(name, { offices })] : [person(name)];
  const resolved = resolve(text, mentions, `${year}-05-04`);
  return resolved.entities.find(({ kind }) => kind === 'Person')!.signature!;
}

/** An office of which a state has one. */
export const foreign = { officeClass: 'foreign-minister', role: 'Foreign Minister' };
