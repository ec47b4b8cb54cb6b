import { SetupError, STATUSES, type Status } from '../../graph/model/index.ts';
import { parseDate } from '../articles/dates.ts';
import { nearest } from './nearest.ts';

type Value = string | boolean | undefined;

/** An option that is a day. */
export function dayOption(name: string, value: Value): string | undefined {
  if (value === undefined) return undefined;
  const found = parseDate(String(value));
  if (found && 'date' in found) return found.date;
  throw new SetupError('usage', `--${name} ${value} is no day of the calendar; write it like 2020-09-02.`);
}

/** An option that is a whole number within limits. */
export function numberOption(name: string, value: Value, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,9}$/.test(String(value)) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new SetupError('usage', `--${name} ${value} is no number from ${least} to ${most}.`);
}

/** An option that is one of some words. */
export function choiceOption<Choice extends string>(
  name: string,
  value: Value,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((entry) => entry === value);
  if (choice) return choice;
  const meant = nearest(String(value), choices);
  const hint = meant ? `did you mean ${meant}?` : `choose ${choices.join(', ')}.`;
  throw new SetupError('usage', `--${name} knows no "${value}"; ${hint}`);
}

/** An option that is a list of some words, with commas between. */
export function choicesOption<Choice extends string>(
  name: string,
  value: Value,
  choices: readonly Choice[],
): readonly Choice[] | undefined {
  if (value === undefined) return undefined;
  const words = String(value).split(',');
  const found = words.map((word) => word.trim()).filter(Boolean);
  if (found.length === 0) throw new SetupError('usage', `--${name} needs one of ${choices.join(', ')}.`);
  return [...new Set(found.map((word) => choiceOption(name, word, choices)!))];
}

/** An option that is a status. */
export function statusOption(name: string, value: Value): Status | undefined {
  return choiceOption(name, value, STATUSES);
}
