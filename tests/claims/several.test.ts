import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Several meetings that one sentence tells, and words that belong to the verb though something stands between. */
const SEVERAL: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    'Ministers of the Arab League met in February, in April and again last week.',
    'meeting: Arab League = 2018-02-01..2018-02-28',
    'meeting: Arab League = 2018-04-01..2018-04-30',
    'meeting: Arab League = 2018-05-21..2018-05-27',
  ],
  [
    'Talks between Laos and Vietnam were held in Hue in late April and again on 7 May.',
    'talks: Laos, Vietnam @ Huế = 2018-04-21..2018-04-30',
    'talks: Laos, Vietnam @ Huế = 2018-05-07..2018-05-07',
  ],
  ['Cuba and Chile met on Monday and Tuesday in Lima.', 'meeting: Cuba, Chile @ Lima = 2018-05-28..2018-05-29'],
  [
    "Minister Ann Lee met Chad's Omar Saleh in Bern, Mali's Awa Keita in Basel and, on the way home, Peru's Rosa Vega in Como.",
    'meeting: Ann Lee, Omar Saleh @ Bern',
    'meeting: Ann Lee, Awa Keita @ Basel',
    'meeting: Ann Lee, Rosa Vega @ Como',
  ],
  [
    'Siti Rahman met Omar Saleh, who runs the port and speaks Dutch, in Medan last Friday.',
    'meeting: Siti Rahman, Omar Saleh @ Medan = 2018-05-25..2018-05-25',
  ],
  [
    '"We agreed," said Colonel Ibra Diallo after meeting the Togolese mediator, Kofi Amega, in Lomé.',
    'meeting: Ibra Diallo, Kofi Amega @ Lomé',
  ],
  [
    "Not until Friday did Chad's Idriss Moussa meet the mediator, Ana Costa of Portugal.",
    'meeting: Idriss Moussa, Ana Costa = 2018-05-25..2018-05-25',
  ],
  ['Not only did Ann Lee attend the Riga summit, she opened it.', 'summit: Ann Lee @ Riga'],
  [
    "Tonga's Sione Fifita and the Samoan premier skipped the Apia dinner, though both had lunched with Fiji's Litia Vuli.",
    'meal: Sione Fifita [denied], Samoa [denied] @ Apia',
    'meal: Sione Fifita, Samoa, Litia Vuli',
  ],
];

describe('several meetings in a sentence', () => {
  test.each(SEVERAL)('%s', (text, ...expected) => {
    expect(meetings(text, '2018-05-30')).toEqual(expected);
  });
});
