import { describe, expect, test } from 'vitest';
import { referenceGraph } from '../../graph/build/index.ts';
import type { StatedArticle } from '../../graph/model/index.ts';
import { testResolver } from '../arbitraries/resolver.ts';
import { article, type Draft, days, person, state, talks } from '../stores/made.ts';

const graphOf = (...articles: readonly StatedArticle[]) => referenceGraph(articles, testResolver);
const [ana, bela, russia, meeting] = [person('Ana Novak'), person('Bela Lind'), state('RU'), talks()];
const attends = (from: number, rest: Draft = {}) =>
  ({ about: 'edge', relation: 'ATTENDS', from, to: 2, ...rest }) as const;
const held = (rest: Draft) => ({ about: 'event', event: 2, ...rest }) as Draft;
const at = (published: string, source = 'Wire') => ({ published, source });

describe('the fold of articles', () => {
  test('lets a meeting happen that a guest cancelled', () => {
    const date = { date: days('2020-09-04') };
    const before = article(
      'Before. End.',
      [ana, bela, meeting],
      [held({ status: 'planned', ...date }), attends(0, { status: 'planned' }), attends(1, { status: 'planned' })],
      at('2020-09-02'),
    );
    const after = article(
      'After. End.',
      [ana, bela, meeting],
      [held({ status: 'happened', ...date }), attends(0), attends(1, { status: 'cancelled' })],
      at('2020-09-05', 'Gazette'),
    );
    const { nodes, edges } = graphOf(before, after);
    const event = nodes.filter(({ attributes }) => attributes.kind === 'Meeting');
    expect(event).toHaveLength(1);
    expect(event[0]!.attributes).toMatchObject({
      status: 'happened',
      start: '2020-09-04',
      end: '2020-09-04',
      precision: 'day',
      when: '2020-09-04',
      articles: 2,
      sources: 2,
      first: '2020-09-02',
      last: '2020-09-05',
      history: [
        { published: '2020-09-02', status: 'planned' },
        { published: '2020-09-05', status: 'happened' },
      ],
      evidence: [
        { article: before.id, start: 0, end: 7, quote: 'Before.' },
        { article: after.id, quote: 'After.' },
      ],
    });
    expect(edges.map(({ attributes }) => attributes.status).sort()).toEqual(['cancelled', 'happened']);
  });

  test('marks an attendance as contested by the date of its meeting', () => {
    const claims = [held({ date: days('2020-09-04') }), attends(0), attends(1)];
    const first = article('One. End.', [ana, bela, meeting], claims, at('2020-09-04'));
    const denial = article(
      'Two. End.',
      [ana, bela, meeting],
      [held({ date: days('2020-09-04') }), attends(0), attends(1, { status: 'denied' })],
      at('2020-09-06'),
    );
    const contested = graphOf(first, denial).edges.filter(({ attributes }) => attributes.contested);
    expect(contested).toHaveLength(1);
    expect(contested[0]!.attributes.status).toBe('denied');
  });

  test('keeps one edge for wordings of one office, with the most frequent wording and the latest tenure', () => {
    const office = (role: string, tenure: 'current' | 'former', officeClass = 'minister') =>
      ({ about: 'edge', relation: 'HOLDS_OFFICE', from: 0, to: 1, role, tenure, officeClass }) as const;
    const { edges } = graphOf(
      article('One. End.', [ana, russia], [office('Minister', 'current')], at('2020-01-01')),
      article('Two. End.', [ana, russia], [office('Defence Minister', 'current')], at('2020-01-02')),
      article(
        'Three. End.',
        [ana, russia],
        [office('Defence Minister', 'former'), office('Envoy', 'current', 'envoy')],
        at('2021-01-01'),
      ),
    );
    expect(edges.map(({ attributes: { role, tenure, articles } }) => [role, tenure, articles]).sort()).toEqual([
      ['Defence Minister', 'former', 3],
      ['Envoy', 'current', 1],
    ]);
  });

  test('parts deeds by mode and start, quotes by their words', () => {
    const deed = (rest: Draft) => ({ about: 'edge', relation: 'ACCUSES', from: 0, to: 1, ...rest }) as Draft;
    const quote = (start: number, end: number) =>
      ({ about: 'edge', relation: 'QUOTED_IN', from: 0, to: 'article', quote: { start, end } }) as const;
    const { edges } = graphOf(
      article(
        'Said so. End.',
        [ana, russia],
        [
          deed({}),
          deed({ mode: 'cyber' }),
          deed({ date: days('2020-09-04') }),
          deed({ date: days('2020-09-04') }),
          quote(0, 4),
          quote(0, 7),
          quote(0, 4),
        ],
      ),
    );
    expect(edges.filter(({ attributes }) => attributes.relation === 'ACCUSES')).toHaveLength(3);
    expect(edges.flatMap(({ attributes }) => attributes.quote ?? []).sort()).toEqual(['Said', 'Said so']);
  });

  test('drops edges of a thing with itself, of kinds that the ontology does not join, and of unknown relations', () => {
    const edge = (relation: string, from: number, to: number) => ({ about: 'edge', relation, from, to }) as const;
    const { edges } = graphOf(
      article('One. End.', [ana, ana, russia], [edge('ACCUSES', 0, 1), edge('HELD_IN', 0, 2), edge('LIKES', 0, 2)]),
    );
    expect(edges).toEqual([]);
  });

  test('calls an entity by its fullest name, then the most frequent, then the first in order', () => {
    const names = (...list: readonly [string, number][]) => ({
      ...ana,
      names: list.map(([text, count]) => ({ text, count })),
    });
    const labelled = (...list: readonly [string, number][]) => {
      const node = graphOf(article('One. End.', [names(...list)])).nodes.find(
        ({ attributes }) => attributes.kind === 'Person',
      );
      return [node!.attributes.label, node!.attributes.aliases];
    };
    expect(labelled(['Novak', 9], ['Ana Maria Novak', 1], ['Ana Novak', 5])).toEqual([
      'Ana Maria Novak',
      ['Ana Novak', 'Novak'],
    ]);
    expect(labelled(['A. Novak', 9], ['Ana Novak', 1])).toEqual(['Ana Novak', ['A. Novak']]);
    expect(labelled(['Ana Novac', 1], ['Ana Novak', 2])[0]).toBe('Ana Novak');
    expect(labelled(['Ana Novak', 1], ['Ana Novac', 1])[0]).toBe('Ana Novac');
  });

  test('calls a meeting by its proper name before a composed one, which becomes an alias', () => {
    const named = { ...talks('Long Bridge Talks'), event: { series: false, apartFrom: [], name: 'Long Bridge Talks' } };
    const claims = [attends(0), attends(1), held({ date: days('2020-09-04') })];
    const { nodes } = graphOf(
      article('One. End.', [ana, bela, talks('Ana Novak – Bela Lind talks, Moscow')], claims),
      article('Two. End.', [ana, bela, named], claims),
    );
    const event = nodes.find(({ attributes }) => attributes.kind === 'Meeting')!;
    expect(event.attributes.label).toBe('Long Bridge Talks');
    expect(event.attributes.aliases).toEqual(['Ana Novak – Bela Lind talks, Moscow']);
  });

  test('takes the date of what happened before that of what was planned, and stated before inferred', () => {
    const dated = (day: string, status: 'planned' | 'happened', basis: 'stated' | 'inferred') =>
      held({ status, date: { ...days(day), basis } });
    const start = (...claims: Draft[]) =>
      graphOf(
        article('One. End.', [ana, bela, meeting], [attends(0), attends(1), ...claims], at('2020-09-06')),
      ).nodes.find(({ attributes }) => attributes.kind === 'Meeting')!.attributes.start;
    expect(start(dated('2020-09-03', 'planned', 'stated'), dated('2020-09-04', 'happened', 'inferred'))).toBe(
      '2020-09-04',
    );
    expect(start(dated('2020-09-03', 'happened', 'inferred'), dated('2020-09-04', 'happened', 'stated'))).toBe(
      '2020-09-04',
    );
  });
});
