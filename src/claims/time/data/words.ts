/** Words of time, as English news writes them. Compiled for this project from general knowledge of the language. */

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Month names to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(MONTH_NAMES.map((name, index) => [name, index + 1]));

/** Abbreviated months, to be trusted only beside a number. */
export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.filter((name) => name !== 'may').map(
    (name) => [name.slice(0, 3), MONTH_NAMES.indexOf(name) + 1] as const,
  ),
  ['sept', 9],
]);

/** Months that are also a given name, a surname or a common word: trusted beside a number or after a fitting word. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'july', 'august']);

const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Weekdays to 0–6, Monday first. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(WEEKDAY_NAMES.map((name, index) => [name, index]));

export const PLURAL_WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES.map((name) => `${name}s`));

/** Abbreviated weekdays, to be trusted only before a date. */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['mon', 0],
  ['tue', 1],
  ['tues', 1],
  ['wed', 2],
  ['thu', 3],
  ['thur', 3],
  ['thurs', 3],
  ['fri', 4],
  ['sat', 5],
  ['sun', 6],
]);

/** Seasons to 0–3; the northern reading, spring first. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 0],
  ['springtime', 0],
  ['summer', 1],
  ['summertime', 1],
  ['autumn', 2],
  ['fall', 2],
  ['winter', 3],
  ['wintertime', 3],
]);

export const UNITS = ['hour', 'day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
export type Unit = (typeof UNITS)[number];

/** Singular and plural nouns of time, and what they measure. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...UNITS.map((unit) => [unit, unit] as const),
  ...UNITS.map((unit) => [`${unit}s`, unit] as const),
  ['minute', 'hour'],
  ['minutes', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['night', 'day'],
  ['nights', 'day'],
  ['fortnight', 'week'],
  ['fortnights', 'week'],
]);

/** Small numbers in words. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);

export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
]);

const ORDINAL_NAMES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth ' +
  'twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first';

/** Ordinals in words to numbers. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  ORDINAL_NAMES.split(' ').map((word, index) => [word, index + 1]),
);

/** Parts of a day that may follow a weekday or "this", without changing the day. */
export const DAY_PARTS: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'noon',
  'lunchtime',
  'midday',
  'midnight',
  'dawn',
  'dusk',
]);

/** Which stretch of a month, year or decade is meant. */
export const PARTS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
]);

/** Edges of a stretch: "the end of the month". */
export const EDGES: ReadonlyMap<string, 'start' | 'mid' | 'end'> = new Map([
  ['start', 'start'],
  ['beginning', 'start'],
  ['outset', 'start'],
  ['opening', 'start'],
  ['middle', 'mid'],
  ['end', 'end'],
  ['close', 'end'],
]);

/** Words that point to the stretch before, at or after that of the publication date. */
export const SHIFTS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
]);

/** Feasts on a fixed day: month, day. Names of national days are left out: their day hangs on the state. */
export const FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["new year's", [1, 1]],
  ['may day', [5, 1]],
  ['bastille day', [7, 14]],
  ['halloween', [10, 31]],
  ['armistice day', [11, 11]],
  ["valentine's day", [2, 14]],
]);

/** What only numbers count: "in 2000 villages" is no year. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'people troops soldiers men women children villages villagers ships miles kilometres kilometers km metres meters ' +
    'dollars euros pounds rupees tonnes tons barrels households homes houses families refugees migrants fighters ' +
    'militants workers police policemen officers protesters demonstrators guests delegates pages votes voters students ' +
    'acres hectares personnel civilians casualties victims vehicles tanks rounds words copies members residents staff'
  ).split(' '),
);

/** Verbs and adjectives after which "until" or "for" names the new day of something put off or set. */
export const FORWARD: ReadonlySet<string> = new Set(
  (
    'postponed deferred delayed rescheduled adjourned moved scheduled slated pencilled penciled planned set ' +
    'fixed due billed booked earmarked timed'
  ).split(' '),
);

/** Words that make "since" a measure of rarity, not a date: "the first visit since 2009". */
export const RARITIES: ReadonlySet<string> = new Set(
  (
    'first second third fourth fifth sixth only last latest largest biggest worst best deadliest highest lowest ' +
    'strongest longest most least fewest heaviest bloodiest closest gravest'
  ).split(' '),
);
