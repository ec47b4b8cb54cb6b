/** Lower-case words that open sentences capitalised and are no names. */
export const COMMON_WORDS: ReadonlySet<string> = new Set();

/** Whether a word, in any case, is a common English word. */
export function isCommonWord(word: string): boolean {
  return COMMON_WORDS.has(word.toLowerCase());
}

const MONTH_WORDS =
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec';
const WEEKDAY_WORDS =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun';

/** Months, as written; never names. */
export const MONTHS: ReadonlySet<string> = new Set(MONTH_WORDS.split(' '));

/** Days of the week, as written; never names. */
export const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_WORDS.split(' '));
