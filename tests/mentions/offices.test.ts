import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

describe('offices', () => {
  it('puts a title before a name on the person, with its owner', () => {
    const { mention, offices } = find('Danish Foreign Minister Freja Holm spoke.');
    const person = mention('PERSON', 'Freja Holm');
    expect(offices(person)).toEqual(['Foreign Minister of Danish']);
    expect(person.offices[0]?.officeClass).toBe('foreign-minister');
  });

  it('reads titles in apposition on both sides', () => {
    const { mention, offices } = find(
      "Pavel Dragan, the Serbian ambassador, saw Ghana's finance minister, Kofi Asante, on Monday.",
    );
    expect(offices(mention('PERSON', 'Pavel Dragan'))).toEqual(['ambassador of Serbian']);
    expect(offices(mention('PERSON', 'Kofi Asante'))).toEqual(['finance minister of Ghana']);
  });

  it('shares plural titles out, one owner each', () => {
    const { mention, offices } = find(
      'The foreign ministers of Peru and Ecuador, Rosa Quispe and Luis Andrade, shook hands.',
    );
    expect(offices(mention('PERSON', 'Rosa Quispe'))).toEqual(['foreign ministers of Peru']);
    expect(offices(mention('PERSON', 'Luis Andrade'))).toEqual(['foreign ministers of Ecuador']);
  });

  it('reads owners behind the names', () => {
    const { mention, offices } = find('Presidents Rosa Quispe of Peru and Luis Andrade of Ecuador dined.');
    expect(offices(mention('PERSON', 'Rosa Quispe'))).toEqual(['Presidents of Peru']);
    expect(offices(mention('PERSON', 'Luis Andrade'))).toEqual(['Presidents of Ecuador']);
  });

  it('tells tenure by former, acting and -elect', () => {
    const { mention } = find(
      'Ex-premier Anna Weiss met President-elect Marco Bruni and acting foreign minister Lars Dahl.',
    );
    const tenure = (name: string) => mention('PERSON', name).offices[0]?.tenure;
    expect([tenure('Anna Weiss'), tenure('Marco Bruni'), tenure('Lars Dahl')]).toEqual([
      'former',
      'designate',
      'acting',
    ]);
  });

  it('holds deputies apart from those they stand in for', () => {
    const { mention } = find('Deputy Foreign Minister Igor Marin met Vice Foreign Minister Li Wen.');
    expect(mention('PERSON', 'Igor Marin').offices[0]?.officeClass).toBe('deputy-foreign-minister');
    expect(mention('PERSON', 'Li Wen').offices[0]?.officeClass).toBe('deputy-foreign-minister');
  });

  it('gives an envoy to the state that sends', () => {
    const { mention, offices } = find("Britain's Kosovo envoy, Tom Ellis, met the US Iran envoy, Jane Roe.");
    expect(offices(mention('PERSON', 'Tom Ellis'))).toEqual(['envoy of Britain']);
    expect(offices(mention('PERSON', 'Jane Roe'))).toEqual(['envoy of US']);
  });

  it('makes two people of two offices in one breath', () => {
    const { mention, offices } = find('The Prime Minister and President Marta Lenz met in Rome.');
    expect(offices(mention('PERSON', 'Marta Lenz'))).toEqual(['President']);
    expect(mention('NOMINAL', 'Prime Minister').offices[0]?.officeClass).toBe('head-of-government');
  });

  it('makes nominals of titles without a name', () => {
    const { mention, offices } = find('The Kenyan president thanked the minister.');
    const president = mention('NOMINAL', 'Kenyan president');
    expect(offices(president)).toEqual(['president of Kenyan']);
    expect(president.nominal).toMatchObject({ plural: false, definite: true });
    expect(mention('NOMINAL', 'minister').nominal?.of).toEqual([]);
  });

  it('keeps an ambassador apart from the state that receives', () => {
    const { mention, offices } = find('The Indian ambassador to Chile, Meera Sanyal, resigned.');
    expect(offices(mention('PERSON', 'Meera Sanyal'))).toEqual(['ambassador of Indian']);
  });

  it('gives no title to the subject of a clause that follows a comma', () => {
    const { mention } = find('In talks with the prime minister, Marta Nowak said little.');
    expect(mention('PERSON', 'Marta Nowak').offices).toEqual([]);
  });
});

describe('nominals and pronouns', () => {
  it('counts who is meant', () => {
    const { mention } = find('Both leaders smiled. The two sides agreed, and the three ministers left.');
    expect(mention('NOMINAL', 'Both leaders').nominal?.count).toBe(2);
    expect(mention('NOMINAL', 'two sides').nominal).toMatchObject({ count: 2, head: 'side', plural: true });
    expect(mention('NOMINAL', 'three ministers').nominal?.count).toBe(3);
  });

  it('reads counterparts with their possessor', () => {
    const { mention, mentions } = find('Foreign Minister Freja Holm called her Polish counterpart.');
    const { nominal } = mention('NOMINAL', 'her Polish counterpart');
    expect(nominal?.head).toBe('counterpart');
    expect(mentions[nominal?.counterpart?.possessor ?? -1]?.name).toBe('her');
    expect(nominal?.of.map((at) => mentions[at]?.name)).toEqual(['Polish']);
  });

  it('names troops with their state', () => {
    const { mention, mentions } = find('Thai and Laotian troops withdrew.');
    const { nominal } = mention('NOMINAL', 'Thai and Laotian troops');
    expect(nominal?.of.map((at) => mentions[at]?.name)).toEqual(['Thai', 'Laotian']);
  });

  it('takes a lone demonym for a participant', () => {
    expect(find('The Hungarian said nothing.').mention('NOMINAL', 'Hungarian').nominal?.head).toBe('national');
  });

  it('reads a number that stands alone', () => {
    expect(find('The two met again.').mention('NOMINAL', 'two').nominal?.count).toBe(2);
  });

  it('tells pronouns by gender and number, and leaves states in capitals alone', () => {
    const { mention, names } = find('She told them that the US would help us.');
    expect(mention('PRONOUN', 'She').gender).toBe('female');
    expect(mention('PRONOUN', 'them').plural).toBe(true);
    expect(names('STATE')).toEqual(['US']);
  });
});
