import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceGraph } from '../../graph/build/index.ts';
import { type Filter, filterGraph, outletsIn } from '../../graph/filters/index.ts';
import { STATUSES } from '../../graph/model/index.ts';
import { KINDS, RELATIONS } from '../../graph/ontology/index.ts';
import { statedArticles } from '../arbitraries/articles.ts';
import { testResolver } from '../arbitraries/resolver.ts';
import { fixtureWorld } from '../viewer/fixture.ts';

const graph = fixtureWorld().graph();

/** What passes, as a person would say it: nodes by their key, links as "from RELATION to"; articles apart. */
function left(filter: Filter) {
  const { nodes, edges } = filterGraph(graph, filter);
  return {
    nodes: nodes.filter(({ attributes }) => attributes.kind !== 'Article').map(({ key }) => key),
    articles: nodes.flatMap(({ attributes }) => (attributes.kind === 'Article' ? attributes.title! : [])).sort(),
    links: edges.map(({ source, target, attributes }) => `${source} ${attributes.relation} ${target}`),
  };
}

describe('a filter', () => {
  it('of nothing is the graph itself', () => {
    expect(filterGraph(graph, {})).toBe(graph);
  });

  it('by kind keeps these, linked or not, and the links between them', () => {
    const { nodes, articles, links } = left({ kinds: ['State', 'Organisation'] });
    expect(nodes.sort()).toEqual(['organisation:league', 'organisation:mfa', 'state:aldoria', 'state:veshnia']);
    expect(articles).toEqual([]);
    expect(links.sort()).toEqual([
      'organisation:mfa PART_OF state:aldoria',
      'state:aldoria ACCUSES state:veshnia',
      'state:veshnia REJECTS state:aldoria',
    ]);
  });

  it('by relation keeps these links, their ends, and the articles that prove them', () => {
    expect(left({ relations: ['ACCUSES'] })).toEqual({
      nodes: ['state:aldoria', 'state:veshnia'],
      articles: ['What the admirals were doing'],
      links: ['state:aldoria ACCUSES state:veshnia'],
    });
  });

  it('by status keeps meetings and links that have it, and meetings to which such a link leads', () => {
    const { nodes, links } = left({ statuses: ['possible', 'cancelled'] });
    expect(nodes.sort()).toEqual(['meeting:lomar', 'meeting:second', 'meeting:summit', 'organisation:league']);
    expect(links).toEqual(['meeting:second PART_OF meeting:lomar', 'organisation:league ORGANISES meeting:summit']);
  });

  it('by days goes by the link, else by its meeting, else by reports of offices; never by those of deeds', () => {
    const march = left({ from: '2019-03-07', to: '2019-03-07' });
    expect(march.nodes).toContain('meeting:lomar');
    expect(march.nodes).not.toContain('meeting:second');
    expect(march.links).toContain('person:dabrow-m ATTENDS meeting:lomar');
    expect(march.links).toContain('person:dabrow-m HOLDS_OFFICE state:aldoria');
    expect(march.links).not.toContain('state:aldoria ACCUSES state:veshnia');
    const may = left({ from: '2019-05-20' });
    expect(may.links).toContain('state:veshnia WITHDRAWS_FROM meeting:second');
    expect(may.links).not.toContain('person:dabrow-m ATTENDS meeting:lomar');
    // An office goes on from its beginning until it is last reported.
    const office = 'person:ilven HOLDS_OFFICE state:veshnia';
    expect(left({ to: '2019-01-01' }).links).toEqual([office]);
    expect(left({ from: '2019-02-01', to: '2019-02-02' }).links).toEqual([office]);
    const quotes = (day: string) => filterGraph(graph, { from: day, to: day, relations: ['QUOTED_IN'] }).edges.length;
    expect([quotes('2019-03-04'), quotes('2019-03-05')]).toEqual([1, 0]);
  });

  it('by outlet keeps what one of them reports, with all its evidence', () => {
    const { links, articles } = left({ outlets: ['The Veshnian Courier'] });
    expect(links).toEqual(['person:ilven HOLDS_OFFICE state:veshnia']);
    expect(articles).toContain('Read-out of the ministerial in Lomar');
    const [meeting] = filterGraph(graph, { outlets: ['The Veshnian Courier'], kinds: ['Meeting'] }).nodes;
    expect(meeting!.attributes.evidence).toHaveLength(3);
  });

  it('by number of outlets counts those of a meeting or link', () => {
    const { links, nodes } = left({ minSources: 2 });
    expect(links.sort()).toEqual(['person:dabrow-m ATTENDS meeting:lomar', 'person:ilven ATTENDS meeting:lomar']);
    expect(nodes.sort()).toEqual(['meeting:lomar', 'person:dabrow-m', 'person:ilven']);
    expect(left({ minSources: 3 }).nodes).toEqual(['meeting:lomar']);
  });

  it('around a node goes so many links far, whichever way they point, and never through an article', () => {
    const around = (steps: number, more: Filter = {}) =>
      left({ around: { nodes: ['person:okoro'], steps }, ...more }).nodes.sort();
    expect(around(1)).toEqual(['meeting:lomar', 'person:okoro']);
    expect(around(2)).toEqual([
      ...['meeting:lomar', 'meeting:second', 'person:dabrow-m', 'person:ilven', 'person:okoro', 'place:lomar'],
    ]);
    expect(around(2, { kinds: ['Meeting'] })).toEqual(['meeting:lomar', 'meeting:second', 'person:okoro']);
    expect(around(5, { statuses: ['denied'] })).toEqual(['person:okoro']);
    const quoted = left({ around: { nodes: ['person:dabrow-m'], steps: 2 }, relations: ['QUOTED_IN'] });
    expect(quoted.nodes).toEqual(['person:dabrow-m']);
  });

  it('takes all that is asked for together', () => {
    const both = left({ relations: ['ATTENDS'], statuses: ['likely'], kinds: ['State', 'Meeting'] });
    expect(both.links).toEqual(['state:aldoria ATTENDS meeting:summit', 'state:veshnia ATTENDS meeting:summit']);
    expect(both.articles).toEqual([]);
  });
});

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const some = <Value>(values: readonly Value[]) => optional(fc.subarray([...values], { minLength: 1 }));
const days = optional(fc.constantFrom('2020-09-02', '2020-09-04', '2020-09-07'));
const filters = fc
  .record({
    kinds: some(KINDS.map(({ kind }) => kind).filter((kind) => kind !== 'Article')),
    relations: some(RELATIONS.map(({ relation }) => relation)),
    statuses: some(STATUSES),
    from: days,
    to: days,
    outlets: some(['Wire', 'Gazette']),
    minSources: optional(fc.integer({ min: 1, max: 3 })),
    around: optional(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 3 }))),
  })
  .map(({ kinds, ...filter }) => ({ ...filter, kinds: kinds && [...kinds, 'Article'] }));

