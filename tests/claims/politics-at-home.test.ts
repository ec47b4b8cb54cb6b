import { describe, expect, test } from 'vitest';
import { deeds } from '../facts/read.ts';
import { meetings } from './meetings.ts';

describe('events of politics at home', () => {
  test.each([
    [
      'The FBI raid on the home of the lawyer Bo Holt was legal.',
      'event: Federal Bureau of Investigation ACTOR, Bo Holt TARGET',
    ],
    ['"I hope so," Ann Marsh said at a rally in Lima.', 'event:  @ Lima'],
    ['Opponents staged a rally in Lima.', 'protest:  @ Lima'],
    [
      'Ann Marsh told Bo Holt during a one-on-one dinner in Lima that she needed him.',
      'meal: Ann Marsh, Bo Holt @ Lima',
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual([expected]);
  });

  test.each([
    'They were at odds in a separate trade battle with China.',
    'Ann Marsh warned Bo Holt to stay within certain bounds.',
    'He kept no notes of conversations with Ann Holt, Bo Hay or Ian Frost.',
    'Ann Holt crossed from Mexico into Chile and cannot go back to Mexico.',
    'What talks did you have with Ann Marsh in Lima?',
  ])('no event: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });

  test('a meeting that a clause behind it tells of, one with each where they were separate', () => {
    expect(meetings('They spoke of a meeting that Bo Marsh held with Emil Roux.')).toEqual([
      'meeting: Bo Marsh, Emil Roux',
    ]);
    expect(meetings('Those were separate meetings Bo Marsh held with Emil Roux and Anna Weber.')).toEqual([
      'meeting: Bo Marsh, Emil Roux',
      'meeting: Bo Marsh, Anna Weber',
    ]);
  });

  test('what somebody is made to do is a deed of theirs', () => {
    expect(meetings('They advised Marsh to have Counsel Don Holt call then-minister Ian Frost.')).toEqual([
      'call: Don Holt, Ian Frost [possible]',
    ]);
  });

  test('a search by an authority coerces', () => {
    expect(deeds('The FBI raided the office of the lawyer Bo Holt on Monday.')).toEqual([
      'Federal Bureau of Investigation COERCES Bo Holt',
    ]);
  });

  test('what can be threatened at home', () => {
    expect(deeds('Chairman Bo Holt threatened to subpoena the Justice Department.')).toEqual([
      'Bo Holt THREATENS United States Department of Justice',
    ]);
  });

  test('a clause without its "when" has its own subject', () => {
    expect(deeds('Bo Holt recounted the moment Ann Marsh asked him to drop the case.')).toEqual([]);
    expect(deeds('Ann Marsh left the day Chad invaded Sudan.')).toEqual(['Chad ASSAULTS(territory) Sudan']);
  });

  test('the director of whom alone the article tells', () => {
    expect(deeds('They saw former FBI director Ann Holt. Bo Marsh pressed the FBI director to resign.')).toEqual([
      'Bo Marsh REQUESTS Ann Holt',
    ]);
  });
});
