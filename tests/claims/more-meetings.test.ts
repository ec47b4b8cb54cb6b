import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Own sentences of the press, each with its day and the encounters that it tells. */
const TELLING: readonly (readonly [sentence: string, published: string, ...meetings: string[]])[] = [
  [
    'Joe Hallam and Vladimir Putin met for a little over three hours on Wednesday in the library of a villa in Geneva.',
    '2021-06-17',
    'meeting: Joe Hallam, Vladimir Putin @ Geneva = 2021-06-16..2021-06-16',
  ],
  [
    'Kissinger was back in Damascus on Monday for another meeting with Hafez al-Assad.',
    '1974-05-28',
    'meeting: Hafez al-Assad, Kissinger @ Damascus = 1974-05-27..1974-05-27',
  ],
  [
    'Brandt and Stoph had lunch together before visiting Buchenwald.',
    '1970-03-20',
    'meal: Brandt, Stoph',
    'visit: Brandt, Stoph @ Buchenwald',
  ],
  [
    'A joint communique was issued after the meeting between Chou En-lai and Kakuei Tanaka.',
    '1972-09-30',
    'meeting: Chou En-lai, Kakuei Tanaka',
  ],
  [
    'The summit between Kim Dae-jung and Kim Jong-il, the first of its kind, lasted three days.',
    '2000-06-16',
    'summit: Kim Dae-jung, Kim Jong-il',
  ],
  [
    'There will be no meeting between Robert Mugabe and Tony Blair in Lisbon, Downing Street said.',
    '2007-12-01',
    'meeting: Robert Mugabe, Tony Blair @ Lisbon [denied]',
  ],
  [
    'Gordon Brown will stay away from the summit in Lisbon if Robert Mugabe attends.',
    '2007-11-20',
    'summit: Gordon Brown [denied] @ Lisbon [planned]',
  ],
  [
    'Instead of Brown, Britain was represented at the Lisbon summit by Baroness Amos.',
    '2007-12-09',
    'summit: Amos, United Kingdom @ Lisbon',
  ],
  [
    'Deng Xiaoping and Mikhail Gorbachev met in Beijing on Tuesday, ending three decades of estrangement.',
    '1989-05-17',
    'meeting: Deng Xiaoping, Mikhail Gorbachev @ Beijing = 1989-05-16..1989-05-16',
  ],
  [
    'Ending a boycott of twelve years, Hosni Mubarak received Yasser Arafat in Cairo on 22 December 1983.',
    '1983-12-24',
    'meeting: Yasser Arafat, Hosni Mubarak, Hosni Mubarak HOSTS @ Cairo = 1983-12-22..1983-12-22',
  ],
  ['Present at the signing were Jimmy Carter and Cyrus Vance.', '1979-03-28', 'ceremony: Jimmy Carter, Cyrus Vance'],
  [
    'Among those present at the ceremony in Algiers were Abdelaziz Bouteflika, Kofi Annan and Madeleine Albright.',
    '2000-12-14',
    'ceremony: Abdelaziz Bouteflika, Kofi Annan, Madeleine Albright @ Algiers',
  ],
  [
    'Isaias Afwerki and Meles Zenawi did not shake hands at the ceremony in Algiers.',
    '2000-12-14',
    'meeting: Isaias Afwerki, Meles Zenawi @ Algiers [denied]',
  ],
  [
    'The presidents of Eritrea and Ethiopia, Isaias Afwerki and Abiy Ahmed, embraced at Asmara airport on Sunday.',
    '2018-07-10',
    'meeting: Isaias Afwerki, Abiy Ahmed @ Asmara = 2018-07-08..2018-07-08',
  ],
  [
    'Felipe Calderon had breakfast with Barack Obama on Tuesday.',
    '2009-01-14',
    'meal: Barack Obama, Felipe Calderon = 2009-01-13..2009-01-13',
  ],
  ['2015-03-18', 'meeting: Japan, South Korea, China @ Seoul [planned]'],
  [
    'Senior officials of the United States and North Korea held talks in Geneva last week.',
    '1994-08-15',
    'talks: United States, North Korea @ Geneva = 1994-08-08..1994-08-14',
  ],
  [
    'Mr. Carter said he had spent four hours with Kim Il-sung on his yacht.',
    '1994-06-19',
    'meeting: Carter, Kim Il-sung',
  ],
  [
    'Wojciech Jaruzelski had an audience with Pope John Paul II in Rome.',
    '1987-01-15',
    'meeting: John Paul II, Wojciech Jaruzelski @ Rome',
  ],
  [
    'The Arab League held an emergency session in Cairo on Saturday.',
    '1990-08-12',
    'meeting: Arab League @ Cairo = 1990-08-11..1990-08-11',
  ],
  [
    'The UN Security Council met behind closed doors on Monday to discuss Somalia.',
    '1992-12-02',
    'meeting: United Nations Security Council = 1992-11-30..1992-11-30',
  ],
  [
    'Juan Manuel Santos shook the hand of Rodrigo Londono in Havana.',
    '2015-09-24',
    'meeting: Juan Manuel Santos, Rodrigo Londono @ Havana',
  ],
  [
    'The first face-to-face meeting between Chissano and Dhlakama took place in Rome on 5 August 1992.',
    '1992-08-10',
    'meeting: Chissano, Dhlakama @ Rome = 1992-08-05..1992-08-05',
  ],
  [
    'Le Duc Tho and Henry Kissinger conferred for six hours yesterday in a suburb of Paris.',
    '1972-10-12',
    'talks: Le Duc Tho, Henry Kissinger @ Paris = 1972-10-11..1972-10-11',
  ],
  [
    'Kissinger denied that he had met Le Duc Tho on Sunday.',
    '1972-10-12',
    'meeting: Kissinger, Le Duc Tho = 1972-10-08..1972-10-08 [denied]',
  ],
  ['"I have never met Mr. Tho in Geneva," Kissinger said.', '1972-10-12', 'meeting: Kissinger, Tho @ Geneva [denied]'],
  [
    'A session scheduled for Friday was abandoned after the South Vietnamese delegation walked out.',
    '1972-10-12',
    'meeting: South Vietnam WITHDRAWS_FROM [happened] = 1972-10-13..1972-10-13 [cancelled]',
  ],
  ['De Klerk briefed Margaret Thatcher by telephone.', '1990-02-03', 'call: De Klerk, Margaret Thatcher'],
  [
    'Leopold Senghor, accompanied by his foreign minister, Assane Seck, arrived in Lagos on Friday for a three-day state visit.',
    '1976-05-10',
    'visit: Leopold Senghor, Assane Seck @ Lagos = 1976-05-07..1976-05-09',
  ],
  [
    'President Assad was to have met Bill Clinton in Geneva on Sunday.',
    '1994-01-12',
    'meeting: Assad, Bill Clinton @ Geneva = 1994-01-09..1994-01-09 [denied]',
  ],
  [
    'The summit, held in Abuja on Sunday, drew Goodluck Jonathan, Alassane Ouattara and Macky Sall.',
    '2013-06-12',
    'summit: Goodluck Jonathan, Alassane Ouattara, Macky Sall @ Abuja = 2013-06-09..2013-06-09',
  ],
];

describe('what prose tells of meetings, continued', () => {
  test.each(TELLING)('%s', (sentence, published, ...expected) => {
    expect(meetings(sentence, published)).toEqual(expected);
  });
});
