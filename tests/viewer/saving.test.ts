import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterGraph } from '../../graph/filters/index.ts';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { madeGraph } from '../../scripts/bench/graph.ts';
import { askedIn } from '../../src/server/asked.ts';
import { readDataset } from '../../viewer/state/dataset.ts';
import { createFactBook } from '../../viewer/state/facts.ts';
import type { Choice } from '../../viewer/state/fields.ts';
import { savingQuery } from '../../viewer/state/saving.ts';
import { decodeView, encodeView, INITIAL_VIEW, LANES, type ViewState } from '../../viewer/state/view.ts';
import { visibleIn } from '../../viewer/state/visible.ts';
import { fixtureWorld } from './fixture.ts';

const PLAIN = { cites: false, format: 'json' } as const;

/** What a file has that is saved in a view, by the words that the page sends and the server reads. */
function saved(graph: SerialisedGraph, view: ViewState): SerialisedGraph {
  return filterGraph(graph, askedIn(new URLSearchParams(savingQuery({}, view, PLAIN))).filter);
}

/** Views that filter a graph by what it has, and now and then by what it has not. */
function viewsOf(graph: SerialisedGraph): fc.Arbitrary<ViewState> {
  const some = (values: Iterable<string | undefined>) =>
    fc.subarray([...new Set([...values].filter((value) => value !== undefined)), 'nowhere, of no kind']);
  const choice = (values: Iterable<string | undefined>): fc.Arbitrary<Choice> =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant<Choice>({ mode: 'hide', values: [] }) },
      fc.record({ mode: fc.constantFrom('hide', 'only'), values: some(values) }),
    );
  const nodes = graph.nodes.map(({ attributes }) => attributes);
  const reports = [...graph.nodes, ...graph.edges].flatMap(({ attributes }) => attributes.history ?? []);
  const days = [...nodes, ...reports].flatMap((each) => [each.start, each.end, each.published?.slice(0, 10)]);
  const known = [...new Set(days.filter((each) => each !== undefined))];
  const day = fc.option(fc.constantFrom(...known), { nil: undefined, freq: 2 });
  const keys = fc.oneof(
    { weight: 2, arbitrary: fc.constant<string[]>([]) },
    fc.uniqueArray(fc.constantFrom(...graph.nodes.map(({ key }) => key)), { maxLength: 4 }),
  );
  return fc
    .record({
      kind: fc.oneof(fc.constant(INITIAL_VIEW.kind), choice(nodes.map(({ kind }) => kind))),
      relation: choice(graph.edges.map(({ attributes }) => attributes.relation)),
      status: choice(graph.edges.map(({ attributes }) => attributes.status)),
      outlet: choice(nodes.map(({ source }) => source)),
      form: choice(nodes.map(({ form }) => form)),
      sources: fc.constantFrom(1, 1, 1, 2, 3),
      from: day,
      to: day,
      lane: fc.constantFrom(...LANES),
      undated: fc.boolean(),
      known: day,
      dismissed: keys,
      around: keys,
      steps: fc.integer({ min: 1, max: 3 }),
      expanded: keys,
      loose: fc.boolean(),
    })
    .map((some) => decodeView(encodeView({ ...INITIAL_VIEW, ...some })));
}

const GRAPHS = {
  'the made-up states': fixtureWorld().graph(),
  'a crowd': madeGraph(150, 300, 3, 2),
} as const;

describe.each(Object.entries(GRAPHS))('what is saved of %s', (_, graph) => {
  const dataset = readDataset(graph);
  const facts = createFactBook(dataset);
  const drawable = ({ key }: { key: string }) => dataset.nodes.get(key)?.kind !== 'Article';

  test('is what is on the map, whatever the filters, with the statuses that it shows', () => {
    let least = Number.POSITIVE_INFINITY;
    let most = 0;
    fc.assert(
      fc.property(viewsOf(graph), (view) => {
        const shown = visibleIn(dataset, facts, view);
        const file = saved(graph, view);
        expect(file.edges.map(({ key }) => key).sort()).toEqual([...shown.edges].sort());
        const nodes = [...shown.nodes].map((key) => ({ key }));
        // Articles that prove what is shown come along where articles are shown.
        expect(file.nodes.filter(drawable).map(({ key }) => key)).toEqual(
          graph.nodes.filter(({ key }) => drawable({ key }) && shown.nodes.has(key)).map(({ key }) => key),
        );
        const inFile = new Set(file.nodes.map(({ key }) => key));
        for (const { key } of nodes) expect(inFile.has(key)).toBe(true);
        const told = facts.told(view.known);
        for (const { key, attributes } of [...file.nodes, ...file.edges]) {
          const element = dataset.nodes.get(key) ?? dataset.edges.get(key);
          expect([key, attributes.status]).toEqual([key, element && told(element)]);
        }
        least = Math.min(least, file.edges.length);
        most = Math.max(most, file.edges.length);
      }),
      { numRuns: 600 },
    );
    expect(least).toBe(0);
    expect(most).toBeGreaterThan(graph.edges.length / 2);
  });

  test('tells by a day nothing that was published later', () => {
    fc.assert(
      fc.property(viewsOf(graph), (view) => {
        const { known } = view;
        if (known === undefined) return;
        const { nodes, edges } = saved(graph, view);
        for (const { key, attributes } of [...nodes, ...edges]) {
          const { history, evidence = [], last = '' } = attributes;
          for (const report of history ?? []) expect((report.published ?? '') <= known).toBe(true);
          const all = dataset.nodes.get(key)?.history ?? dataset.edges.get(key)?.history ?? [];
          const later = all.filter(({ published = '' }) => published > known).map(({ article }) => article);
          for (const { article } of evidence) expect(later).not.toContain(article);
          // What no report tells of one by one, as an actor, has no last one that was later.
          if (!history) expect(last <= known).toBe(true);
        }
      }),
    );
  });
});

test('a file that cites has the articles of what is shown, and no others', () => {
  const graph = GRAPHS['the made-up states'];
  const query = savingQuery(
    {},
    { ...INITIAL_VIEW, relation: { mode: 'only', values: ['ACCUSES'] } },
    {
      ...PLAIN,
      cites: true,
    },
  );
  const { nodes, edges } = filterGraph(graph, askedIn(new URLSearchParams(query)).filter);
  expect(edges.map(({ key }) => key)).toEqual(['state:aldoria ACCUSES state:veshnia']);
  expect(nodes.map(({ attributes }) => attributes.label).sort()).toEqual([
    'Aldoria',
    'Veshnia',
    'What the admirals were doing',
  ]);
});
