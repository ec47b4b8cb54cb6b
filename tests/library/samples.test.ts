import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SerialisedGraph, StatedArticle } from '../../graph/model/index.ts';
import { graphOf, openStore } from '../../src/index.ts';
import { emptyFolder, entente } from '../cli/run.ts';
import { statedSamples } from './samples.ts';

const stated = await statedSamples();

async function storedGraph(articles: readonly StatedArticle[]): Promise<string> {
  const store = await openStore(':memory:');
  try {
    for (const article of articles) await store.add([article]);
    return JSON.stringify(await store.graph());
  } finally {
    await store.close();
  }
}

/** A shuffle that is the same on every run. */
function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
  let state = seed * 2_654_435_761 + 1;
  const keyed = values.map((value) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return { value, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}

describe('the samples', () => {
  const graph: SerialisedGraph = graphOf(stated);
  const texts = new Map(stated.map(({ id, text }) => [id, text]));

  it('fold to a graph of every kind of node', () => {
    const kinds = new Set(graph.nodes.map(({ attributes }) => attributes.kind));
    expect([...kinds].sort()).toEqual(['Article', 'Event', 'Meeting', 'Organisation', 'Person', 'Place', 'State']);
  });

  it('prove every edge, Meeting and Event with a sentence that stands in its article', () => {
    const proven = [
      ...graph.edges,
      ...graph.nodes.filter(({ attributes }) => /^(?:Meeting|Event)$/.test(attributes.kind)),
    ];
    expect(proven.length).toBeGreaterThan(100);
    for (const { key, attributes } of proven) {
      expect(attributes.evidence?.length, key).toBeGreaterThan(0);
      for (const { article, start, end, quote } of attributes.evidence ?? []) {
        expect(end, key).toBeGreaterThan(start);
        expect(texts.get(article)?.slice(start, end), key).toBe(quote);
      }
    }
  });

  it('name the rule that made each claim', () => {
    for (const { claims } of stated) for (const { rule } of claims) expect(rule).toMatch(/\S/);
  });

  it('come out of the store byte for byte the same in 20 orders, and as the reference folds them', async () => {
    const expected = JSON.stringify(graph);
    for (let seed = 0; seed < 20; seed++)
      expect((await storedGraph(shuffled(stated, seed))) === expected, `order ${seed}`).toBe(true);
  });

  it('come out the same after any of them is removed as if it had never been there', async () => {
    for (const index of [0, 7, 16, 29]) {
      const store = await openStore(':memory:');
      await store.add(stated);
      await store.remove(stated[index]!.id);
      const without = graphOf(stated.filter((_, position) => position !== index));
      expect(JSON.stringify(await store.graph()) === JSON.stringify(without), `without ${index}`).toBe(true);
      await store.close();
    }
  });

  it('build in less than ten seconds, once or again, with one thread or two', () => {
    const folder = emptyFolder();
    const samples = [join(process.cwd(), 'samples'), '--articles', join(process.cwd(), 'samples', 'articles.csv')];
    const began = performance.now();
    expect(entente(folder, 'build', ...samples)).toMatchObject({ code: 0, err: '' });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(entente(folder, 'build', ...samples).out).toContain('30 articles (0 new, 30 known), 0 new claims');
    expect(entente(folder, 'build', ...samples, '--jobs', '2', '--store', 'two.db').code).toBe(0);
    const [one, two] = ['entente.db', 'two.db'].map((store) => entente(folder, 'export', '--store', store).out);
    expect(one === two).toBe(true);
  });
});

if (existsSync('../shared/eval')) {
  // The scorer runs only under its own path, not under a link to it.
  const shared = realpathSync('../shared');
  describe('the seeds', () => {
    it('score an overall F1 of 0.60 or more with all evidence valid', () => {
      const folder = emptyFolder();
      const path = (...parts: string[]) => join(shared, ...parts);
      expect(entente(folder, 'build', path('seeds'), '--articles', path('seeds', 'articles.csv')).code).toBe(0);
      expect(entente(folder, 'export', '--format', 'json', '-o', 'graph.json').code).toBe(0);
      const words = [path('eval', 'gold', 'seeds.json'), 'graph.json', '--articles', path('seeds'), '--json'];
      const score = JSON.parse(
        execFileSync(process.execPath, [path('eval', 'score-graph.mjs'), ...words], { cwd: folder, encoding: 'utf8' }),
      );
      expect(score.overall.f1).toBeGreaterThanOrEqual(0.6);
      expect(score.evidence.valid).toBe(score.evidence.of);
    });
  });
}
