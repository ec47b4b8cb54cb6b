import { describe, expect, test } from 'vitest';
import { extract } from '../../src/pipeline.ts';
import { meetings } from './meetings.ts';

const MEETINGS: readonly (readonly [text: string, ...meetings: string[]])[] = [
  [
    'Talks may resume in Lima on Friday, said Chilean envoy Ana Soto.',
    'talks:  @ Lima = 1999-06-04..1999-06-04 [possible]',
  ],
  ['Chile and Peru haggled in Lima from 3 to 5 May over cattle.', 'talks: Chile, Peru @ Lima = 1999-05-03..1999-05-05'],
  [
    "A video hook-up on Sunday joined Chile's Ana Soto with the president of Peru.",
    'videoconference: Peru, Ana Soto = 1999-05-30..1999-05-30',
  ],
  [
    'Refusing to see the Danish mediators in Lima, Chilean premier Ana Soto wrote to them and then dined with them on Monday.',
    'meal: Ana Soto, Denmark = 1999-05-31..1999-05-31',
  ],
  [
    "Chilean envoy Ana Soto had an hour with Peru's Luis Vega in Lima on Sunday.",
    'meeting: Ana Soto, Luis Vega @ Lima = 1999-05-30..1999-05-30',
  ],
  [
    'Chilean general Ana Soto toured the plant with her host, Luis Vega, on Monday.',
    'visit: Ana Soto, Luis Vega = 1999-05-31..1999-05-31',
  ],
  [
    'On the sidelines of the World Health Assembly in New York on Monday, Ana Soto and Luis Vega held a bilateral.',
    'bilateral: Ana Soto, Luis Vega @ New York = 1999-05-31..1999-05-31',
  ],
  [
    'No Danish minister has been to Kabul since 1990. Ana Soto, the premier, will fly there in July.',
    'visit: Ana Soto @ Kabul = 1999-07-01..1999-07-31 [planned]',
  ],
  [
    "Chilean minister Ana Soto looks set to meet Peru's Luis Vega in Lima next week.",
    'meeting: Ana Soto, Luis Vega @ Lima = 1999-06-07..1999-06-13 [likely]',
  ],
  [
    "It is far from certain that Chilean premier Ana Soto will attend Friday's talks in Lima.",
    'talks: Ana Soto [possible] @ Lima = 1999-06-04..1999-06-04 [planned]',
  ],
  [
    'Ana Soto and Luis Vega never met in Lima, a spokesman said; what took place there was a football match.',
    'meeting: Ana Soto, Luis Vega @ Lima [denied]',
  ],
  ["At Friday's caucus in Lima the Danes abstained.", 'meeting:  @ Lima = 1999-05-28..1999-05-28'],
  ['Danish minister Ana Soto reached Lima on Sunday.', 'visit: Ana Soto @ Lima = 1999-05-30..1999-05-30'],
  // What is denied is the reason; and news that tells of a journey as past knows of no hitch.
  [
    "Chilean premier Ana Soto did not fly to Lima to apologise; she flew there on Sunday to meet Peru's Luis Vega.",
    'visit: Ana Soto @ Lima = 1999-05-30..1999-05-30',
    'meeting: Ana Soto, Luis Vega = 1999-05-30..1999-05-30',
  ],
];

describe('constructions that hide who met whom, and whether', () => {
  test.each(MEETINGS)('%s', (text, ...told) => {
    expect(meetings(text)).toEqual(told);
  });
});

const OFFICES: readonly (readonly [text: string, ...offices: string[]])[] = [
  ["Peru's chess-loving president, Ana Soto, spoke.", 'Ana Soto President, Peru'],
  ["Lima's defence chief, Brig. Juan Soto, spoke.", 'Juan Soto defence chief, Peru'],
  ["Chad's Ali Keita saw his Malian guest, foreign minister Ana Soto, on Monday.", 'Ana Soto Foreign Minister, Mali'],
  ['The Nepalese Comptroller of Customs, Ana Soto, spoke.', 'Ana Soto Comptroller of Customs, Nepal'],
  ['Chilean deputy Ana Soto spoke.', 'Ana Soto deputy, Chile'],
  ['Chilean premier Elin Dam spoke.', 'Elin Dam Premier, Chile'],
  ['Ana Soto, appointed prime minister of Chile last week, spoke.', 'Ana Soto Prime Minister, Chile'],
  ["Ana Soto succeeded Luis Vega as Chile's premier.", 'Ana Soto Premier, Chile'],
  ['Ana Soto, who now heads the Chilean navy, spoke.', 'Ana Soto head, Chile'],
];

test.each(OFFICES)('an office told in passing: %s', (text, ...told) => {
  const { entities, claims } = extract({
    article: { id: 'article:0123456789abcdef', text },
    sighting: { published: '1999-06-01' },
  });
  const label = (index: number | 'article'): string => (index === 'article' ? index : entities[index]!.label);
  const held = claims.flatMap((claim) =>
    claim.about === 'edge' && claim.relation === 'HOLDS_OFFICE'
      ? [`${label(claim.from)} ${claim.role}, ${label(claim.to)}`]
      : [],
  );
  expect(held).toEqual(told);
});
