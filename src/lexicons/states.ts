import { PAST_STATE_ROWS, STATE_ROWS } from './data/states.ts';
import { list, rowsOf } from './rows.ts';
import type { StateEntry, StateForm } from './types.ts';

const FORMS: Readonly<Record<string, StateForm>> = {
  s: 'sovereign',
  d: 'dependent',
  x: 'disputed',
  h: 'historical',
};

/** `+` stands for each adjective and its plural in -s. */
function peopleOf(field: string, adjectives: readonly string[]): readonly string[] {
  return list(field).flatMap((noun) => (noun === '+' ? adjectives.flatMap((word) => [word, pluralOf(word)]) : [noun]));
}

function pluralOf(word: string): string {
  return /(?:ese|ish|ois|ais)$/.test(word) ? word : `${word}s`;
}

function stateOf(row: readonly string[], id: string, iso2?: string): StateEntry {
  const [
    ,
    label = '',
    form = '',
    names = '',
    adjectives = '',
    people = '',
    capitals = '',
    metonyms = '',
    ambiguous = '',
  ] = row;
  return {
    id,
    ...(iso2 ? { iso2 } : {}),
    label,
    form: FORMS[form] ?? 'sovereign',
    names: [label, ...list(names)],
    adjectives: list(adjectives),
    people: [...new Set(peopleOf(people, list(adjectives)))],
    capitals: list(capitals),
    metonyms: list(metonyms),
    ambiguous: list(ambiguous),
  };
}

/** All states and territories of ISO 3166-1, Kosovo, and the states of the past that no present one continues. */
export const STATES: readonly StateEntry[] = [
  ...rowsOf(STATE_ROWS).map((row) => stateOf(row, `state:${row[0]}`, row[0])),
  ...rowsOf(PAST_STATE_ROWS).map((row) => stateOf(row, `state:${row[0]}`)),
];
