import { describe, expect, it } from 'vitest';
import { addressKey } from '../../graph/build/index.ts';

describe('the key of an address', () => {
  it('is one for whatever leads to one page', () => {
    const same = [
      'https://paper.example/a/talks?id=7',
      'http://www.paper.example/a/talks/?id=7',
      'HTTPS://Paper.Example:443/a/talks?utm_source=mail&id=7&fbclid=x#top',
      ' https://paper.example/a/./talks?id=7 ',
    ];
    expect(new Set(same.map(addressKey))).toEqual(new Set(['paper.example/a/talks?id=7']));
  });

  it('keeps apart what are different pages', () => {
    const apart = ['/a', '/A', '/a?id=1', '/a?id=2', '/a/b', '/?p=3', ':8080/a'].map(
      (end) => `https://paper.example${end}`,
    );
    expect(new Set(apart.map(addressKey)).size).toBe(apart.length);
    expect(addressKey('https://news.paper.example/a')).not.toBe(addressKey('https://paper.example/a'));
  });

  it('is none for a word, a site as a whole, or what no browser opens', () => {
    for (const none of [
      '',
      'n/a',
      'unknown',
      'https://paper.example',
      'http://www.paper.example/?utm_medium=rss',
      'ftp://paper.example/a',
      'https://',
    ]) {
      expect(addressKey(none)).toBeUndefined();
    }
  });
});
