import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Gapping, inversion and appositions: what a clause leaves to the one before, or puts where it is not looked for. */
const TELLING: readonly (readonly [text: string, published: string, ...meetings: string[]])[] = [
  [
    'The presidents of Chile and Peru, Rosa Diaz and Juan Quispe, first sat down in January at Arica, on the margins of a trade fair, and again in Lima on May 17 during a summit of the Andean Community.',
    '2021-06-16',
    'meeting: Rosa Diaz, Juan Quispe @ Arica = 2021-01-01..2021-01-31',
    'meeting: Rosa Diaz, Juan Quispe @ Lima = 2021-05-17..2021-05-17',
    'summit: Andean Community ORGANISES = 2021-05-17..2021-05-17',
  ],
  [
    'Maria Lopez has since met Fidel Castro twice, here in March and in New York in April, and the two spoke again by phone last week.',
    '2021-06-16',
    'meeting: Maria Lopez, Fidel Castro = 2021-03-01..2021-03-31',
    'meeting: Maria Lopez, Fidel Castro @ New York = 2021-04-01..2021-04-30',
    'call: Maria Lopez, Fidel Castro = 2021-06-07..2021-06-13',
  ],
  [
    'Rosa Diaz will visit Cairo on Sunday, Amman on Monday and Riyadh on Tuesday.',
    '2021-06-16',
    'visit: Rosa Diaz @ Cairo = 2021-06-20..2021-06-20 [planned]',
    'visit: Rosa Diaz @ Amman = 2021-06-21..2021-06-21 [planned]',
    'visit: Rosa Diaz @ Riyadh = 2021-06-22..2021-06-22 [planned]',
  ],
  [
    'Rosa Diaz met Juan Quispe in Lima and Ana Silva in Quito.',
    '2021-06-16',
    'meeting: Rosa Diaz, Juan Quispe @ Lima',
    'meeting: Rosa Diaz, Ana Silva @ Quito',
  ],
  [
    'Not since Rosa Diaz met Juan Quispe in Lima in 2016 had there been a formal meeting.',
    '2021-06-16',
    'meeting: Rosa Diaz, Juan Quispe @ Lima = 2016-01-01..2016-12-31',
  ],
  [
    'Boris Klima was received in Madrid by King Juan on 3 May and in Lisbon by Ana Silva on 5 May.',
    '2021-06-16',
    'meeting: Boris Klima, Juan, Juan HOSTS @ Madrid = 2021-05-03..2021-05-03',
    'meeting: Boris Klima, Ana Silva, Ana Silva HOSTS @ Lisbon = 2021-05-05..2021-05-05',
  ],
  [
    'Luis Prado will see Ana Silva on Thursday and Jan Smit on Friday, before flying home.',
    '2021-06-16',
    'meeting: Luis Prado, Ana Silva = 2021-06-17..2021-06-17 [planned]',
    'meeting: Luis Prado, Jan Smit = 2021-06-18..2021-06-18 [planned]',
  ],
  [
    'On Tuesday Luis Prado opened the port, and on Wednesday Ana Silva arrived in Quito.',
    '2021-06-16',
    'visit: Ana Silva @ Quito = 2021-06-16..2021-06-16',
  ],
  [
    'On Monday Luis Prado received Fidel Castro, and on Tuesday Maria Lopez.',
    '2021-06-16',
    'meeting: Fidel Castro, Luis Prado, Luis Prado HOSTS = 2021-06-14..2021-06-14',
    'meeting: Maria Lopez, Luis Prado, Luis Prado HOSTS = 2021-06-15..2021-06-15',
  ],
  [
    'Envoy Ivo Marić had first put the idea to President Rosa Diaz in Santiago on 26 April, and two days later to President Juan Quispe, whom he visited in Lima.',
    '2021-06-16',
    'conversation: Ivo Marić, Rosa Diaz @ Santiago = 2021-04-26..2021-04-26',
    'conversation: Ivo Marić, Juan Quispe @ Lima = 2021-04-28..2021-04-28',
  ],
  ['Did Mr Lopez and Mr Castro meet in Havana?', '2021-06-16', 'meeting: Lopez, Castro @ Havana [possible]'],
  [
    'Q: Will Maria Lopez be in Havana next month for the summit?',
    '2021-06-16',
    'summit: Maria Lopez [possible] @ Havana = 2021-07-01..2021-07-31 [planned]',
  ],
  [
    'Donald Smith, then its acting deputy secretary of state for African affairs, held talks in Asmara in April.',
    '2021-06-16',
    'talks: Donald Smith @ Asmara = 2021-04-01..2021-04-30',
  ],
];

describe('clauses that leave their verb out, and subjects behind it', () => {
  test.each(TELLING)('%s', (text, published, ...expected) => {
    expect(meetings(text, published)).toEqual(expected);
  });
});
