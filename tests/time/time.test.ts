import { describe, expect, it } from 'vitest';
import type { ClaimDate, Notice } from '../../graph/model/index.ts';
import { findTimes, resolve, type Tense } from '../../src/claims/time/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { CALENDAR_CASES, NO_DATES, PUBLISHED, RELATIVE_CASES, WEEKDAY_CASES } from './cases.ts';

function read(text: string, published: string | undefined = PUBLISHED, notices: Notice[] = []) {
  return findTimes(readDocument({ id: 'article:test', text }, published ? { published } : {}), notices);
}

const dates = (text: string, tense: Tense, published?: string) =>
  read(text, published).map((time) => {
    const date = resolve(time, published ?? PUBLISHED, tense);
    return date ? [date.when, date.start, date.end, date.precision] : [time.text];
  });

describe('dates resolve against publication and tense', () => {
  it.each([...WEEKDAY_CASES, ...CALENDAR_CASES, ...RELATIVE_CASES])('%s (%s)', (sentence, tense, found) => {
    expect(dates(sentence, tense)).toEqual(found);
  });

  it.each(NO_DATES)('none: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('gives the exact span', () => {
    const text = 'On Friday, 27 February, the two met; since March they have not.';
    for (const time of read(text)) expect(text.slice(time.start, time.end)).toBe(time.text);
  });

  it('leaves relative dates out where no publication date is known, and keeps the absolute ones', () => {
    const times = read('They met on Friday, in June, last week and on 3 May 1999.', '');
    expect(times.map((time) => resolve(time, undefined, 'past')?.start)).toEqual([
      undefined,
      undefined,
      undefined,
      '1999-05-03',
    ]);
  });

  it('takes a coarse publication date for none', () => {
    expect(read('They met on Friday.').map((time) => resolve(time, '2015-05', 'past'))).toEqual([undefined]);
  });
});

describe('impossible dates', () => {
  it.each(['31 February', '30 February 2012', 'February 29, 2013', '31 June', '2012-13-45', 'year 0', '31/02/2012'])(
    '%s',
    (words) => {
      const notices: Notice[] = [];
      expect(read(`The note names the ${words}, no more.`, PUBLISHED, notices)).toEqual([]);
      expect(notices.map(({ code, at }) => [code, at])).toEqual([['date-impossible', 'The note names the '.length]]);
    },
  );

  it('accepts a leap day in a leap year only', () => {
    expect(dates('They met on 29 February.', 'past')).toEqual([['29 February', '2012-02-29', '2012-02-29', 'day']]);
    expect(dates('They met on 29 February 2012.', 'past')).toEqual([
      ['29 February 2012', '2012-02-29', '2012-02-29', 'day'],
    ]);
  });
});

describe('what is counted from another event', () => {
  const anchor: ClaimDate = {
    start: '2015-05-05',
    end: '2015-05-06',
    precision: 'day',
    basis: 'stated',
    when: '5 and 6 May',
  };
  const offset = (text: string) => {
    const [time] = read(text);
    return { kind: time?.kind, date: time && resolve(time, PUBLISHED, 'past', anchor), anchor: time?.anchor };
  };

  it.each([
    ['Two days after the vote he resigned.', '2015-05-08', '2015-05-08', 'the vote'],
    ['On the eve of the vote he resigned.', '2015-05-04', '2015-05-04', 'the vote'],
    ['The day before the vote he resigned.', '2015-05-04', '2015-05-04', 'the vote'],
    ['Hours after the vote he resigned.', '2015-05-05', '2015-05-06', 'the vote'],
    ['A day later he resigned.', '2015-05-07', '2015-05-07', ''],
    ['The same day he resigned.', '2015-05-05', '2015-05-06', ''],
    ['The following Monday he resigned.', '2015-05-11', '2015-05-11', ''],
    ['In June of that year he resigned.', '2015-06-01', '2015-06-30', ''],
    ['On June 3 that year he resigned.', '2015-06-03', '2015-06-03', ''],
    ['Later that month he resigned.', '2015-05-06', '2015-05-31', ''],
  ])('%s', (text, start, end, phrase) => {
    const found = offset(text);
    expect(found.kind).toBe('relative-to-event');
    expect(found.date).toMatchObject({ start, end });
    expect(found.anchor ? text.slice(found.anchor.start, found.anchor.end) : '').toBe(phrase);
  });

  it('says nothing without the anchor, or where no number is given', () => {
    expect(read('Two days after the vote he resigned.').map((time) => resolve(time, PUBLISHED, 'past'))).toEqual([
      undefined,
    ]);
    expect(offset('Just days after the vote he resigned.').date).toBeUndefined();
  });
});

describe('lengths, repetitions and flags', () => {
  it.each([
    ['A three-day visit begins.', 3],
    ['He stayed for ten days.', 10],
    ['They talked for five hours.', 1],
    ['A two-week tour ended.', 14],
    ['It lasted a week.', 7],
  ])('%s', (text, days) => {
    expect(read(text).map((time) => [time.kind, time.days])).toEqual([['duration', days]]);
  });

  it('knows what recurs', () => {
    for (const text of ['They meet every Friday.', 'They meet on Fridays.', 'They meet each June.'])
      expect(read(text).map(({ kind }) => kind)).toEqual(['recurring']);
  });

  it('marks what dates a noun, a dateline, or measures rarity', () => {
    expect(read("He praised the June summit and Monday's vote.").map((time) => time.modifier)).toEqual([true, true]);
    expect(read('The 2014 World Cup was in Brazil.').map((time) => time.modifier)).toEqual([true]);
    expect(read('Since 2000 Oslo has grown, with a Labour mayor until 2008.').map((time) => time.modifier)).toEqual([
      false,
      false,
    ]);
    expect(read('Since the May accord they talk.').map((time) => [time.text, time.modifier])).toEqual([['May', true]]);
    expect(read('They met in June and on Monday.').map((time) => time.modifier)).toEqual([false, false]);
    expect(read('OSLO, May 12 (Newswire) - The king spoke on Monday.').map((time) => time.dateline)).toEqual([
      true,
      false,
    ]);
    expect(read('TALKS ON MONDAY').map((time) => time.dateline)).toEqual([false]);
    expect(read('It is the first visit since 2009.').map((time) => time.comparison)).toEqual([true]);
    expect(read('They have talked since 2009.').map((time) => time.comparison)).toEqual([false]);
  });

  it('leaves out the preposition that governs a dated noun', () => {
    const [time] = read("After Friday's vote he resigned.");
    expect([time?.text, time?.bound, time?.modifier]).toEqual(['Friday', 'at', true]);
  });
});

describe('hostile text', () => {
  it.each([
    'early ',
    'the end of ',
    'first week of ',
    'between Monday and ',
    '5 May to ',
    'two days after ',
    "it's '90 ",
  ])('%s without end', (words) => {
    const spans = read(words.repeat(5000));
    for (let at = 1; at < spans.length; at++) expect(spans[at]!.start).toBeGreaterThanOrEqual(spans[at - 1]!.end);
  });
});
