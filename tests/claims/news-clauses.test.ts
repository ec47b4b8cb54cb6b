import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Own sentences by how their clauses are built, each with the encounters that it tells on 15 May 1974. */
const TELLING: Readonly<Record<string, readonly (readonly [sentence: string, ...meetings: string[]])[]>> = {
  'denied by another clause': [
    [
      'Anker Jorgensen saw neither Bruno Kreisky nor Olof Palme.',
      'meeting: Anker Jorgensen, Bruno Kreisky, Olof Palme [denied]',
    ],
    ['Nor did Olof Palme meet Bruno Kreisky in Vienna.', 'meeting: Olof Palme, Bruno Kreisky @ Vienna [denied]'],
    [
      'Nor is a meeting between Olof Palme and Bruno Kreisky under consideration.',
      'meeting: Olof Palme, Bruno Kreisky [denied]',
    ],
    [
      'Rumours that Olof Palme had met Bruno Kreisky were dismissed by a spokesman.',
      'meeting: Olof Palme, Bruno Kreisky [denied]',
    ],
    [
      'A newspaper reported that Olof Palme had met Bruno Kreisky in Vienna; Mr Palme denied it.',
      'meeting: Olof Palme, Bruno Kreisky @ Vienna [denied]',
    ],
    [
      'Olof Palme turned down a request for a meeting with Bruno Kreisky.',
      'meeting: Bruno Kreisky, Olof Palme [denied]',
    ],
    [
      'Olof Palme declined an invitation to talks with Bruno Kreisky in Vienna.',
      'talks: Bruno Kreisky @ Vienna [denied]',
    ],
    [
      'Olof Palme turned down a request for a meeting from Bruno Kreisky.',
      'meeting: Olof Palme, Bruno Kreisky [denied]',
    ],
  ],
  'told round about': [
    [
      'On Sunday Olof Palme held more than five hours of talks, followed by a working dinner, with Bruno Kreisky.',
      'talks: Olof Palme, Bruno Kreisky = 1974-05-12..1974-05-12',
    ],
    [
      'Olof Palme, who travels to Cuba and Mexico this week, has said that he is well.',
      'visit: Olof Palme, Cuba HOSTS, Mexico HOSTS @ Cuba, Mexico = 1974-05-15..1974-05-19 [planned]',
    ],
    ['From Lima, Olof Palme flies to Quito.', 'visit: Olof Palme @ Quito [planned]'],
    [
      'The prime minister has received a request for a meeting from Bruno Kreisky.',
      'meeting: Bruno Kreisky [possible]',
    ],
    [
      'Olof Palme was the first to mediate, visiting Havana on April 30.',
      'visit: Olof Palme @ Havana = 1974-04-30..1974-04-30',
    ],
    [
      'The visit follows talks between Olof Palme and Bruno Kreisky in Vienna on 9 April.',
      'talks: Olof Palme, Bruno Kreisky @ Vienna = 1974-04-09..1974-04-09',
    ],
    [
      'Olof Palme has visited Lima and Quito, where he handed Bruno Kreisky a letter.',
      'visit: Olof Palme @ Lima, Quito',
      'meeting: Bruno Kreisky, Olof Palme @ Quito',
    ],
  ],
  'nouns left out': [
    [
      'The fifth round of talks between Chad and Libya ended in Tunis on Monday; a sixth is planned for June.',
      'talks: Chad, Libya @ Tunis = 1974-05-13..1974-05-13',
      'talks: Chad, Libya = 1974-06-01..1974-06-30 [planned]',
    ],
    [
      'A second round of talks between Chad and Libya took place in Tunis on 2 May, and a third on 9 May in Rome.',
      'talks: Chad, Libya @ Tunis = 1974-05-02..1974-05-02',
      'talks: Chad, Libya @ Rome = 1974-05-09..1974-05-09',
    ],
    [
      'A round of talks between Chad and Libya ended in Tunis on Monday. A new one is planned for June in Rome.',
      'talks: Chad, Libya @ Tunis = 1974-05-13..1974-05-13',
      'talks: Chad, Libya @ Rome = 1974-06-01..1974-06-30 [planned]',
    ],
  ],
  'wished for, left for, come after': [
    [
      'Diplomats are working on a meeting between Olof Palme and Bruno Kreisky.',
      'meeting: Olof Palme, Bruno Kreisky [possible]',
    ],
    ['Sweden asked for a meeting with Austria.', 'meeting: Austria, Sweden [possible]'],
    ['Olof Palme left for Vienna on Monday.', 'visit: Olof Palme @ Vienna = 1974-05-13..1974-05-13'],
    [
      'After meeting Austrian Chancellor Bruno Kreisky, Olof Palme told reporters that trade had grown.',
      'meeting: Olof Palme, Bruno Kreisky',
    ],
    ['Olof Palme will not attend the summit in Geneva.', 'summit: Olof Palme [denied] @ Geneva [planned]'],
    [
      'The row ended on April 21, when Olof Palme hosted eight hours of talks in Geneva between Chad and Libya.',
      'talks: Chad, Libya, Olof Palme HOSTS @ Geneva = 1974-04-21..1974-04-21',
    ],
    ['Secretary of State John Hill met Olof Palme in Geneva.', 'meeting: John Hill, Olof Palme @ Geneva'],
    [
      'Olof Palme held a telephone conversation with Luis Echeverria, President of Mexico, on Monday.',
      'call: Luis Echeverria, Olof Palme = 1974-05-13..1974-05-13',
    ],
    [
      'Olof Palme met South American and Middle Eastern envoys in Geneva on Monday.',
      'meeting: Olof Palme = 1974-05-13..1974-05-13',
    ],
    [
      'Anker Jorgensen spent two hours in Geneva on May 7 with Olof Palme, in a conversation that he called difficult.',
      'conversation: Anker Jorgensen, Olof Palme @ Geneva = 1974-05-07..1974-05-07',
    ],
    [
      'In Vienna the chancellor, Bruno Kreisky, received Olof Palme and hosted a banquet in his honour.',
      'meeting: Olof Palme, Bruno Kreisky, Bruno Kreisky HOSTS @ Vienna',
      'meal: Bruno Kreisky HOSTS',
    ],
  ],
  'one by one, in turn, in style': [
    [
      'Olof Palme spoke by telephone on Monday with Bruno Kreisky and, separately, with Anker Jorgensen.',
      'call: Olof Palme, Bruno Kreisky = 1974-05-13..1974-05-13',
      'call: Olof Palme, Anker Jorgensen = 1974-05-13..1974-05-13',
    ],
    [
      'Olof Palme telephoned Bruno Kreisky and Anker Jorgensen on Tuesday.',
      'call: Olof Palme, Bruno Kreisky = 1974-05-14..1974-05-14',
      'call: Olof Palme, Anker Jorgensen = 1974-05-14..1974-05-14',
    ],
    [
      'Olof Palme had spoken to Bruno Kreisky five times over the past week.',
      'conversation: Olof Palme, Bruno Kreisky',
    ],
    ['They broke off so that Olof Palme could see Bruno Kreisky.', 'meeting: Olof Palme, Bruno Kreisky'],
    [
      'Olof Palme was accorded a ceremonial welcome in Vienna on Monday by Bruno Kreisky.',
      'ceremony: Olof Palme, Bruno Kreisky, Bruno Kreisky HOSTS @ Vienna = 1974-05-13..1974-05-13',
    ],
    [
      'Sweden will send its foreign minister, Sven Andersson, on a tour of African capitals next week.',
      'visit: Sven Andersson = 1974-05-20..1974-05-26 [planned]',
    ],
    [
      'A meeting between Olof Palme and Bruno Kreisky has been cancelled because the two met in Bonn on Friday.',
      'meeting: Olof Palme, Bruno Kreisky [cancelled]',
      'meeting: Olof Palme, Bruno Kreisky @ Bonn = 1974-05-10..1974-05-10',
    ],
    [
      'Bruno Kreisky will host Olof Palme for a summit in Vienna on Friday.',
      'summit: Olof Palme, Bruno Kreisky, Bruno Kreisky HOSTS @ Vienna = 1974-05-17..1974-05-17 [planned]',
    ],
  ],
  'days and what is to come': [
    [
      'The talks precede the meeting of NATO foreign ministers to be held in Oslo on 30 May.',
      'meeting: North Atlantic Treaty Organization ORGANISES @ Oslo = 1974-05-30..1974-05-30 [planned]',
    ],
    [
      'Olof Palme will meet Bruno Kreisky on Thursday. On the same day in Bonn he will be received by Walter Scheel.',
      'meeting: Olof Palme, Bruno Kreisky = 1974-05-16..1974-05-16 [planned]',
      'meeting: Olof Palme, Walter Scheel, Walter Scheel HOSTS @ Bonn = 1974-05-16..1974-05-16 [planned]',
    ],
    ['Olof Palme had been due in Havana in February.', 'visit: Olof Palme @ Havana = 1974-02-01..1974-02-28 [planned]'],
  ],
};

describe.each(Object.entries(TELLING))('clauses: %s', (_what, sentences) => {
  test.each(sentences)('%s', (sentence, ...told) => {
    expect(meetings(sentence, '1974-05-15')).toEqual(told);
  });
});
