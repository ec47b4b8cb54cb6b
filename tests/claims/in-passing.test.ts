import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

const MEETINGS: readonly (readonly [text: string, ...meetings: string[]])[] = [
  // Who was there by the way, and who was not.
  [
    'Premier Ana Soto saw President Luis Vega in Lima on Monday, with Jan Smit at her side.',
    'meeting: Ana Soto, Luis Vega, Jan Smit @ Lima = 1999-05-31..1999-05-31',
  ],
  [
    'Ana Soto and Luis Vega signed the accord in Lima on Monday. Jan Smit and Lone Holm were witnesses.',
    'ceremony: Ana Soto, Luis Vega, Jan Smit, Lone Holm @ Lima = 1999-05-31..1999-05-31',
  ],
  [
    'Envoys of Chile and Peru held talks in Lima on Monday. Jan Smit, who also attended, was silent.',
    'talks: Chile, Peru, Jan Smit @ Lima = 1999-05-31..1999-05-31',
  ],
  [
    'Minister Ana Soto embraced Luis Vega in Lima on Monday. Jan Smit was not there.',
    'meeting: Ana Soto, Luis Vega @ Lima = 1999-05-31..1999-05-31',
  ],
  [
    'Lone Holm took no part in the talks in Lima between Ana Soto of Chile and Luis Vega of Peru, mediated by Denmark.',
    'talks: Ana Soto, Luis Vega, Lone Holm [denied], Denmark MEDIATES @ Lima',
  ],
  // One encounter told by verb and noun, and by a second noun.
  [
    'Ana Soto sat down with Luis Vega in Lima on Monday for a second day of talks.',
    'talks: Ana Soto, Luis Vega @ Lima = 1999-05-31..1999-05-31',
  ],
  [
    'Ana Soto met Luis Vega in Lima. Jan Smit met Lone Holm in Arica. The talks in Arica were about fish.',
    'meeting: Ana Soto, Luis Vega @ Lima',
    'meeting: Jan Smit, Lone Holm @ Arica',
  ],
  // Whatever the verb.
  ['Ana Soto danced with Luis Vega at the ball in Lima.', 'meeting: Ana Soto, Luis Vega @ Lima'],
  ['Ana Soto may run into Luis Vega in Lima.', 'meeting: Ana Soto, Luis Vega @ Lima [possible]'],
  [
    'Ana Soto had spent Sunday drafting a paper with Luis Vega.',
    'meeting: Ana Soto, Luis Vega = 1999-05-30..1999-05-30',
  ],
  ['On a call with Ana Soto, envoy Jan Smit promised aid.', 'call: Ana Soto, Jan Smit'],
  [
    'Lima, Santiago and Copenhagen will hold a summit in October.',
    'summit: Peru, Chile, Denmark = 1999-10-01..1999-10-31 [planned]',
  ],
  // Who does it.
  ['On the train Ana Soto met Luis Vega on Monday.', 'meeting: Ana Soto, Luis Vega = 1999-05-31..1999-05-31'],
  [
    'Premier Ana Soto left Lima, leaving Luis Vega to meet the Danish envoy on Friday.',
    'meeting: Luis Vega, Denmark = 1999-06-04..1999-06-04 [planned]',
  ],
  [
    'Mr. Soto met Mr. Vega in Lima. Mrs. Soto had tea with Mrs. Vega.',
    'meeting: Soto, Vega @ Lima',
    'meal: Vega, Soto',
  ],
  [
    'Minister Ana Soto, who had succeeded Luis Vega, saw Jan Smit in Lima in May. The two met again in Quito.',
    'meeting: Ana Soto, Jan Smit @ Lima = 1999-05-01..1999-05-31',
    'meeting: Ana Soto, Jan Smit @ Quito',
  ],
  ['From his car Mr. Soto telephoned Luis Vega of Peru on Monday.', 'call: Soto, Luis Vega = 1999-05-31..1999-05-31'],
  // Before and after: another; a meal with a third: another; the sea is not the city.
  [
    'Premier Ana Soto spoke to envoy Luis Vega for an hour on Monday after the session with Chad.',
    'conversation: Ana Soto, Luis Vega = 1999-05-31..1999-05-31',
    'meeting: Chad, Ana Soto',
  ],
  [
    'Ana Soto and Luis Vega met in Lima. Some hours earlier they had lunched with Jan Smit.',
    'meeting: Ana Soto, Luis Vega @ Lima',
    'meal: Ana Soto, Luis Vega, Jan Smit',
  ],
  [
    'Jan Smit was in the Black Sea city of Varna for talks with Ana Soto on Monday.',
    'talks: Ana Soto, Jan Smit @ Varna = 1999-05-31..1999-05-31',
  ],
  ['The presidents of Chile and Peru came out of the palace with a truce for Kenya.'],
  // What came to nothing, what is announced, and who presides over what others told of.
  [
    'Soto and Vega fail to meet\n\nLIMA - Premier Ana Soto and Luis Vega of Peru stayed apart on Monday. A meeting of the two is planned for 12 June.',
    'meeting: Ana Soto, Luis Vega [denied]',
    'meeting: Ana Soto, Luis Vega = 1999-06-12..1999-06-12 [planned]',
  ],
  ['Chile holds a summit on water in Arica in August.', 'summit: Chile @ Arica = 1999-08-01..1999-08-31 [planned]'],
  ['Ana Soto, who presided over the ceremony, said nothing.', 'ceremony: Ana Soto CHAIRS'],
  // The two, who are not those who came in between.
  [
    'Presidents Ana Soto and Luis Vega signed nothing. Jan Smit, his deputy, added that Vega was tired. The two leaders had dined on Monday.',
    'meal: Ana Soto, Luis Vega = 1999-05-31..1999-05-31',
  ],
  ['Ana Soto met Luis Vega in Lima. Two ministers dined together in Quito.', 'meeting: Ana Soto, Luis Vega @ Lima'],
];

describe('encounters told in passing', () => {
  test.each(MEETINGS)('%s', (text, ...told) => {
    expect(meetings(text)).toEqual(told);
  });
});
