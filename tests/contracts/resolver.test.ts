import { describe, expect, test } from 'vitest';
import { actorSignature, eventViews, isEvent, qualified, referenceGraph } from '../../graph/build/index.ts';
import { json } from '../../graph/exporters/json/index.ts';
import type { Signature } from '../../graph/model/index.ts';
import { STORES } from '../../graph/stores/index.ts';
import { resolver } from '../../src/entities/index.ts';
import { statedSamples } from '../library/samples.ts';

const stated = await statedSamples();
const signatures: Signature[] = stated.flatMap((article) => {
  const actors = article.entities.filter((entity) => !isEvent(entity)).map(actorSignature);
  const nodes = article.entities.map((entity) => entity.signature?.key ?? entity.label);
  const events = [...eventViews(article, nodes, article.published).values()].map(resolver.eventSignature);
  return [...actors, ...events.map(qualified)];
});

const strong = [...new Map(signatures.map((one) => [one.key, one])).values()].filter(
  ({ strength }) => strength !== 'weak',
);

describe('the resolver of this project, on the samples', () => {
  test('keeps its signatures through JSON', () => {
    for (const signature of signatures) expect(JSON.parse(JSON.stringify(signature))).toEqual(signature);
  });

  test('judges alike in both directions', () => {
    let judged = 0;
    for (const a of strong) {
      for (const b of strong) {
        if (a.key >= b.key || a.kind !== b.kind || !a.blocks.some((block) => b.blocks.includes(block))) continue;
        const [there, back] = [resolver.judge(a, b), resolver.judge(b, a)];
        expect([there?.verdict, there?.score]).toEqual([back?.verdict, back?.score]);
        const never = resolver.mayBeSame?.(a, b) === false;
        expect(never && there?.verdict === 'same', `${a.key} and ${b.key}`).toBe(false);
        if (there) judged++;
      }
    }
    expect(judged).toBeGreaterThan(0);
  });

  test('gives smaller blocks to whole kinds, and two that it judges the same share one', () => {
    const given = new Map<string, Set<boolean>>();
    for (const one of strong) {
      const known = given.get(one.kind) ?? new Set();
      given.set(one.kind, known.add(resolver.narrowBlocks?.(one) !== undefined));
    }
    for (const answers of given.values()) expect(answers.size).toBe(1);
    const persons = strong.filter(({ kind }) => kind === 'Person');
    let same = 0;
    for (const a of persons) {
      for (const b of persons) {
        if (a.key >= b.key || resolver.judge(a, b)?.verdict !== 'same') continue;
        if (!a.blocks.some((block) => b.blocks.includes(block))) continue;
        const narrow = resolver.narrowBlocks!(b)!;
        expect(resolver.narrowBlocks!(a)!.some((block) => narrow.includes(block))).toBe(true);
        same++;
      }
    }
    expect(same).toBeGreaterThan(0);
  });

  test('leaves no trace of any third of the articles when it is removed again', async () => {
    const store = await STORES[0].open({ location: ':memory:', resolver, extractor: 'test' });
    await store.add(stated);
    for (const third of [0, 1, 2]) {
      const gone = stated.filter((_, index) => index % 3 === third);
      for (const { id } of gone) await store.remove(id);
      const rest = stated.filter((article) => !gone.includes(article));
      const bytes = (graph: Parameters<typeof json.write>[0]) => [...json.write(graph)].join('');
      expect(bytes(await store.graph())).toBe(bytes(referenceGraph(rest, resolver)));
      await store.add(gone);
    }
    await store.close();
  });
});
