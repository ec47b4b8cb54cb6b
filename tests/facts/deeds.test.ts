import { describe, expect, test } from 'vitest';
import { deeds, times } from './read.ts';

/** Own sentences, each with the deeds that it tells. */
const TELLING: readonly (readonly [sentence: string, ...deeds: string[]])[] = [
  ['Chile accused Peru of moving the border stones.', 'Chile ACCUSES Peru'],
  ['Peru was accused by Chile of moving the border stones.', 'Chile ACCUSES Peru'],
  ['Bolivia condemned Chile’s annexation of the salt flats.', 'Bolivia ACCUSES Chile'],
  ['Norway and Sweden agreed on a common fishing zone.', 'Norway AGREES_WITH Sweden'],
  ['Denmark signed a fishing agreement with Iceland on Monday.', 'Denmark AGREES_WITH Iceland'],
  ['A border treaty was signed by Oman with Yemen.', 'Oman AGREES_WITH Yemen'],
  ['Finland backs Estonia in the quarrel.', 'Finland SUPPORTS Estonia'],
  ['Cuba voiced support for Angola.', 'Cuba SUPPORTS Angola'],
  ['Japan has cooperated with Vietnam on typhoon warnings.', 'Japan COOPERATES_WITH Vietnam'],
  ['Japan provided $40 million in aid to Nepal.', 'Japan AIDS Nepal'],
  ['Canada has lent Haiti two water engineers.', 'Canada AIDS Haiti'],
  ['Haiti was given two field hospitals by Canada.', 'Canada AIDS Haiti'],
  ['Canada will send food to Haiti next week.', 'Canada AIDS Haiti [planned]'],
  ['Canada pledged two thousand tents to Haiti.', 'Canada AIDS Haiti [planned]'],
  ['Libya withdrew its troops from Chad.', 'Libya RETREATS_FROM Chad'],
  ['Greece urged Turkey to reopen the strait.', 'Greece REQUESTS Turkey'],
  ['Greece called on Turkey to reopen the strait.', 'Greece REQUESTS Turkey'],
  ['Greece demanded that Turkey reopen the strait.', 'Greece REQUESTS Turkey'],
  ['Iran rejected Iraq’s offer.', 'Iran REJECTS Iraq'],
  ['Algeria threatened Morocco with a ban on flights.', 'Algeria THREATENS Morocco'],
  ['Algeria threatened to bomb Morocco.', 'Algeria THREATENS Morocco'],
  ['Kenya lodged a protest with Somalia.', 'Kenya PROTESTS_AGAINST Somalia'],
  ['Kenya summoned the Somali ambassador.', 'Kenya PROTESTS_AGAINST(diplomatic) Somalia'],
  ['The European Union imposed sanctions on Belarus.', 'European Union SANCTIONS Belarus'],
  ['Sanctions were imposed on Belarus by the European Union.', 'European Union SANCTIONS Belarus'],
  ['The European Union hit Belarus with sanctions.', 'European Union SANCTIONS Belarus'],
  ['Ecuador severed ties with Colombia.', 'Ecuador SANCTIONS Colombia'],
  ['Ecuador recalled its ambassador from Colombia.', 'Ecuador SANCTIONS(diplomatic) Colombia'],
  ['Ecuador massed troops on its border with Colombia.', 'Ecuador MOBILISES_AGAINST Colombia'],
  ['Spain’s ports were blockaded by France.', 'France COERCES Spain'],
  ['Iraq invaded Kuwait in August 1990.', 'Iraq ASSAULTS(territory) Kuwait'],
  ['Ethiopian jets bombed Eritrean villages.', 'Ethiopia ASSAULTS Eritrea'],
  ['Eritrean villages were bombed by Ethiopian jets.', 'Ethiopia ASSAULTS Eritrea'],
  ['Ethiopia launched air strikes against Eritrea.', 'Ethiopia ASSAULTS Eritrea'],
  ['Togo deplored Iraq’s invasion of Kuwait.', 'Togo ACCUSES Iraq', 'Iraq ASSAULTS(territory) Kuwait'],
  ['Algeria lifted its embargo on Morocco.', 'Algeria CONCEDES_TO Morocco'],
  ['Peru and Chile blamed each other.', 'Peru ACCUSES Chile', 'Chile ACCUSES Peru'],
  ['Uganda has handed over two rebels to Rwanda.', 'Uganda COOPERATES_WITH Rwanda'],
  ['The European Union voted to impose an embargo on Mali.', 'European Union SANCTIONS Mali'],
  ['Armenian forces, supported by Russian helicopters, advanced.', 'Russia SUPPORTS Armenia'],
  ['Norway promised Chad further military aid.', 'Norway AIDS Chad [planned]'],
  ['Italian jets struck Libyan ports.', 'Italy ASSAULTS Libya'],
  ['Chile and Peru restored diplomatic relations.', 'Chile COOPERATES_WITH Peru'],
  ['Jordan recalled its envoy, and Bahrain severed ties with Qatar.', 'Bahrain SANCTIONS Qatar'],
  ['Oman slapped tariffs on Yemeni steel.', 'Oman SANCTIONS Yemen'],
  ['Spanish hackers broke into Portuguese government computers.', 'Spain ASSAULTS Portugal'],
];

