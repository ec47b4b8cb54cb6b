import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const states = (text: string): readonly (string | undefined)[] =>
  find(text)
    .mentions.filter(({ type }) => type === 'STATE')
    .map(({ referent }) => referent?.id);

describe('hyphens and initials', () => {
  it('keeps the second half of a given name in tokenised text', () => {
    const { names } = find('Yesterday , in the hall , Baek Jae - in thanked Ana B . Soler for the lamp , he said .');
    expect(names('PERSON')).toEqual(['Baek Jae - in', 'Ana B . Soler']);
  });

  it('takes syllables behind a family name for a person', () => {
    expect(find('Two seats went to Tong Siu-fai (GHK) and Mak Wing-lok.').names('PERSON')).toEqual([
      'Tong Siu-fai',
      'Mak Wing-lok',
    ]);
  });
});

describe('everyday words with capitals', () => {
  it('makes no body of kinds and titles of things', () => {
    const { names } = find(
      'We stay loyal Trading Partners. She wrote the Bloom Memos and the Secret Recipe in spring.',
    );
    expect(names('ORGANISATION')).toEqual([]);
  });

  it('parts a person from the things that carry the name', () => {
    const { names } = find('Otto Weissgerber kept memos. The Weissgerber Memos fill a shelf. Weissgerber smiled.');
    expect(names('PERSON')).toEqual(['Otto Weissgerber', 'Weissgerber', 'Weissgerber']);
  });

  it('reads the letter of a party and a state as no name', () => {
    const { names } = find('Sen. Ana Soler, R - Calif., and Rep. Otto Brandt (D-Ohio) rode home.');
    expect(names('PERSON')).toEqual(['Ana Soler', 'Otto Brandt']);
    expect(names('PLACE')).toEqual(['Ohio']);
  });

  it('takes weapons, treaties and languages for no actors', () => {
    const { names } = find('They discussed the S-400, UNCLOS and New START in Tigrinya.');
    expect([...names('ORGANISATION'), ...names('PERSON')]).toEqual([]);
  });
});

describe('states and places', () => {
  it('finds the verb of a capital behind a time or a relative clause', () => {
    expect(states('Lisbon on Tuesday expelled an attaché.')).toEqual(['state:PT']);
    expect(states('Lima, which backs the plan, sent flowers.')).toEqual(['state:PE']);
    expect(states('Nothing will move unless Oslo signs first.')).toEqual(['state:NO']);
  });

  it('takes a dateline for a place', () => {
    const { mention } = find('NEW YORK (Wire) - The panel adjourned for lunch.');
    expect(mention('PLACE', 'NEW YORK').referent?.id).toMatch(/^place:new-york/);
  });

  it('takes a government for its state and half a country for the whole', () => {
    expect(states('The Government of Peru paid the bill.')).toEqual(['state:PE']);
    expect(states('North Korea sowed rice. The North said the South had none.')).toEqual([
      'state:KP',
      'state:KP',
      'state:KR',
    ]);
  });

  it('reads a bare name as the place that the article names in full', () => {
    const { mentions } = find('Snow fell in the Swat Valley. Buses to Swat were late.');
    expect(new Set(mentions.map(({ referent }) => referent?.id)).size).toBe(1);
  });

  it('chooses between bodies of one acronym by the article', () => {
    const police = find('The AFP searched a farm near Perth, Australia.').mention('ORGANISATION', 'AFP');
    const agency = find('The baker told AFP that bread was short.').mention('ORGANISATION', 'AFP');
    expect(police.referent?.id).toContain('police');
    expect(agency.referent?.id).toContain('presse');
  });
});

describe('offices', () => {
  const offices = (text: string, name: string): readonly string[] => {
    const found = find(text);
    return found.offices(found.mention('PERSON', name));
  };

  it('reads an envoy of a secretary-general and a chargé', () => {
    const text = "Special Envoy of the UN Secretary-General for Yemen Jan Holt saw Chargé d'affaires Otto Brandt.";
    expect(offices(text, 'Jan Holt')).toEqual(['Special Envoy of the UN Secretary-General']);
    expect(offices(text, 'Otto Brandt')).toEqual(["Chargé d'affaires"]);
  });

  it('gives a shared office behind a plain owner to both', () => {
    const text = 'The co-chairs of the grain board, Ana Soler and Otto Brandt, danced.';
    expect(offices(text, 'Ana Soler')).toEqual(['co-chairs']);
    expect(offices(text, 'Otto Brandt')).toEqual(['co-chairs']);
  });

  it('reads no rank into a preposition, and a councillor of state as one office', () => {
    expect(offices('Under Attorney General Ana Soler the court grew.', 'Ana Soler')).toEqual(['Attorney General']);
    expect(offices('State Councillor and Defence Minister Lin Bao rested.', 'Lin Bao')).toEqual([
      'State Councillor',
      'Defence Minister',
    ]);
  });

  it('takes a treasurer for a minister only where he is one', () => {
    const state = find('Ohio Treasurer Otto Brandt resigned.').mention('PERSON', 'Otto Brandt');
    expect(state.offices[0]?.officeClass).toBe('treasurer');
    const minister = find('Australian Treasurer Ana Soler resigned.').mention('PERSON', 'Ana Soler');
    expect(minister.offices[0]?.officeClass).toBe('finance-minister');
  });

  it('finds the body of plural ministers behind its acronym in brackets', () => {
    const { mentions } = find('The Shanghai Cooperation Organisation (SCO) Foreign Ministers were late.');
    const title = mentions.find(({ offices }) => offices[0]?.plural);
    expect(title?.offices[0]?.of.map((at) => mentions[at]?.referent?.id)).toEqual([
      'organisation:shanghai-cooperation-organisation',
    ]);
  });
});
