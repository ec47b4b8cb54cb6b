import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Constructions that any report uses: apposed names in lists, requests, scarce plans, what is told of the last one. */
const NEWS: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    'Rosa Lima of Brazil has no plans to meet President Luis Prado of Uruguay.',
    'meeting: Rosa Lima, Luis Prado [denied]',
  ],
  [
    'Rosa Lima of Brazil would meet President Luis Prado of Uruguay should she win.',
    'meeting: Rosa Lima, Luis Prado [possible]',
  ],
  [
    'Repeated requests by Danish minister Anna Berg for a call with her Chilean opposite number, Pablo Soto, went unanswered.',
    'call: Pablo Soto, Anna Berg [denied]',
  ],
  [
    'Anna Berg of Denmark asked for a meeting with Pablo Soto of Chile but was rebuffed.',
    'meeting: Pablo Soto, Anna Berg [denied]',
  ],
  [
    'Chinese officials ruled out a meeting between Anna Berg of Denmark and Pablo Soto of Chile.',
    'meeting: Anna Berg, Pablo Soto [denied]',
  ],
  [
    'Anna Berg, a former Danish envoy to Lima, and Pablo Soto, deputy speaker of the Chilean parliament, first met in Geneva.',
    'meeting: Anna Berg, Pablo Soto @ Geneva',
  ],
  [
    'Anna Berg and her counterpart at the Trade Council, Pablo Soto, will meet again before the end of the year.',
    'meeting: Anna Berg, Pablo Soto = 2022-10-08..2022-12-31 [planned]',
  ],
  [
    'Anna Berg has become the first Danish minister to sit down with a Chilean counterpart in three years, meeting General Pablo Soto in Geneva.',
    'meeting: Anna Berg, Chile, Pablo Soto @ Geneva',
  ],
  ['The last Danish minister to meet a Chinese counterpart was Anna Berg.', 'meeting: Anna Berg, China'],
  [
    'Danish minister Anna Berg is in Geneva. Earlier in the weekend Ms Berg held a trilateral with Pablo Soto of Chile and Rosa Lima of Brazil. She also saw her counterparts from Canada and Peru.',
    'trilateral: Pablo Soto, Rosa Lima, Anna Berg = 2022-10-08..2022-10-09',
    'meeting: Anna Berg, Canada, Peru',
  ],
  [
    'Envoys of Peru and Chile will hold talks in Vienna in July. President Rosa Lima of Peru has yet to meet President Pablo Soto of Chile.',
    'talks: Peru, Chile @ Vienna = 2023-07-01..2023-07-31 [planned]',
    'meeting: Rosa Lima, Pablo Soto [denied]',
  ],
  [
    'Danish minister Anna Berg held talks with Pablo Soto of Chile and Rosa Lima of Brazil. A planned session with the French minister, Jean Morel, was dropped; the two will meet in Paris instead.',
    'talks: Pablo Soto, Rosa Lima, Anna Berg',
    'meeting: Anna Berg, Jean Morel, Anna Berg [planned], Jean Morel [planned] @ Paris [cancelled]',
  ],
  [
    'Rosa Lima of Brazil will no longer meet Pablo Soto of Chile on Friday.',
    'meeting: Rosa Lima, Pablo Soto = 2022-10-14..2022-10-14 [denied]',
  ],
  [
    'Rosa Lima of Brazil told reporters that she had no intention of meeting Pablo Soto of Chile.',
    'meeting: Rosa Lima, Pablo Soto [denied]',
  ],
  [
    'The Brazilian and Chilean foreign ministers, Rosa Lima and Pablo Soto, met in Oslo.',
    'meeting: Rosa Lima, Pablo Soto @ Oslo',
  ],
  [
    "Peru's Ana Vega, on her first trip abroad as prime minister, was welcomed by Pablo Soto of Chile.",
    'visit: Ana Vega',
    'meeting: Ana Vega, Pablo Soto, Pablo Soto HOSTS',
  ],
  [
    'Park Min-ji of South Korea met Imran Khan Niazi of Pakistan in Oslo.',
    'meeting: Park Min-ji, Imran Khan Niazi @ Oslo',
  ],
];

describe('plain news', () => {
  test.each(NEWS)('%s', (text, ...expected) => {
    expect(meetings(text, '2022-10-08')).toEqual(expected);
  });
});
