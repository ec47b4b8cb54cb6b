import { describe, expect, it } from 'vitest';
import {
  COMMON_WORDS,
  GIVEN_NAMES,
  genderOf,
  isCommonWord,
  isGivenName,
  isPinyin,
  isSurname,
  MONTHS,
  SURNAMES,
  WEEKDAYS,
  wordLevel,
} from '../../src/lexicons/index.ts';

describe('names of persons', () => {
  it.each(
    'Aung Chukwuemeka Dmytro Fatima Giorgi Hiroshi Ingrid Jorge Kwame Lakshmi Mehmet Nguyen Olga Priya Reza Siti Tariq Wei Xi Yael Zbigniew'.split(
      ' ',
    ),
  )('knows %s', (name) => {
    expect(isGivenName(name) || isSurname(name)).toBe(true);
  });

  it('tells the gender where it is known', () => {
    expect(genderOf('Angela')).toBe('female');
    expect(genderOf('Sergei')).toBe('male');
    expect(genderOf('Mohammed')).toBe('male');
    expect(genderOf('Ayşe')).toBe('female');
    expect(genderOf('Qwrtz')).toBeUndefined();
  });

  it('reads names in capitals and joined by hyphens', () => {
    expect(isGivenName('OLGA')).toBe(true);
    expect(isGivenName('Jean-Claude')).toBe(true);
    expect(isSurname('García')).toBe(true);
  });

  it('knows the syllables of pinyin', () => {
    expect(['Zhang', 'Xiaoming', 'Guoqiang'].every(isPinyin)).toBe(true);
    expect(['Smith', 'Brno', 'Strength'].some(isPinyin)).toBe(false);
  });

  it('is broad', () => {
    expect(GIVEN_NAMES.size).toBeGreaterThan(20000);
    expect(SURNAMES.size).toBeGreaterThan(20000);
  });
});

describe('common words', () => {
  it('knows what may open a sentence and is no name', () => {
    const words = 'Meanwhile However Officials Ministers Talks Although Yesterday Analysts Sources Tensions';
    expect(words.split(' ').filter((word) => !isCommonWord(word))).toEqual([]);
    expect(['Lavrov', 'Nairobi', 'Merkel'].some(isCommonWord)).toBe(false);
    expect(wordLevel('the')).toBe(10);
    expect(COMMON_WORDS.size).toBeGreaterThan(40000);
  });

  it('lists months and weekdays, long and short', () => {
    expect(['May', 'Sept', 'Dec', 'September'].every((word) => MONTHS.has(word))).toBe(true);
    expect(['Monday', 'Tues', 'Sun'].every((word) => WEEKDAYS.has(word))).toBe(true);
  });
});
