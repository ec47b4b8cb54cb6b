import { describe, expect, it } from 'vitest';
import { dateAtTop, dateInFileName, isRealDay, parseDate } from '../../src/articles/dates.ts';

describe('parseDate', () => {
  it.each([
    ['2020-09-02', '2020-09-02'],
    ['2020-9-2', '2020-09-02'],
    ['20200902', '2020-09-02'],
    ['2020-09-02T23:15:00Z', '2020-09-02'],
    ['2 September 2020', '2020-09-02'],
    ['Wed, 02 Sep 2020 10:00:00 GMT', '2020-09-02'],
    ['Sept. 2, 2020', '2020-09-02'],
    ['September 2nd, 2020', '2020-09-02'],
    ['29 February 2020', '2020-02-29'],
  ])('reads %s', (written, date) => {
    expect(parseDate(written)).toEqual({ date });
  });

  it.each(['2020-02-31', '0000-01-01', '31 February 2020', '29 February 2021', '2020-13-01', 'yesterday', '2020-09'])(
    'finds %s impossible',
    (written) => {
      expect(parseDate(written)).toEqual({ impossible: written });
    },
  );

  it('finds nothing in nothing', () => {
    expect(parseDate('  ')).toBeUndefined();
  });
});

describe('dateInFileName', () => {
  it.each([
    ['2020-09-02-moscow.txt', '2020-09-02'],
    ['wire_20200902.txt', '2020-09-02'],
    ['2020.09.02 talks.md', '2020-09-02'],
  ])('reads %s', (name, date) => {
    expect(dateInFileName(name)).toEqual({ date });
  });

  it('does not read a hash or an impossible day', () => {
    expect(dateInFileName('000_5a8ef84df38675f4.txt')).toBeUndefined();
    expect(dateInFileName('120200902444.txt')).toBeUndefined();
    expect(dateInFileName('2020-02-31.txt')).toHaveProperty('impossible');
  });
});

describe('dateAtTop', () => {
  it.each([
    [' date 2020-09-02 The envoy arrived.', '2020-09-02'],
    ['Published: 5 May 2011\n\nThe envoy arrived.', '2011-05-05'],
    ['Envoy arrives\nMonday, 5 May 2011\nThe envoy arrived.', '2011-05-05'],
    ['LIMA, Peru, May 5, 2011 (Wire) - The envoy arrived.', '2011-05-05'],
  ])('reads %j', (text, date) => {
    expect(dateAtTop(text)).toEqual({ date });
  });

  it('takes no date of the story for the date of publication', () => {
    expect(dateAtTop('The accords of 17 September 1978 were signed in Washington.')).toBeUndefined();
    expect(dateAtTop('Lima will host the summit on May 5, 2011 - the first of its kind.')).toBeUndefined();
    expect(dateAtTop('LIMA, May 5 (Wire) - The envoy arrived.')).toBeUndefined();
  });
});

describe('isRealDay', () => {
  it('knows the calendar', () => {
    expect(isRealDay('2000-02-29')).toBe(true);
    expect(isRealDay('1900-02-29')).toBe(false);
    expect(isRealDay('0000-02-01')).toBe(false);
  });
});
