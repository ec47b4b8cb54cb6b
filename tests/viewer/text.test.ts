import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceWithin } from '../../graph/filters/index.ts';
import { readDataset } from '../../viewer/state/dataset.ts';
import { passagesOf, wholePassage } from '../../viewer/state/passages.ts';
import { indexNames } from '../../viewer/state/search.ts';
import { clean, counted, foldText, safeUrl, shorten, whenWords } from '../../viewer/state/words.ts';
import { fixtureWorld } from './fixture.ts';
import { sentencesOf } from './world.ts';

describe('search', () => {
  const search = indexNames(readDataset(fixtureWorld().graph()));
  const first = (query: string) => search(query)[0]?.node.key;

  test.each([
    ['Ilvén', 'person:ilven'],
    ['ilven', 'person:ilven'],
    ['ILVEN TOMAS', 'person:ilven'],
    ['tomas ilv', 'person:ilven'],
    ['tomsa ilven', 'person:ilven'],
    ['mirela dabrow', 'person:dabrow-m'],
    ['minister mirela', 'person:dabrow-m'],
    ['oren dombrow', 'person:dabrow-o'],
    ['bfl', 'organisation:league'],
    ['fisheries leage', 'organisation:league'],
    ['aldoria', 'state:aldoria'],
    ['aldorian', 'state:aldoria'],
    ['lomar round', 'meeting:lomar'],
    ['cape senn', 'place:senn'],
  ])('%s', (query, key) => {
    expect(first(query)).toBe(key);
  });

  test('finds nothing for nothing, or for what is like no name', () => {
    for (const query of ['', '  ', '…', 'qqqqq', 'zx']) expect(search(query)).toEqual([]);
  });

  test('names the alias that matched', () => {
    expect(search('aldorian')[0]?.alias).toBe('Aldorian');
    expect(search('aldoria')[0]?.alias).toBeUndefined();
  });

  test('distance counts insertions, deletions, replacements and swaps', () => {
    expect(distanceWithin('tomas', 'tomsa', 1)).toBe(true);
    expect(distanceWithin('tomas', 'tomass', 1)).toBe(true);
    expect(distanceWithin('tomas', 'tmas', 1)).toBe(true);
    expect(distanceWithin('tomas', 'tonas', 1)).toBe(true);
    expect(distanceWithin('tomas', 'tmsa', 1)).toBe(false);
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(3), (a, b, limit) => {
        expect(distanceWithin(a, b, limit)).toBe(distanceWithin(b, a, limit));
      }),
    );
  });
});

describe('passages', () => {
  const text = 'One is here. Two is there. Three is far. Four is near. Five is gone.';
  const sentences = sentencesOf(text);
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const shown = (pieces: readonly { text: string; marked: boolean }[]) =>
    pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

  test('put a sentence between its neighbours', () => {
    expect(passagesOf(text, sentences, [span('Two is there.')]).map(({ pieces }) => shown(pieces))).toEqual([
      'One is here. [Two is there.] Three is far.',
    ]);
  });

  test('part where something is left out, and join where nothing is', () => {
    const two = passagesOf(text, sentences, [span('One is here.'), span('Five is gone.')], 0);
    expect(two.map(({ pieces }) => shown(pieces))).toEqual(['[One is here.]', '[Five is gone.]']);
    const one = passagesOf(text, sentences, [span('One is here.'), span('is there.')]);
    expect(one.map(({ pieces }) => shown(pieces))).toEqual(['[One is here.] Two [is there.] Three is far.']);
  });

  test('lose and double nothing, whatever the spans', () => {
    const spans = fc.array(
      fc.tuple(fc.integer({ min: -5, max: 90 }), fc.integer({ min: -5, max: 90 })).map(([a, b]) => ({
        start: Math.min(a, b),
        end: Math.max(a, b),
      })),
    );
    fc.assert(
      fc.property(spans, (marks) => {
        expect(
          wholePassage(text, marks)
            .pieces.map((piece) => piece.text)
            .join(''),
        ).toBe(text);
        for (const { start, end, pieces } of passagesOf(text, sentences, marks)) {
          expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(start, end));
        }
      }),
    );
  });
});

describe('words', () => {
  test('say when no finer than it is known', () => {
    const at = (start: string, end: string, precision: 'day' | 'month' | 'season' | 'year') =>
      whenWords({ start, end, precision });
    expect(at('2019-03-07', '2019-03-07', 'day')).toBe('7 March 2019');
    expect(at('2019-03-07', '2019-03-09', 'day')).toBe('7–9 March 2019');
    expect(at('2019-03-30', '2019-04-02', 'day')).toBe('30 March – 2 April 2019');
    expect(at('2019-12-30', '2020-01-02', 'day')).toBe('30 December 2019 – 2 January 2020');
    expect(at('2019-05-01', '2019-05-31', 'month')).toBe('May 2019');
    expect(at('2019-06-01', '2019-08-31', 'season')).toBe('June 2019 – August 2019');
    expect(at('2019-01-01', '2019-12-31', 'year')).toBe('2019');
    expect(whenWords({})).toBeUndefined();
  });

  test('take what reverses or breaks a line out of names', () => {
    expect(clean('a\u202eb\u0000c\nd')).toBe('a b c d');
    expect(clean(' \u0007 ')).toBe('(no name)');
    expect(shorten('abcdef', 4)).toBe('abc…');
    expect(shorten('😀😀😀', 3)).toBe('😀😀😀');
  });

  test('fold accents and case alike', () => {
    expect(foldText('Łukić-Dąbrow, ÅSA')).toBe('lukic dabrow asa');
    expect(counted(1234567, 'node')).toBe('1,234,567 nodes');
    expect(counted(1, 'node')).toBe('1 node');
  });

  test('let links lead to the web only', () => {
    expect(safeUrl('https://example.org/a')).toBe('https://example.org/a');
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '/graph.json',
      'x',
      '',
      undefined,
    ]) {
      expect(safeUrl(url)).toBeUndefined();
    }
  });
});
