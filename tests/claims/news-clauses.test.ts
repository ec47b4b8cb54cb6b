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
};

describe.each(Object.entries(TELLING))('clauses: %s', (_what, sentences) => {
  test.each(sentences)('%s', (sentence, ...told) => {
    expect(meetings(sentence, '1974-05-15')).toEqual(told);
  });
});
