import type { NounGroup } from '../grammar/chunk.ts';
import type { Oblique } from '../grammar/clause.ts';
import { SIDELINES } from '../grammar/data/words.ts';
import { listFrom } from '../grammar/lists.ts';
import { isMark, isNoun } from '../grammar/scanner.ts';
import { actorsOf, entitiesOf, headMention, kindOfEntity, type Reading } from '../reading.ts';
import type { Part } from './mention.ts';
import { bodiesOfPeople, isHuman, statesOfPeople } from './people.ts';

const LOCATIVE = new Set('in at on near outside off aboard inside around under above beside'.split(' '));
const WITHIN = new Set([...SIDELINES, 'during', 'in the course of', 'as part of', 'at', 'within']);

/** Entities that may take part, whatever their kind says: a place never does. */
export function partiesOf(reading: Reading, groups: readonly NounGroup[]): number[] {
  return [
    ...new Set(
      groups.flatMap((group) => {
        const actors = actorsOf(reading, group);
        // "A, the Danish envoy, and B": the title is A's own, and brings no state with it.
        const isTitle = actors.length > 0 && !headMention(reading, group);
        const own = isTitle ? actors : [...actors, ...statesOfPeople(reading, group)];
        return [
          ...(own.length > 0 ? own : bodiesOfPeople(reading, group)),
          ...leadersOf(reading, group),
          ...membersNamed(reading, group),
        ];
      }),
    ),
  ];
}

const BESIDE = new Set(['lead', 'head', 'chair', 'represent', 'accompany', 'flank', 'join', 'escort']);
const NAMING = new Set(['including', 'among them', 'such as']);
const OWN = new Set(['of', 'from', 'in']);

/** "leaders of ten states, among them A and B": those whom the text names of a group. */
function membersNamed(reading: Reading, group: NounGroup): number[] {
  const type = headMention(reading, group)?.type;
  if (type !== undefined && type !== 'NOMINAL' && type !== 'NATIONALITY') return [];
  // "topics including Chile": only people can be named one by one.
  if (type === undefined && !isHuman(reading, group)) return [];
  const sentence = reading.sentences[reading.tokens[group.head]!.sentence]!;
  const { chunks } = sentence;
  let at = group.at + 1;
  while (chunks[at]?.type === 'prep' && OWN.has((chunks[at] as { word: string }).word) && isNoun(chunks[at + 1]))
    at += 2;
  if (isMark(chunks[at], 'comma', 'dash')) at++;
  const prep = chunks[at];
  const first = chunks[at + 1];
  if (prep?.type !== 'prep' || !NAMING.has(prep.word) || !isNoun(first)) return [];
  return listFrom(sentence, first, true).flatMap((member) => [...actorsOf(reading, member)]);
}

/** "a delegation led by A, B and C", "X, flanked by Y": they are there too. */
function leadersOf(reading: Reading, group: NounGroup): number[] {
  const sentence = reading.sentences[reading.tokens[group.head]!.sentence]!;
  return sentence.clauses
    .filter((clause) => clause.antecedent === group && clause.verb.passive && BESIDE.has(clause.verb.lemma))
    .flatMap((clause) => clause.obliques.filter(({ prep }) => prep === 'by').flatMap(({ groups }) => groups))
    .flatMap((leader) => [...actorsOf(reading, leader)]);
}

/** True where a group stands for people who meet: a person, or a noun for office-holders, delegations, troops, sides. */
export function standsForPeople(reading: Reading, group: NounGroup): boolean {
  const mention = headMention(reading, group);
  if (!mention) return reading.titled.has(group.head);
  if (mention.type === 'PERSON' || mention.type === 'NOMINAL' || mention.type === 'PRONOUN') return true;
  return mention.type === 'NATIONALITY';
}

/** Places among a group's entities; a state counts where it stands in a place. */
export function placesOf(reading: Reading, groups: readonly NounGroup[]): number[] {
  return groups.flatMap((group) => {
    if (reading.tokens[group.head]!.lemma === 'capital') return landOf(reading, group);
    if (standsForPeople(reading, group)) return [];
    const own = entitiesOf(reading, group);
    // "in the Black Sea city of | Varna": the city rather than the sea.
    const area = own.length > 0 ? [] : namedArea(reading, group);
    const beyond = area.length > 0 && reading.tokens[group.end]?.lower === 'of' ? beyondOf(reading, group) : [];
    const known = own.length > 0 ? own : beyond.length > 0 ? beyond : area;
    return known.filter((entity) => ['Place', 'State'].includes(kindOfEntity(reading, entity)));
  });
}

