import { expect, test } from 'vitest';
import { heldBy, meant, nationality, nominal, person, place, pronoun, resolve, state } from './article.ts';

const office = (role: string, officeClass: string, of: readonly string[] = [], plural = false) => [
  { role, officeClass, of, plural },
];

test('a surname of two goes to the one of whom the article speaks', () => {
  const text =
    'Oda Lindqvist met Per Aas. Mr. Aas thanked her. Mr. Aas left. Tor Aas, a pianist, played. Lindqvist then saw Mr. Aas off.';
  const resolved = resolve(text, [
    person('Oda Lindqvist'),
    person('Per Aas'),
    person('Aas'),
    person('Aas'),
    person('Tor Aas'),
    person('Lindqvist'),
    person('Aas'),
  ]);
  expect(meant(resolved, 'Aas', 2)).toEqual(['Per Aas']);
});

test('the elder and the younger of one surname stay apart', () => {
  const text = 'Per Aas and Tor Aas spoke. The elder Aas left. The younger Aas stayed. The elder Aas came back.';
  const resolved = resolve(text, [person('Per Aas'), person('Tor Aas'), person('Aas'), person('Aas'), person('Aas')]);
  expect(meant(resolved, 'Aas', 0)).toEqual(meant(resolved, 'Aas', 2));
  expect(meant(resolved, 'Aas', 1)).not.toEqual(meant(resolved, 'Aas', 0));
});

test('two holders of a plural title have each the state in its place', () => {
  const text =
    'Peru and Chile agreed. Their foreign ministers, Luis Prado and Marta Rios, signed. Prado thanked his counterpart.';
  const resolved = resolve(text, [
    state('Peru', 'PE'),
    state('Chile', 'CL'),
    pronoun('Their'),
    person('Luis Prado', { offices: office('foreign ministers', 'foreign-minister', [], true) }),
    person('Marta Rios', { offices: office('foreign ministers', 'foreign-minister', [], true) }),
    person('Prado'),
    nominal('his counterpart', { nominal: { head: 'counterpart', counterpart: 'his' } }),
    pronoun('his'),
  ]);
  expect(heldBy(resolved)).toContain('Luis Prado: foreign-minister of PE (stated)');
  expect(heldBy(resolved)).toContain('Marta Rios: foreign-minister of CL (stated)');
  expect(resolved.offices?.map(({ role }) => role)).toEqual(['foreign minister', 'foreign minister']);
  expect(meant(resolved, 'his counterpart')).toEqual(['Marta Rios']);
});

test('a demonym of two states is read by the places beside it', () => {
  const resolved = resolve('Troops from Rwanda came. Congolese officials protested.', [
    state('Rwanda', 'RW'),
    nationality('Congolese', 'CG'),
  ]);
  expect(meant(resolved, 'Congolese')).toEqual(['Democratic Republic of the Congo']);
  const other = resolve('The Republic of the Congo voted. Congolese officials counted.', [
    state('Republic of the Congo', 'CG'),
    nationality('Congolese', 'CG'),
  ]);
  expect(meant(other, 'Congolese')).toEqual(['CG']);
});

test('a neighbour is not the one whose neighbour it is', () => {
  const resolved = resolve('Peru accused its neighbour of delay.', [
    state('Peru', 'PE'),
    nominal('its neighbour', { nominal: { head: 'neighbour' } }),
    pronoun('its'),
  ]);
  expect(meant(resolved, 'its neighbour')).toEqual([]);
});

test('a cabinet title takes the state whose seat of power the article names', () => {
  const text = 'The White House was silent. Vice President Mark Dole spoke to reporters. He had been to Oslo.';
  const resolved = resolve(text, [
    { ...state('White House', 'US'), rule: 'gazetteer:metonym' },
    person('Mark Dole', { offices: office('Vice President', 'deputy-head-of-state') }),
    pronoun('He'),
    place('Oslo'),
  ]);
  expect(heldBy(resolved)).toEqual(['Mark Dole: deputy-head-of-state of US (inferred)']);
});

test('who reigns is not a prince of that name, nor the son whose father bore it', () => {
  const text = 'Prince Talal bin Omar met Prince Salem bin Talal. King Talal stayed away. King Omar sent a letter.';
  const resolved = resolve(text, [
    person('Talal bin Omar'),
    person('Salem bin Talal'),
    person('Talal'),
    person('Omar'),
  ]);
  expect(meant(resolved, 'Talal')).toEqual(['Talal']);
  expect(meant(resolved, 'Omar')).toEqual(['Omar']);
});
