import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Own sentences of the press, each with its day and the encounters that it tells. */
const TELLING: readonly (readonly [sentence: string, published: string, ...meetings: string[]])[] = [
  [
    'Yitzhak Rabin and Yasser Arafat shook hands on the South Lawn of the White House on Monday as President Bill Clinton looked on.',
    '1993-09-15',
    'meeting: Yitzhak Rabin, Yasser Arafat, Bill Clinton = 1993-09-13..1993-09-13',
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
    'meeting: Taliban, Donald Trump @ Camp David [cancelled]',
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
