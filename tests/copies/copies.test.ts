import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { json } from '../../graph/exporters/json/index.ts';
import type { SightedArticle, Sighting } from '../../graph/model/index.ts';
import { gatherKeys } from '../../graph/stores/sqlite/copy-keys.ts';
import { sqlOf } from '../../graph/stores/sqlite/sql.ts';
import { addArticles, extract, filterGraph, openStore, type Store, toArticle } from '../../src/index.ts';
import { emptyFolder, entente } from '../cli/run.ts';

const WIRE = `Foreign Minister Inês Carvalho of Portugal met her Moroccan counterpart, Youssef Amrani, in Lisbon on Thursday.
The two ministers opened two days of talks about fishing rights off the Atlantic coast, officials of both sides said.
Carvalho told reporters that her government wanted a lasting arrangement and not another stopgap for the coming winter.
Amrani is to travel on to Madrid on Saturday, where he will meet the Spanish prime minister.`;
const OWN = `LISBON, 3 June 2021 - Inês Carvalho, the foreign minister of Portugal, held talks with Youssef Amrani of Morocco here today.
Nothing was signed, and a spokesman would not say whether the trawlers can leave port before the autumn storms begin.
The Gazette was told by two fishermen that they had given up on the season and sold their nets to a dealer from the north.`;

const seen = (text: string, sighting: Sighting): SightedArticle => ({ article: toArticle(text), sighting });
const wire = seen(WIRE, { file: 'wire.txt', source: 'Wire', published: '2021-06-03' });
const daily = seen(WIRE.replace('told reporters', 'told journalists').replace('lasting arrangement', 'lasting deal'), {
  file: 'daily.txt',
  source: 'Daily',
  published: '2021-06-04',
});
const evening = seen(`${WIRE.slice(0, WIRE.lastIndexOf('\n'))}\nThis is what the agency reported in the evening.`, {
  file: 'evening.txt',
  source: 'Evening',
  published: '2021-06-04',
});
const gazette = seen(OWN, { file: 'gazette.txt', source: 'Gazette', published: '2021-06-04' });

async function withStore<Result>(work: (store: Store, file: string) => Promise<Result>): Promise<Result> {
  const file = join(emptyFolder(), 'a.db');
  const store = await openStore(file);
  try {
    return await work(store, file);
  } finally {
    await store.close();
  }
}

const bytesOf = (
  articles: readonly SightedArticle[],
  gone: readonly SightedArticle[] = [],
  after = (_: string) => {},
) =>
  withStore(async (store, file) => {
    for (const article of articles) {
      await addArticles(store, [article], extract);
      after(file);
    }
    for (const { article } of gone) expect(await store.remove(article.id)).toBe(true);
    return [...json.write(await store.graph())].join('');
  });

