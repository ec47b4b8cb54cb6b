import type { OrganisationFeatures, PlaceFeatures } from './features.ts';
import { firstSound, skeleton } from './fold.ts';
import { nicknameGroups } from './nicknames.ts';
import type { PersonName } from './person-name.ts';
import { EASTERN_SURNAMES } from './surnames.ts';

const sorted = (items: Iterable<string>): string[] =>
  [...new Set(items)].filter(Boolean).sort((a, b) => (a < b ? -1 : 1));

/**
 * Consonants of the surname. Names that may be in Eastern order are found from both ends; names of three and more
 * parts also from the part before the last, since writers shorten them on either side.
 */
export function personBlocks(name: PersonName): readonly string[] {
  return sorted(facesOf(name).flatMap(({ blocks }) => blocks));
}

/**
 * The same with what else of the name a partner's must go with: the sounds that its other tokens may begin with, and
 * the nicknames that they may be. One person's names share two tokens.
 */
export function narrowPersonBlocks(name: PersonName): readonly string[] {
  const sounds = name.tokens.map(soundsOf);
  return sorted(
    facesOf(name).flatMap(({ at, blocks }) => {
      const others = sounds.filter((_, other) => other !== at).flat();
      // Of "Ali Aliyev" either token may be the one that the partner's surname goes with.
      const twin = sounds[at]!.some((sound) => others.includes(sound));
      return [...others, ...(twin ? sounds[at]! : [])].flatMap((sound) => blocks.map((block) => `${block} ${sound}`));
    }),
  );
}

/** Tokens under which a person is looked for, each with its blocks. */
function facesOf({
  tokens,
  surname,
}: PersonName): readonly { readonly at: number; readonly blocks: readonly string[] }[] {
  const ends = new Set([surname]);
  const last = tokens.length - 1;
  if (EASTERN_SURNAMES.has(tokens[0]!) || EASTERN_SURNAMES.has(tokens[last]!)) ends.add(0).add(last);
  for (let at = 1; at < last; at++) if (tokens[at]!.length > 2) ends.add(at);
  return [...ends].map((at) => ({
    at,
    blocks: partsOf(tokens[at]!).flatMap((part) => (part.length > 1 ? [`person ${skeleton(part)}`] : [])),
  }));
}

const partsOf = (token: string): readonly string[] => (token.includes('-') ? [token, ...token.split('-')] : [token]);

/** Of two tokens that may stand for each other one sound is the same: initials, spellings, nicknames, parts. */
export function soundsOf(token: string): readonly string[] {
  const sounds = partsOf(token).flatMap((part) =>
    part === '' ? [] : [part[0]!, firstSound(part), ...nicknameGroups(part).map(String)],
  );
  return sorted(sounds);
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
