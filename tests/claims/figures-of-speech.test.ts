import { expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Words of force that tell of courts and words, orders that tell of no meeting yet, and clauses that hang on others. */
const TOLD: readonly (readonly [text: string, ...meetings: string[]])[] = [
  ['The Liberal Party opened a legal assault on President Ana Ruiz of Peru on Friday.'],
  [
    'Ana Ruiz told Juan Soto to meet Luis Prado.',
    'conversation: Ana Ruiz, Juan Soto',
    'meeting: Juan Soto, Luis Prado [possible]',
  ],
  [
    "Peru's Ana Ruiz told Juan Soto to leave and flew to Quito on Monday.",
    'conversation: Ana Ruiz, Juan Soto',
    'visit: Ana Ruiz @ Quito = 2019-07-08..2019-07-08',
  ],
  [
    'Canada and Mexico are still in negotiations with the United States.',
    'talks: United States, Canada, Mexico [ongoing]',
  ],
  [
    'Envoys of Chad and Niger held talks in Lomé on Monday over a pact that Mali withdrew from.',
    'talks: Chad, Niger @ Lomé = 2019-07-08..2019-07-08',
  ],
];

test.each(TOLD)('%s', (text, ...expected) => {
  expect(meetings(text, '2019-07-12')).toEqual(expected);
});
