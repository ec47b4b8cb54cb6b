import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { actorSignature, referenceGraph } from '../../graph/build/index.ts';
import { json } from '../../graph/exporters/json/index.ts';
import type { Judgement, SerialisedGraph, StatedArticle } from '../../graph/model/index.ts';
import { STORES, type Store } from '../../graph/stores/index.ts';
import { statedArticles } from '../arbitraries/articles.ts';
import { testResolver as resolver } from '../arbitraries/resolver.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runs = Number(process.env.ENTENTE_RUNS ?? 60);
const articles = fc.array(statedArticles, { minLength: 1, maxLength: 9 });
const bytes = (graph: SerialisedGraph) => [...json.write(graph)].join('');
let files = 0;

describe.each(STORES)('the $name store', ({ open }) => {
  /** Opens an empty store, works on it and gives the bytes of its graph. */
  const built = async (work: (store: Store) => Promise<unknown>) => {
    const location = join(folder, `${files++}.db`);
    const store = await open({ location, resolver, extractor: 'test' });
    try {
      await work(store);
      return bytes(await store.graph('full'));
    } finally {
      await store.close();
      for (const suffix of ['', '-wal', '-shm']) rmSync(location + suffix, { force: true });
    }
  };
  const whole = (list: readonly StatedArticle[], decisions: readonly Judgement[] = []) =>
    bytes(referenceGraph(list, resolver, decisions, 'full'));

  test('builds article by article what the reference builds whole, in any order and any batches', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.nat(), fc.integer({ min: 1, max: 4 }), async (list, seed, size) => {
        const expected = whole(list);
        expect(await built((store) => inBatches(store, list, 1))).toBe(expected);
        expect(await built((store) => inBatches(store, shuffled(list, seed), size))).toBe(expected);
      }),
      { numRuns: runs },
    );
  });

  test('is as if a removed article had never been there', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.nat(), fc.nat(), async (list, seed, some) => {
        const gone = new Set(list.filter((_, index) => (some >> index) & 1).map(({ id }) => id));
        const actual = await built(async (store) => {
          await inBatches(store, shuffled(list, seed), 2);
          for (const id of gone) expect(await store.remove(id)).toBe(true);
          expect(await store.remove('article:unknown')).toBe(false);
        });
        expect(actual).toBe(whole(list.filter(({ id }) => !gone.has(id))));
      }),
      { numRuns: runs },
    );
  });

  test('is the same after any run of additions and removals', async () => {
    const steps = fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(articles, steps, async (list, moves) => {
        const live: StatedArticle[] = [];
        const actual = await built(async (store) => {
          for (const [number, adds] of moves) {
            const article = list[number % list.length]!;
            if (adds) {
              await store.add([article]);
              live.push(article);
            } else {
              await store.remove(article.id);
              live.splice(0, live.length, ...live.filter(({ id }) => id !== article.id));
            }
          }
        });
        expect(actual).toBe(whole(live));
      }),
      { numRuns: runs },
    );
  });

  test('obeys decisions of persons, whenever they are made, and forgets them when they are withdrawn', async () => {
    const decisions = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean(), fc.boolean()), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(articles, decisions, fc.nat(), async (list, drafts, split) => {
        const made = new Map<string, Judgement>();
        const withdrawn = new Map<string, Judgement>();
        for (const [one, other, same, stays] of drafts) {
          const judgement = decisionOf(list, one, other, same);
          if (judgement) (stays ? made : withdrawn).set(`${judgement.left} ${judgement.right}`, judgement);
        }
        for (const key of made.keys()) withdrawn.delete(key);
        const half = split % (list.length + 1);
        const actual = await built(async (store) => {
          await store.add(list.slice(0, half));
          for (const judgement of [...made.values(), ...withdrawn.values()]) await store.judge(judgement);
          await store.add(list.slice(half));
          for (const { left, right } of withdrawn.values()) expect(await store.withdraw(right, left)).toBe(true);
          expect(await store.withdraw('nobody', 'no one')).toBe(false);
        });
        expect(actual).toBe(whole(list, [...made.values()]));
      }),
      { numRuns: runs },
    );
  });

  test('gives nodes, edges and proofs one by one as they are in the whole graph', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.nat(), async (list, some) => {
        await built(async (store) => {
          await inBatches(store, list, 2);
          if (some % 2) await store.remove(list[0]!.id);
          const { nodes, edges } = await store.graph();
          for (const share of [1, 3]) {
            const chosen = <Item>(items: readonly Item[]) => items.filter((_, index) => (index + some) % share === 0);
            const keysOf = (items: readonly { key: string }[]) => [...chosen(items).map(({ key }) => key), 'no:such'];
            expect(await store.nodes(keysOf(nodes))).toEqual(chosen(nodes));
            expect(await store.edges(keysOf(edges))).toEqual(chosen(edges));
          }
          const ids = nodes.filter(({ attributes }) => attributes.kind === 'Article').map(({ key }) => key);
          const proofs = (await store.proofs(ids)).map(({ article, start, end, text }) => [article, start, end, text]);
          const evidence = [...nodes, ...edges].flatMap(({ attributes }) => attributes.evidence ?? []);
          const expected = evidence.map(({ article, start, end, quote }) => [article, start, end, quote]);
          const unique = (rows: readonly unknown[]) => [...new Set(rows.map((row) => JSON.stringify(row)))].sort();
          expect(proofs.map((row) => JSON.stringify(row)).sort()).toEqual(unique(expected));
          expect(await store.proofs([])).toEqual([]);
        });
      }),
      { numRuns: runs },
    );
  });

  test('knows itself again, and counts up with every change', async () => {
    const location = join(folder, 'identity.db');
    const [one, other] = fc.sample(statedArticles, { numRuns: 2, seed: 1 });
    const versions: number[] = [];
    const ids = new Set<string>();
    for (const work of [() => undefined, (store: Store) => store.add([one!]), (store: Store) => store.add([other!])]) {
      const store = await open({ location, resolver, extractor: 'test' });
      await work(store);
      const { id, version } = await store.identity();
      expect(version).toBe(Math.max(0, ...(await store.changes(0)).map((change) => change.version)));
      ids.add(id);
      versions.push(version);
      await store.close();
    }
    expect(ids.size).toBe(1);
    expect(versions).toEqual([0, 1, 2]);
    const another = await open({ location: join(folder, 'another.db'), resolver, extractor: 'test' });
    expect(ids).not.toContain((await another.identity()).id);
    await another.close();
  });

  test('logs every change: what it does not name has not changed', async () => {
    await fc.assert(
      fc.asyncProperty(articles, articles, async (first, second) => {
        await built(async (store) => {
          await store.add(first);
          const before = await store.graph('full');
          const provedBefore = await proofsByArticle(store, before);
          const version = Math.max(0, ...(await store.changes(0)).map((change) => change.version));
          await store.add(second);
          await store.remove(first[0]!.id);
          const changes = await store.changes(version);
          const after = await store.graph('full');
          for (const what of ['node', 'edge'] as const) {
            const named = new Map(
              changes.filter((change) => change.what === what).map((one) => [one.key, one.removed]),
            );
            const [old, now] = [
              what === 'node' ? before.nodes : before.edges,
              what === 'node' ? after.nodes : after.edges,
            ];
            const keys = new Set(now.map(({ key }) => key));
            for (const { key } of old) if (!keys.has(key)) expect(named.get(key)).toBe(true);
            for (const key of keys) expect(named.get(key) ?? false).toBe(false);
            const known = new Map(old.map((item) => [item.key, JSON.stringify(item)]));
            for (const item of now) if (!named.has(item.key)) expect(JSON.stringify(item)).toBe(known.get(item.key));
            for (const [article, proved] of what === 'node' ? await proofsByArticle(store, after) : []) {
              if (!named.has(article)) expect(proved).toEqual(provedBefore.get(article));
            }
          }
          for (const { what, relation } of changes) expect(relation !== undefined).toBe(what === 'edge');
        });
      }),
      { numRuns: runs },
    );
  });
});

