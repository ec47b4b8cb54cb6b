import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActorView, EventView, Signature } from '../../graph/model/index.ts';
import { resolver } from '../../src/entities/index.ts';
import { foreign, type Said, signature } from './signature.ts';

const verdict = (a: Said, b: Said) => resolver.judge(signature(a), signature(b))?.verdict;

test('one full name is one person unless the states stand against it', () => {
  expect(verdict({ name: 'Tomas Ekberg' }, { name: 'Tomas Ekberg', ...foreign })).toBe('same');
  expect(
    verdict({ name: 'Tomas Ekberg', ...foreign, iso: 'SE' }, { name: 'Tomas Ekberg', ...foreign, iso: 'FI' }),
  ).toBe(undefined);
});

test('variants, initials and pet names need or need not office and state', () => {
  expect(verdict({ name: 'Zhou Meilin' }, { name: 'Zhou Meiling' })).toBe(undefined);
  expect(verdict({ name: 'Zhou Meilin', ...foreign }, { name: 'Zhou Meiling', ...foreign })).toBe('same');
  expect(verdict({ name: 'V Raghunath' }, { name: 'Vikram Raghunath' })).toBe(undefined);
  expect(verdict({ name: 'V Raghunath', ...foreign }, { name: 'Vikram Raghunath', ...foreign })).toBe('same');
  expect(verdict({ name: 'Mike Harlow' }, { name: 'Michael Harlow' })).toBe('same');
  expect(verdict({ name: 'D K Venkat Rao' }, { name: 'Venkat Rao' })).toBe('same');
});

test('other given names or middle initials are other persons', () => {
  expect(verdict({ name: 'Lena Ekberg' }, { name: 'Tomas Ekberg' })).toBe('different');
  expect(verdict({ name: 'George H. W. Bush' }, { name: 'George W. Bush' })).toBe('different');
  // A successor in one office bears another surname: nothing is said.
  expect(verdict({ name: 'Lena Ekberg', ...foreign }, { name: 'Karin Holm', ...foreign })).toBe(undefined);
});

test('reasons are named and add up', () => {
  const judgement = resolver.judge(
    signature({ name: 'Zhou Meilin', ...foreign }),
    signature({ name: 'Zhou Meiling', ...foreign, year: '2022' }),
  )!;
  expect(judgement.reasons.map(({ feature }) => feature)).toEqual([
    'same token',
    'spelling variant',
    'office at that date',
    'state',
  ]);
  expect(judgement.score).toBeCloseTo(
    judgement.reasons.reduce((sum, { weight }) => sum + weight, 0),
    2,
  );
  expect(judgement.left < judgement.right).toBe(true);
});

test('variants of a surname share a block', () => {
  const blocks = (name: string) => signature({ name }).blocks;
  for (const [a, b] of [
    ['Sergey Lavrov', 'Sergei Lavroff'],
    ['Wei Fenghe', 'Wei Fenghi'],
    ['Wei Fenghe', 'Fenghe Wei'],
    ['Hassan Rouhani', 'Hassan Ruhani'],
  ] as const)
    expect(
      blocks(a).some((block) => blocks(b).includes(block)),
      `${a} ${b}`,
    ).toBe(true);
});

