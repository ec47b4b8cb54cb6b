import { describe, expect, test } from 'vitest';
import { hostileGraph } from './hostile.ts';
import { readWithFollowTheMoney, without } from './readers/readers.ts';
import { exportFolder, samplesGraph } from './written.ts';

const write = exportFolder();
const samples = await samplesGraph();
const kinds = (kind: string) => samples.nodes.filter(({ attributes }) => attributes.kind === kind).length;

describe.skipIf(without.python)("FollowTheMoney's own library (npm run readers fetches it)", () => {
  test('takes every entity of the samples, with every value and every reference', () => {
    const { counts, troubles } = readWithFollowTheMoney(write(samples, 'ftm', 'samples'));
    expect(troubles).toEqual([]);
    expect(counts).toMatchObject({
      Person: kinds('Person'),
      Article: kinds('Article'),
      Address: kinds('Place'),
      Event: kinds('Meeting') + kinds('Event'),
    });
    const { PublicBody = 0, Organization = 0, Company = 0 } = counts;
    expect(PublicBody + Organization + Company).toBe(kinds('State') + kinds('Organisation'));
    const links = ['Occupancy', 'Membership', 'Documentation', 'UnknownLink'].map((schema) => counts[schema] ?? 0);
    expect(links.reduce((sum, count) => sum + count)).toBe(samples.edges.length);
    expect(Math.min(...links.slice(0, 1), ...links.slice(2))).toBeGreaterThan(0);
  });

  test('takes hostile texts for texts', () => {
    const hostile = hostileGraph();
    // "XX" is no country, which is all that the library minds.
    const nodes = hostile.nodes.map((node) =>
      node.key === 'state:XX' ? { ...node, attributes: { ...node.attributes, iso2: 'NO' } } : node,
    );
    const { counts, troubles } = readWithFollowTheMoney(write({ ...hostile, nodes }, 'ftm', 'hostile'));
    expect(troubles).toEqual([]);
    expect(counts.Person).toBe(hostile.nodes.filter(({ attributes }) => attributes.kind === 'Person').length);
  });
});
