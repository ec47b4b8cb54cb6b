import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, referenceGraph } from '../../graph/build/index.ts';
import { statedArticles } from '../arbitraries/articles.ts';
import { testResolver } from '../arbitraries/resolver.ts';
import { article, person, state } from '../stores/made.ts';

test('every node has its own finite, rounded position, the same each time, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.array(statedArticles, { maxLength: 8 }), (articles) => {
      const graph = referenceGraph(articles, testResolver);
      const laidOut = layOut(graph);
      expect(layOut(referenceGraph([...articles].reverse(), testResolver))).toEqual(laidOut);
      expect(laidOut.edges).toEqual(graph.edges);
      const seen = new Set<string>();
      laidOut.nodes.forEach(({ key, attributes: { x, y, community, ...rest } }, index) => {
        expect({ key, attributes: rest }).toEqual(graph.nodes[index]);
        for (const value of [x!, y!]) {
          expect(Number.isFinite(value)).toBe(true);
          expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-6);
        }
        if (community !== undefined) expect(Number.isInteger(community)).toBe(true);
        seen.add(`${x} ${y}`);
      });
      expect(seen.size).toBe(laidOut.nodes.length);
    }),
    { numRuns: 40 },
  );
});

test('two groups that no edge joins are two communities, the larger first', () => {
  const people = ['Ana A', 'Bela B', 'Carl C', 'Dina D', 'Ewa E'].map((name) => person(name));
  const accuses = (from: number, to: number) => ({ about: 'edge', relation: 'ACCUSES', from, to }) as const;
  const one = article(
    'One. End.',
    [...people, state('RU')],
    [accuses(0, 1), accuses(1, 2), accuses(2, 0), accuses(3, 4)],
  );
  const { nodes } = layOut(referenceGraph([one], testResolver));
  const communityOf = (name: string) => nodes.find(({ attributes }) => attributes.label === name)!.attributes.community;
  expect(['Ana A', 'Bela B', 'Carl C'].map(communityOf)).toEqual([0, 0, 0]);
  expect(['Dina D', 'Ewa E'].map(communityOf)).toEqual([1, 1]);
  expect(communityOf('RU')).toBeUndefined();
});
