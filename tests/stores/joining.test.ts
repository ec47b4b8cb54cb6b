import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { referenceGraph } from '../../graph/build/index.ts';
import { json } from '../../graph/exporters/json/index.ts';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { sqlite } from '../../graph/stores/sqlite/index.ts';
import { testResolver as resolver } from '../arbitraries/resolver.ts';
import { article, person } from './made.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-joining-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (graph: SerialisedGraph) => [...json.write(graph)].join('');

/** All persons of one surname that the resolver tells apart: full names, initials, and states that speak against. */
const everyone = ['Ana', 'Ari', 'A', 'Bela', ''].flatMap((given) =>
  [undefined, 'RU', 'IN'].map((state) => person(given ? `${given} Novak` : 'Novak', state)),
);
const order = fc.shuffledSubarray(
  everyone.map((_, index) => index),
  { minLength: 3, maxLength: 9 },
);

test('a new signature that joins, bridges, renames or is refused by clusters leaves what the whole would give', async () => {
  let files = 0;
  await fc.assert(
    fc.asyncProperty(order, fc.integer({ min: 1, max: 3 }), async (indexes, size) => {
      const location = join(folder, `${files++}.db`);
      const articles = indexes.map((index) => article(`Somebody was there, number ${index}.`, [everyone[index]!]));
      const store = await sqlite.open({ location, resolver, extractor: 'test' });
      for (let at = 0; at < articles.length; at += size) await store.add(articles.slice(at, at + size));
      const actual = bytes(await store.graph('full'));
      await store.close();
      for (const suffix of ['', '-wal', '-shm']) rmSync(location + suffix, { force: true });
      expect(actual).toBe(bytes(referenceGraph(articles, resolver, [], 'full')));
    }),
    { numRuns: 400 },
  );
}, 60_000);
