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
