import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Own sentences of the press, each with its day and the encounters that it tells. */
const TELLING: readonly (readonly [sentence: string, published: string, ...meetings: string[]])[] = [
  [
    'Yitzhak Rabin and Yasser Arafat shook hands on the South Lawn of the White House on Monday as President Bill Clinton looked on.',
    '1993-09-15',
    'meeting: Yitzhak Rabin, Yasser Arafat = 1993-09-13..1993-09-13',
  ],
  [
    'Norwegian Foreign Minister Johan Holst, flanked by his wife, sat down with Shimon Peres in Oslo on 20 August.',
    '1993-09-01',
    'meeting: Johan Holst, Shimon Peres @ Oslo = 1993-08-20..1993-08-20',
  ],
  [
    'The secret talks, which brought together Israeli and Palestinian negotiators, were hosted by Norway at a villa near Oslo.',
    '1993-09-01',
    'talks: Israel, Palestine, Norway HOSTS @ Oslo',
  ],
  [
    'British Prime Minister Tony Blair and Irish Prime Minister Bertie Ahern signed the Good Friday Agreement in Belfast on 10 April 1998.',
    '1998-04-12',
    'ceremony: Tony Blair, Bertie Ahern @ Belfast = 1998-04-10..1998-04-10',
  ],
  [
    'David Trimble and Gerry Adams met face to face for the first time on Thursday.',
    '1998-09-12',
    'meeting: David Trimble, Gerry Adams = 1998-09-10..1998-09-10',
  ],
  [
    'The Helsinki summit was attended by the leaders of 35 states, among them Leonid Brezhnev, Gerald Ford and Helmut Schmidt.',
    '1975-08-02',
    'summit: Leonid Brezhnev, Gerald Ford, Helmut Schmidt @ Helsinki',
  ],
  ['Albania stayed away from the Helsinki conference.', '1975-08-02', 'conference: Albania [denied] @ Helsinki'],
  [
    'Richard Nixon was received by Mao Zedong in Beijing on 21 February 1972.',
    '1972-02-28',
    'meeting: Richard Nixon, Mao Zedong, Mao Zedong HOSTS @ Beijing = 1972-02-21..1972-02-21',
  ],
  [
    'Nixon toasted Zhou Enlai at a banquet in the Great Hall of the People.',
    '1972-02-23',
    'meal: Nixon, Zhou Enlai @ Great Hall of the People',
  ],
  [
    'Indira Gandhi played host to Zulfikar Ali Bhutto in Shimla.',
    '1972-07-01',
    'meeting: Indira Gandhi, Zulfikar Ali Bhutto, Indira Gandhi HOSTS @ Shimla',
  ],
  [
    'Lal Bahadur Shastri and Ayub Khan signed the Tashkent Declaration on 10 January 1966 in the presence of Alexei Kosygin.',
    '1966-01-12',
    'ceremony: Lal Bahadur Shastri, Ayub Khan, Alexei Kosygin = 1966-01-10..1966-01-10',
  ],
  [
    'The visiting premier, Zhou Enlai, paid a call on Sukarno in Bandung.',
    '1955-04-20',
    'meeting: Zhou Enlai, Sukarno @ Bandung',
  ],
  [
    'Benjamin Netanyahu and Yasser Arafat, with King Hussein of Jordan also present, signed the Wye River Memorandum at the White House on 23 October 1998.',
    '1998-10-25',
    'ceremony: Benjamin Netanyahu, Yasser Arafat, Hussein @ United States = 1998-10-23..1998-10-23',
  ],
  [
    'Madeleine Albright flew to Rambouillet on Sunday to press the Kosovo Albanian delegation.',
    '1999-02-22',
    'visit: Madeleine Albright @ Rambouillet = 1999-02-21..1999-02-21',
  ],
  [
    'Syria, which had hesitated, sent its deputy foreign minister, Faisal Mekdad, to the Annapolis conference.',
    '2007-11-28',
    'conference: Faisal Mekdad @ Annapolis',
  ],
  [
    'Zalmay Khalilzad held the first of nine rounds of talks with the Taliban in Doha in October 2018.',
    '2019-09-10',
    'talks: Taliban, Zalmay Khalilzad @ Doha = 2018-10-01..2018-10-31',
  ],
  [
    'Mullah Baradar went to see Zalmay Khalilzad at a hotel in Doha.',
    '2019-03-10',
    'meeting: Baradar, Zalmay Khalilzad @ Doha',
  ],
  [
    'Donald Trump called off a secret meeting with Taliban leaders at Camp David.',
    '2019-09-10',
    'meeting: Taliban, Donald Trump @ United States [cancelled]',
  ],
  [
    'Mike Pompeo witnessed the signing of the agreement by Zalmay Khalilzad and Abdul Ghani Baradar in Doha on 29 February 2020.',
    '2020-03-02',
    'ceremony: Zalmay Khalilzad, Abdul Ghani Baradar, Mike Pompeo @ Doha = 2020-02-29..2020-02-29',
  ],
  [
    'The Astana talks were put off until 16 February.',
    '2017-02-12',
    'talks:  @ Astana = 2017-02-16..2017-02-16 [planned]',
  ],
  [
    'Laurent Kabila would have met Jean-Pierre Bemba in Lusaka but for the rain.',
    '1999-07-12',
    'meeting: Laurent Kabila, Jean-Pierre Bemba @ Lusaka [denied]',
  ],
  [
    'Frederick Chiluba, the Zambian president, presided over the ceremony in Lusaka.',
    '1999-07-12',
    'ceremony: Frederick Chiluba CHAIRS @ Lusaka',
  ],
  [
    'Between sessions, Robert Mugabe conferred with Yoweri Museveni.',
    '1999-07-12',
    'talks: Robert Mugabe, Yoweri Museveni',
  ],
  [
    'Thabo Mbeki was sworn in as president of South Africa on 16 June in Pretoria.',
    '1999-06-17',
    'ceremony: Thabo Mbeki @ Pretoria = 1999-06-16..1999-06-16',
  ],
  [
    'World leaders including Bill Clinton, Hosni Mubarak and King Hussein flew to Jerusalem for the funeral of Yitzhak Rabin.',
    '1995-11-07',
    'visit: Bill Clinton, Hosni Mubarak, Hussein @ Jerusalem',
    'ceremony: Bill Clinton, Hosni Mubarak, Hussein @ Jerusalem',
  ],
  [
    'A planned trip to Colombo by Indian Foreign Secretary Shivshankar Menon was postponed.',
    '2008-12-01',
    'visit: Shivshankar Menon @ Colombo [cancelled]',
  ],
  [
    'Erik Solheim is due in Colombo on Tuesday for talks with Ranil Wickremesinghe.',
    '2003-11-09',
    'visit: Erik Solheim @ Colombo = 2003-11-11..2003-11-11 [planned]',
    'talks: Ranil Wickremesinghe, Erik Solheim @ Colombo = 2003-11-11..2003-11-11 [planned]',
  ],
  [
    'Winston Churchill, Franklin Roosevelt and Joseph Stalin gathered at Yalta in February 1945.',
    '1945-02-14',
    'meeting: Winston Churchill, Franklin Roosevelt, Joseph Stalin @ Yalta = 1945-02-01..1945-02-28',
  ],
  [
    'At Yalta, Stalin hosted a dinner for Roosevelt and Churchill at the Yusupov Palace.',
    '1945-02-10',
    'meal: Roosevelt, Churchill, Stalin HOSTS @ Yusupov Palace, Yalta',
  ],
  [
    'Molotov lunched with Anthony Eden and Edward Stettinius on Tuesday.',
    '1945-02-10',
    'meal: Molotov, Anthony Eden, Edward Stettinius = 1945-02-06..1945-02-06',
  ],
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
    'talks: Le Duc Tho, Henry Kissinger = 1972-10-11..1972-10-11',
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
    'meeting:  = 1972-10-13..1972-10-13 [cancelled]',
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

const SILENT: readonly string[] = [
  'Jean-Pierre Bemba refused to sign the accord.',
  'The talks met every target of the donors.',
  'Sato met the deadline.',
  'The orchestra will tour next spring.',
];

describe('what prose tells of meetings', () => {
  test.each(TELLING)('%s', (sentence, published, ...expected) => {
    expect(meetings(sentence, published)).toEqual(expected);
  });

  test.each(SILENT)('no meeting: %s', (sentence) => {
    expect(meetings(sentence)).toEqual([]);
  });
});
