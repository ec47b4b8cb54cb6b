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

describe('titles of honour, and titles in lists', () => {
  test('a style of honour is no part of the name', () => {
    expect(offices('His Royal Highness Prince Omar bin Salem, the Jordanian Crown Prince, left.')).toEqual([
      'Omar bin Salem: Crown Prince (current) of Jordan [happened]',
    ]);
    expect(offices('His Excellency Dr Eng Nasser Al-Harthy, the Omani Minister of Oil, spoke.')).toEqual([
      'Nasser Al-Harthy: Minister of Oil (current) of Oman [happened]',
    ]);
    expect(offices('Chile thanked his Excellency Karl Voss, the Danish ambassador.')).toEqual([
      'Karl Voss: ambassador (current) of Denmark [happened]',
    ]);
  });

  test('a list of titles belongs to one holder, its owner to all that are of a state', () => {
    const held = offices('Omar bin Salem, Crown Prince, Deputy Premier and Minister of Defence of Jordan, spoke.');
    expect(held).toEqual([
      'Omar bin Salem: Crown Prince (current) of Jordan [happened]',
      'Omar bin Salem: Deputy Premier (current) of Jordan [happened]',
      'Omar bin Salem: Minister of Defence (current) of Jordan [happened]',
    ]);
    expect(offices('Omar bin Salem, Vice-President of Jordan and Ruler of Dubai, spoke.')).toContain(
      'Omar bin Salem: Ruler (current) of Dubai [happened]',
    );
  });

  test('an adverb may open what a name is said to be', () => {
    expect(offices('Peru sent Luis Prado, then its prime minister, Rosa Quispe having declined.')).toEqual([
      'Luis Prado: Prime Minister (former) of Peru [happened]',
    ]);
    expect(offices('Anna Holm, now the foreign minister of Chile, spoke.')).toEqual([
      'Anna Holm: Foreign Minister (current) of Chile [happened]',
    ]);
  });
});
