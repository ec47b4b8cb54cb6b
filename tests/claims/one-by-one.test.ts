import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

const MET = 'Ana Ruiz of Peru met Luis Prado of Ecuador in Lima on Monday.';
const IN_LIMA = '@ Lima = 2019-07-08..2019-07-08';

/** Who is told of one after another met one after another; who was there too was at the same. */
const APART: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    `${MET} Ruiz also had telephone conversations with King Odo of Norway, Chilean President Pablo Rojas and Prime Minister Juan Soto of Spain.`,
    `meeting: Ana Ruiz, Luis Prado ${IN_LIMA}`,
    'call: Ana Ruiz, Odo',
    'call: Ana Ruiz, Pablo Rojas',
    'call: Ana Ruiz, Juan Soto',
  ],
  [
    'Ana Ruiz of Peru talked with Luis Prado of Ecuador and with Chile’s Pablo Rojas in Lima.',
    'conversation: Ana Ruiz, Luis Prado @ Lima',
    'conversation: Ana Ruiz, Pablo Rojas @ Lima',
  ],
  [
    `${MET} They spoke by telephone on 1 July.`,
    `meeting: Ana Ruiz, Luis Prado ${IN_LIMA}`,
    'call: Ana Ruiz, Luis Prado = 2019-07-01..2019-07-01',
  ],
  [
    `${MET} Trade was on the agenda, officials said. Prado praised the weather. Foreign Minister Juan Soto and Ambassador Rosa Vega attended the meeting.`,
    `meeting: Ana Ruiz, Luis Prado, Juan Soto, Rosa Vega ${IN_LIMA}`,
  ],
  [
    'A summit in Lima between Ana Ruiz of Peru and Luis Prado of Ecuador was called off on Monday. Prado held talks with Chilean President Pablo Rojas.',
    'summit: Ana Ruiz, Luis Prado @ Lima [cancelled]',
    'talks: Pablo Rojas, Luis Prado',
  ],
  [
    'Peruvian President Ana Ruiz and Chilean President Pablo Rojas arrived on Monday. President Luis Prado of Ecuador held separate conversations with his Peruvian and Chilean counterparts.',
    'conversation: Luis Prado, Ana Ruiz',
    'conversation: Luis Prado, Pablo Rojas',
  ],
  [
    'The presidents of Peru and Chile met on Monday. Ana Ruiz and Pablo Rojas shook hands in Bogota.',
    'meeting: Peru, Chile, Ana Ruiz, Pablo Rojas @ Bogotá = 2019-07-08..2019-07-08',
  ],
];

/** Those who tell of talks, or are told of them. */
const AFTER: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    'Peruvian President Ana Ruiz, Chilean President Pablo Rojas and Bolivian President Luis Prado have agreed to build a road, the Peruvian leader said on Wednesday after trilateral talks in Cusco.',
    'trilateral: Ana Ruiz, Pablo Rojas, Luis Prado @ Cusco',
  ],
  [
    'Peruvian Foreign Minister Ana Ruiz and her Chilean counterpart Pablo Rojas pledged to deepen trade after talks in Cusco on Monday.',
    'talks: Ana Ruiz, Pablo Rojas @ Cusco = 2019-07-08..2019-07-08',
  ],
  [
    'Ana Ruiz of Peru was received by Luis Prado of Ecuador, with whom she discussed energy.',
    'meeting: Ana Ruiz, Luis Prado, Luis Prado HOSTS',
  ],
  [
    'The vote came before a meeting of the defence ministers of Peru and Chile, Ana Ruiz and Pablo Rojas, which took place in Lima on 3 May.',
    'meeting: Ana Ruiz, Pablo Rojas @ Lima = 2019-05-03..2019-05-03',
  ],
  [
    'It was her first journey since 2015, when Ana Ruiz visited Moscow.',
    'visit: Ana Ruiz @ Moscow = 2015-01-01..2015-12-31',
  ],
  [
    'The foreign ministers of the African Union met in Lusaka on Monday. Chad and Niger stayed away in protest at the presence of Ana Ruiz.',
    'meeting: African Union, Chad [denied], Niger [denied] @ Lusaka = 2019-07-08..2019-07-08',
  ],
  ['Ana Ruiz of Peru has no plans to meet Luis Prado in Quito.', 'meeting: Ana Ruiz, Luis Prado @ Quito [denied]'],
  [
    'Ana Ruiz of Peru had no intention of meeting Luis Prado in Quito.',
    'meeting: Ana Ruiz, Luis Prado @ Quito [denied]',
  ],
  [
    'President Ana Ruiz had invited Chad and Niger to begin talks in Lima on Tuesday.',
    'talks: Chad, Niger @ Lima = 2019-07-09..2019-07-09 [possible]',
  ],
];

/** Who is meant: fighters, groups, those who lead, and whoever goes on after somebody else has come. */
const MEANT: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    'The Northern Liberation Front, an armed group, attacked Moundou. Ana Ruiz and Luis Prado spoke of it. The guerrillas will meet the president of Chad in May.',
    'conversation: Ana Ruiz, Luis Prado',
    'meeting: Northern Liberation Front, Chad = 2020-05-01..2020-05-31 [planned]',
  ],
  [
    'Secretary of State Ana Ruiz came to Lima and left before the Chilean, Rosa Vega, landed. She flew on to Quito.',
    'visit: Ana Ruiz @ Lima',
    'visit: Ana Ruiz @ Quito',
  ],
];

/** A list that belongs to the noun before it, and verbs that are adjectives elsewhere. */
const READ_RIGHT: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    'Ana Ruiz, back from a tour of Chad, Niger and Mali, met Luis Prado in Lima.',
    'meeting: Ana Ruiz, Luis Prado @ Lima',
  ],
  ['Ana Ruiz, a critic of Chad and Niger, met Luis Prado in Lima.', 'meeting: Ana Ruiz, Luis Prado @ Lima'],
  [
    'Talks between Chad and Niger will open in Lima on Friday.',
    'talks: Chad, Niger @ Lima = 2019-07-12..2019-07-12 [planned]',
  ],
];

describe.each([
  ['one by one', APART],
  ['after talks', AFTER],
  ['who is meant', MEANT],
  ['read right', READ_RIGHT],
] as const)('%s', (_name, cases) => {
  test.each(cases)('%s', (text, ...expected) => {
    expect(meetings(text, '2019-07-10')).toEqual(expected);
  });
});
