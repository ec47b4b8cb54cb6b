import { expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Sentences that open with a place, an occasion or a participle before their subject. */
const OPENINGS: readonly (readonly [text: string, published: string, ...meetings: string[]])[] = [
  [
    'In Tallinn Prime Minister Mart Kask is to meet President Raimo Salo of Finland on Friday.',
    '2019-06-12',
    'meeting: Mart Kask, Raimo Salo @ Tallinn = 2019-06-14..2019-06-14 [planned]',
  ],
  [
    "In London Foreign Secretary Anne Hart met Ecuador's envoy, Luis Prado, on Tuesday.",
    '2019-06-12',
    'meeting: Anne Hart, Luis Prado @ London = 2019-06-11..2019-06-11',
  ],
  [
    'In talks brokered by Oman, Chad and Niger agreed to free prisoners.',
    '2019-07-12',
    'talks: Oman MEDIATES, Chad, Niger',
  ],
  [
    "Chaired by Kenya's president, Daniel Okello, the summit in Nairobi was attended by Uganda and Rwanda.",
    '2019-07-12',
    'summit: Daniel Okello CHAIRS, Uganda, Rwanda @ Nairobi',
  ],
  [
    'LIMA, March 3 (Agency) - President Ana Ruiz met Prime Minister Luis Prado of Ecuador on Friday.',
    '2019-03-04',
    'meeting: Ana Ruiz, Luis Prado @ Lima = 2019-03-01..2019-03-01',
  ],
  [
    'LIMA - President Ana Ruiz flew to Ecuador on Friday and met Prime Minister Luis Prado, officials said.',
    '2019-03-04',
    'visit: Ana Ruiz, Ecuador HOSTS @ Ecuador = 2019-03-01..2019-03-01',
    'meeting: Ana Ruiz, Luis Prado @ Ecuador = 2019-03-01..2019-03-01',
  ],
  [
    'Clashes between Chadian and Libyan troops in April 2017 killed dozens of people.',
    '2019-07-12',
    'clash: Chad ACTOR, Libya ACTOR = 2017-04-01..2017-04-30',
  ],
  [
    'Heavy fighting between Chadian and Libyan troops broke out near Faya on Monday.',
    '2019-07-12',
    'clash: Chad ACTOR, Libya ACTOR @ Faya = 2019-07-08..2019-07-08',
  ],
  [
    'Ana Ruiz of Peru and Luis Prado of Ecuador signed a treaty in Lima. Two weeks earlier, on May 3, the two had signed a memorandum in Quito.',
    '2019-05-18',
    'ceremony: Ana Ruiz, Luis Prado @ Lima',
    'ceremony: Ana Ruiz, Luis Prado @ Quito = 2019-05-03..2019-05-03',
  ],
  [
    'Ana Ruiz of Peru shook hands with Luis Prado of Ecuador. The negotiations opened in Quito in May.',
    '2019-10-18',
    'meeting: Ana Ruiz, Luis Prado',
    'talks:  @ Quito = 2019-05-01..2019-05-31',
  ],
  [
    'Arusha hosts the first EU–Central Asia summit on November 3.',
    '2019-07-12',
    'summit: European Union ORGANISES @ Arusha = 2019-11-03..2019-11-03 [planned]',
  ],
  [
    'Arusha hosted the summit on Monday, with Ana Ruiz and Luis Prado attending. Elsa Marti of Peru is also expected.',
    '2019-07-12',
    'summit: Ana Ruiz, Luis Prado, Elsa Marti [likely] @ Arusha = 2019-07-08..2019-07-08',
  ],
  [
    'Otto Pata and Paul Beltran put their names to the text. Karl Vega attended the signing, as did envoy Nils Berg.',
    '2019-07-12',
    'ceremony: Otto Pata, Paul Beltran, Karl Vega, Nils Berg',
  ],
  [
    'It was in Geneva, on 3 May, that Ana Ruiz of Peru first met Luis Prado of Ecuador.',
    '2019-07-12',
    'meeting: Ana Ruiz, Luis Prado @ Geneva = 2019-05-03..2019-05-03',
  ],
  [
    "Tuesday's encounter in Quito between Ana Ruiz of Peru and Luis Prado of Ecuador lasted an hour.",
    '2019-07-12',
    'meeting: Ana Ruiz, Luis Prado @ Quito = 2019-07-09..2019-07-09',
  ],
  [
    'The foreign ministers of Peru and Ecuador, meeting in Quito on Wednesday, agreed to reopen the border.',
    '2019-07-12',
    'meeting: Peru, Ecuador @ Quito = 2019-07-10..2019-07-10',
  ],
  [
    'After a day of talks in Quito, the foreign ministers of Peru and Ecuador agreed on Wednesday to reopen the border.',
    '2019-07-12',
    'talks: Peru, Ecuador @ Quito',
  ],
  [
    "At the talks, which ended late on Wednesday at a lakeside hotel in Quito, Peru's Ana Ruiz and Ecuador's Luis Prado agreed on a truce.",
    '2019-07-12',
    'talks: Ana Ruiz, Luis Prado @ Quito = 2019-07-10..2019-07-10',
  ],
];

test.each(OPENINGS)('%s', (text, published, ...expected) => {
  expect(meetings(text, published)).toEqual(expected);
});
