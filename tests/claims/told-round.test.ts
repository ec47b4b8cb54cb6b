import { describe, expect, test } from 'vitest';
import { meetings } from './meetings.ts';

/** Who came, when and where, told round a meeting rather than in the sentence that names it. */
const TOLD: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    'Chilean President Jan Soto and Peruvian President Ana Costa held talks in Lima on Monday. The Peruvian delegation included Foreign Minister Luis Paz and Vice-President Carla Rios.',
    'talks: Jan Soto, Ana Costa, Luis Paz, Carla Rios @ Lima = 2018-05-28..2018-05-28',
  ],
  [
    'Chilean President Jan Soto and Peruvian President Ana Costa held talks in Lima on Monday. The Chilean team consisted of Defence Minister Raul Mora and Ambassador Eva Lagos.',
    'talks: Jan Soto, Ana Costa, Raul Mora, Eva Lagos @ Lima = 2018-05-28..2018-05-28',
  ],
  [
    'Chilean President Jan Soto and Peruvian President Ana Costa held talks in Lima on Monday. Representing OAS Secretary-General Juan Lema as observer was his deputy, Maria Funes.',
    'talks: Jan Soto, Ana Costa, Maria Funes @ Lima = 2018-05-28..2018-05-28',
  ],
  [
    'Before the session the African Union heads met separately with President Jan Soto and, thereafter, with President Ana Costa.',
    'meeting: African Union, Jan Soto',
    'meeting: African Union, Ana Costa',
  ],
  [
    'President Jan Soto came face to face with Peruvian President Ana Costa at Ezeiza airport.',
    'meeting: Jan Soto, Ana Costa @ Ezeiza',
  ],
  [
    'President Jan Soto arrived in Lima, where he came face to face for the first time with Peruvian President Ana Costa.',
    'visit: Jan Soto @ Lima',
    'meeting: Jan Soto, Ana Costa @ Lima',
  ],
  [
    'Prime Minister Lars Holm held separate meetings with the Chancellor of Austria, Karl Moser, and the Prime Minister of Latvia, Janis Ozols.',
    'meeting: Lars Holm, Karl Moser',
    'meeting: Lars Holm, Janis Ozols',
  ],
  [
    'The Danish premier Lars Holm accepted an invitation to Riga and will probably travel there in the autumn.',
    'visit: Lars Holm @ Riga = 2018-09-01..2018-11-30 [likely]',
  ],
  [
    'President Awa Keita has accepted an invitation to Paris for July.',
    'visit: Awa Keita @ Paris = 2018-07-01..2018-07-31 [planned]',
  ],
  ['President Awa Keita has not accepted an invitation to Paris.'],
  [
    'A visit by Danish Foreign Minister Lars Holm is expected on Monday.',
    'visit: Lars Holm = 2018-06-04..2018-06-04 [likely]',
  ],
  ['A visit by Danish Foreign Minister Lars Holm was cancelled on Monday.', 'visit: Lars Holm [cancelled]'],
  [
    "Tuesday's visit, Danish premier Lars Holm's first to Latvia since 2012, lasted four hours.",
    'visit: Lars Holm, Latvia HOSTS @ Latvia = 2018-05-29..2018-05-29',
  ],
  [
    'Eritrean forces shelled Zalambessa, Badme and Adigrat on the night of 12 to 13 May.',
    'attack: Eritrea ACTOR @ Zalambessa, Badme, Ādīgrat = 2018-05-12..2018-05-13',
  ],
  [
    'Eritrean artillery shelled the towns of Zalambessa and Badme on 12 May.',
    'attack: Eritrea ACTOR @ Zalambessa, Badme = 2018-05-12..2018-05-12',
  ],
  [
    'On May 7 the United States Southern Command conducted flight operations with the Chilean Air Force.',
    'exercise: Chilean Air Force ACTOR, United States Southern Command ACTOR = 2018-05-07..2018-05-07',
  ],
  [
    'Tensions rose on May 5 when President Ana Costa ordered the port closed. US Secretary of State John Reed telephoned Dr Soto the next day to promise help.',
    'call: John Reed, Soto = 2018-05-06..2018-05-06',
  ],
  [
    'On May 12 the parliament voted. Foreign Minister Lars Holm flew to Riga the following day.',
    'visit: Lars Holm @ Riga = 2018-05-13..2018-05-13',
  ],
  [
    'President Jan Soto came face to face with Peruvian President Ana Costa at Ezeiza airport. The two presidents will meet once more in Lima. The talks were convened by Comrade Reyes, current President Pro Tempore of CELAC, together with Prime Minister Roy Skeete of Dominica. Also present were Prime Ministers Kay Moss of Barbados and Al Dean of Grenada.',
    'meeting: Jan Soto, Ana Costa, Reyes ORGANISES, Roy Skeete ORGANISES, Kay Moss, Al Dean @ Ezeiza',
    'meeting: Jan Soto, Ana Costa @ Lima [planned]',
  ],
  [
    'Talks between Chile and Peru were held in Lima on Monday. The talks were convened by Peruvian President Ana Costa together with Uruguayan Foreign Minister Luis Paz.',
    'talks: Chile, Peru, Ana Costa ORGANISES, Luis Paz ORGANISES @ Lima = 2018-05-28..2018-05-28',
  ],
  [
    'Jan Soto met Ana Costa in Lima on Monday. The meeting was hosted by Luis Paz.',
    'meeting: Jan Soto, Ana Costa, Luis Paz HOSTS @ Lima = 2018-05-28..2018-05-28',
  ],
  [
    'Leaders of Chile and Peru held a summit in Lima on Monday. Uruguayan President Luis Paz, who had been invited, did not come, sending his adviser, Eva Lagos, instead.',
    'summit: Chile, Peru, Luis Paz [denied], Eva Lagos @ Lima = 2018-05-28..2018-05-28',
  ],
  [
    'The two sides spoke of the High-Level Trade Council. Foreign Minister Xerx Likud met Ana Costa in Lima.',
    'meeting: Xerx Likud, Ana Costa @ Lima',
  ],
  [
    'Reports in the Peruvian press of a secret meeting in Oslo do not correspond to reality.',
    'meeting:  @ Oslo [denied]',
  ],
  [
    'Reports of a secret meeting between Lars Holm and Dana Ilves in Oslo are untrue.',
    'meeting: Lars Holm, Dana Ilves @ Oslo [denied]',
  ],
  [
    'Rumours of a meeting between Lars Holm and Dana Ilves in Oslo were denied by the ministry.',
    'meeting: Lars Holm, Dana Ilves @ Oslo [denied]',
  ],
  ['Reports of a meeting between Lars Holm and Dana Ilves in Oslo are true.', 'meeting: Lars Holm, Dana Ilves @ Oslo'],
];

describe('what is told round an encounter', () => {
  test.each(TOLD)('%s', (text, ...expected) => {
    expect(meetings(text, '2018-05-30')).toEqual(expected);
  });
});
