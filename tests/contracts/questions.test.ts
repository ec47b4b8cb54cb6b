import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { givenKey } from '../../graph/build/index.ts';
import { STORES, type Store } from '../../graph/stores/index.ts';
import { testResolver as resolver } from '../arbitraries/resolver.ts';
import { article, days, person, state, talks } from '../stores/made.ts';

describe.each(STORES)('the $name store', ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open({ location: ':memory:', resolver, extractor: 'test' });
  });
  afterEach(() => store.close());

  const labels = async () => (await store.graph()).nodes.map(({ attributes }) => attributes.label).sort();
  const nodeOf = async (label: string) =>
    (await store.graph()).nodes.find(({ attributes }) => attributes.label === label)!;

  const keyOf = async (label: string) => (await store.memberships((await nodeOf(label)).key))[0]!.signature.key;

  test('finds nodes by parts of names, without accents, the exact and the often named first', async () => {
    await store.add([
      article('One. Two.', [person('Ana Novák'), person('Ana Novakova'), state('RU')]),
      article('Three. Four.', [person('Ana Novák')]),
    ]);
    const [first, second] = await store.find('novak');
    expect(first).toBe((await nodeOf('Ana Novák')).key);
    expect(second).toBe((await nodeOf('Ana Novakova')).key);
    expect(await store.find('Novakova ana')).toEqual([second]);
    expect(await store.find('ru')).toEqual(['state:RU']);
    expect(await store.find('"* OR -- %')).toEqual([]);
    expect(await store.find('ana', 1)).toHaveLength(1);
  });

  test('finds sentences by their words', async () => {
    const one = article('The ministers met twice. They left.', []);
    await store.add([one]);
    expect(await store.sentences('minister meeting')).toEqual([]);
    expect(await store.sentences('TWICE ministers')).toEqual([
      { article: one.id, start: 0, end: 24, text: 'The ministers met twice.' },
    ]);
    await store.remove(one.id);
    expect(await store.sentences('ministers')).toEqual([]);
  });

  test('gives back an article as it was stated, whole', async () => {
    const text = 'A NUL \u0000 and \u{1f600} and \u202eright to left. Then\r\nmore.';
    const one = article(
      text,
      [person('Ana Novak')],
      [{ about: 'edge', relation: 'QUOTED_IN', from: 0, to: 'article', quote: { start: 2, end: 7 } }],
      { file: 'a.txt', published: '2020-09-02' },
    );
    await store.add([one]);
    expect(await store.stated(one.id)).toEqual(one);
    expect(await store.article(one.id)).toMatchObject({
      text,
      sentences: one.sentences,
      record: { current: true, claims: 1 },
    });
    expect((await store.graph()).edges[0]!.attributes.quote).toBe('NUL \u0000');
    expect(await store.stated('article:none')).toBeUndefined();
    expect(await store.article('article:none')).toBeUndefined();
  });

  test('shows only the latest text of a URL, and the one before when that is removed', async () => {
    const url = 'https://one.example/a';
    const old = article('Old text. End.', [person('Ana Novak')], [], { url, published: '2020-09-02' });
    const now = article('New text. End.', [person('Bela Lind')], [], {
      url,
      published: '2020-09-02',
      modified: '2020-09-03',
    });
    expect(await store.add([now])).toMatchObject([{ outcome: 'new' }]);
    expect(await store.add([old])).toMatchObject([{ outcome: 'superseded' }]);
    expect(await labels()).toEqual(['Bela Lind', now.id].sort());
    expect((await store.articles()).map(({ id, current }) => [id, current])).toEqual(
      [
        [now.id, true],
        [old.id, false],
      ].sort((a, b) => (a[0]! < b[0]! ? -1 : 1)),
    );
    await store.remove(now.id);
    expect(await labels()).toEqual(['Ana Novak', old.id].sort());
  });

  test('records another sighting of a known text, but asks for it anew where that would govern', async () => {
    const text = 'Same text. End.';
    const later = { file: 'b.txt', source: 'Wire', published: '2020-09-05' };
    const sooner = { file: 'a.txt', source: 'Gazette', published: '2020-09-02' };
    const first = article(text, [state('RU')], [], { file: 'c.txt', published: '2020-09-03' });
    expect(await store.sight(first.id, later)).toBe(false);
    await store.add([first]);
    expect(await store.sight(first.id, later)).toBe(true);
    expect(await store.sight(first.id, sooner)).toBe(false);
    expect((await nodeOf('b.txt')).attributes).toMatchObject({ files: ['b.txt', 'c.txt'], published: '2020-09-03' });
    expect(await store.add([article(text, [state('RU')], [], sooner)])).toMatchObject([{ outcome: 'known' }]);
    expect((await nodeOf('a.txt')).attributes).toMatchObject({ published: '2020-09-02', source: 'Gazette' });
    expect((await nodeOf('RU')).attributes).toMatchObject({ articles: 1, sources: 1 });
  });

  test('says which signatures a node has, and why, also under a key that it had before', async () => {
    await store.add([article('One. End.', [person('A Novak', 'RU')])]);
    const { key: before } = await nodeOf('A Novak');
    await store.add([article('Two. End.', [person('Ana Lind')]), article('Three. End.', [person('Ari Novak', 'RU')])]);
    const { key: now } = await nodeOf('Ari Novak');
    expect(now).not.toBe(before);
    const members = await store.memberships(before);
    expect(members).toEqual(await store.memberships(now));
    expect(members.map(({ signature }) => givenKey(signature))).toEqual(['person|Ari|Novak|RU', 'person|A|Novak|RU']);
    expect(members[0]!.judgements).toMatchObject([{ verdict: 'same', by: 'rule', reasons: [{ feature: 'test' }] }]);
    expect(await store.memberships('person:none')).toEqual([]);
  });

  test('leaves a bare surname that fits two people apart, with both as candidates, until a person decides', async () => {
    const bare = article('Novak spoke. End.', [person('Novak')]);
    await store.add([article('One. End.', [person('Ana Novak')]), article('Two. End.', [person('Bela Novak')]), bare]);
    const both = [(await nodeOf('Ana Novak')).key, (await nodeOf('Bela Novak')).key].sort();
    expect((await nodeOf('Novak')).attributes.candidates).toEqual(both);
    const [left, right] = [await keyOf('Ana Novak'), await keyOf('Novak')].sort() as [string, string];
    await store.judge({ left, right, verdict: 'same', score: 0, by: 'person', reasons: [] });
    expect((await nodeOf('Ana Novak')).attributes).toMatchObject({ aliases: ['Novak'], articles: 2 });
    expect(await store.withdraw(left, right)).toBe(true);
    expect((await nodeOf('Novak')).attributes.candidates).toEqual(both);
  });

  test('counts what it holds', async () => {
    const people = [person('Ana Novak'), person('Bela Lind'), talks()];
    const attends = [0, 1].map((from) => ({ about: 'edge', relation: 'ATTENDS', from, to: 2 }) as const);
    const held = { about: 'event', event: 2, status: 'planned', date: days('2020-09-04') } as const;
    await store.add([article('They will meet. End.', people, [...attends, held])]);
    expect(await store.stats()).toEqual({
      articles: 1,
      copies: 0,
      sentences: 2,
      mentions: 0,
      claims: 3,
      nodes: { Article: 1, Meeting: 1, Person: 2 },
      edges: { ATTENDS: 2 },
      statuses: { happened: 2, planned: 1 },
    });
  });
});
