import { expect, test } from 'vitest';
import { extract } from '../../src/pipeline.ts';

/** Every edge of some relations as "X HOLDS_OFFICE Y (role)". */
function facts(text: string, relation: string): string[] {
  const { entities, claims } = extract({
    article: { id: 'article:0123456789abcdef', text },
    sighting: { published: '2019-07-12' },
  });
  const label = (end: number | string): string => (typeof end === 'number' ? entities[end]!.label : end);
  const lines = claims.flatMap((claim) =>
    claim.about === 'edge' && claim.relation === relation
      ? [`${label(claim.from)} ${relation} ${label(claim.to)}${claim.role ? ` (${claim.role})` : ''}`]
      : [],
  );
  return [...new Set(lines)];
}

test('a body that many states have is that of the state beside it', () => {
  const told =
    "The secretary of Russia's Security Council, Igor Belov, met the Secretary of the Armenian Security Council, Aram Petrosyan, in Moscow.";
  expect(facts(told, 'HOLDS_OFFICE')).toEqual([
    'Igor Belov HOLDS_OFFICE Security Council (Secretary)',
    'Aram Petrosyan HOLDS_OFFICE Armenian Security Council (Secretary)',
  ]);
  expect(facts(told, 'PART_OF')).toContain('Security Council PART_OF Russia');
  expect(facts("Turkey's National Security Council met in Ankara on Monday.", 'PART_OF')).toEqual([
    'National Security Council PART_OF Turkey',
  ]);
});

test("the world's Security Council stays where the United Nations are spoken of", () => {
  const { entities } = extract({
    article: {
      id: 'article:0123456789abcdef',
      text: 'The UN envoy spoke in New York. The Security Council will meet on Friday.',
    },
    sighting: { published: '2019-07-12' },
  });
  expect(entities.map(({ label }) => label)).toContain('United Nations Security Council');
});

test('one name of two states is two bodies', () => {
  const told = "Kenya's Supreme Court ruled on Monday. Uganda's Supreme Court did so on Tuesday.";
  expect(facts(told, 'PART_OF')).toEqual(['Supreme Court PART_OF Kenya', 'Supreme Court PART_OF Uganda']);
});

test.each([
  ['President Ruiz flew to Quito on Tuesday.', 'Pedro Ruiz'],
  ['Foreign Minister Ruiz flew to Quito on Tuesday.', 'Ana Ruiz'],
])('of two with one surname the title tells: %s', (sentence, visitor) => {
  const told = `Ana Ruiz, the foreign minister of Peru, met Pedro Ruiz, the president of Chile, in Lima on Monday. ${sentence}`;
  expect(facts(told, 'ATTENDS').at(-1)).toBe(`${visitor} ATTENDS ${visitor} visit to Quito`);
  expect(facts(told, 'HOLDS_OFFICE')).toEqual([
    'Ana Ruiz HOLDS_OFFICE Peru (Foreign Minister)',
    'Pedro Ruiz HOLDS_OFFICE Chile (President)',
  ]);
});

test('a place behind "in" owns no office of state, nor is a state that is another\'s', () => {
  const told = 'In Tallinn Prime Minister Mart Kask is to meet President Raimo Salo of Finland on Friday.';
  expect(facts(told, 'HOLDS_OFFICE')).toEqual(['Raimo Salo HOLDS_OFFICE Finland (President)']);
});
