import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Status, dates and places of meetings that are told in roundabout ways. */
const TELLING: readonly (readonly [text: string, published: string, ...meetings: string[]])[] = [
  [
    'The last time the two presidents, Ana Silva and Hugo Salas, met was in Oslo in May 2019.',
    '2021-06-16',
    'meeting: Ana Silva, Hugo Salas @ Oslo = 2019-05-01..2019-05-31',
  ],
  [
    'LIMA, June 15 (Reuters) - Ana Silva and Hugo Salas signed a border accord here on Tuesday. At the ceremony the two leaders shook hands while Luis Prado looked on. Elsa Rojas, who had been invited, sent her regrets and was represented by her deputy, Jan Smit.',
    '2021-06-16',
    'ceremony: Ana Silva, Hugo Salas, Luis Prado, Elsa Rojas [denied], Jan Smit @ Lima = 2021-06-15..2021-06-15',
  ],
  [
    'Ana Silva flew to Quito on Monday. From there she will go on to Bogotá, where Luis Prado awaits her on Thursday.',
    '2021-06-16',
    'visit: Ana Silva @ Quito = 2021-06-14..2021-06-14',
    'meeting: Luis Prado, Ana Silva @ Bogotá = 2021-06-17..2021-06-17 [planned]',
  ],
  [
    'Hugo Salas was in Warsaw on Sunday, where he conferred with his Polish colleague, Adam Nowak.',
    '2021-06-16',
    'visit: Hugo Salas @ Warsaw = 2021-06-13..2021-06-13',
    'talks: Hugo Salas, Adam Nowak @ Warsaw = 2021-06-13..2021-06-13',
  ],
  [
    'Ana Silva met Hugo Salas in Lima on Friday. Her adviser, Luis Prado, sat in on the meeting, as did Jan Smit.',
    '2021-06-16',
    'meeting: Ana Silva, Hugo Salas, Luis Prado, Jan Smit @ Lima = 2021-06-11..2021-06-11',
  ],
  [
    "A separate meeting between Ana Silva and Peru's foreign minister, Luis Prado, has been called off.",
    '2021-06-16',
    'meeting: Ana Silva, Luis Prado [cancelled]',
  ],
  [
    'In 2019 Ana Silva and Hugo Salas came face to face in Paris.',
    '2021-06-16',
    'meeting: Ana Silva, Hugo Salas @ Paris = 2019-01-01..2019-12-31',
  ],
  [
    "Ana Silva's talks with Hugo Salas were put off: Luis Prado was called to a gathering of ministers convened by Jan Smit, and the pair will now meet this evening.",
    '2021-06-16',
    'talks: Ana Silva, Hugo Salas = 2021-06-16..2021-06-16 [planned]',
    'meeting: Luis Prado, Jan Smit ORGANISES',
  ],
  [
    'Ana Silva had cancelled a trip to Quito in February.',
    '2021-06-16',
    'visit: Ana Silva @ Quito = 2021-02-01..2021-02-28 [cancelled]',
  ],
  [
    'Ana Silva became on Monday the first Peruvian president in ten years to meet Hugo Salas.',
    '2021-06-16',
    'meeting: Ana Silva, Hugo Salas',
  ],
  [
    'A meeting with Ana Silva, expected on Friday in Lima, has yet to be confirmed by Peru.',
    '2021-06-16',
    'meeting: Ana Silva @ Lima = 2021-06-18..2021-06-18 [likely]',
  ],
  ['Ana Silva has yet to meet Hugo Salas.', '2021-06-16', 'meeting: Ana Silva, Hugo Salas [denied]'],
  [
    'A visit by Ana Silva to Lima that had been under discussion for months fell through.',
    '2021-06-16',
    'visit: Ana Silva @ Lima [cancelled]',
  ],
  [
    'Question: Did Ana Silva and Hugo Salas meet in Lima? Spokesman: No. They were in different rooms.',
    '2021-06-16',
    'meeting: Ana Silva, Hugo Salas @ Lima [denied]',
  ],
  [
    'What did take place, on 13 May, also in Lima, was a round of talks among military experts from Peru and Chile.',
    '2021-06-16',
    'talks: Peru, Chile @ Lima = 2021-05-13..2021-05-13',
  ],
  [
    'At a dinner given in her honour on Sunday night in Lima, Ana Silva told Hugo Salas that the road would reopen.',
    '2021-06-16',
    'meal: Ana Silva, Hugo Salas @ Lima = 2021-06-13..2021-06-13',
  ],
  [
    'Luis Prado, who managed no more than a brief exchange with Ana Silva at a dinner in Lima in 2019, said on Monday that he would run.',
    '2021-06-16',
    'conversation: Ana Silva, Luis Prado @ Lima = 2019-01-01..2019-12-31',
    'meal:  @ Lima = 2019-01-01..2019-12-31',
  ],
  [
    'Ana Silva was called to an emergency gathering of Andean leaders convened by Hugo Salas, and Luis Prado will travel on Friday.',
    '2021-06-16',
    'meeting: Ana Silva, Hugo Salas ORGANISES',
  ],
  [
    'Ana Silva walked out of a meeting with Hugo Salas in Lima on Monday.',
    '2021-06-16',
    'meeting: Hugo Salas, Ana Silva @ Lima = 2021-06-14..2021-06-14',
  ],
];

describe('where, when and whether they met', () => {
  test.each(TELLING)('%s', (text, published, ...expected) => {
    expect(meetings(text, published)).toEqual(expected);
  });
});
