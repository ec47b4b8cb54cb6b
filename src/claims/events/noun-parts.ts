import type { Mention } from '../../../graph/model/index.ts';
import type { RelationName } from '../../../graph/ontology/index.ts';
import { qualifiersOf, type RightContext } from '../grammar/arguments.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import { entitiesOf, headMention, kindOfEntity, type Reading, type ReadSentence } from '../reading.ts';
import type { EventNoun } from './data/nouns.ts';
import { firstThere } from './firsts.ts';
import { standsForSummit } from './forums.ts';
import { sidesAhead } from './mediations.ts';
import type { Part } from './mention.ts';
import { eventHead } from './noun-entry.ts';
import { part, partiesOf, placesOf, settingOf, standsForPeople } from './parties.ts';

/** What a noun group itself says of an event: its possessor, what stands before the noun and what follows it. */
export interface NounFacts {
  readonly parts: Part[];
  readonly places: number[];
  readonly times: number[];
  readonly within: NounGroup[];
  readonly qualifiers: RightContext;
}

/** "a call with X of Norway", "with the premier of Norway, X": the state is X's, no party more. */
const isWhosePerson = (reading: Reading, person: NounGroup | undefined, state: NounGroup | undefined): boolean =>
  person !== undefined &&
  state !== undefined &&
  state.at === person.at + 2 &&
  (headMention(reading, person)?.type === 'PERSON' || reading.titled.has(person.head));

/** Whose it is does not attend. */
const MOURNING = new Set(['funeral', 'burial', 'requiem', 'commemoration', 'wake', 'memorial', 'service']);
const FESTIVE = new Set(['meal', 'ceremony']);

/** Reads parties, places and times off an event's noun group. */
export function nounFacts(reading: Reading, sentence: ReadSentence, group: NounGroup, entry: EventNoun): NounFacts {
  const mourned = MOURNING.has(reading.tokens[group.head]!.lemma);
  const qualifiers = qualifiersOf(sentence, group);
  const setting = settingOf(reading, qualifiers.obliques);
  const parts: Part[] = [];
  const places = [...setting.places];
  if (group.possessor && !mourned) parts.push(...possessorParts(reading, group.possessor, entry));
  modifierFacts(reading, group, entry, parts, places);
  for (const [i, { prep, groups }] of qualifiers.obliques.entries()) {
    const body = prep === 'of' ? bodyBehind(reading, groups, qualifiers.obliques[i + 1]) : [];
    if (body.length > 0) {
      parts.push(...body.map((entity) => part(entity, partyRelation(reading, entity, entry), 'event-of')));
      continue;
    }
    if (prep === 'of' && isWhosePerson(reading, qualifiers.obliques[i - 1]?.groups.at(-1), groups[0])) continue;
    if (mourned && (prep === 'of' || prep === 'for')) continue;
    parts.push(...qualifierParts(reading, prep, groups, entry));
    if ((prep === 'to' || prep === 'of') && entry.form === 'visit') places.push(...goalPlaces(reading, groups));
  }
  if (entry.form === 'visit') firstThere(reading, group, parts, places);
  if (
    parts.length === 0 &&
    reading.tokens.slice(group.first, group.head + 1).some(({ lower }) => lower === 'mediation')
  )
    parts.push(...sidesAhead(reading, sentence, group));
  const own = qualifiers.times.filter((time) => !isOfAnother(reading, sentence, group, time));
  const times = [...(group.time === undefined ? [] : [group.time]), ...own];
  return { parts, places: [...new Set(places)], times, within: setting.within, qualifiers };
}

const ROUND = new Set(['after', 'before', 'following', 'since', 'ahead of', 'prior to']);

/** "the second encounter after the summit of | 27 April": the day of the other. */
function isOfAnother(reading: Reading, { chunks }: ReadSentence, group: NounGroup, time: number): boolean {
  const to = chunks.findIndex((chunk) => chunk.type === 'time' && chunk.time === time);
  for (let at = to - 1; at > group.at; at--) {
    const noun = chunks[at]!;
    const prep = chunks[at - 1]!;
    if (noun.type === 'noun' && prep.type === 'prep' && ROUND.has(prep.word) && eventHead(reading, noun)) return true;
  }
  return false;
}

/** "a meeting of defence ministers of the SCO", "of the SCO member states": the body that the office-holders make up. */
function bodyBehind(
  reading: Reading,
  groups: readonly NounGroup[],
  next: { readonly prep: string; readonly groups: readonly NounGroup[] } | undefined,
): number[] {
  const plural = groups.some((group) => headMention(reading, group)?.offices.some((office) => office.plural) ?? false);
  const inside = (group: NounGroup): number[] =>
    [...group.mentions, ...(group.possessor?.mentions ?? [])].flatMap((index) =>
      reading.mentions[index]!.type === 'ORGANISATION' ? [...(reading.resolved.referents[index] ?? [])] : [],
    );
  const own = groups.flatMap((group) => (headMention(reading, group)?.type === 'ORGANISATION' ? [] : inside(group)));
  if (own.length > 0) return own;
  return plural && next?.prep === 'of' ? next.groups.flatMap(inside) : [];
}

