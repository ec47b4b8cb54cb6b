import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Own sentences of the press by what is hard in them, each with its day and the encounters that it tells. */
const TELLING: Readonly<
  Record<string, readonly (readonly [sentence: string, published: string, ...meetings: string[]])[]>
> = {
  'lists and what they depend on': [
    [
      'A conference bringing together Ahmed Ben Bella and Habib Bourguiba opened in Rabat.',
      '1963-05-01',
      'conference: Ahmed Ben Bella, Habib Bourguiba @ Rabat',
    ],
    [
      'A meeting of Sukarno and Tunku Abdul Rahman is being arranged.',
      '1963-05-30',
      'meeting: Sukarno, Abdul Rahman [planned]',
    ],
    [
      'Consultations involving Burma, Laos and Siam were held in Rangoon.',
      '1963-05-01',
      'talks: Myanmar, Laos, Thailand @ Yangon',
    ],
    [
      'Robert Schuman held talks in Luxembourg with the finance ministers of Belgium, Italy, Norway before Easter.',
      '1951-01-14',
      'talks: Belgium, Italy, Norway, Robert Schuman @ Luxembourg',
    ],
    [
      'Edward Heath lost to Harold Wilson. The Heath-Wilson debate had lasted an hour.',
      '1974-02-14',
      'meeting: Edward Heath, Harold Wilson',
    ],
  ],
  'words left out or out of order': [
    [
      'Josip Broz Tito received Willi Stoph on Monday and Todor Zhivkov on Thursday.',
      '1974-09-14',
      'meeting: Willi Stoph, Josip Broz Tito, Josip Broz Tito HOSTS = 1974-09-09..1974-09-09',
      'meeting: Todor Zhivkov, Josip Broz Tito, Josip Broz Tito HOSTS = 1974-09-12..1974-09-12',
    ],
    [
      'Josip Broz Tito received Willi Stoph on Monday and Todor Zhivkov on Thursday flew home.',
      '1974-09-14',
      'meeting: Willi Stoph, Josip Broz Tito, Josip Broz Tito HOSTS = 1974-09-09..1974-09-09',
    ],
    [
      'Kurt Waldheim spoke with Archbishop Makarios in Nicosia and with Bülent Ecevit in Ankara.',
      '1974-09-14',
      'conversation: Kurt Waldheim, Makarios @ Nicosia',
      'conversation: Kurt Waldheim, Bülent Ecevit @ Ankara',
    ],
    ['Also present at the banquet were Olof Palme and Urho Kekkonen.', '1974-09-14', 'meal: Olof Palme, Urho Kekkonen'],
    [
      'Among those attending the funeral were Olof Palme and Urho Kekkonen.',
      '1974-09-14',
      'ceremony: Olof Palme, Urho Kekkonen',
    ],
    [
      'The conference opened in Geneva on Monday. In attendance were Olof Palme and Urho Kekkonen.',
      '1974-09-14',
      'conference: Olof Palme, Urho Kekkonen @ Geneva = 1974-09-09..1974-09-09',
    ],
    [
      'Konrad Adenauer met on Friday with, among others, Jean Monnet.',
      '1951-01-14',
      'meeting: Konrad Adenauer, Jean Monnet = 1951-01-12..1951-01-12',
    ],
    [
      'Konrad Adenauer, while talking to Jean Monnet, said the tariff would fall.',
      '1951-01-14',
      'conversation: Konrad Adenauer, Jean Monnet',
    ],
    [
      'Meeting their Danish counterparts, the Norwegian ministers spoke of herring.',
      '1951-01-14',
      'meeting: Norway, Denmark',
    ],
  ],
  captions: [
    [
      'Konrad Adenauer, right, and Robert Schuman, second left, meet in Bonn.',
      '1951-01-14',
      'meeting: Konrad Adenauer, Robert Schuman @ Bonn',
    ],
    [
      'Olof Palme walks with Urho Kekkonen in the garden of the villa.',
      '1974-09-14',
      'meeting: Olof Palme, Urho Kekkonen',
    ],
    ['Lyndon Johnson stands with Hubert Humphrey on the tariff.', '1966-09-14'],
  ],
  'people who show themselves together': [
    [
      'Olof Palme and Urho Kekkonen held a joint press conference in Turku on Friday.',
      '1974-09-14',
      'meeting: Olof Palme, Urho Kekkonen @ Turku = 1974-09-13..1974-09-13',
    ],
    [
      '"The border stays open," Olof Palme said at a news conference with Urho Kekkonen.',
      '1974-09-14',
      'meeting: Olof Palme, Urho Kekkonen',
    ],
    ['Olof Palme did not hold a joint press conference with Urho Kekkonen.', '1974-09-14'],
    ['The spokesman held a press conference in Turku on Friday.', '1974-09-14'],
    [
      'Edward Heath shared the platform with Jeremy Thorpe in Bristol on Monday.',
      '1974-02-14',
      'meeting: Edward Heath, Jeremy Thorpe @ Bristol = 1974-02-11..1974-02-11',
    ],
    [
      'Edward Heath debated Harold Wilson in Bristol on Monday.',
      '1974-02-14',
      'meeting: Edward Heath, Harold Wilson @ Bristol = 1974-02-11..1974-02-11',
    ],
    ['Members debated Biafra for two days.', '1968-02-14'],
    [
      'Edward Heath and Harold Wilson faced off in a televised debate on Monday.',
      '1974-02-14',
      'meeting: Edward Heath, Harold Wilson = 1974-02-11..1974-02-11',
    ],
  ],
  'inquiries, audiences, calls': [
    [
      'Agents of the FBI interviewed Alger Hiss in March 1952.',
      '1952-08-14',
      'conversation: Federal Bureau of Investigation, Alger Hiss = 1952-03-01..1952-03-31',
    ],
    ['The Tribune interviewed Alger Hiss in March 1952.', '1952-08-14'],
    [
      'King Paul granted Panagiotis Kanellopoulos an audience on Tuesday.',
      '1960-08-14',
      'meeting: Panagiotis Kanellopoulos, Paul, Paul HOSTS = 1960-08-09..1960-08-09',
    ],
    [
      'Panagiotis Kanellopoulos was granted an audience with King Paul on Tuesday.',
      '1960-08-14',
      'meeting: Paul, Panagiotis Kanellopoulos, Paul HOSTS = 1960-08-09..1960-08-09',
    ],
    [
      'Konrad Adenauer contacted Jean Monnet by telephone on Friday.',
      '1951-01-14',
      'call: Konrad Adenauer, Jean Monnet = 1951-01-12..1951-01-12',
    ],
    [
      'Willy Brandt had a bilateral with Bruno Kreisky in Salzburg.',
      '1972-06-01',
      'bilateral: Bruno Kreisky, Willy Brandt @ Salzburg',
    ],
    [
      'Konrad Adenauer and Robert Schuman discussed the price of coal.',
      '1951-01-14',
      'talks: Konrad Adenauer, Robert Schuman',
    ],
    [
      'The price of coal was discussed by Konrad Adenauer and Robert Schuman in Bonn.',
      '1951-01-14',
      'talks: Konrad Adenauer, Robert Schuman @ Bonn',
    ],
  ],
  'several encounters at once': [
    [
      'Dag Hammarskjöld held separate talks in Cairo with Gamal Abdel Nasser and Habib Bourguiba.',
      '1958-08-14',
      'talks: Dag Hammarskjöld, Gamal Abdel Nasser @ Cairo',
      'talks: Dag Hammarskjöld, Habib Bourguiba @ Cairo',
    ],
    [
      'Dag Hammarskjöld met separately with Gamal Abdel Nasser and Habib Bourguiba.',
      '1958-08-14',
      'meeting: Dag Hammarskjöld, Gamal Abdel Nasser',
      'meeting: Dag Hammarskjöld, Habib Bourguiba',
    ],
    [
      'Bilateral meetings between Austria and Hungary, Romania and Bulgaria are planned for May.',
      '1965-03-14',
      'bilateral: Austria, Hungary = 1965-05-01..1965-05-31 [planned]',
      'bilateral: Austria, Romania = 1965-05-01..1965-05-31 [planned]',
      'bilateral: Austria, Bulgaria = 1965-05-01..1965-05-31 [planned]',
    ],
    [
      'Philip Habib shuttled between Menachem Begin and Hafez al-Assad.',
      '1982-08-14',
      'talks: Philip Habib, Menachem Begin',
      'talks: Philip Habib, Hafez al-Assad',
    ],
    [
      'Algeria launched a mediation effort to help Iran and Iraq agree on their river border.',
      '1975-01-14',
      'talks: Iran, Iraq, Algeria MEDIATES',
    ],
  ],
  'guests, hosts and go-betweens': [
    [
      'Visiting Danish Prime Minister Jens Otto Krag called on President Heinrich Lübke on Friday.',
      '1965-03-14',
      'meeting: Jens Otto Krag, Heinrich Lübke = 1965-03-12..1965-03-12',
    ],
    [
      'Jens Otto Krag is on a three-day state visit to Portugal.',
      '1965-03-14',
      'visit: Portugal HOSTS, Jens Otto Krag @ Portugal',
    ],
    [
      'Jens Otto Krag received a telephone call from Tage Erlander on Friday.',
      '1965-03-14',
      'call: Tage Erlander, Jens Otto Krag = 1965-03-12..1965-03-12',
    ],
    ['Jens Otto Krag received the largest vote in the election.', '1965-03-14'],
    [
      'Tage Erlander brought together Jens Otto Krag and Heinrich Lübke.',
      '1965-03-14',
      'meeting: Jens Otto Krag, Heinrich Lübke, Tage Erlander MEDIATES',
    ],
    [
      'The Minister of Finance of Austria and the Minister of Transport of Italy met in Graz.',
      '1965-03-14',
      'meeting: Austria, Italy @ Graz',
    ],
    [
      'Heinrich Lübke and his wife Wilhelmine Keller welcome Jens Otto Krag at the station.',
      '1965-03-14',
      'meeting: Jens Otto Krag, Heinrich Lübke, Heinrich Lübke HOSTS, Wilhelmine Keller, Wilhelmine Keller HOSTS',
    ],
    [
      'Heinrich Lübke urged Jens Otto Krag during their meeting to sign.',
      '1965-03-14',
      'meeting: Heinrich Lübke, Jens Otto Krag',
    ],
    [
      'Edward Heath attacked Harold Wilson during the televised debate.',
      '1974-02-14',
      'meeting: Edward Heath, Harold Wilson',
    ],
    [
      'Jens Otto Krag and Tage Erlander attended the launch of the ferry in Malmö.',
      '1965-03-14',
      'ceremony: Jens Otto Krag, Tage Erlander @ Malmö',
    ],
  ],
  'bodies and their people': [
    [
      'A delegation of the All India Muslim League called on Stafford Cripps to discuss the mission.',
      '1946-03-14',
      'meeting: All-India Muslim League, Stafford Cripps',
    ],
    [
      'The commission, chaired by Paul-Henri Spaak, met Jean Monnet on Friday.',
      '1951-01-14',
      'meeting: Paul-Henri Spaak, Jean Monnet = 1951-01-12..1951-01-12',
    ],
    [
      'Habib Bourguiba is hosting the OAU Summit in Tunis.',
      '1994-06-10',
      'summit: Organisation of African Unity ORGANISES, Habib Bourguiba HOSTS @ Tunis [ongoing]',
    ],
    [
      'Kofi Busia addressed the Anti-corruption conference in Accra on Friday.',
      '1971-01-14',
      'conference: Kofi Busia @ Accra = 1971-01-08..1971-01-08',
    ],
    [
      'Joseph Luns visited the Northern Airfield, also called the Strip, on Friday.',
      '1951-01-14',
      'visit: Joseph Luns @ Northern Airfield = 1951-01-12..1951-01-12',
    ],
  ],
};

for (const [what, sentences] of Object.entries(TELLING))
  describe(`encounters: ${what}`, () => {
    test.each(sentences)('%s', (sentence, published, ...told) => {
      expect(meetings(sentence, published)).toEqual(told);
    });
  });
