import { foldAccents } from './normalise.ts';
import type { Gender } from './types.ts';

/** Given names, accents folded, with the gender where it is known. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender | 'any'> = new Map();

/** Frequent surnames, accents folded. */
export const SURNAMES: ReadonlySet<string> = new Set();

/** Whether a capitalised word is a given name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(foldAccents(word));
}

/** The gender that a given name tells. */
export function genderOf(givenName: string): Gender | undefined {
  const gender = GIVEN_NAMES.get(foldAccents(givenName));
  return gender === 'any' ? undefined : gender;
}

/** Whether a capitalised word is a frequent surname. */
export function isSurname(word: string): boolean {
  return SURNAMES.has(foldAccents(word));
}
