import { describe, expect, it } from 'vitest';
import { thingOf } from '../../src/lexicons/index.ts';

describe('things that are neither actors nor places', () => {
  it.each([
    ['Urdu', 'language'],
    ['Marxism-Leninism', 'belief'],
    ["Qur'an", 'scripture'],
    ['Nowruz', 'holiday'],
    ['Medal of Honor', 'award'],
    ['Oslo Accords', 'law'],
    ['Second World War', 'event'],
    ['F-16', 'weapon'],
    ['M.P.', 'abbreviation'],
  ])('knows %s', (name, form) => {
    expect(thingOf(name)).toBe(form);
  });

  it('leaves actors alone', () => {
    expect(thingOf('India')).toBeUndefined();
    expect(thingOf('urdu')).toBeUndefined();
  });
});
