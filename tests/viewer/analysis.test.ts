import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../../viewer/layouts/collection.ts';
import { type Field, settle } from '../../viewer/layouts/layout.ts';
import { type Dataset, readDataset } from '../../viewer/state/dataset.ts';
import { matrixOf } from '../../viewer/state/matrix.ts';
import { adjacencyOf, betweenness } from '../../viewer/state/measures.ts';
import { isStep, pathsBetween } from '../../viewer/state/paths.ts';
import { presencesOf, sharedBy, statesBehind } from '../../viewer/state/presence.ts';
import { tenuresOf } from '../../viewer/state/tenures.ts';
import { fixtureWorld } from './fixture.ts';
import { createWorld, type World } from './world.ts';

const links = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 24 });
const everything = (dataset: Dataset) => ({
  nodes: new Set(dataset.nodes.keys()),
  edges: new Set(dataset.edges.keys()),
});

describe('betweenness', () => {
  test('of a chain and a star is as counted by hand', () => {
    const chain = adjacencyOf(4, Uint32Array.of(0, 1, 1, 2, 2, 3));
    expect([...betweenness(chain)]).toEqual([0, 2, 2, 0]);
    const star = adjacencyOf(5, Uint32Array.of(0, 1, 0, 2, 3, 0, 0, 4, 0, 4, 2, 2));
    expect([...betweenness(star)]).toEqual([6, 0, 0, 0, 0]);
  });

  test('is the share of shortest paths through a node, path by path', () => {
    fc.assert(
      fc.property(links, (pairs) => {
        const measured = betweenness(adjacencyOf(10, Uint32Array.from(pairs.flat())));
        const expected = new Float64Array(10);
        const dataset = datasetOf(pairs);
        for (let a = 0; a < 10; a++) {
          for (let b = a + 1; b < 10; b++) {
            const paths = pathsBetween(dataset, question(a, b, 1e6));
            const least = Math.min(...paths.map(({ hops }) => hops.length));
            const shortest = paths.filter(({ hops }) => hops.length === least);
            for (const { hops } of shortest)
              for (const { to } of hops.slice(0, -1)) expected[Number(to)]! += 1 / shortest.length;
          }
        }
        measured.forEach((value, node) => {
          expect(value).toBeCloseTo(expected[node] ?? 0, 9);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('paths', () => {
  test('join their ends link by link, none longer than one step more than the shortest, none twice', () => {
    fc.assert(
      fc.property(links, fc.nat(9), fc.nat(9), (pairs, a, b) => {
        const dataset = datasetOf(pairs);
        const paths = pathsBetween(dataset, question(a, b, 8));
        const least = stepsBetween(pairs, a, b);
        if (a === b || least === undefined || least > 8) {
          expect(paths).toEqual([]);
          return;
        }
        expect(paths[0]?.hops.length).toBe(least);
        for (const { hops } of paths) {
          expect(hops.length).toBeLessThanOrEqual(least + 1);
          expect([hops[0]?.from, hops.at(-1)?.to]).toEqual([String(a), String(b)]);
          hops.forEach(({ from, to, edges }, index) => {
            expect(edges.length).toBeGreaterThan(0);
            for (const edge of edges) expect([edge.source, edge.target].sort()).toEqual([from, to].sort());
            if (index > 0) expect(hops[index - 1]?.to).toBe(from);
          });
        }
        expect(new Set(paths.map(({ hops }) => hops.map(({ to }) => to).join(' '))).size).toBe(paths.length);
      }),
    );
  });

  test('leave out what is denied or called off only when asked, and sources always', () => {
    const dataset = readDataset(fixtureWorld().graph());
    const between = (from: string, to: string, sure: boolean) =>
      pathsBetween(dataset, { from, to, passes: (edge) => isStep(dataset, edge, sure), order: 'steps', most: 5 });
    const off = between('state:veshnia', 'meeting:second', false);
    expect(off[0]?.hops).toHaveLength(1);
    expect(between('state:veshnia', 'meeting:second', true)).toEqual([]);
    const articles = [...dataset.nodes.values()].filter(({ kind }) => kind === 'Article').map(({ key }) => key);
    for (const article of articles) expect(between('person:dabrow-m', article, false)).toEqual([]);
  });

  test('are told best proved first on demand: the weakest step counts', () => {
    const world = createWorld();
    const ids = [1, 2, 3].map((n) => world.article({ title: `t${n}`, source: `s${n}`, text: `Number ${n} says so.` }));
    const proof = (count: number) =>
      ids.slice(0, count).map((id, n) => ({ id, status: 'happened' as const, sentence: `Number ${n + 1} says so.` }));
    for (const name of ['a', 'b', 'c', 'd']) world.node(name, 'Person', name);
    world.edge('a', 'SUPPORTS', 'd', 'happened', proof(1));
    world.edge('a', 'SUPPORTS', 'b', 'happened', proof(3));
    world.edge('b', 'SUPPORTS', 'd', 'happened', proof(2));
    const dataset = readDataset(world.graph());
    const lengths = (order: 'steps' | 'proof') =>
      pathsBetween(dataset, { from: 'a', to: 'd', passes: () => true, order, most: 5 }).map(({ hops }) => hops.length);
    expect(lengths('steps')).toEqual([1, 2]);
    expect(lengths('proof')).toEqual([2, 1]);
  });
});

describe('matrix', () => {
  const dataset = readDataset(fixtureWorld().graph());

  test('counts what the two share, the same both ways, apart what is not certain', () => {
    const matrix = matrixOf(dataset, everything(dataset), 'Person', 'count');
    expect(matrix.at('person:dabrow-m', 'person:ilven')).toEqual({ met: 1, foreseen: 0 });
    for (const row of matrix.names) {
      for (const column of matrix.names) {
        expect(matrix.at(row, column)).toEqual(matrix.at(column, row));
        const presences = presencesOf(dataset, dataset.edges.keys());
        const shared = row === column ? [] : sharedBy(dataset, presences, row, column);
        const tally = matrix.at(row, column) ?? { met: 0, foreseen: 0 };
        expect(tally.met + tally.foreseen).toBe(shared.length);
        expect(tally.met).toBe(shared.filter(({ sure }) => sure).length);
      }
    }
  });

  test('is in the order asked for, and follows the filters', () => {
    const by = (order: 'name' | 'count') => matrixOf(dataset, everything(dataset), 'Person', order).names;
    const labels = by('name').map((key) => dataset.nodes.get(key)?.label ?? '');
    expect([...labels]).toEqual([...labels].sort());
    expect([...by('count')].sort()).toEqual([...by('name')].sort());
    const none = matrixOf(dataset, { nodes: new Set(), edges: new Set() }, 'Person', 'count');
    expect(none.names).toEqual([]);
  });

  test('counts a State where its office-holders are, but not former ones, nor before their time', () => {
    const world = createWorld();
    const id = world.article({ title: 't', source: 's', text: 'Ann and Bo met.' });
    const proof = [{ id, status: 'happened' as const, sentence: 'Ann and Bo met.' }];
    for (const state of ['north', 'south', 'west']) world.node(state, 'State', state);
    world.node('ministry', 'Organisation', 'Ministry of the North');
    for (const name of ['ann', 'bo']) world.node(name, 'Person', name);
    world.edge('ministry', 'PART_OF', 'north', 'happened', proof);
    world.edge('ann', 'HOLDS_OFFICE', 'ministry', 'happened', proof, { tenure: 'current' });
    world.edge('bo', 'HOLDS_OFFICE', 'south', 'happened', proof, { tenure: 'current', start: '2020-01-01' });
    world.edge('bo', 'HOLDS_OFFICE', 'west', 'happened', proof, { tenure: 'former' });
    const day = (start: string) => ({ start, end: start });
    for (const [meeting, start] of [
      ['early', '2019-05-01'],
      ['late', '2021-05-01'],
    ] as const) {
      world.event(meeting, 'Meeting', meeting, 'happened', proof, day(start));
      for (const name of ['ann', 'bo']) world.edge(name, 'ATTENDS', meeting, 'happened', proof);
    }
    const small = readDataset(world.graph());
    const matrix = matrixOf(small, everything(small), 'State', 'name');
    expect(matrix.names).toEqual(['north', 'south']);
    expect(matrix.at('north', 'south')).toEqual({ met: 1, foreseen: 0 });
    const presences = presencesOf(small, small.edges.keys(), statesBehind(small));
    expect(sharedBy(small, presences, 'north', 'south').map(({ meeting }) => meeting.key)).toEqual(['late']);
  });
});

describe('layouts', () => {
  const fields = fc
    .record({ count: fc.integer({ min: 1, max: 40 }), seed: fc.nat(1000) })
    .map(({ count, seed }): (() => Field) => () => ({
      x: Float32Array.from({ length: count }, (_, n) => Math.sin(n * 7 + seed) * 100),
      y: Float32Array.from({ length: count }, (_, n) => Math.cos(n * 5 + seed) * 100),
      radius: Float32Array.from({ length: count }, (_, n) => 2 + (n % 4)),
      kind: Float32Array.from({ length: count }, (_, n) => (n + seed) % 6),
      community: Float32Array.from({ length: count }, (_, n) => ((n * seed) % 5) - 1),
      day: Float32Array.from({ length: count }, (_, n) => (n % 3 ? Number.NaN : 18_000 + n * 9)),
      pairs: Uint32Array.from({ length: count * 2 }, (_, n) => (n * (seed + 3)) % count),
    }));

  test.each(LAYOUTS.map((entry) => [entry.name, entry] as const))(
    '%s: places every node, the same each time, and comes to rest',
    (_, entry) => {
      fc.assert(
        fc.property(fields, (make) => {
          const run = () => {
            const field = make();
            const step = entry.start(field, settle(entry, {}));
            let rounds = 1;
            while (!step()) rounds += 1;
            return { field, rounds };
          };
          const [first, again] = [run(), run()];
          expect(first.rounds).toBeLessThanOrEqual(entry.gradual ? 600 : 1);
          expect([...first.field.x, ...first.field.y].every(Number.isFinite)).toBe(true);
          expect(first.field).toEqual(again.field);
          const spots = new Set([...first.field.x].map((x, node) => `${x} ${first.field.y[node]}`));
          expect(spots.size).toBe(first.field.x.length);
        }),
        { numRuns: 15 },
      );
    },
  );

  test('push apart leaves no two nodes on each other', () => {
    const entry = LAYOUTS.find(({ name }) => name === 'apart')!;
    fc.assert(
      fc.property(fields, (make) => {
        const field = make();
        const step = entry.start(field, settle(entry, { margin: 0.2 }));
        while (!step());
        for (let a = 0; a < field.x.length; a++) {
          for (let b = a + 1; b < field.x.length; b++) {
            const distance = Math.hypot(field.x[a]! - field.x[b]!, field.y[a]! - field.y[b]!);
            expect(distance).toBeGreaterThan((field.radius[a]! + field.radius[b]!) * 0.99);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('knobs out of range or unknown are as at first', () => {
    for (const entry of LAYOUTS) {
      const first = settle(entry, {});
      expect(settle(entry, { [entry.knobs[0]?.name ?? '']: Number.NaN, other: 3 })).toEqual(first);
      for (const knob of entry.knobs) expect(settle(entry, { [knob.name]: 1e9 })[knob.name]).toBe(knob.max);
    }
  });
});

describe('offices', () => {
  test('lie on one axis, stated days before seen ones in meaning, undated without a bar', () => {
    const world = createWorld();
    const id = world.article({ title: 't', source: 's', published: '2015-06-01', text: 'Ann holds it.' });
    const proof = [{ id, status: 'happened' as const, sentence: 'Ann holds it.' }];
    world.node('ann', 'Person', 'Ann');
    for (const name of ['a', 'b', 'c']) world.node(name, 'Organisation', name);
    world.edge('ann', 'HOLDS_OFFICE', 'a', 'happened', proof, { start: '2010', end: '2014', tenure: 'former' });
    world.edge('ann', 'HOLDS_OFFICE', 'b', 'happened', proof, { first: '2016-01-01', last: '2020-01-01' });
    world.edge('ann', 'HOLDS_OFFICE', 'c', 'happened', proof, { tenure: 'acting' });
    const dataset = readDataset(world.graph());
    const { rows, ticks } = tenuresOf(dataset, 'ann', [...dataset.edges.values()]);
    expect(rows.map(({ other, seen }) => [other, seen])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
    ]);
    expect(rows[0]).toMatchObject({ from: 0 });
    expect(rows[0]?.to).toBeCloseTo(0.4, 1);
    expect(rows[1]).toMatchObject({ to: 1 });
    expect(rows[2]?.from).toBeUndefined();
    expect(ticks.map(({ label }) => label)).toEqual(['2010', '2012', '2014', '2016', '2018', '2020']);
  });
});

function datasetOf(pairs: readonly (readonly [number, number])[]): Dataset {
  const world: World = createWorld();
  const id = world.article({ title: 't', source: 's', text: 'So it is.' });
  for (let node = 0; node < 10; node++) world.node(String(node), 'Person', String(node));
  const proof = [{ id, status: 'happened' as const, sentence: 'So it is.' }];
  const unique = new Map(pairs.filter(([a, b]) => a !== b).map(([a, b]) => [`${a} ${b}`, [a, b] as const]));
  for (const [a, b] of unique.values()) world.edge(String(a), 'SUPPORTS', String(b), 'happened', proof);
  return readDataset(world.graph());
}

function question(a: number, b: number, most: number) {
  return { from: String(a), to: String(b), passes: () => true, order: 'steps', most } as const;
}

function stepsBetween(pairs: readonly (readonly [number, number])[], from: number, to: number): number | undefined {
  const steps = new Map([[from, 0]]);
  for (const [node, distance] of steps) {
    for (const [a, b] of pairs) {
      const other = a === node ? b : b === node ? a : undefined;
      if (other !== undefined && !steps.has(other)) steps.set(other, distance + 1);
    }
  }
  return steps.get(to);
}
