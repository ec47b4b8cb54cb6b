import { expect, test } from 'vitest';
import {
  heldBy,
  meant,
  nationality,
  nominal,
  organisation,
  person,
  place,
  pronoun,
  resolve,
  state,
} from './article.ts';

const minister = (role: string, officeClass: string, of: readonly string[] = []) => [{ role, officeClass, of }];

test('demonyms and names of a state are one entity, also with nothing else', () => {
  const resolved = resolve('Peru sent a note. The Peruvian ship left.', [
    state('Peru', 'PE'),
    nationality('Peruvian', 'PE'),
  ]);
  expect(resolved.entities).toHaveLength(1);
  expect(resolved.entities[0]).toMatchObject({ kind: 'State', names: [{ text: 'Peru', count: 1 }] });
  expect(resolved.entities[0]!.signature).toMatchObject({ key: 'state:PE', strength: 'exact' });
});

test('surnames, titles and given names go to the one person who bears them', () => {
  const text =
    'Gen Zhou Meilin met Sheikh Nasser Al-Hadi. Zhou thanked Al-Hadi. Meilin smiled. Hassan bin Tariq watched; Bin Tariq left.';
  const resolved = resolve(text, [
    person('Zhou Meilin'),
    person('Nasser Al-Hadi'),
    person('Zhou'),
    person('Al-Hadi'),
    person('Meilin'),
    person('Hassan bin Tariq'),
    person('Bin Tariq'),
  ]);
  expect(resolved.entities.map(({ label }) => label)).toEqual(['Zhou Meilin', 'Nasser Al-Hadi', 'Hassan bin Tariq']);
  expect(meant(resolved, 'Zhou')).toEqual(['Zhou Meilin']);
  expect(meant(resolved, 'Al-Hadi')).toEqual(['Nasser Al-Hadi']);
  expect(meant(resolved, 'Meilin')).toEqual(['Zhou Meilin']);
  expect(meant(resolved, 'Bin Tariq')).toEqual(['Hassan bin Tariq']);
});

test('two of one surname stay two; the title or the sex tells which', () => {
  const resolved = resolve('Grace Banda and James Banda sat down. Ms Banda spoke; Mr Banda wrote. Banda left.', [
    person('Grace Banda'),
    person('James Banda'),
    person('Banda', { gender: 'female' }),
    person('Banda', { gender: 'male' }),
    person('Banda'),
  ]);
  expect(resolved.entities).toHaveLength(2);
  expect(meant(resolved, 'Banda', 0)).toEqual(['Grace Banda']);
  expect(meant(resolved, 'Banda', 1)).toEqual(['James Banda']);
  expect(meant(resolved, 'Banda', 2)).toEqual([]);
});

test('misspelt and shouted names are the same person', () => {
  const resolved = resolve('ZHOU MEILING IN ROME\n\nZhou Meiling arrived. Zhou Meilin was tired.', [
    person('ZHOU MEILING'),
    person('Zhou Meiling'),
    person('Zhou Meilin'),
  ]);
  expect(resolved.entities.map(({ label }) => label)).toEqual(['Zhou Meiling']);
});

test('acronyms and short forms of bodies', () => {
  const text =
    'The Upper Nile Trade Council (UNTC) met. The UNTC and the Trade Council agreed. The Muslim Reform League and the Reform League voted.';
  const resolved = resolve(text, [
    organisation('Upper Nile Trade Council'),
    organisation('UNTC'),
    organisation('UNTC'),
    organisation('Trade Council'),
    organisation('Muslim Reform League'),
    organisation('Reform League'),
  ]);
  expect(resolved.entities.map(({ label }) => label)).toEqual(['Upper Nile Trade Council', 'Muslim Reform League']);
  expect(resolved.entities[0]!.acronym).toBe('UNTC');
});

test('places with and without their heads are one', () => {
  const resolved = resolve('They camped near Baro Tso lake, in eastern Zanskar. Baro Tso froze. Zanskar is high.', [
    place('Baro Tso lake'),
    place('eastern Zanskar'),
    place('Baro Tso'),
    place('Zanskar'),
  ]);
  expect(resolved.entities.map(({ kind }) => kind)).toEqual(['Place', 'Place']);
});

