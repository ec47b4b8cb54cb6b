import { describe, expect, it } from 'vitest';
import { toArticle } from '../../src/articles/article.ts';
import { decode } from '../../src/articles/decode.ts';

const text = (bytes: Uint8Array) => {
  const decoded = decode(bytes, 'file.txt');
  return 'text' in decoded ? decoded.text : decoded.notice.code;
};
const utf8 = (words: string) => new TextEncoder().encode(words);

describe('decode', () => {
  it('reads UTF-8 and drops its byte order mark', () => {
    expect(text(utf8('Erdoğan met Rouhani.'))).toBe('Erdoğan met Rouhani.');
    expect(text(utf8('\ufeffTalks began.'))).toBe('Talks began.');
  });

  it('reads UTF-16 in both orders where a mark says so', () => {
    const little = Buffer.from('\ufeffQuito, Перу', 'utf16le');
    expect(text(little)).toBe('Quito, Перу');
    expect(text(Buffer.from(little).swap16())).toBe('Quito, Перу');
  });

  it('believes a page that says in what it is written, unless that is nothing it could be', () => {
    const page = (charset: string, word: readonly number[]) =>
      Buffer.concat([Buffer.from(`<html><head><meta charset="${charset}"></head><body>`), Buffer.from(word)]);
    expect(decode(page('iso-8859-2', [0xa3, 0xf3, 0x64, 0xbc]), 'a')).toMatchObject({
      text: expect.stringMatching(/Łódź$/),
    });
    expect(decode(page('gb2312', [0xa1, 0xb0, 0x6f, 0x6b, 0xa1, 0xb1]), 'a')).toMatchObject({
      text: expect.stringMatching(/“ok”$/),
    });
    for (const charset of ['utf-8', 'utf-16', 'nonsense', 'iso-8859-1']) {
      expect(decode(page(charset, [0x93, 0x6f, 0x6b, 0x94]), 'a')).toMatchObject({
        text: expect.stringMatching(/“ok”$/),
      });
    }
    const declared = Buffer.from('<?xml version="1.0" encoding="ISO-8859-2"?><rss>\xa3</rss>', 'latin1');
    expect(decode(declared, 'a')).toMatchObject({ text: expect.stringContaining('Ł') });
  });

  it('takes what is not UTF-8 for Windows-1252', () => {
    expect(text(Buffer.from('S\xe3o Tom\xe9 \x96 a visit', 'latin1'))).toBe('São Tomé – a visit');
  });

  it('keeps line ends, zero-width characters, emoji and right-to-left text as they are', () => {
    const odd = 'one\r\ntwo\u200b\u200f שלום 🕊️ \u202eend';
    expect(text(utf8(odd))).toBe(odd);
  });

  it.each([
    ['empty', new Uint8Array()],
    ['empty', utf8(' \n\t ')],
    ['not-text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 0])],
    ['not-text', Buffer.from('UTF-16 without a mark', 'utf16le')],
    ['not-text', utf8('%PDF-1.7\n1 0 obj')],
  ])('refuses what is %s', (code, bytes) => {
    expect(text(bytes)).toBe(code);
  });
});

describe('toArticle', () => {
  it('gives equal texts equal ids and other texts others', () => {
    expect(toArticle('a')).toEqual(toArticle('a'));
    expect(toArticle('a').id).not.toBe(toArticle('b').id);
    expect(toArticle('a').id).toMatch(/^article:[0-9a-f]{16}$/);
  });

  it('replaces lone surrogates and keeps every offset', () => {
    expect(toArticle('x\ud800y 🕊').text).toBe('x\ufffdy 🕊');
  });
});