test('judging is symmetric, and the quick look before it never speaks against one person', () => {
  const names = [
    'Mike Ekberg',
    'Michael Ekberg-Holm',
    'Yevgeny Zhukov Ekberg',
    'Evgeny Zhukov',
    'Evgeni Shukov',
    'Tomas Ekberg',
    'T Ekberg',
    'Lena Ekberg',
    'Tomas A Ekberg',
    'Tomas B Ekberg',
    'Zhou Meilin',
    'Zhou Meiling',
    'Meilin Zhou',
  ];
  const said = fc.record({
    name: fc.constantFrom(...names),
    officeClass: fc.constantFrom('foreign-minister', 'ambassador', 'envoy'),
    iso: fc.constantFrom('SE', 'CN'),
    year: fc.constantFrom('1999', '2003', '2021'),
  });
  fc.assert(
    fc.property(said, said, (a, b) => {
      const [left, right] = [signature(a), signature(b)];
      const judgement = resolver.judge(left, right);
      expect(judgement).toEqual(resolver.judge(right, left));
      if (!resolver.mayBeSame!(left, right)) expect(judgement?.verdict).not.toBe('same');
    }),
    { numRuns: 500 },
  );
  const of = (name: string) => signature({ name, ...foreign });
  expect(resolver.mayBeSame!(of('Lena Ekberg'), of('Tomas Ekberg'))).toBe(false);
  expect(resolver.mayBeSame!(of('Mike Ekberg'), of('Michael Ekberg'))).toBe(true);
});

// ---- events

const actor = (entity: string, states: readonly string[] = [], relation = 'ATTENDS'): ActorView => ({
  entity,
  kind: entity.startsWith('state:') ? 'State' : entity.startsWith('organisation:') ? 'Organisation' : 'Person',
  relation,
  status: 'happened',
  states,
  officeClasses: [],
});

let articles = 0;
function event(
  view: Partial<Omit<EventView, 'event'>> & {
    form?: string;
    kind?: string;
    name?: string;
    ordinal?: string;
    series?: boolean;
    apartFrom?: number[];
    words?: string;
    index?: number;
  },
): Signature {
  const {
    form = 'bilateral',
    kind = 'Meeting',
    name,
    ordinal,
    series = false,
    apartFrom = [],
    index = 7,
    words,
    ...rest
  } = view;
  return resolver.eventSignature({
    event: {
      index,
      kind,
      label: 'x',
      names: words ? [{ text: words, count: 1 }] : [],
      form,
      event: { ...(name ? { name } : {}), ...(ordinal ? { ordinal } : {}), series, apartFrom },
    },
    actors: [],
    places: [],
    article: `article:${++articles}`,
    ...rest,
  });
}

const rao = actor('person:rao', ['state:IN']);
const lund = actor('person:lund', ['state:NO']);
const meets = (a: Signature, b: Signature) => {
  const there = resolver.judge(a, b);
  expect(resolver.judge(b, a)).toEqual(there);
  expect(a.blocks.some((block) => b.blocks.includes(block)) || there?.verdict !== 'same').toBe(true);
  return there?.verdict;
};
const day = (start: string, end = start) => ({ start, end, precision: 'day' as const });

test('meetings of the same people on the same day are one, on other days two', () => {
  const one = event({ actors: [rao, lund], ...day('2021-05-04') });
  expect(meets(one, event({ actors: [rao, lund], form: 'meeting', ...day('2021-05-04', '2021-05-05') }))).toBe('same');
  expect(meets(one, event({ actors: [rao, lund], ...day('2021-05-09') }))).toBe('different');
  expect(meets(one, event({ actors: [rao, actor('person:voss', ['state:NO'])], ...day('2021-05-04') }))).toBe(
    'different',
  );
});

test("a minister's State may stand for him", () => {
  const one = event({ actors: [rao, lund], ...day('2021-05-04') });
  expect(meets(one, event({ actors: [actor('state:IN'), lund], ...day('2021-05-04') }))).toBe('same');
});

test('an undated report joins a dated meeting within sixty days, the nearer the more', () => {
  const undated = event({ actors: [rao, lund], published: '2021-05-10' });
  const near = event({ actors: [rao, lund], ...day('2021-05-04'), published: '2021-05-05' });
  const later = event({ actors: [rao, lund], ...day('2021-06-20'), published: '2021-06-21' });
  const far = event({ actors: [rao, lund], ...day('2021-09-04'), published: '2021-09-05' });
  expect(meets(undated, near)).toBe('same');
  expect(resolver.judge(undated, near)!.score).toBeGreaterThan(resolver.judge(undated, later)!.score);
  expect(meets(undated, far)).toBe(undefined);
  expect(meets(near, later)).toBe('different');
});

