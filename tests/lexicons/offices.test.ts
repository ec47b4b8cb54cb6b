import { describe, expect, it } from 'vitest';
import {
  HONORIFICS,
  longestOffice,
  MODIFIERS,
  modifierOf,
  NAME_PARTICLES,
  OFFICES,
  officeOf,
  RANKS,
  titleOf,
} from '../../src/lexicons/index.ts';

describe('offices', () => {
  it.each([
    ['Foreign Minister', 'foreign-minister', false],
    ['ministers of foreign affairs', 'foreign-minister', true],
    ['External Affairs Minister', 'foreign-minister', false],
    ['Defense Secretary', 'defence-minister', false],
    ['prime ministers', 'head-of-government', true],
    ['heads of state', 'head-of-state', true],
    ['Taoiseach', 'head-of-government', false],
    ['crown prince', 'heir', false],
    ['Secretaries-General', 'secretary-general', true],
    ['attorneys general', 'prosecutor', true],
    ['deputies', undefined, false],
    ['chargés d’affaires', 'charge-daffaires', true],
    ['spokeswomen', 'spokesperson', true],
    ['envoys', 'envoy', true],
    ['Chief of Defence Staff', 'military-chief', false],
    ['vice-president', 'deputy-head-of-state', false],
    ['mayors', 'mayor', true],
  ])('reads %s', (phrase, name, plural) => {
    const hit = officeOf(phrase);
    expect(hit?.class).toBe(name);
    if (hit) expect(hit.plural).toBe(plural);
  });

  it('takes the longest phrase', () => {
    expect(longestOffice(['minister', 'of', 'foreign', 'affairs', 'of', 'Peru'], 0)?.end).toBe(4);
    expect(longestOffice(['Vice', '-', 'President', 'Harris'], 0)?.end).toBe(3);
    expect(longestOffice(['banana'], 0)).toBeUndefined();
  });

  it('has a plural for every head and each class once', () => {
    expect(new Set(OFFICES.map((office) => office.class)).size).toBe(OFFICES.length);
    for (const office of OFFICES) {
      expect(office.plurals).toHaveLength(office.heads.length);
      expect(office.heads.filter((head) => head !== head.toLowerCase())).toEqual([]);
    }
  });
});

describe('modifiers and titles', () => {
  it('tells tenure and rank', () => {
    expect(modifierOf('Former')?.tenure).toBe('former');
    expect(modifierOf('acting')?.tenure).toBe('acting');
    expect(modifierOf('-elect')?.tenure).toBe('designate');
    expect(modifierOf('Deputy')?.rank).toBe('deputy');
    expect(new Set(MODIFIERS.map((entry) => entry.word)).size).toBe(MODIFIERS.length);
  });

  it('knows ranks and honorifics, with the gender where they tell it', () => {
    expect(titleOf('Lt. Gen.')?.form).toBe('rank');
    expect(titleOf('Maj Gen')?.form).toBe('rank');
    expect(titleOf('Mrs.')?.gender).toBe('female');
    expect(titleOf('Ayatollah')?.gender).toBe('male');
    expect(titleOf('Table')).toBeUndefined();
    const words = [...RANKS, ...HONORIFICS].map((entry) => entry.word);
    expect(words.filter((word) => word === '' || word !== word.trim())).toEqual([]);
    expect(NAME_PARTICLES.has('bin')).toBe(true);
  });
});
