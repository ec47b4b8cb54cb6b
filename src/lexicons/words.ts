import common from './data/common-words.json' with { type: 'json' };

function levels(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [level, rows] of Object.entries(common)) {
    for (const row of rows) for (const word of row.split(' ')) words.set(word, Number(level));
  }
  return words;
}

/** Lower-case words of common English, with the size of SCOWL in which they stand. */
export const COMMON_WORDS: ReadonlyMap<string, number> = levels();

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
