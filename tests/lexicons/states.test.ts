import { describe, expect, it } from 'vitest';
import { capitalOf, demonymOf, lookupName, normaliseName, STATES, stateByIso } from '../../src/lexicons/index.ts';

const ISO_3166_1 =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

describe('states', () => {
  it('has every entry of ISO 3166-1, and Kosovo', () => {
    expect(ISO_3166_1).toHaveLength(249);
    expect([...ISO_3166_1, 'XK'].filter((code) => stateByIso(code)?.iso2 !== code)).toEqual([]);
    expect(STATES.filter((state) => state.iso2 && ![...ISO_3166_1, 'XK'].includes(state.iso2))).toEqual([]);
  });

  it('gives each state one id, and each inhabited one an adjective and a capital', () => {
    expect(new Set(STATES.map((state) => state.id)).size).toBe(STATES.length);
    const uninhabited = new Set('AQ BV HM GS TF UM'.split(' '));
    const sovereign = STATES.filter((state) => state.form === 'sovereign' && !uninhabited.has(state.iso2 ?? ''));
    expect(sovereign.filter((state) => state.adjectives.length === 0)).toEqual([]);
    const cityStates = new Set(['SG', 'MC', 'SM', 'VA']);
    const without = sovereign.filter((state) => state.capitals.length === 0 && !cityStates.has(state.iso2 ?? ''));
    expect(without.map((state) => state.label)).toEqual([]);
  });

  it('maps no name to two states unless it is marked in both', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, names, adjectives, people, capitals, metonyms, ambiguous } of STATES) {
      for (const name of [...names, ...adjectives, ...people, ...capitals, ...metonyms]) {
        if (ambiguous.includes(name)) continue;
        const key = normaliseName(name);
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('marks only names that it has', () => {
    for (const state of STATES) {
      const all = [...state.names, ...state.adjectives, ...state.people, ...state.capitals, ...state.metonyms];
      expect(state.ambiguous.filter((name) => !all.includes(name)).map((name) => `${state.id} ${name}`)).toEqual([]);
    }
  });

  it.each([
    ['Iranian', 'IR'],
    ['Swedes', 'SE'],
    ['Briton', 'GB'],
    ['Filipina', 'PH'],
    ['Dutchmen', 'NL'],
    ['I-Kiribati', 'KI'],
    ['Ni-Vanuatu', 'VU'],
    ['U.S.', 'US'],
    ['Nigerien', 'NE'],
    ['Nigerian', 'NG'],
    ['Kosovars', 'XK'],
  ])('knows the demonym %s', (word, iso2) => {
    expect(demonymOf(word)?.iso2).toBe(iso2);
  });

  it.each([
    ['Kyiv', 'UA'],
    ['Kiev', 'UA'],
    ['The Hague', 'NL'],
    ["N'Djamena", 'TD'],
    ['Ndjamena', 'TD'],
    ['Kremlin', 'RU'],
    ['Élysée', 'FR'],
    ['Elysee Palace', 'FR'],
    ['10 Downing Street', 'GB'],
    ['Rangoon', 'MM'],
    ['Washington, D.C.', 'US'],
  ])('knows the capital or metonym %s', (word, iso2) => {
    expect(capitalOf(word)?.iso2).toBe(iso2);
  });

  it('tells a state from its predecessor that it continues, and from one that it does not', () => {
    expect(lookupName('Zaire')[0]?.entry.id).toBe('state:CD');
    expect(lookupName('Burma')[0]?.entry.id).toBe('state:MM');
    expect(lookupName('Nazi Germany')[0]?.entry.id).toBe('state:DE');
    expect(lookupName('USSR')[0]?.entry.id).toBe('state:soviet-union');
    expect(lookupName('East Germans')[0]?.entry.id).toBe('state:east-germany');
    expect(lookupName('Ottomans')[0]?.entry.id).toBe('state:ottoman-empire');
  });

  it('keeps case: the pronoun is no state', () => {
    expect(lookupName('us')).toEqual([]);
    expect(lookupName('US')[0]?.entry.id).toBe('state:US');
  });
});
