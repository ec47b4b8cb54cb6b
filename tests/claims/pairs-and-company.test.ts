import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

const MET_IN_LIMA = 'Ana Ruiz of Peru met Luis Prado of Ecuador in Lima on Monday.';
const IN_LIMA = '@ Lima = 2019-07-08..2019-07-08';

/** Subjects that point back to two who were named, and those beside the two. */
const PAIRS: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    'The Justice Front and the Reform League have been at odds since 2015. The two movements had met in Cairo in April.',
    'meeting: Justice Front, Reform League @ Cairo = 2019-04-01..2019-04-30',
  ],
  [
    'Ana Ruiz of Peru and Luis Prado of Ecuador arrived on Monday. They met in Bogota on Tuesday.',
    'meeting: Ana Ruiz, Luis Prado @ Bogotá = 2019-07-09..2019-07-09',
  ],
  [
    'Chad and Niger have no embassies in Tunis. Their principals will meet in Jeddah in August.',
    'meeting: Chad, Niger @ Jeddah = 2019-08-01..2019-08-31 [planned]',
  ],
  [
    'Chad and Niger closed the border in May. The foes held talks in Tunis on Monday.',
    'talks: Chad, Niger @ Tunis = 2019-07-08..2019-07-08',
  ],
];

const COMPANY: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    `${MET_IN_LIMA} Juan Soto, her foreign minister, stood at her side.`,
    `meeting: Ana Ruiz, Luis Prado, Juan Soto ${IN_LIMA}`,
  ],
  [
    `${MET_IN_LIMA} She was accompanied by her foreign minister, Juan Soto.`,
    `meeting: Ana Ruiz, Luis Prado, Juan Soto ${IN_LIMA}`,
  ],
  [
    `${MET_IN_LIMA} Her foreign minister, Juan Soto, was also present. On Tuesday Ruiz received Chile's Pablo Rojas.`,
    `meeting: Ana Ruiz, Luis Prado, Juan Soto ${IN_LIMA}`,
    'meeting: Pablo Rojas, Ana Ruiz, Ana Ruiz HOSTS = 2019-07-09..2019-07-09',
  ],
  [
    'President Ana Ruiz of Peru held talks with Luis Prado of Ecuador, alongside Foreign Minister Juan Soto.',
    'talks: Luis Prado, Ana Ruiz, Juan Soto',
  ],
  [
    'Ana Ruiz of Peru met Luis Prado of Ecuador on Monday in the presence of the UN envoy, Lena Holm.',
    'meeting: Ana Ruiz, Luis Prado, Lena Holm = 2019-07-08..2019-07-08',
  ],
  [
    "Ana Ruiz of Peru and Luis Prado of Ecuador signed the accord in Lima on Monday, with Brazil's Paulo Neves looking on.",
    `ceremony: Ana Ruiz, Luis Prado, Paulo Neves ${IN_LIMA}`,
  ],
];

/** One signing, told once of states or sides and again of those who signed for them. */
const RETOLD: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    'Serbia and Croatia signed a border treaty in Vienna on Monday. The foreign ministers, Ivan Petrov of Serbia and Jana Horvat of Croatia, signed the document in the Hofburg palace.',
    'ceremony: Serbia, Croatia, Ivan Petrov, Jana Horvat @ Vienna, Hofburg = 2019-07-08..2019-07-08',
  ],
  [
    "The Kenya – Uganda signing ceremony took place in Kampala on Tuesday. Kenya's water minister, James Otieno, and his Ugandan counterpart, Grace Achieng, put their names to the accord.",
    'ceremony: Kenya, Uganda, James Otieno, Grace Achieng @ Kampala = 2019-07-09..2019-07-09',
  ],
];

describe('those who met are two named before', () => {
  test.each(PAIRS)('%s', (text, ...expected) => {
    expect(meetings(text, '2019-07-12')).toEqual(expected);
  });
});

describe('those beside them were there too', () => {
  test.each(COMPANY)('%s', (text, ...expected) => {
    expect(meetings(text, '2019-07-12')).toEqual(expected);
  });
});

describe('one signing is one event', () => {
  test.each(RETOLD)('%s', (text, ...expected) => {
    expect(meetings(text, '2019-07-12')).toEqual(expected);
  });
});
