import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { textOf } from './corpus/reports.ts';
import { run, scratch } from './run.ts';

const sentence = 'Ada Obi, the Kenyan foreign minister, met Ben Kim in Quito on 5 May 2011';
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

/** Files that are read, each with the same meeting in it. */
const READ: Readonly<Record<string, string | Uint8Array>> = {
  'utf16-le.txt': utf16(`${sentence}. One.`),
  'utf16-be.txt': utf16(`${sentence}. Two.`, true),
  'mark.txt': `\ufeff${sentence}. Three.`,
  'crlf.txt': `${sentence}.\r\n\r\nNothing else\r\nwas said. Four.`,
  'nul.txt': `${sentence}.\0 Five. ${textOf(1, 1_500)}`,
  'surrogates.jsonl': `{"text":"${sentence}. Six \\ud800 and \\udfff."}`,
  'right-to-left.txt': `${sentence}. \u202e\u05d0\u05d1\u05d2\u202c Seven.`,
  'zero-width.txt': `${sentence.replaceAll(' ', ' \u200b')}. Eight.`,
  'emoji.txt': `😀 ${sentence}. 👩‍👩‍👧 Nine.`,
  'no-end.txt': `${sentence} and ten`,
  'latin.txt': Buffer.from(`${sentence}, near a caf\xe9. Eleven.`, 'latin1'),
  'capitals.txt': `${sentence}. ${Array.from({ length: 100_000 }, (_, index) => `Word${'abcdefghij'[index % 10]}`).join(' ')}`,
};

/** Files that are refused, and the notice. */
const REFUSED: Readonly<Record<string, readonly [string | Uint8Array, string]>> = {
  'empty.txt': ['', 'empty'],
  'blank.txt': [' \n\t \n', 'empty'],
  'binary.txt': [Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256), 'not-text'],
  'one-line.txt': [Buffer.alloc(50_000_000, 'word '), 'too-large'],
  'bomb.txt.gz': [gzipSync(Buffer.alloc(200_000_000, 'a ')), ''],
  'broken.gz': [Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), ''],
  'broken.zip': [Buffer.from('PK\u0003\u0004 and no more'), ''],
  'nested.html': [
    `<html><body>${'<div>'.repeat(10_000)}<p>${sentence}.</p>${'</div>'.repeat(10_000)}</body></html>`,
    'no-article',
  ],
  'scripts.html': ['<html><head><script>alert(1)</script></head><body></body></html>', 'no-article'],
};

test('bad input is refused with a notice, odd input is read, the run goes on and every offset is right', () => {
  const folder = scratch();
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  for (const [name, content] of Object.entries(READ)) writeFileSync(join(texts, name), content);
  for (const [name, [content]] of Object.entries(REFUSED)) writeFileSync(join(texts, name), content);
  const [store, told] = [join(folder, 'odd.db'), join(folder, 'notices.jsonl')];
  const { code, said } = run('build', texts, '--published', '2011-05-06', '--store', store, '--notices', told);
  expect(code).toBe(0);
  expect(said).not.toMatch(/\bat .*:\d+:\d+|should not happen/);
  for (const [name, [, notice]] of Object.entries(REFUSED)) {
    const stem = name.replace(/\.gz$/, '');
    expect(said, name).toMatch(new RegExp(stem.replaceAll('.', '\\.')));
    if (notice) expect(said).toMatch(new RegExp(`\\d+ ${notice}`));
  }

  const output = run('export', '--store', store, '--text', 'full');
  expect(output.code).toBe(0);
  const { nodes, edges } = JSON.parse(output.said) as SerialisedGraph;
  const articles = nodes.filter(({ attributes }) => attributes.kind === 'Article');
  const files = articles.map(({ attributes }) => attributes.file);
  for (const name of Object.keys(READ)) expect(files).toContain(name);
  expect(articles).toHaveLength(Object.keys(READ).length);
  const text = new Map(articles.map(({ key, attributes }) => [key, String(attributes.text)]));
  let quotes = 0;
  for (const { attributes } of [...nodes, ...edges])
    for (const { article, start, end, quote } of attributes.evidence ?? []) {
      expect(text.get(article)!.slice(start, end)).toBe(quote);
      quotes++;
    }
  expect(quotes).toBeGreaterThan(20);
}, 600_000);
