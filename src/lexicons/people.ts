import given from './data/given-names.json' with { type: 'json' };
import family from './data/surnames.json' with { type: 'json' };
import { foldAccents, namePieces } from './normalise.ts';
import { type PackedWords, packWords } from './packed.ts';
import type { Gender } from './types.ts';

/** Given names, accents folded, with the gender that they tell. */
export const GIVEN_NAMES: PackedWords<Gender | 'any'> = packWords([
  ['female', given.female],
  ['male', given.male],
  ['any', given.any],
]);

/** Frequent surnames, accents folded. */
export const SURNAMES: PackedWords<true> = packWords([[true, family.surnames]]);

/** "AMADOU" → "Amadou"; other words as they are, without accents. */
function nameForm(word: string): string {
  const folded = foldAccents(word);
  return folded.length > 2 && folded === folded.toUpperCase()
    ? folded.charAt(0) + folded.slice(1).toLowerCase()
    : folded;
}

function genderIn(word: string): Gender | 'any' | undefined {
  const whole = GIVEN_NAMES.get(nameForm(word));
  if (whole !== undefined || !word.includes('-')) return whole;
  const [first, ...rest] = namePieces(word).map((piece) => GIVEN_NAMES.get(nameForm(piece)));
  return first !== undefined && rest.every((gender) => gender !== undefined) ? first : undefined;
}

/** Whether a capitalised word is a given name, or several joined by hyphens ("Jean-Yves"). */
export function isGivenName(word: string): boolean {
  return genderIn(word) !== undefined;
}

/** The gender that a given name tells. */
export function genderOf(givenName: string): Gender | undefined {
  const gender = genderIn(givenName);
  return gender === 'any' ? undefined : gender;
}

/** Whether a capitalised word is a frequent surname, or a double one whose parts are. */
export function isSurname(word: string): boolean {
  if (SURNAMES.has(nameForm(word))) return true;
  return word.includes('-') && namePieces(word).every((piece) => SURNAMES.has(nameForm(piece)));
}

const SYLLABLE =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)){1,2}$/;

/** Whether a word could be a Chinese given name in pinyin: one or two syllables. Many English words could too. */
export function isPinyin(word: string): boolean {
  return word.length <= 12 && SYLLABLE.test(word.toLowerCase());
}