test('forms, ordinals, names and the words "another" keep meetings apart', () => {
  const base = { actors: [rao, lund], ...day('2021-05-04') };
  expect(meets(event({ ...base, form: 'visit' }), event({ ...base, form: 'call' }))).toBe(undefined);
  expect(meets(event({ ...base, ordinal: '2' }), event({ ...base, ordinal: '3' }))).toBe('different');
  const article = 'article:same';
  expect(meets(event({ ...base, article, index: 3 }), event({ ...base, article, index: 4, apartFrom: [3] }))).toBe(
    'different',
  );
});

test('events of one proper name and year are one, of another year two', () => {
  const summit = (start: string, name: string) => event({ form: 'summit', name, ...day(start), actors: [rao] });
  expect(meets(summit('2021-06-11', 'Upper Nile Summit'), summit('2021-06-11', 'Upper Nile Summit 2021'))).toBe('same');
  expect(meets(summit('2021-06-11', 'Upper Nile Summit'), summit('2022-06-11', 'Upper Nile Summit'))).toBe('different');
});

test('an organiser makes two partial reports of a gathering one', () => {
  const league = actor('organisation:league', [], 'ORGANISES');
  const one = event({ form: 'ministerial', actors: [league, rao], ...day('2021-05-04') });
  const other = event({ form: 'ministerial', actors: [league, rao, lund], ...day('2021-05-04') });
  expect(meets(one, other)).toBe('same');
});

test('one visitor at one destination on overlapping days makes one visit', () => {
  const visit = (more: Parameters<typeof event>[0]) => event({ form: 'visit', actors: [rao], ...more });
  const state = visit({
    actors: [rao, actor('state:NO', [], 'HOSTS')],
    places: ['state:NO'],
    ...day('2021-05-03', '2021-05-05'),
  });
  expect(meets(state, visit({ places: ['state:NO'], ...day('2021-05-04', '2021-05-05') }))).toBe('same');
  expect(meets(state, visit({ places: ['state:SE'], ...day('2021-05-05', '2021-05-06') }))).toBe(undefined);
  expect(meets(state, visit({ places: ['state:NO'], ...day('2021-05-07') }))).toBe('different');
});

test('a ceremony that shares a guest, the day and its wording is one', () => {
  const parade = (names: string, actors: readonly ActorView[]) =>
    event({ form: 'ceremony', words: names, actors, ...day('2021-05-09') });
  expect(meets(parade('harvest parade', [rao, lund]), parade('Great Harvest Parade', [rao, actor('state:IN')]))).toBe(
    'same',
  );
  expect(meets(parade('harvest parade', [rao, lund]), parade('wreath-laying', [rao, actor('state:IN')]))).toBe(
    undefined,
  );
});

test('a place of the lexicon is found by its other names', () => {
  const strong: Signature = {
    key: 'place||nowy port|',
    kind: 'Place',
    strength: 'strong',
    blocks: [],
    features: { tokens: ['nowy'] },
  };
  const exact: Signature = {
    key: 'place:nowy-port-pl',
    kind: 'Place',
    strength: 'exact',
    blocks: [],
    features: { id: 'place:nowy-port-pl', tokens: ['neufahrwasser'], others: [['nowy']], state: 'state:PL' },
  };
  expect(resolver.judge(strong, exact)?.verdict).toBe('same');
  expect(resolver.judge(exact, { ...exact, key: 'place:other' })).toBe(undefined);
});

test('blocks stay few', () => {
  const many = Array.from({ length: 40 }, (_, i) => actor(`person:${i}`, [`state:${i}`]));
  expect(event({ actors: many, ...day('2021-05-04') }).blocks.length).toBeLessThanOrEqual(130);
  expect(event({ actors: [rao, lund], ...day('2021-05-04') }).blocks.length).toBeLessThanOrEqual(24);
});
