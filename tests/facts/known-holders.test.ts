import { expect, test } from 'vitest';
import { LEADERS } from '../../src/lexicons/index.ts';
import { extract } from '../../src/pipeline.ts';

function offices(text: string): string[] {
  const { entities, claims } = extract({ article: { id: 'article:0123456789abcdef', text }, sighting: {} });
  return claims.flatMap((claim) =>
    claim.about === 'edge' && claim.relation === 'HOLDS_OFFICE' && typeof claim.to === 'number'
      ? [`${entities[claim.from]!.label}: ${claim.role}, ${entities[claim.to]!.label}`]
      : [],
  );
}

test('a title without its state belongs to the state whose office its bearer is known to have held', () => {
  const text =
    'Japanese and Indian officials met in Lima. Prime Minister Narendra Modi and Prime Minister Fumio Kishida had sent them, Japan and India said.';
  expect(offices(text).sort()).toEqual([
    'Fumio Kishida: Prime Minister, Japan',
    'Narendra Modi: Prime Minister, India',
  ]);
});

test('a surname alone tells nothing, and neither does a state that the article does not speak of', () => {
  expect(offices('Prime Minister Modi arrived in Lima, and so did envoys of Japan and of Kenya.')).not.toContain(
    'Modi: Prime Minister, India',
  );
  expect(offices('Prime Minister Narendra Modi met envoys of Japan and of Kenya in Lima.').join()).not.toContain(
    'India',
  );
});

test('the lexicon knows holders all over the world', () => {
  const states = new Set(LEADERS.map(({ state }) => state));
  expect(states.size).toBeGreaterThan(100);
  for (const { from, to } of LEADERS)
    if (from !== undefined && to !== undefined) expect(to).toBeGreaterThanOrEqual(from);
});
