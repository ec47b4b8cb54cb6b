import { describe, expect, it } from 'vitest';
import { standingContext } from '../../src/claims/context.ts';
import { containmentClaims } from '../../src/claims/facts/containment.ts';
import { locationClaims } from '../../src/claims/facts/location.ts';
import { membershipClaims } from '../../src/claims/facts/membership.ts';
import { readClauses } from '../../src/claims/reading.ts';
import { findTimes } from '../../src/claims/time/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { resolveInArticle } from '../../src/entities/index.ts';
import { findMentions } from '../../src/mentions/index.ts';

/** "A RELATION B", sorted; evidence is checked to be the sentence. */
function facts(text: string): string[] {
  const document = readDocument({ id: 'article:test', text }, { published: '2015-05-13' });
  const resolved = resolveInArticle(findMentions(document));
  const reading = readClauses(resolved, findTimes(document, []));
  const drafts = [
    ...membershipClaims(reading, standingContext(reading)),
    ...containmentClaims(resolved),
    ...locationClaims(resolved),
  ];
  const label = (index: number | 'article') => (index === 'article' ? index : resolved.entities[index]!.label);
  for (const { evidence } of drafts)
    expect(document.sentences.some(({ start, end }) => start === evidence.start && end === evidence.end)).toBe(true);
  const lines = drafts.map(
    ({ from, relation, to, status }) =>
      `${label(from)} ${relation} ${label(to)}${status === 'happened' ? '' : ` ${status}`}`,
  );
  return [...new Set(lines)].sort();
}

const NATO = 'North Atlantic Treaty Organization';

describe('membership', () => {
  it.each([
    ['Turkey, a NATO member, objected.', [`Turkey MEMBER_OF ${NATO}`]],
    ['Turkey and Greece, both members of NATO, objected.', [`Greece MEMBER_OF ${NATO}`, `Turkey MEMBER_OF ${NATO}`]],
    ['NATO members Turkey and Greece objected.', [`Greece MEMBER_OF ${NATO}`, `Turkey MEMBER_OF ${NATO}`]],
    ['Turkey and Greece are members of NATO.', [`Greece MEMBER_OF ${NATO}`, `Turkey MEMBER_OF ${NATO}`]],
    ['Norway joined NATO in 1949.', [`Norway MEMBER_OF ${NATO}`]],
    ['Sweden will join NATO next year.', [`Sweden MEMBER_OF ${NATO} planned`]],
    ['Finland was admitted to NATO on Monday.', [`Finland MEMBER_OF ${NATO}`]],
    [
      'The Lakes Group, made up of Peru, Bolivia and Chile, met.',
      ['Bolivia MEMBER_OF Lakes Group', 'Chile MEMBER_OF Lakes Group', 'Peru MEMBER_OF Lakes Group'],
    ],
    ['Peter Novak, a member of the Meadow Party, resigned.', ['Peter Novak MEMBER_OF Meadow Party']],
    ['Anna Berg sits on the board of the Harbour Fund.', ['Anna Berg MEMBER_OF Harbour Fund']],
  ])('%s', (text, found) => {
    expect(facts(text)).toEqual(found);
  });

  it.each([
    'Georgia is not a member of NATO.',
    'Chile joined NATO in condemning the raid.',
    'France left NATO in 1966.',
    'Turkey met NATO members.',
    'Turkey, a former NATO member, objected.',
  ])('none: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('containment', () => {
  it.each([
    ["Russia's Defence Ministry spoke.", ['Defence Ministry PART_OF Russia']],
    ['India praised the Indian Army.', ['Indian Army PART_OF India']],
    ['India said the Ministry of Fisheries of India was shut.', ['Ministry of Fisheries of India PART_OF India']],
  ])('%s', (text, found) => {
    expect(facts(text)).toEqual(found);
  });

  it.each([
    'The Indian Army marched.',
    "Norway's Fjord Shipping Company sank.",
    'Poland beat the Polish Football Club.',
  ])('none: %s', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('location', () => {
  it.each([
    ['They met in Malmö, Sweden, on Monday.', ['Malmö LOCATED_IN Sweden']],
    ['They met at Lagos in Nigeria.', ['Lagos LOCATED_IN Nigeria']],
    ['They met in Nyborg Hall outside Odense.', ['Nyborg Hall LOCATED_IN Odense']],
    ['They met in the Syrian city of Aleppo.', ['Aleppo LOCATED_IN Syria']],
    ['Sweden will host them in Malmö.', ['Malmö LOCATED_IN Sweden']],
  ])('%s', (text, found) => {
    expect(facts(text)).toEqual(found);
  });

  it.each([
    'He flew to Oslo, Norway and Sweden.',
    'He saw Paris, London and Rome.',
    'The train from Malmö, Norway said, was late.',
    'They met in Malmö.',
  ])('none: %s', (text) => {
    expect(facts(text).filter((line) => !line.startsWith('Oslo LOCATED_IN Norway'))).toEqual([]);
  });
});
