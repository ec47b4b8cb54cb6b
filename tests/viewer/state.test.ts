import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EdgeAttributes } from '../../graph/model/index.ts';
import { cardOf, participantsOf } from '../../viewer/state/card.ts';
import { readDataset } from '../../viewer/state/dataset.ts';
import { emphasisOf } from '../../viewer/state/emphasis.ts';
import { createFactBook } from '../../viewer/state/facts.ts';
import { MATRIX_KINDS, MATRIX_ORDERS } from '../../viewer/state/matrix.ts';
import { MOST_PATHS, PATH_ORDERS } from '../../viewer/state/paths.ts';
import { articlesOf, indexProof, proofByArticle } from '../../viewer/state/proof.ts';
import {
  COLORINGS,
  decodeView,
  encodeView,
  FACET_VALUES,
  INITIAL_VIEW,
  LANES,
  SELECTABLE,
  SIZES,
  TABS,
  type ViewState,
} from '../../viewer/state/view.ts';
import { countFacets, visibleIn } from '../../viewer/state/visible.ts';
import { fixtureWorld } from './fixture.ts';
import { createWorld } from './world.ts';

const graph = fixtureWorld().graph();
const dataset = readDataset(graph);
const facts = createFactBook(dataset);
type Hidden = Partial<Record<'kind' | 'relation' | 'status', readonly string[]>>;
const hide = ({ kind = ['Article'], relation = [], status = [] }: Hidden, loose = false): ViewState => ({
  ...INITIAL_VIEW,
  loose,
  kind: { mode: 'hide', values: kind },
  relation: { mode: 'hide', values: relation },
  status: { mode: 'hide', values: status },
});
const shown = (view: ViewState) => visibleIn(dataset, facts, view);

describe('dataset', () => {
  test('keeps what only another program knows, and leaves out edges without an end', () => {
    const odd = readDataset({
      ...graph,
      nodes: [...graph.nodes, { key: 'x', attributes: { kind: 'Ghost', label: 'x', aliases: [] } }],
      edges: [
        ...graph.edges,
        { key: 'a', source: 'x', target: 'state:aldoria', attributes: edge('ATTENDS') },
        { key: 'b', source: 'nobody', target: 'state:aldoria', attributes: edge('ATTENDS') },
        { key: 'c', source: 'state:veshnia', target: 'state:aldoria', attributes: edge('ADMIRES') },
      ],
    });
    expect(odd.nodes.size).toBe(dataset.nodes.size + 1);
    expect([...odd.edges.keys()].filter((key) => !dataset.edges.has(key))).toEqual(['a', 'c']);
  });
});

describe('view', () => {
  const words = fc.uniqueArray(fc.string({ minLength: 1 })).map((values) => [...values].sort());
  const choices = fc.record({ mode: fc.constantFrom('hide' as const, 'only' as const), values: words });
  const days = fc.option(
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    { nil: undefined },
  );
  const views: fc.Arbitrary<ViewState> = fc.record({
    selection: fc.option(fc.record({ what: fc.constantFrom(...SELECTABLE), key: fc.string({ minLength: 1 }) }), {
      nil: undefined,
    }),
    kind: choices,
    relation: choices,
    status: choices,
    outlet: choices,
    form: choices,
    sources: fc.integer({ min: 1, max: 99 }),
    from: days,
    to: days,
    lane: fc.constantFrom(...LANES),
    undated: fc.boolean(),
    known: days,
    dismissed: words,
    around: words,
    steps: fc.integer({ min: 1, max: 3 }),
    expanded: words,
    loose: fc.boolean(),
    spanFrom: days,
    spanTo: days,
    tab: fc.constantFrom(...TABS),
    sizeBy: fc.constantFrom(...SIZES),
    colorBy: fc.constantFrom(...COLORINGS),
    merged: fc.boolean(),
    places: fc.constantFrom('', 'circle~1', 'force~120~gravity:0.1!apart~40~margin:0.6'),
    matrixOf: fc.constantFrom(...MATRIX_KINDS),
    matrixOrder: fc.constantFrom(...MATRIX_ORDERS),
    pathOrder: fc.constantFrom(...PATH_ORDERS),
    pathSure: fc.boolean(),
    pathAt: fc.integer({ min: 0, max: MOST_PATHS }),
    camera: fc.option(
      fc
        .record({ x: fc.integer(), y: fc.integer(), ratio: fc.integer({ min: 1, max: 9999 }) })
        .map(({ x, y, ratio }) => ({ x: x / 1000, y: y / 1000, ratio: ratio / 1000 })),
      { nil: undefined },
    ),
  });

  test('comes back whole from a link', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(`#${encodeView(view)}`)).toEqual(view);
      }),
    );
  });

  test('is the first one for a link that says nothing or nonsense', () => {
    expect(encodeView(INITIAL_VIEW)).toBe('');
    fc.assert(
      fc.property(fc.string(), (text) => {
        const view = decodeView(text.replace(/[=&]/g, ''));
        expect(view).toEqual(INITIAL_VIEW);
      }),
    );
  });
});

