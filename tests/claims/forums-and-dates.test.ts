import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Gatherings named by their body, dates told by other dates, and what only qualifies a place. */
const CASES: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    'Awa Keita met Lars Holm at the G20 in Hangzhou in September 2016.',
    'meeting: Awa Keita, Lars Holm @ Hangzhou = 2016-09-01..2016-09-30',
    'summit: Group of Twenty ORGANISES @ Hangzhou = 2016-09-01..2016-09-30',
  ],
  [
    'Awa Keita skipped the G7 in Taormina in May 2017.',
    'summit: Group of Seven ORGANISES, Awa Keita [denied] @ Taormina = 2017-05-01..2017-05-31',
  ],
  ['Chad has applied to join the G20.'],
  [
    'Awa Keita met Lars Holm in Lomé in May 2014. The following March she saw him in Oslo.',
    'meeting: Awa Keita, Lars Holm @ Lomé = 2014-05-01..2014-05-31',
    'meeting: Awa Keita, Lars Holm @ Oslo = 2015-03-01..2015-03-31',
  ],
  [
    'Awa Keita met Lars Holm in Lomé in May 2014 and flew to Oslo that October.',
    'meeting: Awa Keita, Lars Holm @ Lomé = 2014-05-01..2014-05-31',
    'visit: Awa Keita @ Oslo = 2014-10-01..2014-10-31',
  ],
  ['Awa Keita and Lars Holm met for an hour before breakfast.', 'meeting: Awa Keita, Lars Holm'],
  [
    'Awa Keita had last come face to face with Lars Holm in September.',
    'meeting: Awa Keita, Lars Holm = 2017-09-01..2017-09-30',
  ],
  [
    'Awa Keita and Lars Holm discussed the situation in Darfur on Monday.',
    'talks: Awa Keita, Lars Holm = 2018-05-28..2018-05-28',
  ],
  ['Awa Keita declined an invitation to meet Lars Holm.', 'meeting: Awa Keita, Lars Holm [denied]'],
  [
    'In Lomé Awa Keita and Lars Holm are to hold talks with Dan Popa.',
    'talks: Dan Popa, Awa Keita, Lars Holm @ Lomé [planned]',
  ],
  [
    'Awa Keita was due in Oslo on Friday for talks with Lars Holm on lifting sanctions on Chad.',
    'talks: Lars Holm, Awa Keita @ Oslo = 2018-06-01..2018-06-01 [planned]',
    'visit: Awa Keita @ Oslo = 2018-06-01..2018-06-01 [planned]',
  ],
  [
    'Lars Holm, better known by his nom de guerre Zorro, laughed. Awa Keita met Zorro in Lomé.',
    'meeting: Awa Keita, Lars Holm @ Lomé',
  ],
  [
    'The two have yet to open formal talks; a first round planned for July in Oslo was put off.',
    'talks:  @ Oslo = 2018-07-01..2018-07-31 [cancelled]',
  ],
  [
    'Reporters asked whether Awa Keita had raised the matter with Lars Holm in their call on 15 March.',
    'call: Awa Keita, Lars Holm = 2018-03-15..2018-03-15',
  ],
  [
    'Awa Keita spoke to Lars Holm for half an hour after the session of the six powers with Chad.',
    'conversation: Awa Keita, Lars Holm',
    'meeting: Chad',
  ],
];

describe('gatherings named by their body, and dates told by other dates', () => {
  test.each(CASES)('%s', (text, ...expected) => {
    expect(meetings(text, '2018-05-30').sort()).toEqual([...expected].sort());
  });
});

test('the Secretary is who is called so, and the Foreign Minister another', () => {
  expect(
    meetings(
      'Secretary of State Awa Keita met Norwegian Foreign Minister Lars Holm in Oslo. The Foreign Minister had been late. On Sunday the Secretary flew to Lomé.',
      '2018-05-30',
    ),
  ).toEqual(['meeting: Awa Keita, Lars Holm @ Oslo', 'visit: Awa Keita @ Lomé = 2018-05-27..2018-05-27']);
});