async function inBatches(store: Store, list: readonly StatedArticle[], size: number): Promise<void> {
  for (let at = 0; at < list.length; at += size) await store.add(list.slice(at, at + size));
}

async function proofsByArticle(store: Store, { nodes }: SerialisedGraph) {
  const articles = nodes.filter(({ attributes }) => attributes.kind === 'Article');
  return new Map(await Promise.all(articles.map(async ({ key }) => [key, await store.proofs([key])] as const)));
}

/** A fixed shuffle for a seed. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const order = items.map((item, index) => ({ item, rank: Math.imul(index + 1, (seed % 65_521) * 2 + 1) >>> 0 }));
  return order.sort((a, b) => (a.rank % 9973) - (b.rank % 9973)).map(({ item }) => item);
}

function decisionOf(list: readonly StatedArticle[], one: number, other: number, same: boolean): Judgement | undefined {
  const people = list.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'Person'));
  const keys = [...new Set(people.map((entity) => actorSignature(entity).key))];
  const [a, b] = [keys[one % keys.length], keys[other % keys.length]];
  if (a === undefined || b === undefined || a === b) return undefined;
  const weak = [a, b].filter((key) => key.startsWith('person||'));
  if (weak.length > 1) return undefined;
  const [left, right] = a < b ? [a, b] : [b, a];
  return { left, right, verdict: same ? 'same' : 'different', score: 0, by: 'person', reasons: [] };
}
