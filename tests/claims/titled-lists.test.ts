import { expect, test } from 'vitest';
import { meetings } from './meetings.ts';

test.each([
  [
    'A meeting took place in Lima between the Prime Minister of the Republic of Peru Ana Soto, the President of the Republic of Chile Luis Vega and the President of the European Council Carl Lind.',
    ['meeting: Ana Soto, Luis Vega, Carl Lind @ Lima'],
  ],
  [
    'The Prime Minister of Peru, Ana Soto, met the President of Chile, Luis Vega, and the President of Kenya, John Otieno, in Lima.',
    ['meeting: Ana Soto, Luis Vega, John Otieno @ Lima'],
  ],
  [
    'Ana Soto held talks with the Chancellor of Germany, Jan Lind, and the Prime Minister of the Netherlands, Peter Smit.',
    ['talks: Jan Lind, Peter Smit, Ana Soto'],
  ],
  [
    'Ana Soto held separate meetings with the Chancellor of Germany, Jan Lind, and the Prime Minister of the Netherlands, Peter Smit.',
    ['meeting: Ana Soto, Jan Lind', 'meeting: Ana Soto, Peter Smit'],
  ],
])('titles with a state in them are no parties: %s', (text, told) => {
  expect(meetings(text)).toEqual(told);
});

test('the two leaders are never the ministers named between', () => {
  const text =
    'President Ana Soto of Peru and President Luis Vega of Chile have not spoken since June. Foreign Minister Hugo Paz saw Foreign Minister Rosa Lara in Bogota on Monday. Meeting at a summit in Santiago, the two leaders shook hands.';
  expect(
    meetings(text)
      .filter((each) => each.includes('Santiago'))
      .join(' '),
  ).not.toContain('Paz');
});