const ORGANISED = new Set([
  'summit',
  'meeting',
  'ministerial',
  'conference',
  'videoconference',
  'multilateral',
  'meal',
  'ceremony',
]);

/** Who stands before the noun takes part in it, or calls it where it is a body. */
function partyRelation(reading: Reading, entity: number, entry: EventNoun): RelationName {
  const kind = kindOfEntity(reading, entity);
  if (kind === 'Organisation' && entry.kind === 'Meeting' && ORGANISED.has(entry.form)) return 'ORGANISES';
  return entry.kind === 'Meeting' ? 'ATTENDS' : 'ACTOR';
}

function possessorParts(reading: Reading, possessor: NounGroup, entry: EventNoun): Part[] {
  const people = standsForPeople(reading, possessor);
  return partiesOf(reading, [possessor]).map((entity) => {
    if (!people && kindOfEntity(reading, entity) === 'State' && entry.form === 'ceremony')
      return part(entity, 'HOSTS', 'event-possessor');
    return part(entity, partyRelation(reading, entity, entry), 'event-possessor');
  });
}

/** "the Oman-Yemen talks", "OPEC oil ministers' meeting", "the Kashmir clash", "his visit". */
function modifierFacts(reading: Reading, group: NounGroup, entry: EventNoun, parts: Part[], places: number[]): void {
  const head = headMention(reading, group);
  const modifiers = [
    ...group.mentions,
    ...(group.possessor?.mentions ?? []).filter(
      (index) => reading.mentions[index]!.endToken - 1 !== group.possessor?.head,
    ),
  ]
    .map((index) => reading.mentions[index]!)
    .filter((mention) => mention !== head || mention.type === 'EVENT' || standsForSummit(reading, group));
  // "the NATO Summit": the body inside the name.
  if (head?.type === 'EVENT')
    modifiers.push(
      ...reading.mentions.filter(
        ({ type, firstToken, endToken }) =>
          type === 'ORGANISATION' && firstToken >= head.firstToken && endToken < head.endToken,
      ),
    );
  const states = modifiers.filter((mention) => mention.type === 'STATE' || mention.type === 'NATIONALITY').length;
  for (const mention of modifiers) {
    for (const entity of reading.resolved.referents[mention.index] ?? []) {
      const kind = kindOfEntity(reading, entity);
      const role = rolePrefixed(reading, mention.endToken);
      if (role !== undefined) {
        if (role !== 'none' && kind !== 'Place') parts.push(part(entity, role, 'event-prefixed'));
        continue;
      }
      if (kind === 'Place') {
        if (!isSide(reading, mention)) places.push(entity);
      } else if (
        kind === 'State' &&
        mention.type === 'STATE' &&
        entry.form === 'visit' &&
        group.mentions.includes(mention.index)
      ) {
        // "a Beijing visit" goes there.
        places.push(entity);
        parts.push(part(entity, 'HOSTS', 'visit-goal'));
      } else if (
        kind === 'State' &&
        mention.type === 'STATE' &&
        states === 1 &&
        entry.kind === 'Meeting' &&
        entry.form !== 'visit'
      )
        continue;
      else if (kind === 'State' && mention.type === 'NATIONALITY' && states === 1 && entry.form !== 'visit') {
        if (entry.form === 'ceremony') parts.push(part(entity, 'HOSTS', 'event-nationality'));
        else if (entry.kind === 'Event')
          parts.push(part(entity, entry.form === 'election' ? 'ACTOR' : 'ACTOR', 'event-nationality'));
      } else parts.push(part(entity, partyRelation(reading, entity, entry), 'event-modifier'));
    }
  }
}

const PREFIXED: readonly (readonly [RegExp, RelationName | 'none'])[] = [
  [/^(?:brokered|mediated|facilitated)$/u, 'MEDIATES'],
  [/^(?:hosted)$/u, 'HOSTS'],
  [/^(?:led|chaired|moderated)$/u, 'CHAIRS'],
  [/^(?:sponsored|organi[sz]ed|convened|run)$/u, 'ORGANISES'],
  [/^(?:backed|supported|funded|financed|style|wide|based|initiated|proposed|inspired|approved|endorsed)$/u, 'none'],
];

/** "UN-brokered talks", "US-backed talks": what the name before the hyphen does for the event. */
function rolePrefixed({ tokens }: Reading, end: number): RelationName | 'none' | undefined {
  if (!/^[-‐‑]$/u.test(tokens[end]?.text ?? '')) return undefined;
  const word = tokens[end + 1]?.lower ?? '';
  return PREFIXED.find(([pattern]) => pattern.test(word))?.[1];
}

