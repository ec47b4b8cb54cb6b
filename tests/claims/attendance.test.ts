import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Who was there and who was not, also where the clause leaves the event out. */
const ATTENDANCE: readonly (readonly [text: string, published: string, ...meetings: string[]])[] = [
  [
    "The conference opened in Lomé on Monday. Togo chaired. Benin sent a junior diplomat, and Niger's Salou Barry was absent.",
    '2018-05-30',
    'conference: Togo CHAIRS, Benin, Salou Barry [denied] @ Lomé = 2018-05-28..2018-05-28',
  ],
  [
    "Ministers from eight states met in Quito on Tuesday. Chile's Rosa Fuentes stayed at home and Peru was represented by its ambassador, Luis Prado.",
    '2018-05-30',
    'meeting: Rosa Fuentes [denied], Peru, Luis Prado @ Quito = 2018-05-29..2018-05-29',
  ],
  [
    'Of the seven states invited to the Amman conference, only Libya stayed away.',
    '2018-05-30',
    'conference: Libya [denied] @ Amman',
  ],
  [
    "Croatia's Ivo Marić skipped the Trieste summit, sending his deputy, Jana Babić, instead.",
    '2018-05-30',
    'summit: Ivo Marić [denied], Jana Babić @ Trieste',
  ],
  [
    "The Nordic prime ministers met in Turku on Friday. Iceland's Jón Þórsson joined by video link.",
    '2018-05-30',
    'meeting: Jón Þórsson @ Turku = 2018-05-25..2018-05-25',
  ],
  [
    "Ecuador boycotted the Lima assembly. So did Bolivia. Brazil's Paulo Neves took part as an observer.",
    '2018-05-30',
    'meeting: Ecuador [denied], Bolivia [denied], Paulo Neves @ Lima',
  ],
  [
    "Present at the Baku conference were Georgia's Nino Beridze, Turkey's Kemal Aksoy and, for the first time, Armenia's Ara Petrosyan.",
    '2018-05-30',
    'conference: Nino Beridze, Kemal Aksoy, Ara Petrosyan @ Baku',
  ],
  [
    "Among the mourners at the funeral of King Olav in Oslo were Queen Margrethe of Denmark and Finland's Mauno Koivisto.",
    '1991-01-31',
    'ceremony: Margrethe, Mauno Koivisto @ Oslo',
  ],
  [
    'Envoys of Mali, Niger and Chad took their seats in Gao on Monday under the chairmanship of Awa Keita.',
    '2018-05-30',
    'meeting: Mali, Niger, Chad, Awa Keita CHAIRS @ Gao = 2018-05-28..2018-05-28',
  ],
  [
    'Malta hosted, Italy presided and the Arab League sponsored: such was the migration conference in Valletta. Egypt kept away.',
    '2018-05-30',
    'conference: Malta HOSTS, Italy CHAIRS, Arab League ORGANISES, Egypt [denied] @ Valletta',
  ],
  [
    'Down with influenza, Peruvian trade minister Elsa Rojas missed the Bogotá conference; her deputy, Hugo Salas, filled in.',
    '2018-05-30',
    'conference: Elsa Rojas [denied], Hugo Salas @ Bogotá',
  ],
];

describe('who was there, and who was not', () => {
  test.each(ATTENDANCE)('%s', (text, published, ...expected) => {
    expect(meetings(text, published)).toEqual(expected);
  });
});
