import { seeded } from '../../../graph/build/index.ts';
import { GIVEN_NAMES, SURNAMES } from '../../../src/lexicons/people.ts';

/** A made-up person: some surnames are borne by many, most by few. */
export interface Person {
  readonly full: string;
  readonly surname: string;
}

const givenNames = [...GIVEN_NAMES.keys()].filter((name) => name.length > 3);
const surnames = [...SURNAMES.keys()].filter((name) => name.length > 4);

/** The person of a number, always the same. */
export function personOf(number: number): Person {
  const random = seeded(Math.imul(number + 1, 0x85ebca6b));
  // Draws before the first are alike for neighbouring seeds.
  random();
  const given = givenNames[Math.floor(random() ** 2 * givenNames.length)]!;
  const surname = surnames[Math.floor(random() ** 2 * surnames.length)]!;
  return { full: `${given} ${surname}`, surname };
}
