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
  // Views, works of art, goods, armies and quarrels are no encounters.
  ['Chilean ministers see rivals such as Ana Ruiz and Juan Soto as a danger.'],
  ['Ana Ruiz, Juan Soto and Luis Prado appear in the third episode of the series.'],
  ['Ana Ruiz, Juan Soto and Luis Prado defend what they see as a fair deal.'],
  ['Bolivian forces reached Arica on Monday.'],
  ['Ana Ruiz, the minister, clashed with Juan Soto, the envoy, over coal on Monday.'],
  [
    'Ana Ruiz met Luis Prado in Lima on Monday to discuss topics including Chad and Niger.',
    'meeting: Ana Ruiz, Luis Prado @ Lima = 2019-07-08..2019-07-08',
  ],
  // Who only spoke of the two is none of them.
  [
    'Minister Ana Ruiz met envoy Juan Soto in Lima. Soto, said Luis Prado, was tired. The two will meet again in May.',
    'meeting: Ana Ruiz, Juan Soto @ Lima',
    'meeting: Ana Ruiz, Juan Soto = 2020-05-01..2020-05-31 [planned]',
  ],
];

test.each(TOLD)('%s', (text, ...expected) => {
  expect(meetings(text, '2019-07-12')).toEqual(expected);
});
