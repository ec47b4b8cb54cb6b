import { expect, test } from 'vitest';
import { extract } from '../../src/pipeline.ts';

/** Every deed and meeting of a text with who says so: "A ACCUSES B by C", "meeting by C". */
function said(text: string): string[] {
  const { entities, claims } = extract({
    article: { id: 'article:0123456789abcdef', text },
    sighting: { published: '2019-07-12' },
  });
  const by = (speaker: number | undefined): string => (speaker === undefined ? '' : ` by ${entities[speaker]!.label}`);
  const lines = claims.flatMap((claim) => {
    if (claim.about === 'event') return [`${entities[claim.event]!.form}${by(claim.saidBy)}`];
    if (claim.about !== 'edge' || !/^(?:ACCUSES|REJECTS)$/.test(claim.relation)) return [];
    const to = typeof claim.to === 'number' ? entities[claim.to]!.label : claim.to;
    return [`${entities[claim.from]!.label} ${claim.relation} ${to}${by(claim.saidBy)}`];
  });
  return [...new Set(lines)];
}

test.each([
  ['Chad said that Niger had accused it of shelling a border village.', ['Niger ACCUSES Chad by Chad']],
  [
    "Peru has accused Ecuador of arming rebels, Ecuador's foreign minister, Ana Ruiz, complained.",
    ['Peru ACCUSES Ecuador by Ana Ruiz'],
  ],
  [
    'Ecuador, which Peru accuses of arming rebels, denied the charge.',
    ['Peru ACCUSES Ecuador', 'Ecuador REJECTS Peru'],
  ],
  [
    'Kenya accuses Uganda of backing militias, Amnesty International said.',
    ['Kenya ACCUSES Uganda by Amnesty International'],
  ],
  [
    'The Andean Times quoted Luis Prado of Ecuador as saying that he had met Ana Ruiz of Peru on Friday.',
    ['meeting by Luis Prado'],
  ],
  ["A spokesman for Peru's president, Ana Ruiz, said she would meet Luis Prado of Ecuador on Friday.", ['meeting']],
  ['Ana Ruiz met Luis Prado on Monday in the presence of the UN envoy, Per Olsen.', ['meeting']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
