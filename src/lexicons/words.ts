import common from './data/common-words.json' with { type: 'json' };
import { type PackedWords, packWords } from './packed.ts';

/** Lower-case words of common English, with the size of SCOWL in which they stand. */
export const COMMON_WORDS: PackedWords<number> = packWords(
  Object.entries(common).map(([level, rows]) => [Number(level), rows]),
);

/** Whether a word, in any case, is a common English word: it may open a sentence capitalised and be no name. */
export function isCommonWord(word: string): boolean {
  return COMMON_WORDS.has(word.toLowerCase());
}

/**
 * How common a word is, by SCOWL's sizes: 10 ("will"), 20 ("smith"), 35 ("turkey"), 40, 50; undefined for a word that
 * is not in the list, which a name mostly is.
 */
export function wordLevel(word: string): number | undefined {
  return COMMON_WORDS.get(word.toLowerCase());
}

const MONTH_WORDS =
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec';
const WEEKDAY_WORDS =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun';

/** Months, as written; never names. */
export const MONTHS: ReadonlySet<string> = new Set(MONTH_WORDS.split(' '));

/** Days of the week, as written; never names. */
export const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_WORDS.split(' '));
