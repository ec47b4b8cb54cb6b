import { expect, it } from 'vitest';
import { progressing } from '../../src/commands/progress.ts';
import { hostileGraph } from '../exporters/hostile.ts';

it('an export tells on the way how far it is, and changes no piece', () => {
  const graph = hostileGraph();
  const pieces = Array.from({ length: 5_000 }, (_, index) => `${index}\n`);
  const told: string[] = [];
  const written: string[] = [];
  for (const piece of progressing(pieces, 'gexf', graph, (line) => told.push(line))) {
    written.push(piece);
    // Told while it is written, not before or after.
    expect(told).toHaveLength(Math.floor((written.length - 1) / 2_000));
  }
  expect(written).toEqual(pieces);
  expect(told[0]).toBe(`gexf: 2000 written, of ${graph.nodes.length} nodes and ${graph.edges.length} links`);
});