const SILENT: readonly string[] = [
  'Chile said it was ready.',
  'Greece should back Turkey.',
  'If Chile attacks Peru, the pact ends.',
  'Would Chile ever attack Peru?',
  'Chile reached the final after Peru lost.',
  'Chile supports free trade.',
  'Japan and Vietnam agreed to meet in spring.',
  'Norway denied a visa to a Swede.',
  'Bolivia condemned the murder of a Chilean journalist.',
  'Russia struck a cautious tone on Syria.',
  'Chad had not decided whether to supply weapons to Niger.',
  'Chad has the power to invade Niger.',
  'Peru is backed into a corner over Chile.',
];

describe('deeds', () => {
  test.each(TELLING.map(([sentence, ...expected]) => ({ sentence, expected })))(
    '$sentence',
    ({ sentence, expected }) => {
      expect(deeds(sentence)).toEqual(expected);
    },
  );

  test.each(SILENT.map((sentence) => ({ sentence })))('nothing: $sentence', ({ sentence }) => {
    expect(deeds(sentence)).toEqual([]);
  });

  test('a speech act keeps what it reports', () => {
    expect(deeds('Chad accuses Libya of bombing Sudan.')).toEqual(['Chad ACCUSES Libya']);
    expect(deeds('Chad urged Libya to attack Sudan.')).toEqual(['Chad REQUESTS Libya']);
  });

  test('status is that of the clause', () => {
    expect(deeds('France will impose sanctions on Belarus.')).toEqual(['France SANCTIONS Belarus [planned]']);
    expect(deeds('France refused to support Belarus.')).toEqual(['France SUPPORTS Belarus [denied]']);
    expect(deeds('Libya denied that it attacked Chad.')).toEqual(['Libya ASSAULTS Chad [denied]']);
    expect(deeds('France may impose sanctions on Belarus.')).toEqual(['France SANCTIONS Belarus [possible]']);
  });

  test('an answer finds whom it answers', () => {
    expect(deeds('Gambia accused Senegal of smuggling. Senegal rejected the accusation.')).toEqual([
      'Gambia ACCUSES Senegal',
      'Senegal REJECTS Gambia',
    ]);
    expect(deeds('Honduras was blockaded by Guatemala. Honduras gave way on Tuesday.')).toEqual([
      'Guatemala COERCES Honduras',
      'Honduras CONCEDES_TO Guatemala',
    ]);
  });

  test('a participle goes on with what the subject does, and "it" is the other', () => {
    expect(
      deeds(
        'Chad and Libya severed ties with Sudan, accusing it of arming rebels, a charge Sudan has always rejected.',
      ),
    ).toEqual([
      'Chad SANCTIONS Sudan',
      'Libya SANCTIONS Sudan',
      'Chad ACCUSES Sudan',
      'Libya ACCUSES Sudan',
      'Sudan REJECTS Chad',
      'Sudan REJECTS Libya',
    ]);
  });

  test('who says so may stand between the subject and its verb', () => {
    expect(deeds('Chad, minister Ana Soto said later, had asked Libya to leave.')).toEqual(['Chad REQUESTS Libya']);
  });

  test('the government is that of the state spoken of', () => {
    expect(deeds('Chad voted. The Harbour Party accuses the government of fraud.')).toEqual([
      'Harbour Party ACCUSES Chad',
    ]);
  });

  test('the times of the clause come along', () => {
    expect(times('Iraq invaded Kuwait in August 1990.')).toEqual([['August 1990']]);
  });
});
