import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seeded } from '../../graph/build/index.ts';
import { json } from '../../graph/exporters/json/index.ts';
import type { SightedArticle } from '../../graph/model/index.ts';
import { reportOf } from '../../scripts/bench/corpus/index.ts';
import { addArticles, extract, openStore, toArticle } from '../../src/index.ts';
import { startThreads } from '../../src/threads.ts';
import { scratch } from './run.ts';

const COUNT = 60;
const ORDERS = 20;

/** Reports; some are seen again elsewhere, under an earlier day or another title, and one page has two texts. */
function sightedReports(): readonly SightedArticle[] {
  return Array.from({ length: COUNT }, (_, number) => {
    const report = reportOf(number - (number % 9 === 8 ? 1 : 0), []);
    const again = number % 9 === 8;
    const url = number % 10 < 2 ? `https://gazette.example/${Math.floor(number / 10)}` : report.url;
    const published = again ? '2011-12-30' : report.published;
    const title = again ? `Seen again: ${report.title}` : report.title;
    return {
      article: toArticle(report.text),
      sighting: { file: `${number}.txt`, source: report.source, url, title, published },
    };
  });
}

function shuffled<Value>(values: readonly Value[], seed: number): readonly Value[] {
  const random = seeded(seed);
  return values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

test(`${ORDERS} orders, one thread or three, any sizes of commits: one export, byte for byte`, async () => {
  const folder = scratch();
  const articles = sightedReports();
  const threads = startThreads(3);
  const exports = new Set<string>();
  try {
    for (let order = 0; order < ORDERS; order++) {
      const store = await openStore(join(folder, `${order}.db`));
      const work = order % 2 === 0 ? extract : threads.extract;
      const size = [1, 7, 25, COUNT][order % 4]!;
      const list = order === 0 ? articles : shuffled(articles, order);
      for (let at = 0; at < list.length; at += size) await addArticles(store, list.slice(at, at + size), work);
      exports.add([...json.write(await store.graph('full'))].join(''));
      await store.close();
    }
  } finally {
    await threads.close();
  }
  expect(exports.size).toBe(1);
  expect([...exports][0]!.length).toBeGreaterThan(100_000);
}, 600_000);
