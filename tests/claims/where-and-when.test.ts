import { expect, test } from 'vitest';
import { extract } from '../../src/pipeline.ts';
import { meetings } from './meetings.ts';

/** Places and days that stand beside the clause that tells the meeting. */
const SET: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    'The meeting between Ana Ruiz of Peru and Luis Prado of Ecuador took place at the Hotel Bolivar. It lasted three hours and was held on July 3.',
    'meeting: Ana Ruiz, Luis Prado @ Hotel Bolivar = 2019-07-03..2019-07-03',
  ],
  [
    'Ana Ruiz of Peru met Luis Prado of Ecuador at the presidential palace in the Ecuadorean capital on Thursday.',
    'meeting: Ana Ruiz, Luis Prado @ Ecuador = 2019-07-11..2019-07-11',
  ],
  [
    'LIMA, July 12 - The two had last met in March. Ana Ruiz of Peru met Luis Prado of Ecuador for two hours.',
    'meeting: Ana Ruiz, Luis Prado',
  ],
];

test.each(SET)('%s', (text, ...expected) => {
  expect(meetings(text, '2019-07-12')).toEqual(expected);
});

/** Labels of what is part of what in a text. */
function parts(text: string): string[] {
  const { entities, claims } = extract({
    article: { id: 'article:0123456789abcdef', text },
    sighting: { published: '2019-07-12' },
  });
  const label = (end: number | string): string => (typeof end === 'number' ? entities[end]!.label : end);
  return claims.flatMap((claim) =>
    claim.about === 'edge' && claim.relation === 'PART_OF' ? [`${label(claim.from)} in ${label(claim.to)}`] : [],
  );
}

test('what the visitor does with the hosts is part of the visit', () => {
  const told =
    'President Ana Ruiz of Peru arrived in Quito on Wednesday. She met President Luis Prado of Ecuador that evening.';
  expect(parts(told)).toEqual(['Ana Ruiz – Luis Prado meeting in Ana Ruiz visit to Quito']);
});

test('a call with another during the visit is no part of it', () => {
  const told =
    'President Ana Ruiz of Peru arrived in Quito on Wednesday. She telephoned President Pedro Rojas of Chile that evening.';
  expect(parts(told)).toEqual([]);
});
