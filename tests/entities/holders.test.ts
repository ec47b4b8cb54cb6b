import { expect, test } from 'vitest';
import { heldBy, meant, nationality, nominal, person, pronoun, resolve, state } from './article.ts';

const minister = (role: string, officeClass: string, of: readonly string[] = []) => [{ role, officeClass, of }];

test('a title without an owner takes the state that the article leaves', () => {
  const text =
    'Defence Minister Vikram Nair flew to Russia. The Indian Defence Minister will meet Defence Minister of China, Gen Zhou Meilin.';
  const resolved = resolve(text, [
    person('Vikram Nair', { offices: minister('Defence Minister', 'defence-minister') }),
    state('Russia', 'RU'),
    nominal('The Indian Defence Minister', {
      offices: minister('Defence Minister', 'defence-minister', ['Indian']),
      nominal: { head: 'minister', of: ['Indian'] },
    }),
    nationality('Indian', 'IN'),
    state('China', 'CN'),
    person('Zhou Meilin', { offices: minister('Defence Minister', 'defence-minister', ['China']) }),
  ]);
  expect(heldBy(resolved)).toContain('Vikram Nair: defence-minister of IN (inferred)');
  expect(meant(resolved, 'The Indian Defence Minister')).toEqual(['Vikram Nair']);
});

test('an epithet of state and office names the one person of whom neither is known', () => {
  const text = 'Elena Marsh takes office on Friday. The Honduran president-elect invited Karl Voss.';
  const resolved = resolve(text, [
    person('Elena Marsh'),
    nominal('The Honduran president-elect', {
      offices: minister('president-elect', 'head-of-state', ['Honduran']),
      nominal: { head: 'president-elect', of: ['Honduran'] },
    }),
    nationality('Honduran', 'HN'),
    person('Karl Voss'),
  ]);
  expect(meant(resolved, 'The Honduran president-elect')).toEqual(['Elena Marsh']);
});

test('signatures: strong with given name, weak and bound to the article without', () => {
  const resolved = resolve('Dana Reeve, the Irish envoy, met Lund.', [
    person('Dana Reeve', { offices: minister('envoy', 'envoy', ['Irish']) }),
    nationality('Irish', 'IE'),
    person('Lund'),
  ]);
  const [dana, , lund] = [0, 1, 2].map((i) => resolved.entities[i]!.signature!);
  expect(dana).toMatchObject({
    strength: 'strong',
    key: 'person|2|dana reeve|state:IE|envoy|2021',
    blocks: ['person rv'],
  });
  expect(lund!.strength).toBe('weak');
  expect(lund!.key).toContain('article:0123456789abcdef');
});

test('a deputy is named by whom he stands beside', () => {
  const text = 'Norwegian Trade Minister Ida Lund fell ill; her deputy, Nils Moe, came.';
  const resolved = resolve(text, [
    nationality('Norwegian', 'NO'),
    person('Ida Lund', { offices: minister('Trade Minister', 'trade-minister', ['Norwegian']) }),
    nominal('her deputy', { nominal: { head: 'deputy' } }),
    pronoun('her'),
    person('Nils Moe'),
  ]);
  expect(meant(resolved, 'her deputy')).toEqual(['Nils Moe']);
  expect(heldBy(resolved)).toContain('Nils Moe: deputy-trade-minister of NO (stated)');
});

test('a title waits for the name that comes behind it, unless another holds it', () => {
  const text =
    'The Kenyan trade minister was tired. Peter Mwangi, the Kenyan trade minister, slept. The Cuban envoy left.';
  const title = (words: string, of: string) =>
    nominal(words, {
      offices: minister('trade minister', 'trade-minister', [of]),
      nominal: { head: 'minister', of: [of] },
    });
  const resolved = resolve(text, [
    title('The Kenyan trade minister', 'Kenyan'),
    nationality('Kenyan', 'KE'),
    person('Peter Mwangi', { offices: minister('trade minister', 'trade-minister', ['Kenyan']) }),
    nominal('The Cuban envoy', {
      offices: minister('envoy', 'envoy', ['Cuban']),
      nominal: { head: 'envoy', of: ['Cuban'] },
    }),
    nationality('Cuban', 'CU'),
  ]);
  expect(meant(resolved, 'The Kenyan trade minister')).toEqual(['Peter Mwangi']);
  expect(meant(resolved, 'The Cuban envoy')).toEqual(['CU']);
});

test('two announced states go to the two names of the list in order', () => {
  const text = 'Kenyan and Cuban leaders will meet. Prime ministers Peter Mwangi and Luis Prado have agreed to it.';
  const plural = (role: string, officeClass: string, of: readonly string[]) => [
    { role, officeClass, of, plural: true },
  ];
  const resolved = resolve(text, [
    nominal('Kenyan and Cuban leaders', {
      offices: plural('leaders', 'head-of-government', ['Kenyan', 'Cuban']),
      nominal: { head: 'leader', plural: true, of: ['Kenyan', 'Cuban'] },
    }),
    nationality('Kenyan', 'KE'),
    nationality('Cuban', 'CU'),
    person('Peter Mwangi', { offices: plural('Prime ministers', 'head-of-government', []) }),
    person('Luis Prado'),
  ]);
  expect(heldBy(resolved)).toEqual([
    'Peter Mwangi: head-of-government of KE (inferred)',
    'Luis Prado: head-of-government of CU (inferred)',
  ]);
  expect(meant(resolved, 'Kenyan and Cuban leaders')).toEqual(['Peter Mwangi', 'Luis Prado']);
});

test('a plural surname is no further person', () => {
  const resolved = resolve('Zhou Wei met Zhou Lan. The two Zhous smiled.', [
    person('Zhou Wei'),
    person('Zhou Lan'),
    person('Zhous'),
  ]);
  expect(resolved.entities).toHaveLength(2);
  expect(meant(resolved, 'Zhous')).toEqual(['Zhou Wei', 'Zhou Lan']);
});

test('the same article resolves the same way twice, and offsets stay in the text', () => {
  const text = 'Ida Lund of Norway saw Peter Mwangi. She thanked him.';
  const mentions = [person('Ida Lund'), state('Norway', 'NO'), person('Peter Mwangi'), pronoun('She'), pronoun('him')];
  const once = resolve(text, mentions);
  expect(resolve(text, mentions)).toEqual(once);
  for (const list of once.referents) for (const entity of list) expect(once.entities[entity]?.index).toBe(entity);
});

test('a son is told from his father by the suffix', () => {
  const resolved = resolve('Paul Okoye and Paul Okoye Jr. came. Okoye sat; Okoye Jr. stood.', [
    person('Paul Okoye'),
    person('Paul Okoye Jr.'),
    person('Okoye'),
    person('Okoye Jr.'),
  ]);
  expect(resolved.entities).toHaveLength(2);
  expect(meant(resolved, 'Okoye')).toEqual(['Paul Okoye']);
  expect(meant(resolved, 'Okoye Jr.')).toEqual(['Paul Okoye Jr.']);
});
