import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

describe('persons', () => {
  it('keeps titles, ranks and possessives out of the name', () => {
    const { names } = find("Defence Minister | Arvo Lindqvist greeted Gen. Tomas Berg's deputy and Dr. Ana Prieto.");
    expect(names('PERSON')).toEqual(['Arvo Lindqvist', 'Tomas Berg', 'Ana Prieto']);
  });

  it('reads initials, particles, hyphens and elided articles', () => {
    const { names } = find(
      "On Monday K. P. Nandakumar met Ludwig von der Heyde, Jean-Marc d'Aubigny and Salem Al-Harthy in the library.",
    );
    expect(names('PERSON')).toEqual([
      'K. P. Nandakumar',
      'Ludwig von der Heyde',
      "Jean-Marc d'Aubigny",
      'Salem Al-Harthy',
    ]);
  });

  it('knows a surname again once the full name has been read', () => {
    const { mentions } = find('Foreign Minister Ilze Vanaga flew home. Reporters asked Vanaga nothing.');
    expect(mentions.filter(({ type, name }) => type === 'PERSON' && name.includes('Vanaga'))).toHaveLength(2);
  });

  it('takes a lone name behind a title for a person', () => {
    expect(find('The crowd cheered President Oyelaran and Queen Sefina.').names('PERSON')).toEqual([
      'Oyelaran',
      'Sefina',
    ]);
  });

  it('reads hyphened given names whole, also before a preposition', () => {
    const { names } = find('President Han Jae-in and Minister Seo Min-jun spoke.');
    expect(names('PERSON')).toEqual(['Han Jae-in', 'Seo Min-jun']);
  });

  it('takes a word that looks like a title for the surname behind a given name', () => {
    expect(find('On Tuesday Julie Bishop spoke to Stephen King.').names('PERSON')).toEqual([
      'Julie Bishop',
      'Stephen King',
    ]);
  });

  it('tells gender by honorific and given name', () => {
    const { mention } = find('Mrs Tuiasosopo thanked Robert Hale.');
    expect(mention('PERSON', 'Tuiasosopo').gender).toBe('female');
    expect(mention('PERSON', 'Robert Hale').gender).toBe('male');
  });

  it('reads headlines in capitals and bylines', () => {
    const { names } = find(
      'PERU, CHILE TO RESUME TALKS\n\nBy Hannah Whitfield\n\nEnvoys of Peru and Chile will meet in June.',
    );
    expect(names('STATE')).toEqual(['PERU', 'CHILE', 'Peru', 'Chile']);
    expect(names('PERSON')).toEqual(['Hannah Whitfield']);
  });
});

describe('states, places and governments', () => {
  it('refers demonyms and names to the state', () => {
    const { mention } = find('Norwegian officials left Norway on Friday.');
    expect(mention('NATIONALITY', 'Norwegian').referent?.id).toBe('state:NO');
    expect(mention('STATE', 'Norway').referent?.id).toBe('state:NO');
  });

  it('takes a capital that speaks for the government and one that is visited for the city', () => {
    const { mention } = find('Ottawa said it would wait. The delegation arrived in Lima on Sunday.');
    expect(mention('STATE', 'Ottawa').referent?.id).toBe('state:CA');
    expect(mention('PLACE', 'Lima').type).toBe('PLACE');
  });

  it('reads two capitals as two governments', () => {
    expect(find('Ties between Madrid and Rabat have improved.').names('STATE')).toEqual(['Madrid', 'Rabat']);
  });

  it('takes the city of a dateline for a place', () => {
    expect(find('NAIROBI - Ties with Oman have improved.').names('PLACE')).toEqual(['NAIROBI']);
  });

  it('does not take a language for a people', () => {
    expect(find('She answered in Portuguese.').names('NATIONALITY')).toEqual([]);
  });

  it('types places by heads, locatives and compass words', () => {
    const { names } = find('Shells fell near Karvenik, on Lake Sorrel and in northern Tavrosia.');
    expect(names('PLACE')).toEqual(['Karvenik', 'Lake Sorrel', 'Tavrosia']);
  });

  it('never takes months, weekdays or diseases for names', () => {
    const { mentions } = find('In March and on Tuesday, Covid-19 kept everyone at home.');
    expect(mentions.filter(({ type }) => type !== 'PRONOUN' && type !== 'NOMINAL')).toEqual([]);
  });
});

describe('organisations', () => {
  it('reads chains of "of" and "for" and inner possessives', () => {
    const { names } = find(
      "The Popular Front for the Liberation of Tavrosia, the Farmers' Union and the Ministry of Water and Energy signed.",
    );
    expect(names('ORGANISATION')).toEqual([
      'Popular Front for the Liberation of Tavrosia',
      "Farmers' Union",
      'Ministry of Water and Energy',
    ]);
  });

  it('learns acronyms from brackets and uses them later', () => {
    const { names } = find('The Baltic Fisheries Council (BFC) met. A week later BFC members voted.');
    expect(names('ORGANISATION')).toEqual(['Baltic Fisheries Council', 'BFC', 'BFC']);
  });

  it('names elections as events', () => {
    expect(find('He lost the 1997 Polish parliamentary election.').names('EVENT')).toEqual([
      '1997 Polish parliamentary election',
    ]);
  });
});

describe('mentions as a whole', () => {
  it('gives exact offsets, in order, nested or apart', () => {
    const text = 'The Polish envoy, Jan Kowal, and “two aides” met Chile’s Foreign Minister Ana Soto in Lima.';
    const { mentions } = find(text);
    for (const { start, end, type, name } of mentions) {
      if (type !== 'NOMINAL') expect(text.slice(start, end)).toBe(name);
    }
    for (const [index, mention] of mentions.entries()) {
      expect(mention.index).toBe(index);
      for (const other of mentions.slice(index + 1)) {
        expect(other.start).toBeGreaterThanOrEqual(mention.start);
        expect(other.start >= mention.end || other.end <= mention.end).toBe(true);
      }
    }
  });

  it('survives any place where a text may break off', () => {
    const text =
      "LIMA (Wire) - U.S. Sen. J. R. Hale, the ex-premier's envoy of Chile's Party for Peace and “Bob” d'Arc-Lo in Rome, Italy, said";
    for (let end = 1; end <= text.length; end++) expect(() => find(text.slice(0, end))).not.toThrow();
    for (let start = 0; start < text.length; start++) expect(() => find(text.slice(start))).not.toThrow();
  });

  it('survives texts without words', () => {
    for (const text of ['', ' \n', '...', '((((', 'A', 'A.', '- - -', 'THE', '“', "'s"])
      expect(() => find(text)).not.toThrow();
  });
});
