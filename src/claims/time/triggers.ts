import {
  DAY_PARTS,
  EDGES,
  MONTH_ABBREVIATIONS,
  MONTHS,
  NUMBERS,
  ORDINALS,
  PARTS,
  PLURAL_WEEKDAYS,
  SEASONS,
  SHIFTS,
  TENS,
  UNIT_WORDS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from './data/words.ts';

/** Words with which an expression can begin; all others are passed over at once. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...MONTH_ABBREVIATIONS.keys(),
  ...WEEKDAYS.keys(),
  ...WEEKDAY_ABBREVIATIONS.keys(),
  ...PLURAL_WEEKDAYS,
  ...NUMBERS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...PARTS.keys(),
  ...EDGES.keys(),
  ...SHIFTS.keys(),
  ...SEASONS.keys(),
  ...UNIT_WORDS.keys(),
  ...[...DAY_PARTS].filter((part) => part === 'midnight'),
  ...(
    'since until till by before after within from between in the that eve every each today tonight yesterday tomorrow ' +
    'overnight earlier later a an half several few some recent final weekend new christmas boxing may bastille ' +
    'halloween armistice valentine year-end month-end week-end daylong weeklong monthlong yearlong decadelong'
  ).split(' '),
]);

const LENGTH = /-(?:hour|day|night|week|month|year|long)s?$/;

/** Whether an expression can begin with this word. */
export function triggers(lower: string): boolean {
  if (TRIGGERS.has(lower)) return true;
  const code = lower.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  if (lower.length < 4) return false;
  return lower.includes('-')
    ? LENGTH.test(lower) || /^(?:mid|early|late)-\d|-half$/.test(lower) || TENS.has(lower.slice(0, lower.indexOf('-')))
    : false;
}
