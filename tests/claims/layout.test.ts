import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Headlines, captions, cables, lists and broken lines. */
const LAYOUTS: readonly (readonly [text: string, published: string, ...meetings: string[]])[] = [
  [
    '* Who: Foreign Minister Lena Holm (Sweden) and Foreign Minister Kari Lund (Norway)\n* What: working breakfast\n* Where: Karlstad\n* When: Friday',
    '2018-05-30',
    'meal: Lena Holm, Kari Lund @ Karlstad = 2018-06-01..2018-06-01 [planned]',
  ],
  [
    'Event: water conference\nVenue: Lausanne\nDate: 4 June\nParticipants: Egypt, Sudan and Ethiopia',
    '2018-05-30',
    'conference: Egypt, Sudan, Ethiopia @ Lausanne = 2018-06-04..2018-06-04 [planned]',
  ],
  [
    'Photo: Polish premier Ewa Zielska (left) greets her Czech counterpart Petr Novotny in Brno on Monday.',
    '2018-05-30',
    'meeting: Petr Novotny, Ewa Zielska, Ewa Zielska HOSTS @ Brno = 2018-05-28..2018-05-28',
  ],
  [
    'Latvian premier Ilze Kalna, right, meets Estonian leader Jaan Tamm in Valga on Sunday.',
    '2018-05-30',
    'meeting: Ilze Kalna, Jaan Tamm @ Valga = 2018-05-27..2018-05-27',
  ],
  [
    'chad president meets turkey counterpart in doha sunday ,talks on grain .the two presidents signed nothing',
    '2018-05-30',
    'meeting: Chad, Turkey @ Doha = 2018-05-27..2018-05-27',
  ],
  [
    'Foreign Minister Dana Ilves met her Latvian counter-\npart in Valka on Mon-\nday, and the delega-\ntions of Chile and Peru conferred in Arica.',
    '2018-05-30',
    'meeting: Dana Ilves, Latvia @ Valka = 2018-05-28..2018-05-28',
    'talks: Chile, Peru @ Arica',
  ],
  [
    'BAMAKO, May 29 (Sahelwire) -- Col. Issa Diarra met today w/ ECOWAS cmdr. Gen. Femi Balogun; no agenda.',
    '2018-05-29',
    'meeting: Issa Diarra, Femi Balogun @ Bamako = 2018-05-29..2018-05-29',
  ],
  ['INDIAN, NEPALI MINISTERS END TALKS IN POKHARA', '2018-05-30', 'talks: India, Nepal @ Pokhara'],
  [
    'The envoys of Oman and Qatar met in in Sofia.They will meet again in Skopje in June.',
    '2018-05-30',
    'meeting: Oman, Qatar @ Sofia',
    'meeting: Oman, Qatar @ Skopje = 2018-06-01..2018-06-30 [planned]',
  ],
];

describe('how a page is laid out', () => {
  test.each(LAYOUTS)('%s', (text, published, ...expected) => {
    expect(meetings(text, published)).toEqual(expected);
  });
});
