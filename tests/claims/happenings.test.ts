import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** What a verb tells without a noun, and conditions, chance and days round it. */
const HAPPENINGS: readonly (readonly [text: string, ...meetings: string[]])[] = [
  ['Chileans go to the polls on 19 December.', 'election: Chile ACTOR = 2018-12-19..2018-12-19 [planned]'],
  ['Liberia declared independence in 1847.', 'event: Liberia ACTOR = 1847-01-01..1847-12-31'],
  [
    'Officers in Conakry toppled the Guinean government on Sunday.',
    'coup: Guinea TARGET @ Conakry = 2018-05-27..2018-05-27',
  ],
  ['Minister Ann Lee spent three days in Japan.', 'visit: Ann Lee, Japan HOSTS @ Japan'],
  [
    'Dutch premier Ria Smit concluded a week in Kenya and Uganda.',
    'visit: Ria Smit, Kenya HOSTS, Uganda HOSTS @ Kenya, Uganda',
  ],
  [
    'In case the truce holds, minister Ann Lee will meet Omar Saleh in Bern.',
    'meeting: Ann Lee, Omar Saleh @ Bern [possible]',
  ],
  [
    "Unless Lagos signs by noon, envoy Ann Lee's Friday visit will not go ahead.",
    'visit: Ann Lee = 2018-06-01..2018-06-01 [possible]',
  ],
  ['Envoy Jan Smit and Omar Saleh met by chance in Oslo.', 'meeting: Jan Smit, Omar Saleh @ Oslo'],
  [
    'From 9 to 11 June, Tashkent hosts the regional water conference.',
    'conference: Uzbekistan HOSTS = 2018-06-09..2018-06-11 [planned]',
  ],
  [
    'Lord Ashe of Bury and Dame Ann Lee, two peers who lead a group of all parties, were welcomed in Accra by Chief Kofi Mensah.',
    'meeting: Ashe, Ann Lee, Kofi Mensah, Kofi Mensah HOSTS @ Accra',
  ],
];

describe('what happens', () => {
  test.each(HAPPENINGS)('%s', (text, ...expected) => {
    expect(meetings(text, '2018-05-30')).toEqual(expected);
  });
});
