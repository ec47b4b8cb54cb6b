import { describe, expect, test } from 'vitest';
import { offices } from './read.ts';

describe('offices', () => {
  test('of a state, by title before the name', () => {
    expect(offices('Chilean Foreign Minister Rosa Quiroga flew home.')).toEqual([
      'Rosa Quiroga: Foreign Minister (current) of Chile [happened]',
    ]);
  });

  test('an ambassador’s is the sending state', () => {
    expect(offices('Anders Holt, the Norwegian ambassador to Chile, left.')).toEqual([
      'Anders Holt: ambassador (current) of Norway [happened]',
    ]);
  });

  test('former and designate', () => {
    expect(offices('Denmark’s former Prime Minister Karen Lund spoke.')).toEqual([
      'Karen Lund: Prime Minister (former) of Denmark [happened]',
    ]);
    expect(offices('Finnish President-elect Matti Salo spoke.')).toEqual([
      'Matti Salo: President (designate) of Finland [planned]',
    ]);
  });

  test('none where nobody says whose it is', () => {
    expect(offices('Minister Ana Duarte spoke.')).toEqual([]);
  });

  test('capitals of a headline are taken down', () => {
    expect(offices('CHILEAN FOREIGN MINISTER ROSA QUIROGA FLIES HOME')).toEqual([
      'Rosa Quiroga: Foreign Minister (current) of Chile [happened]',
    ]);
  });

  test('one office is cased alike wherever it stands', () => {
    expect(
      offices('Rosa Quiroga, the foreign minister of Chile, left. Norwegian Ambassador Anders Holt stayed.'),
    ).toEqual([
      'Rosa Quiroga: Foreign Minister (current) of Chile [happened]',
      'Anders Holt: ambassador (current) of Norway [happened]',
    ]);
  });

  test('verbs that put somebody into an office', () => {
    expect(offices('Kirsten Dahl was appointed foreign minister of Norway on Monday.')).toEqual([
      'Kirsten Dahl: Foreign Minister (current) of Norway [happened]',
    ]);
    expect(offices('Kirsten Dahl will become prime minister of Norway.')).toEqual([
      'Kirsten Dahl: Prime Minister (designate) of Norway [planned]',
    ]);
    expect(offices('Norway named Kirsten Dahl as its ambassador to Chile.')).toEqual([
      'Kirsten Dahl: ambassador (current) of Norway [happened]',
    ]);
  });

  test('work that anybody may do is no office of a city', () => {
    expect(offices('Lima lawyer Rosa Quiroga met Ana Duarte, the mayor of Quito.')).toEqual([
      'Ana Duarte: mayor (current) of Quito [happened]',
    ]);
  });

  test('an owner is not concluded against the bodies that the article names', () => {
    expect(
      offices(
        'President Dan Hollis rang Russia twice. The FBI and Congress asked why. Russia said nothing, the FBI found, and Congress let it be. Russia smiled. Russia waited.',
      ),
    ).toEqual([]);
  });

  test('one claim a sentence', () => {
    expect(
      offices('Chilean Foreign Minister Rosa Quiroga flew home. Foreign Minister Quiroga of Chile was tired.'),
    ).toHaveLength(2);
  });
});
