import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Encounters told by what is done at them, and where. */
const CEREMONIES: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    "Rebel leader Kofi Mensah and envoy Lars Holm were brought together at the Hotel Memling, Kinshasa, by Zambia's Joseph Banda.",
    'meeting: Kofi Mensah, Lars Holm, Joseph Banda @ Hotel Memling, Kinshasa',
  ],
  [
    'In the Georgian capital, at the Orbeliani palace, Armenian premier Aram Petrosyan was given a sword by his host, President Levan Beridze.',
    'meeting: Aram Petrosyan, Levan Beridze @ Orbeliani, Georgia',
  ],
  [
    'Sir A. B. C. Perera and U Hla Myint exchanged the instruments of ratification in Colombo this morning.',
    'ceremony: A. B. C. Perera, Hla Myint @ Colombo = 2018-05-30..2018-05-30',
  ],
  [
    'President Ana Costa and King Felipe of Spain inaugurated the bridge at Ayamonte on Sunday.',
    'ceremony: Ana Costa, Felipe @ Ayamonte = 2018-05-27..2018-05-27',
  ],
  [
    'Bishop Paulos granted an audience to the Danish chief justice, Lone Holm, in Nicosia.',
    'meeting: Lone Holm, Paulos, Paulos HOSTS @ Nicosia',
  ],
  ['Dana Ilves takes office in Riga on Thursday.', 'ceremony: Dana Ilves @ Riga = 2018-05-31..2018-05-31 [planned]'],
  [
    'Ambassador Lars Holm presented his credentials to President Awa Keita in Bamako on Monday.',
    'meeting: Awa Keita, Lars Holm @ Bamako = 2018-05-28..2018-05-28',
  ],
  [
    'The king of Tonga feasted the elders in Neiafu last night.',
    'meeting: Tonga, Tonga HOSTS @ Neiafu = 2018-05-29..2018-05-29',
  ],
  ['Germany received refugees in 2015.'],
  [
    "At Mogadishu airport Somali president Nur Warsame welcomed Turkey's Kemal Aksoy on Monday.",
    'meeting: Kemal Aksoy, Nur Warsame, Nur Warsame HOSTS @ Mogadishu = 2018-05-28..2018-05-28',
  ],
  [
    'Guinean and Malian officers compared maps at a border post near Kourémalé on Sunday.',
    'conversation: Guinea, Mali @ Kourémalé = 2018-05-27..2018-05-27',
  ],
  [
    'Ion Rusu met Dan Popa at Victoria Palace, Bucharest, on Friday.',
    'meeting: Ion Rusu, Dan Popa @ Victoria Palace, Bucharest = 2018-05-25..2018-05-25',
  ],
];

describe('what is done at an encounter', () => {
  test.each(CEREMONIES)('%s', (text, ...expected) => {
    expect(meetings(text, '2018-05-30')).toEqual(expected);
  });
});
