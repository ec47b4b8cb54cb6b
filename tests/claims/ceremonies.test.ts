import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Signings and summits with those who looked on, sat beside, or stayed away. */
const TELLING: readonly (readonly [text: string, published: string, ...meetings: string[]])[] = [
  [
    'Chile and Peru put their names to a trade accord in Lima on Monday. The deal, signed in a tent on the shore of Lake Titicaca by Foreign Ministers Rosa Diaz of Chile and Juan Quispe of Peru, ends a long quarrel. Presidents Ana Silva and Luis Prado, who had settled the last clause by telephone on Sunday, looked on, as did Jan Smit, the Dutch mediator. Also in the front row were Kemal Aksoy, the Turkish envoy, and the commissioner for trade, Ivo Marić. Elsa Rojas, the opposition leader, stayed away from the ceremony.',
    '2021-06-16',
    'ceremony: Chile, Peru, Rosa Diaz, Juan Quispe, Elsa Rojas [denied], Ana Silva, Luis Prado, Jan Smit, Kemal Aksoy, Ivo Marić @ Lima, Lake Titicaca = 2021-06-14..2021-06-14',
    'call: Ana Silva, Luis Prado = 2021-06-13..2021-06-13',
  ],
  [
    'President Rosa Diaz presided over the 12th summit of the Andean Community in Lima on Monday. Heading the other delegations were Juan Quispe, the president of Bolivia; Ana Silva, vice-president of Ecuador; and, from Colombia, the foreign minister, Luis Prado. Neither Kemal Aksoy of Turkey nor Jan Smit of the Netherlands attended; Chile was represented by Elsa Rojas. Ivo Marić, a presidential adviser, followed the proceedings from the gallery, as did Hugo Salas.',
    '2021-06-16',
    'summit: Andean Community ORGANISES, Rosa Diaz CHAIRS, Juan Quispe, Ana Silva, Luis Prado, Kemal Aksoy [denied], Jan Smit [denied], Chile, Elsa Rojas, Ivo Marić, Hugo Salas @ Lima = 2021-06-14..2021-06-14',
  ],
  [
    'Rosa Diaz sat across a table from Juan Quispe in Lima on Monday. Flanking her were Foreign Minister Ana Silva and Luis Prado, the finance minister; on the other side was Hugo Salas.',
    '2021-06-16',
    'meeting: Rosa Diaz, Juan Quispe, Ana Silva, Luis Prado, Hugo Salas @ Lima = 2021-06-14..2021-06-14',
  ],
  [
    'On Friday, at the palace in Lima, Rosa Diaz and Juan Quispe presided over the signing of the treaty. Signing for Chile was Defence Minister Luis Prado; for Peru, Ana Silva, the minister of trade.',
    '2021-06-16',
    'ceremony: Rosa Diaz CHAIRS, Juan Quispe CHAIRS, Luis Prado, Ana Silva @ Lima = 2021-06-11..2021-06-11',
  ],
  [
    'Jan Smit shuttled between Havana and Caracas in the first days of May.',
    '2021-06-16',
    'visit: Jan Smit @ Havana, Caracas = 2021-05-01..2021-05-07',
  ],
  [
    'A joint committee is likely to convene in Lima later this month.',
    '2021-06-16',
    'meeting:  @ Lima = 2021-06-16..2021-06-30 [likely]',
  ],
  [
    'Rosa Diaz was expected in Quito on Thursday. Juan Quispe is due in Bogotá on Friday.',
    '2021-06-16',
    'visit: Rosa Diaz @ Quito = 2021-06-17..2021-06-17 [likely]',
    'visit: Juan Quispe @ Bogotá = 2021-06-18..2021-06-18 [planned]',
  ],
  [
    'Rosa Diaz and Juan Quispe are to pray together at the monument in Hiroshima on 21 July.',
    '2021-06-16',
    'ceremony: Rosa Diaz, Juan Quispe @ Hiroshima = 2021-07-21..2021-07-21 [planned]',
  ],
  [
    "At the Lima summit Chile was represented only by Ana Silva, Rosa Diaz having declined the host's invitation.",
    '2021-06-16',
    'summit: Chile, Ana Silva, Rosa Diaz [denied] @ Lima',
  ],
];

describe('who stood by', () => {
  test.each(TELLING)('%s', (text, published, ...expected) => {
    expect(meetings(text, published)).toEqual(expected);
  });
});