/** "the EU–Central Asia summit": a region at the dash is one of its sides. */
const isSide = ({ tokens }: Reading, { firstToken, endToken }: Mention): boolean =>
  [tokens[firstToken - 1], tokens[endToken]].some((token) => token !== undefined && /^[-–—]$/u.test(token.text));

const AGENTS: Readonly<Record<string, RelationName>> = { by: 'ACTOR', against: 'TARGET', on: 'TARGET', upon: 'TARGET' };

const isChoice = ({ tokens }: Reading, groups: readonly NounGroup[]): boolean =>
  groups.length > 1 && tokens.slice(groups[0]!.end, groups.at(-1)!.first).some(({ lower }) => lower === 'or');

function qualifierParts(reading: Reading, prep: string, groups: readonly NounGroup[], entry: EventNoun): Part[] {
  const meeting = entry.kind === 'Meeting';
  const entities = partiesOf(reading, groups);
  switch (prep) {
    case 'between':
    case 'among':
    case 'amongst':
    case 'involving':
      return entities.map((entity) => part(entity, meeting ? 'ATTENDS' : 'ACTOR', 'event-between'));
    case 'with':
    case 'along with':
    case 'together with':
      if (entry.form === 'visit' && !groups.every((group) => standsForPeople(reading, group))) return [];
      // "conversations with A, B or C": with one or the other, never with all.
      if (isChoice(reading, groups)) return [];
      return entities.map((entity) => part(entity, meeting ? 'ATTENDS' : 'ACTOR', 'event-with'));
    case 'by':
      return entities.map((entity) => part(entity, meeting ? 'ATTENDS' : 'ACTOR', 'event-by'));
    case 'from':
      return entry.form === 'visit' || entry.form === 'call'
        ? partiesOf(
            reading,
            groups.filter((group) => standsForPeople(reading, group)),
          ).map((entity) => part(entity, 'ATTENDS', 'event-from'))
        : [];
    case 'of':
      return ofParts(reading, groups, entry);
    case 'to':
      if (entry.form === 'visit') return goalStates(reading, groups);
      return entry.form === 'call' ? entities.map((entity) => part(entity, 'ATTENDS', 'event-to')) : [];
    case 'for':
    case 'in honour of':
    case 'in honor of':
      return FESTIVE.has(entry.form)
        ? partiesOf(
            reading,
            groups.filter((group) => standsForPeople(reading, group)),
          ).map((entity) => part(entity, 'ATTENDS', 'event-guest'))
        : [];
    case 'under the chairmanship of':
    case 'under the presidency of':
      return entities.map((entity) => part(entity, 'CHAIRS', 'event-chaired'));
    default: {
      const relation = meeting ? undefined : AGENTS[prep];
      return relation && !groups.some((group) => WHERE.has(reading.tokens[group.head]!.lemma))
        ? entities.map((entity) => part(entity, relation, `event-${prep}`))
        : [];
    }
  }
}

/** "on the Indian side": a place, no party. */
const WHERE = new Set('side border soil territory part bank shore land area region front coast frontier'.split(' '));

/** "a meeting of BRICS foreign ministers", "the killing of X", "a visit of the president". */
function ofParts(reading: Reading, groups: readonly NounGroup[], entry: EventNoun): Part[] {
  const parts: Part[] = [];
  for (const group of groups) {
    const people = standsForPeople(reading, group);
    for (const entity of partiesOf(reading, [group])) {
      const kind = kindOfEntity(reading, entity);
      if (entry.kind === 'Event')
        parts.push(part(entity, entry.form === 'attack' || entry.form === 'war' ? 'TARGET' : 'ACTOR', 'event-of'));
      else if (entry.form === 'visit' && !people) continue;
      else if (kind === 'Organisation')
        parts.push(part(entity, ORGANISED.has(entry.form) ? 'ORGANISES' : 'ATTENDS', 'event-of'));
      else parts.push(part(entity, 'ATTENDS', 'event-of'));
    }
  }
  return parts;
}

const goalPlaces = (reading: Reading, groups: readonly NounGroup[]): number[] =>
  placesOf(reading, groups).filter(
    (entity) => kindOfEntity(reading, entity) === 'Place' || kindOfEntity(reading, entity) === 'State',
  );

/** The receiving state hosts a visit that goes there. */
function goalStates(reading: Reading, groups: readonly NounGroup[]): Part[] {
  return groups
    .filter((group) => !standsForPeople(reading, group))
    .flatMap((group) => entitiesOf(reading, group).filter((entity) => kindOfEntity(reading, entity) === 'State'))
    .map((entity) => part(entity, 'HOSTS', 'visit-goal'));
}