describe('whatever the graph and the filter', () => {
  it('what passes is of the graph, hangs together, passes again, and does not depend on order', () => {
    fc.assert(
      fc.property(fc.array(statedArticles, { minLength: 1, maxLength: 5 }), filters, (articles, drawn) => {
        const whole = referenceGraph(articles, testResolver);
        if (whole.nodes.length === 0) return;
        const { around, ...others } = drawn;
        const center = around && { nodes: [whole.nodes[around[0] % whole.nodes.length]!.key], steps: around[1] };
        const filter = Object.fromEntries(
          Object.entries({ ...others, around: center }).filter(([, asked]) => asked !== undefined),
        ) as Filter;
        const part = filterGraph(whole, filter);
        const keys = new Set(part.nodes.map(({ key }) => key));
        for (const node of part.nodes) expect(whole.nodes).toContain(node);
        for (const edge of part.edges) {
          expect(whole.edges).toContain(edge);
          expect(keys.has(edge.source) && keys.has(edge.target)).toBe(true);
        }
        expect(filterGraph(part, filter)).toEqual(part);
        const turned = { ...whole, nodes: [...whole.nodes].reverse(), edges: [...whole.edges].reverse() };
        const again = filterGraph(turned, filter);
        expect([...again.nodes].reverse()).toEqual(part.nodes);
        expect([...again.edges].reverse()).toEqual(part.edges);
      }),
      { numRuns: 300 },
    );
  });

  it('outlets are told sorted and once', () => {
    expect(outletsIn(graph)).toEqual([...new Set(outletsIn(graph))].sort());
    expect(outletsIn(graph)).toContain('Northern Wire');
  });
});