test('an office with a state is its holder, else the state', () => {
  const text =
    'Russian Defence Minister Oleg Tarasov called. The Russian minister spoke long. The Cuban president listened. The minister hung up.';
  const resolved = resolve(text, [
    nationality('Russian', 'RU'),
    person('Oleg Tarasov', { offices: minister('Defence Minister', 'defence-minister', ['Russian']) }),
    nominal('The Russian minister', {
      offices: minister('minister', 'minister', ['Russian']),
      nominal: { head: 'minister', of: ['Russian'] },
    }),
    nominal('The Cuban president', {
      offices: minister('president', 'head-of-state', ['Cuban']),
      nominal: { head: 'president', of: ['Cuban'] },
    }),
    nationality('Cuban', 'CU'),
    nominal('The minister', { offices: minister('minister', 'minister'), nominal: { head: 'minister' } }),
  ]);
  expect(meant(resolved, 'The Russian minister')).toEqual(['Oleg Tarasov']);
  expect(meant(resolved, 'The Cuban president')).toEqual(['CU']);
  expect(meant(resolved, 'The minister')).toEqual(['Oleg Tarasov']);
  expect(heldBy(resolved)).toEqual(['Oleg Tarasov: defence-minister of RU (stated)']);
});

test('a counterpart holds the same office for the other state', () => {
  const text = 'Norwegian Trade Minister Ida Lund met her Kenyan counterpart Peter Mwangi. The Kenyan minister smiled.';
  const resolved = resolve(text, [
    nationality('Norwegian', 'NO'),
    person('Ida Lund', { offices: minister('Trade Minister', 'trade-minister', ['Norwegian']) }),
    nominal('her Kenyan counterpart', { nominal: { head: 'counterpart', of: ['Kenyan'], counterpart: 'her' } }),
    pronoun('her'),
    nationality('Kenyan', 'KE'),
    person('Peter Mwangi'),
    nominal('The Kenyan minister', {
      offices: minister('minister', 'minister', ['Kenyan']),
      nominal: { head: 'minister', of: ['Kenyan'] },
    }),
  ]);
  expect(meant(resolved, 'her Kenyan counterpart')).toEqual(['Peter Mwangi']);
  expect(meant(resolved, 'The Kenyan minister')).toEqual(['Peter Mwangi']);
  expect(heldBy(resolved)).toEqual([
    'Ida Lund: trade-minister of NO (stated)',
    'Peter Mwangi: trade-minister of KE (stated)',
  ]);
});

test('sets go to those named together', () => {
  const text =
    'Chilean Foreign Minister Ana Soto met Peruvian Foreign Minister Luis Quispe in Lima. The two ministers signed. Both sides were content. The two went home. They had met before.';
  const resolved = resolve(text, [
    nationality('Chilean', 'CL'),
    person('Ana Soto', { offices: minister('Foreign Minister', 'foreign-minister', ['Chilean']) }),
    nationality('Peruvian', 'PE'),
    person('Luis Quispe', { offices: minister('Foreign Minister', 'foreign-minister', ['Peruvian']) }),
    place('Lima'),
    nominal('The two ministers', {
      offices: [{ role: 'ministers', officeClass: 'minister', plural: true }],
      nominal: { head: 'minister', count: 2, plural: true },
    }),
    nominal('Both sides', { nominal: { head: 'side', count: 2, plural: true } }),
    nominal('The two', { nominal: { head: 'two', count: 2, plural: true } }),
    pronoun('They'),
  ]);
  expect(meant(resolved, 'The two ministers')).toEqual(['Ana Soto', 'Luis Quispe']);
  expect(meant(resolved, 'Both sides')).toEqual(['CL', 'PE']);
  expect(meant(resolved, 'The two')).toEqual(['Ana Soto', 'Luis Quispe']);
  expect(meant(resolved, 'They')).toEqual(['Ana Soto', 'Luis Quispe']);
});

test('pronouns where one reading is clear', () => {
  const text =
    'Maria Costa arrived on Monday. She met Paul Lund. He told her that the road was open. "I am glad," Costa said.';
  const resolved = resolve(text, [
    person('Maria Costa'),
    pronoun('She'),
    person('Paul Lund'),
    pronoun('He'),
    pronoun('her'),
    pronoun('I'),
    person('Costa'),
  ]);
  expect(meant(resolved, 'She')).toEqual(['Maria Costa']);
  expect(meant(resolved, 'He')).toEqual(['Paul Lund']);
  expect(meant(resolved, 'her')).toEqual(['Maria Costa']);
  expect(meant(resolved, 'I')).toEqual(['Maria Costa']);
});

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
    key: 'person||dana reeve|state:IE|envoy|2021',
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
