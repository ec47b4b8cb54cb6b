import { describe, expect, it } from 'vitest';
import type { EdgeAttributes, GraphEdge, NodeAttributes, SerialisedGraph, Status } from '../../graph/model/index.ts';
import { encountersOf } from '../../src/questions/encounters.ts';
import { pathBetween } from '../../src/questions/path.ts';
import { viewOf } from '../../src/questions/view.ts';

const node = (key: string, attributes: Partial<NodeAttributes> = {}) => {
  const kind = { p: 'Person', s: 'State', m: 'Meeting', a: 'Article', c: 'Place' }[key[0]!]!;
  return { key, attributes: { kind, label: key, aliases: [], ...attributes } };
};
const edge = (source: string, relation: string, target: string, status: Status = 'happened'): GraphEdge => {
  const attributes: EdgeAttributes = { relation, status, history: [], evidence: [] };
  return { key: `${source} ${relation} ${target}`, source, target, attributes };
};
const graph: SerialisedGraph = {
  attributes: {},
  options: { type: 'directed', multi: true },
  nodes: [
    ...['p1', 'p2', 'p3', 'p4', 's1', 'c1', 'a1'].map((key) => node(key)),
    node('m1', { start: '2020-01-05', end: '2020-01-06', status: 'happened' }),
    node('m2', { start: '2019-03-01', end: '2019-03-01', status: 'denied' }),
    node('m3', { status: 'planned' }),
  ],
  edges: [
    edge('p1', 'ATTENDS', 'm1'),
    edge('p2', 'CHAIRS', 'm1'),
    edge('m1', 'HELD_IN', 'c1'),
    edge('p1', 'ATTENDS', 'm2', 'denied'),
    edge('p3', 'ATTENDS', 'm2', 'denied'),
    edge('p1', 'ATTENDS', 'm3', 'planned'),
    edge('p1', 'HOLDS_OFFICE', 's1'),
    edge('p3', 'HOLDS_OFFICE', 's1'),
    edge('p2', 'QUOTED_IN', 'a1'),
    edge('p4', 'QUOTED_IN', 'a1'),
  ],
};
const view = viewOf(graph);
const meetings = (...words: Parameters<typeof encountersOf>) =>
  encountersOf(...words).map(({ meeting }) => meeting.key);

describe('encounters', () => {
  it('come in the order of their days, undated ones last', () => {
    expect(meetings(view, 'p1')).toEqual(['m2', 'm1', 'm3']);
  });

  it('tell who else takes part and where it is held', () => {
    const encounter = encountersOf(view, 'p1', { from: '2020-01-01' })[0]!;
    expect(encounter.others.map(({ who }) => who.key)).toEqual(['p2']);
    expect(encounter.places.map(({ who }) => who.key)).toEqual(['c1']);
  });

  it('keep to companion, days and status', () => {
    expect(meetings(view, 'p1', { with: 'p3' })).toEqual(['m2']);
    expect(meetings(view, 'p1', { from: '2020-01-06', to: '2020-01-31' })).toEqual(['m1']);
    expect(meetings(view, 'p1', { to: '2020-01-04' })).toEqual(['m2']);
    expect(meetings(view, 'p1', { status: 'planned' })).toEqual(['m3']);
  });
});

describe('paths', () => {
  const steps = (from: string, to: string) => pathBetween(view, from, to)?.map(({ edge: { key } }) => key);

  it('lead over what was not denied, meetings before offices', () => {
    expect(steps('p1', 'p2')).toEqual(['p1 ATTENDS m1', 'p2 CHAIRS m1']);
    expect(steps('p1', 'p3')).toEqual(['p1 HOLDS_OFFICE s1', 'p3 HOLDS_OFFICE s1']);
    expect(steps('p1', 'p1')).toEqual([]);
  });

  it('do not lead over articles', () => {
    expect(steps('p2', 'p4')).toBeUndefined();
  });
});
