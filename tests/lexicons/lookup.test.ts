import { describe, expect, it } from 'vitest';
import {
  COMMON_WORDS,
  longestName,
  lookupName,
  lookupUpper,
  normaliseName,
  ORGANISATIONS,
  PLACES,
  placeById,
  STATES,
  stateByIso,
} from '../../src/lexicons/index.ts';

const ids = (name: string): readonly string[] => lookupName(name).map((hit) => hit.entry.id);

describe('look-ups', () => {
  it('folds accents, full stops, hyphens and apostrophes', () => {
    expect(normaliseName('Côte d’Ivoire')).toBe('Cote d Ivoire');
    expect(normaliseName('U.S.S.R.')).toBe('USSR');
    expect(normaliseName('Guinea-Bissau')).toBe(normaliseName('Guinea Bissau'));
  });

  it.each([
    [['Guinea', '-', 'Bissau', 'said'], 3, 'state:GW'],
    [['Guinea-Bissau', 'said'], 1, 'state:GW'],
    [['People', '’s', 'Republic', 'of', 'China', 'and'], 5, 'state:CN'],
    [['People’s', 'Republic', 'of', 'China'], 4, 'state:CN'],
    [['United', 'Nations', 'Security', 'Council', 'met'], 4, 'organisation:united-nations-security-council'],
    [['Shanghai', 'Cooperation', 'Organisation'], 3, 'organisation:shanghai-cooperation-organisation'],
    [['St', '.', 'Petersburg'], 3, 'place:saint-petersburg-ru'],
    [['Lake', 'Tanganyika', '.'], 2, 'place:lake-tanganyika'],
  ])('takes the longest name in %j', (words, end, id) => {
    const match = longestName(words, 0);
    expect(match?.end).toBe(end);
    expect(match?.hits[0]?.entry.id).toBe(id);
  });

  it('does not run over the end of a sentence', () => {
    expect(longestName(['Chad', '.', 'Republic'], 0)?.end).toBe(1);
    expect(longestName(['Nobody', 'here'], 0)).toBeUndefined();
    expect(longestName([], 0)).toBeUndefined();
  });

  it('reads headlines in capitals', () => {
    expect(longestName(['SAUDI', 'ARABIA', 'WARNS'], 0, true)?.hits[0]?.entry.id).toBe('state:SA');
    expect(lookupUpper('NAIROBI').some((hit) => hit.kind === 'Place')).toBe(true);
  });

  it('gives all readings of a name, the state first', () => {
    expect(ids('Georgia').slice(0, 1)).toEqual(['state:GE']);
    expect(ids('Georgia')).toContain('place:georgia-us');
    expect(ids('Moscow')).toEqual(expect.arrayContaining(['state:RU', 'place:moscow-ru']));
    expect(lookupName('Nice').every((hit) => hit.ambiguous)).toBe(true);
  });

  it('finds names of many kinds in all parts of the world', () => {
    const missing = [
      'Ouagadougou', 'Tegucigalpa', 'Nukuʻalofa', 'Mariupol', 'Hodeidah', 'Deir ez-Zor', 'Kandahar', 'Goma', 'Bukavu',
      'Strait of Hormuz', 'Sea of Azov', 'Lake Chad', 'Bab el-Mandeb', 'Golan Heights', 'Line of Control', 'Ramstein',
      'Catalonia', 'Tigray', 'Nagorno-Karabakh', 'Balochistan', 'Bougainville', 'Chiapas', 'Kurdistan', 'Transnistria',
      'Verkhovna Rada', 'Knesset', 'Bundestag', 'Lok Sabha', 'Riksdag', 'Sejm', 'Majlis', 'Storting', 'Folketing',
      'ECOWAS', 'IGAD', 'Mercosur', 'CELAC', 'GCC', 'CSTO', 'ASEAN', 'AUKUS', 'BIMSTEC', 'CARICOM', 'SADC', 'OPCW',
      'Xinhua', 'TASS', 'Agence France-Presse', 'Al Jazeera', 'Le Monde', 'Haaretz', 'Yonhap', 'Anadolu Agency',
      'Bharatiya Janata Party', 'Likud', 'Fidesz', 'African National Congress', 'Liberal Democrats', 'Justice and Development Party',
      'Hezbollah', 'Boko Haram', 'Al-Shabaab', 'FARC', 'Wagner Group', 'Houthis', 'Islamic State', 'M23',
      'Bundeswehr', "People's Liberation Army", 'Israel Defense Forces', 'Tatmadaw', 'Revolutionary Guards', 'Mossad', 'MI6',
      'State Department', 'Pentagon', 'DFAT', 'Foreign Office', 'IAEA', 'World Food Programme', 'Amnesty International',
      'Gazprom', 'Saudi Aramco', 'Boeing', 'Samsung', 'Petrobras', 'TotalEnergies',
    ].filter((name) => lookupName(name).length === 0); // biome-ignore format: one class a line
    expect(missing).toEqual([]);
  });
});

describe('tables', () => {
  it('gives every organisation and place one id', () => {
    expect(new Set(ORGANISATIONS.map((entry) => entry.id)).size).toBe(ORGANISATIONS.length);
    const places = [...PLACES];
    expect(new Set(places.map((entry) => entry.id)).size).toBe(places.length);
    expect(placeById('place:moscow-ru')?.label).toBe('Moscow');
    expect(placeById('place:nowhere')).toBeUndefined();
  });

  it('refers only to states that are in the table', () => {
    const states = ORGANISATIONS.flatMap((entry) => [...(entry.state ? [entry.state] : []), ...entry.members]);
    expect([...new Set(states)].filter((code) => !stateByIso(code))).toEqual([]);
    const lying = new Set([...PLACES].flatMap((place) => (place.state ? [place.state] : [])));
    expect([...lying].filter((code) => !stateByIso(code))).toEqual([]);
  });

  it('has no more than one sure organisation behind a name', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, names, acronyms, ambiguous } of ORGANISATIONS) {
      for (const name of [...names, ...acronyms].filter((each) => !ambiguous.includes(each))) {
        const key = normaliseName(name);
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    expect([...owners].filter(([, set]) => set.size > 1)).toEqual([]);
  });

  it('marks the names that are common words, so that a sentence may begin with them', () => {
    const sure = [...COMMON_WORDS].flatMap(([word, level]) => {
      const name = word.charAt(0).toUpperCase() + word.slice(1);
      return level <= 20 && lookupName(name).some((hit) => !hit.ambiguous) ? [name] : [];
    });
    expect(sure).toEqual(['French', 'Polish']);
  });

  it('is broad, and is ready in a moment', () => {
    const started = performance.now();
    lookupName('Moscow');
    const readings = [...PLACES].length + ORGANISATIONS.length + STATES.length;
    console.info(`lexicons: ${readings} entries, all made in ${Math.round(performance.now() - started)} ms`);
    expect(STATES.length).toBeGreaterThan(290);
    expect(ORGANISATIONS.length).toBeGreaterThan(3000);
    expect([...PLACES].length).toBeGreaterThan(20000);
  });
});
