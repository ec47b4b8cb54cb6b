import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '../../graph/exporters/json/index.ts';
import { reportOf } from '../../scripts/bench/corpus/index.ts';
import { extract, graphOf, toArticle } from '../../src/index.ts';

/** All ten thousand where the machine is nobody’s desk. */
const RUNS = Number(process.env.ENTENTE_MUTATIONS ?? (process.env.CI ? 10_000 : 1_000));
/** Milliseconds that no text of this length may take, on a slow machine that does much else. */
const LONGEST = 5_000;

const ODD = ['\0', '\ud800', '\udfff', '\u200b', '\u202e', '\u05d0\u05d1', '\ufeff', '\r', '\r\n', '\u2028', '😀', '’', '“', '"', "'", '<b>', '&amp;', '`', '\\u0060', '}', '%', '…', '\t', '\v', 'İ', 'ß', 'ﬁ', '1'.repeat(40), '.'.repeat(30), '(', ')', '—', ' . ', '\n\n']; // biome-ignore format: a list

type Mutation =
  | {
      readonly kind: 'delete' | 'duplicate' | 'move';
      readonly at: number;
      readonly length: number;
      readonly to: number;
    }
  | { readonly kind: 'insert'; readonly at: number; readonly odd: string }
  | { readonly kind: 'splice'; readonly at: number; readonly report: number }
  | { readonly kind: 'case'; readonly at: number; readonly length: number };

const share = fc.nat(9_999).map((part) => part / 10_000);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('delete' as const, 'duplicate' as const, 'move' as const),
    at: share,
    length: fc.nat(80),
    to: share,
  }),
  fc.record({ kind: fc.constant('insert' as const), at: share, odd: fc.constantFrom(...ODD) }),
  fc.record({ kind: fc.constant('splice' as const), at: share, report: fc.nat(500) }),
  fc.record({ kind: fc.constant('case' as const), at: share, length: fc.nat(60) }),
);

function mutate(text: string, change: Mutation): string {
  const at = Math.floor(change.at * text.length);
  if (change.kind === 'insert') return text.slice(0, at) + change.odd + text.slice(at);
  if (change.kind === 'splice') {
    const other = reportOf(change.report, []).text;
    return (
      text.slice(0, at) + other.slice(Math.floor(change.at * other.length), Math.floor(change.at * other.length) + 400)
    );
  }
  const part = text.slice(at, at + change.length);
  const rest = text.slice(0, at) + text.slice(at + change.length);
  if (change.kind === 'delete') return rest;
  if (change.kind === 'case') return text.slice(0, at) + part.toUpperCase() + text.slice(at + change.length);
  const to = Math.floor(change.to * rest.length);
  return change.kind === 'move' ? rest.slice(0, to) + part + rest.slice(to) : text.slice(0, at) + part + text.slice(at);
}

/** All spans lie in the text, and what is quoted is what stands there. */
function check(text: string, published: string): void {
  const article = toArticle(text);
  const began = performance.now();
  const stated = extract({ article, sighting: { published } });
  expect(performance.now() - began).toBeLessThan(LONGEST);
  const { length } = article.text;
  const inside = ({ start, end }: { start: number; end: number }) => 0 <= start && start < end && end <= length;
  expect(stated.text).toBe(article.text);
  expect(stated.sentences.every(inside)).toBe(true);
  expect(stated.mentions.every(inside)).toBe(true);
  for (const { evidence, ...claim } of stated.claims) {
    expect(inside(evidence)).toBe(true);
    if ('quote' in claim && claim.quote) expect(inside(claim.quote)).toBe(true);
  }
  const { edges, nodes } = graphOf([stated]);
  for (const { attributes } of [...edges, ...nodes])
    for (const { start, end, quote } of attributes.evidence ?? [])
      if (quote !== undefined) expect(quote).toBe(article.text.slice(start, end));
}

test(`${RUNS} mutations of articles: no crash, every offset right, in bounded time`, () => {
  fc.assert(
    fc.property(fc.nat(2_000), fc.array(mutation, { minLength: 1, maxLength: 12 }), (number, changes) => {
      const { text, published } = reportOf(number, []);
      check(changes.reduce(mutate, text), published);
    }),
    { numRuns: RUNS, seed: 8 },
  );
}, 1_800_000);

test('the graph of a mutated article is valid JSON without lone surrogates', () => {
  const { text, published } = reportOf(1, []);
  const stated = extract({ article: toArticle(text.replaceAll('a', '\ud800')), sighting: { published } });
  const written = [...json.write(graphOf([stated]))].join('');
  expect(written).toBe(Buffer.from(written).toString());
  expect(() => JSON.parse(written)).not.toThrow();
});
