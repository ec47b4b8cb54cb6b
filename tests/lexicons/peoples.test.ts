import { describe, expect, it } from 'vitest';
import { demonymOf, GROUPS, groupOf, placeOfGroup } from '../../src/lexicons/index.ts';

describe('peoples that are no states', () => {
  it('tells them from the demonyms of states', () => {
    expect(groupOf('Kurdish')?.as).toBe('adjective');
    expect(groupOf('Tibetans')?.plural).toBe(true);
    expect(groupOf('Iranian')).toBeUndefined();
    expect(groupOf('kurdish')).toBeUndefined();
    const doubled = GROUPS.flatMap((group) => group.adjectives).filter((word) => demonymOf(word));
    expect(doubled.filter((word) => demonymOf(word)?.form !== 'historical')).toEqual([]);
  });

  it('gives the place that they belong to, where it names one', () => {
    const places = GROUPS.filter((group) => group.place !== undefined);
    expect(places.length).toBeGreaterThan(80);
    expect(places.filter((group) => !placeOfGroup(group)).map((group) => group.place)).toEqual([]);
    expect(placeOfGroup(groupOf('Chechen')!.entry)?.id).toBe('place:chechnya-ru');
  });
});
