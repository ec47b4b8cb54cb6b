import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const bodies = (text: string): readonly string[] => find(text).names('ORGANISATION');

describe('bodies that a text writes small', () => {
  it('are named by whose they are and what for', () => {
    expect(bodies("The Peruvian central bank cut its rate, and Malta's health department wrote to it.")).toEqual([
      'Peruvian central bank',
      "Malta's health department",
    ]);
  });

  it('are sent by an organisation or stand for a region', () => {
    expect(bodies('The UN mission left; the southern African bloc and the contact group stayed.')).toEqual([
      'UN mission',
      'UN',
      'southern African bloc',
      'contact group',
    ]);
  });

  it('keep the state that they belong to', () => {
    expect(find('The Guinean water agency closed.').names('NATIONALITY')).toEqual(['Guinean']);
  });

  it('are none where they only say whose somebody is, or what a name is', () => {
    expect(bodies('The Peruvian central bank governor rang Kabul.')).toEqual([]);
    expect(bodies('A bank in Peru and a new agency closed.')).toEqual([]);
    expect(bodies('Frontex, the EU border agency, moved.')).toEqual(['Frontex', 'EU']);
  });
});
