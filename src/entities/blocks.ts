import type { OrganisationFeatures, PlaceFeatures } from './features.ts';
import { skeleton } from './fold.ts';
import type { PersonName } from './person-name.ts';
import { EASTERN_SURNAMES } from './surnames.ts';

const sorted = (items: Iterable<string>): string[] =>
  [...new Set(items)].filter(Boolean).sort((a, b) => (a < b ? -1 : 1));

/**
 * Consonants of the surname. Names that may be in Eastern order are found from both ends; names of three and more
 * parts also from the part before the last, since writers shorten them on either side.
 */
export function personBlocks({ tokens, surname }: PersonName): readonly string[] {
  const ends = new Set([tokens[surname]!]);
  const first = tokens[0]!;
  const last = tokens.at(-1)!;
  if (EASTERN_SURNAMES.has(first) || EASTERN_SURNAMES.has(last)) {
    ends.add(first);
    ends.add(last);
  }
  if (tokens.length > 2) for (const token of tokens.slice(1, -1)) if (token.length > 2) ends.add(token);
  const blocks: string[] = [];
  for (const token of ends) {
    for (const part of token.includes('-') ? [token, ...token.split('-')] : [token])
      if (part.length > 1) blocks.push(`person ${skeleton(part)}`);
  }
  return sorted(blocks);
}

/** Acronym, initials, and the words of the name that say most. */
export function organisationBlocks({ tokens, acronym }: OrganisationFeatures): readonly string[] {
  const blocks = [`organisation ${[...tokens].sort((a, b) => (a < b ? -1 : 1)).join(' ')}`];
  const initials = tokens.map((token) => token[0]).join('');
  if (tokens.length > 1) blocks.push(`acronym ${initials}`, `organisation ${tokens[0]} ${tokens[1]}`);
  if (acronym) blocks.push(`acronym ${acronym}`);
  if (tokens.length === 1 && /^\p{L}{2,7}$/u.test(tokens[0]!)) blocks.push(`acronym ${tokens[0]}`);
  return sorted(blocks);
}

export function placeBlocks({ tokens }: PlaceFeatures): readonly string[] {
  return sorted([`place ${tokens.map(skeleton).join(' ')}`]);
}