describe('an agency’s report in several papers', () => {
  it('is one source, whatever else is reported', async () => {
    const sourcesOf = (articles: readonly SightedArticle[]) =>
      withStore(async (store) => {
        await addArticles(store, articles, extract);
        const graph = await store.graph();
        const person = graph.nodes.find(
          ({ attributes: { kind, label } }) => kind === 'Person' && label.includes('Carvalho'),
        );
        const corroborated = filterGraph(graph, { minSources: 2 }).edges.length;
        return [person?.attributes.articles, person?.attributes.sources, corroborated > 0];
      });
    expect(await sourcesOf([wire, daily, evening])).toEqual([3, 1, false]);
    expect(await sourcesOf([wire, daily, evening, gazette])).toEqual([4, 2, true]);
  });

  it('names its copies, the earliest first, in the graph and in the store', async () => {
    await withStore(async (store) => {
      const { added } = await addArticles(store, [evening, daily, wire, gazette], extract);
      const [first, ...others] = [wire, ...[daily, evening].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))];
      const ids = others.map(({ article }) => article.id);
      expect(added.reduce((sum, { copies = 0 }) => sum + copies, 0)).toBe(2);
      expect((await store.stats()).copies).toBe(2);
      expect((await store.article(ids[1]!))?.record.copies).toEqual([first!.article.id, ...ids]);
      expect((await store.article(gazette.article.id))?.record.copies).toBeUndefined();
      const named = (await store.graph()).nodes.flatMap(({ key, attributes: { copyOf, copies } }) =>
        copyOf || copies ? [{ key, copyOf, copies }] : [],
      );
      expect(named).toHaveLength(3);
      expect(named).toContainEqual({ key: first!.article.id, copyOf: undefined, copies: [...ids].sort() });
      for (const key of ids) expect(named).toContainEqual({ key, copyOf: first!.article.id, copies: undefined });
    });
  });

  it('comes out the same in any order, and as if a removed copy had never been there', async () => {
    const all = [wire, daily, evening, gazette];
    const expected = await bytesOf(all);
    expect(await bytesOf([...all].reverse())).toBe(expected);
    expect(await bytesOf([evening, gazette, wire, daily])).toBe(expected);
    for (const gone of all) {
      expect(await bytesOf(all, [gone])).toBe(await bytesOf(all.filter((each) => each !== gone)));
    }
  });

  it('is found wherever the keys of the earlier ones lie', async () => {
    const gather = (file: string): void => {
      const connection = new Database(file);
      gatherKeys(sqlOf(connection), 1);
      const left = connection.prepare('SELECT count(*) AS keys FROM new_copy_key').get();
      expect(left).toMatchObject({ keys: 0 });
      connection.close();
    };
    for (const all of [
      [wire, daily, evening, gazette],
      [gazette, evening, wire, daily],
    ]) {
      expect(await bytesOf(all, [], gather)).toBe(await bytesOf(all));
      for (const gone of all) {
        expect(await bytesOf(all, [gone], gather)).toBe(await bytesOf(all.filter((each) => each !== gone)));
      }
    }
  });

  it('is told of by build, stats, show and articles', () => {
    const folder = emptyFolder();
    for (const { article, sighting } of [wire, daily, gazette])
      writeFileSync(join(folder, sighting.file!), article.text);
    const built = entente(folder, 'build', 'wire.txt', 'daily.txt', 'gazette.txt', '--published', '2021-06-04');
    expect(built.out).toContain('3 articles (3 new, 1 of them copies)');
    expect(entente(folder, 'stats').out).toMatch(/of these copies +1\n/);
    expect(entente(folder, 'show', 'daily.txt').out).toContain(
      `The same text but for some words: ${wire.article.id}\n`,
    );
    expect(entente(folder, 'articles').out).toContain('(copy of article:');
    expect(entente(folder, 'export', '--format', 'csv', '-o', 'tables').code).toBe(0);
  });
});

describe('a text that changes under its address', () => {
  const url = 'https://paper.example/talks';
  const first = seen(WIRE, { url, source: 'Paper', published: '2021-06-03', modified: '2021-06-03T09:00Z' });
  const later = seen(WIRE.replace('Madrid', 'Rome').replace('Spanish', 'Italian'), {
    ...first.sighting,
    modified: '2021-06-03T18:30Z',
  });
  const labelsIn = (articles: readonly SightedArticle[], gone: readonly SightedArticle[] = []) =>
    bytesOf(articles, gone).then((bytes) => ['Madrid', 'Rome'].filter((place) => bytes.includes(`"${place}"`)));

  it('gives way to its latest version, also of one day, in any order, and returns when that is removed', async () => {
    expect(await labelsIn([first])).toEqual(['Madrid']);
    expect(await labelsIn([first, later])).toEqual(['Rome']);
    expect(await bytesOf([later, first])).toBe(await bytesOf([first, later]));
    expect(await bytesOf([first, later], [later])).toBe(await bytesOf([first]));
    expect(await bytesOf([later, first], [first])).toBe(await bytesOf([later]));
  });

  it('is no copy of its own earlier version', async () => {
    await withStore(async (store) => {
      await addArticles(store, [first, later, daily], extract);
      expect((await store.stats()).copies).toBe(1);
      expect((await store.article(first.article.id))?.record).toMatchObject({ current: false });
      expect((await store.article(first.article.id))?.record.copies).toBeUndefined();
      await store.remove(later.article.id);
      expect((await store.article(daily.article.id))?.record.copies).toEqual([first.article.id, daily.article.id]);
    });
  });
});
