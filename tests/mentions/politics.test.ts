import { describe, expect, test } from 'vitest';
import { extract } from '../../src/pipeline.ts';

/** Every entity as "Kind: label", sorted. */
function entities(text: string): string[] {
  const { entities: found } = extract({ article: { id: 'article:0123456789abcdef', text }, sighting: {} });
  return found
    .filter(({ kind }) => kind !== 'Meeting' && kind !== 'Event')
    .map(({ kind, label }) => `${kind}: ${label}`)
    .sort();
}

describe('names in articles of politics at home', () => {
  test.each([
    ['They saw Counsel Don Marsh call Bo Hay.', ['Person: Bo Hay', 'Person: Don Marsh']],
    ['He saw Chief Patrol Agent Ann Lee.', ['Person: Ann Lee']],
    ['A lawyer with the nonprofit group Al Otro Mundo spoke.', ['Organisation: Al Otro Mundo']],
    ['The sole steel producer Brightarrow was glad.', ['Organisation: Brightarrow']],
    ['They waited at the San Ignacio border crossing.', ['Place: San Ignacio']],
    ['They dined in the Green Room.', ['Place: Green Room']],
    ['People Without Borders met in Lima.', ['Organisation: People Without Borders', 'Place: Lima']],
    ['She told USA TODAY so.', ['Organisation: USA Today']],
    ['He laughed. Will the Witch Hunt go on?', []],
    ['There is a legitimate Port of Entry near their Northern Border.', []],
    ['Ann Marsh, president of Oakham Pipes USA, left.', ['Organisation: Oakham Pipes USA', 'Person: Ann Marsh']],
  ])('%s', (text, expected) => {
    expect(entities(text)).toEqual(expected);
  });

  test('a son is another than his father, whoever is named first', () => {
    expect(entities('Marsh left. They saw Robert Marsh, Jr., there. Marsh said it was late.')).toEqual([
      'Person: Marsh',
      'Person: Robert Marsh Jr.',
    ]);
  });

  test('the short name of a paper that is named in full', () => {
    expect(entities('The New York Times printed it. The Times noted that nobody had read it.')).toEqual([
      'Organisation: The New York Times',
    ]);
  });
});
