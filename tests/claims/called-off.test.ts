import { expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Meetings that did not come to pass: denied or cancelled, never merely unlikely. */
const CALLED_OFF: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    'The delegations of Chad and Libya met in Tunis in May. A second round planned for June was called off.',
    'meeting: Chad, Libya @ Tunis = 2019-05-01..2019-05-31',
    'talks: Chad, Libya = 2019-06-01..2019-06-30 [cancelled]',
  ],
  ['A summit scheduled for September was called off.', 'summit:  = 2019-09-01..2019-09-30 [cancelled]'],
  [
    "A meeting between Peru's Ana Ruiz and Ecuador's Luis Prado could not take place in Lima on Monday.",
    'meeting: Ana Ruiz, Luis Prado @ Lima = 2019-07-08..2019-07-08 [denied]',
  ],
  [
    'The summit between Chad and Niger, planned for May in Tunis, never took place.',
    'summit: Chad, Niger @ Tunis = 2019-05-01..2019-05-31 [denied]',
  ],
  [
    'A meeting of the Peruvian and Chilean presidents in June did not materialise.',
    'meeting: Peru, Chile = 2019-06-01..2019-06-30 [denied]',
  ],
  [
    'Plans for a meeting between Ana Ruiz of Peru and Luis Prado of Ecuador fell through.',
    'meeting: Ana Ruiz, Luis Prado [cancelled]',
  ],
  [
    'Hopes for a meeting between Ana Ruiz of Peru and Luis Prado of Ecuador came to nothing.',
    'meeting: Ana Ruiz, Luis Prado [cancelled]',
  ],
  [
    "Peru's Ana Ruiz did not make it to the summit in Quito on Monday.",
    'summit: Ana Ruiz [denied] @ Quito = 2019-07-08..2019-07-08',
  ],
  [
    "Peru's Ana Ruiz left Quito on Thursday without having met Luis Prado of Ecuador.",
    'meeting: Ana Ruiz, Luis Prado [denied]',
  ],
];

test.each(CALLED_OFF)('%s', (text, ...expected) => {
  expect(meetings(text, '2019-07-12')).toEqual(expected);
});