describe('filters', () => {
  test('hide articles and what has no link at first, and count what they leave out', () => {
    const visible = shown(INITIAL_VIEW);
    expect([...visible.nodes].some((key) => dataset.nodes.get(key)?.kind === 'Article')).toBe(false);
    expect(visible.nodes.has('person:dabrow-o')).toBe(false);
    expect(visible.loose).toBe(1);
    expect(shown(hide({}, true)).nodes.has('person:dabrow-o')).toBe(true);
  });

  test('a status hides links and events that have it, but no event that a visible link leads to', () => {
    const visible = shown(hide({ status: ['cancelled'] }, true));
    for (const key of visible.edges) expect(dataset.edges.get(key)?.status).not.toBe('cancelled');
    expect(visible.nodes.has('meeting:second')).toBe(true);
    const stricter = shown(hide({ status: ['cancelled'], relation: ['WITHDRAWS_FROM'] }, true));
    expect(stricter.nodes.has('meeting:second')).toBe(false);
  });

  test('never show a link without its ends, nor anything hidden', () => {
    fc.assert(
      fc.property(
        fc.subarray([...FACET_VALUES.kind]),
        fc.subarray([...FACET_VALUES.relation]),
        fc.subarray([...FACET_VALUES.status]),
        fc.boolean(),
        (kind, relation, status, loose) => {
          const { nodes, edges } = shown(hide({ kind, relation, status }, loose));
          for (const key of nodes) expect(kind).not.toContain(dataset.nodes.get(key)?.kind);
          for (const key of edges) {
            const edge = dataset.edges.get(key);
            expect(relation).not.toContain(edge?.relation);
            expect(status).not.toContain(edge?.status);
            expect(nodes.has(edge?.source ?? '') && nodes.has(edge?.target ?? '')).toBe(true);
          }
        },
      ),
    );
  });

  test('count for each value what it would show', () => {
    const view = hide({ relation: ['ATTENDS'], status: ['likely'] });
    const counts = countFacets(dataset, facts, view, shown(view));
    for (const [relation, count] of counts.relation) {
      const alone: ViewState = { ...view, relation: { mode: 'only', values: [relation] } };
      expect([relation, shown(alone).edges.size]).toEqual([relation, count]);
    }
    for (const [outlet, count] of counts.outlet) {
      const alone: ViewState = { ...view, outlet: { mode: 'only', values: [outlet] } };
      expect([outlet, shown(alone).edges.size]).toEqual([outlet, count]);
    }
    for (const [kind, count] of counts.kind) {
      const with_ = {
        ...view,
        kind: { mode: 'hide', values: view.kind.values.filter((each) => each !== kind) },
      } as const;
      const nodes = [...shown(with_).nodes].filter((key) => dataset.nodes.get(key)?.kind === kind);
      expect([kind, nodes.length]).toEqual([kind, count]);
    }
  });
});

describe('card', () => {
  test('has offices, encounters in time order, whom one met, quotes', () => {
    const card = cardOf(dataset, 'person:dabrow-m');
    expect(card.offices.map((office) => office.role)).toEqual(['Foreign Minister']);
    expect(card.encounters.map(({ event }) => event.key)).toEqual(['meeting:lomar']);
    expect(card.acquaintances.map(({ node, met }) => [node.key, met])).toEqual([
      ['person:okoro', 1],
      ['person:ilven', 1],
    ]);
    expect(card.quotes).toHaveLength(1);
  });

  test('meets nobody at what has not taken place, and counts it apart', () => {
    const card = cardOf(dataset, 'state:aldoria');
    expect(card.acquaintances).toMatchObject([{ node: { key: 'state:veshnia' }, met: 0, foreseen: 1 }]);
  });

  test('a denied presence meets nobody', () => {
    const world = createWorld();
    const id = world.article({ title: 't', source: 's', text: 'Ann and Bo met. Cy was not there.' });
    const proof = { id, status: 'happened', sentence: 'Ann and Bo met.' } as const;
    for (const name of ['ann', 'bo', 'cy']) world.node(name, 'Person', name);
    const meeting = world.event('m', 'Meeting', 'm', 'happened', [proof]);
    world.edge('ann', 'ATTENDS', meeting, 'happened', [proof]);
    world.edge('bo', 'ATTENDS', meeting, 'happened', [proof]);
    world.edge('cy', 'ATTENDS', meeting, 'denied', [{ ...proof, status: 'denied', sentence: 'Cy was not there.' }]);
    const small = readDataset(world.graph());
    expect(cardOf(small, 'ann').acquaintances.map(({ node }) => node.key)).toEqual(['bo']);
    expect(cardOf(small, 'cy').acquaintances).toEqual([]);
    expect(participantsOf(small, 'm').map(({ source }) => source)).toEqual(['ann', 'bo', 'cy']);
  });
});

describe('proof', () => {
  test('is grouped by article, undated ones first, each sentence once', () => {
    const meeting = dataset.nodes.get('meeting:lomar');
    const groups = proofByArticle(dataset, [...(meeting?.evidence ?? []), ...(meeting?.evidence ?? [])]);
    expect(groups.map(({ node }) => node?.published)).toEqual(['2019-03-04', '2019-03-06', '2019-03-08']);
    expect(groups.map(({ spans }) => spans.length)).toEqual([1, 1, 1]);
  });

  test('leads from an article to all that it proves and back', () => {
    const index = indexProof(dataset);
    for (const [article, { edges }] of index) {
      for (const each of edges) expect(articlesOf(dataset, each.source).map(({ key }) => key)).toContain(article);
    }
  });

  test('stands out with its article', () => {
    const [article] = articlesOf(dataset, 'meeting:summit');
    const emphasis = emphasisOf(dataset, { what: 'node', key: article?.key ?? '' }, () => indexProof(dataset));
    expect(emphasis?.nodes.has('event:senn')).toBe(true);
    expect(emphasis?.nodes.has('person:okoro')).toBe(false);
  });
});

function edge(relation: string): EdgeAttributes {
  return { relation, status: 'happened', history: [], evidence: [] };
}