const AREAS = new Set(
  'area region sector village town city district province valley border coast front zone enclave airport base camp outskirts suburb quarter neighbourhood crossing palace hotel castle hall villa lodge residence resort island stadium park river lake pass peninsula desert post building monastery barracks fort citadel'.split(
    ' ',
  ),
);

/** "near the Kunar area": the place that an ordinary noun for an area bears the name of. */
const namedArea = (reading: Reading, group: NounGroup): readonly number[] =>
  AREAS.has(reading.tokens[group.head]!.lemma)
    ? group.mentions
        .filter((index) => reading.mentions[index]!.type === 'PLACE')
        .flatMap((index) => reading.resolved.referents[index] ?? [])
    : [];

/** What prepositional groups say of where, with whom and within what. */
export function settingOf(reading: Reading, obliques: readonly Oblique[]): { places: number[]; within: NounGroup[] } {
  const places: number[] = [];
  const within: NounGroup[] = [];
  for (const { prep, groups, at } of obliques) {
    if (LOCATIVE.has(prep) && !isMatter(reading, groups[0], at)) {
      const own = placesOf(reading, groups);
      places.push(...own, ...(own.length === 0 ? groups.flatMap((group) => beyondOf(reading, group)) : []));
    }
    if (WITHIN.has(prep)) within.push(...groups);
  }
  return { places: [...new Set(places)], within };
}

/** What is talked of as being somewhere, or as bearing on it: "discussed the situation | in Gaza", "sanctions | on Eritrea". */
const MATTERS = new Set(
  `situation war conflict crisis fighting violence unrest bloodshed turmoil strife hostility insurgency offensive invasion occupation intervention
  siege stability instability security famine drought reconstruction election democracy development genocide
  sanction embargo blockade tariff restriction pressure policy influence curb`.split(/\s+/u),
);

/** Whether a place qualifies the noun right before it, which is no occasion. */
function isMatter(reading: Reading, group: NounGroup | undefined, at: number): boolean {
  if (!group) return false;
  const before = reading.sentences[reading.tokens[group.head]!.sentence]!.chunks[at - 1];
  return isNoun(before) && MATTERS.has(reading.tokens[before.head]!.lemma);
}

const SPOTS = new Set(
  `shore bank edge outskirts foot coast heart centre center ground grounds port city town capital island suburb village side slope border middle region
  province district airport palace garden gardens hall university headquarters seat lawn steps base resort sanctuary sea lake`.split(
    /\s+/u,
  ),
);

/** "on the shore of | Lake X", "in the port city of | Y": the place that an ordinary noun for one leads to. */
function beyondOf(reading: Reading, group: NounGroup): number[] {
  const token = reading.tokens[group.head]!;
  const { chunks } = reading.sentences[token.sentence]!;
  const prep = chunks[group.at + 1];
  const noun = chunks[group.at + 2];
  if (!SPOTS.has(token.lemma) && !SPOTS.has(token.lower)) return [];
  if (prep?.type === 'prep' && (prep.word === 'of' || prep.word === 'in') && isNoun(noun))
    return placesOf(reading, [noun]).filter((entity) => kindOfEntity(reading, entity) === 'Place');
  return token.lemma === 'capital' ? landOf(reading, group) : [];
}

/** "the Ethiopian capital": the state is as near as the words come. */
const landOf = (reading: Reading, group: NounGroup): number[] =>
  [...group.mentions, ...(group.possessor?.mentions ?? [])]
    .flatMap((index) => [index, ...(reading.mentions[index]!.nominal?.of ?? [])])
    .filter((index) => ['NATIONALITY', 'STATE'].includes(reading.mentions[index]!.type))
    .flatMap((index) => [...(reading.resolved.referents[index] ?? [])])
    .filter((entity) => kindOfEntity(reading, entity) === 'State');

export const part = (entity: number, relation: Part['relation'], rule: string, status?: Part['status']): Part => ({
  entity,
  relation,
  rule,
  ...(status ? { status } : {}),
});
