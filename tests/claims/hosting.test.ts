import { expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Who hosts, chairs and mediates, in actives, passives and participles. */
const HOSTING: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    'Oman hosted three days of talks between Chad and Niger and looked on as the envoys shook hands.',
    'talks: Chad, Niger, Oman HOSTS',
  ],
  [
    'Switzerland, which hosted the meeting between Chad and Niger in Geneva, praised it.',
    'meeting: Chad, Niger, Switzerland HOSTS @ Geneva',
  ],
  [
    'The talks, hosted by Norway and chaired by the envoy Lena Holm, brought together Peru and Ecuador.',
    'talks: Norway HOSTS, Lena Holm CHAIRS, Peru, Ecuador',
  ],
  [
    'Peru and Ecuador held talks mediated by Norway in Oslo on Tuesday.',
    'talks: Peru, Ecuador, Norway MEDIATES @ Oslo = 2019-07-09..2019-07-09',
  ],
  [
    'Chad and Niger closed the border in May. The two parties returned to the negotiating table in Tunis on Monday.',
    'talks: Chad, Niger @ Tunis = 2019-07-08..2019-07-08',
  ],
  [
    'Peru and Ecuador announced a truce on Monday after Brazilian-mediated talks in Quito.',
    'talks: Brazil MEDIATES, Peru, Ecuador @ Quito',
  ],
  [
    'Lena Brandt will chair the meeting of the joint commission in Vienna on Monday, which Iran, China and Russia are to attend.',
    'meeting: Lena Brandt CHAIRS, Iran, China, Russia @ Vienna = 2019-07-15..2019-07-15 [planned]',
  ],
];

test.each(HOSTING)('%s', (text, ...expected) => {
  expect(meetings(text, '2019-07-12')).toEqual(expected);
});
