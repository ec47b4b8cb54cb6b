import type { NounGroup } from '../grammar/chunk.ts';
import { isNoun } from '../grammar/scanner.ts';
import { headMention, type Reading, type ReadSentence } from '../reading.ts';
import type { StandingContext } from '../status/standing.ts';
import { standsForSummit } from './forums.ts';
import type { EventMention } from './mention.ts';
import { eventHead, isApart, isSeries, ordinalOf, textBetween } from './noun-entry.ts';
import { nounFacts } from './noun-parts.ts';
import { roleFacts } from './noun-roles.ts';
import { nounStanding } from './noun-standing.ts';
import { part, partiesOf } from './parties.ts';
import { isSport } from './people.ts';
import { carrierOf, governingNoun, REQUESTS, rolesOf } from './roles.ts';
import { partedMention } from './sides.ts';

const DEFINITE = new Set('the this that these those both his her its their such'.split(' '));

/** Finds the event mentions that nouns make in a sentence. */
export function nounEvents(
  reading: Reading,
  context: StandingContext,
  sentence: ReadSentence,
  next: () => number,
): EventMention[] {
  const found: EventMention[] = [];
  for (const chunk of sentence.chunks) {
    if (!isNoun(chunk)) continue;
    const mention = nounEvent(reading, context, sentence, chunk, next);
    if (mention) found.push(...partedMention(reading, mention, next));
  }
  return found;
}

function nounEvent(
  reading: Reading,
  context: StandingContext,
  sentence: ReadSentence,
  group: NounGroup,
  next: () => number,
): EventMention | undefined {
  const head = eventHead(reading, group);
  if (!head || isOfPhrase(reading, sentence, group) || isSport(reading, group.head)) return undefined;
  const { entry, name } = head;
  const form = formOf(reading, sentence, group, entry.form);
  if (isAsked(reading, sentence)) return undefined;
  const own = nounFacts(reading, sentence, group, entry);
  const carrier = carrierOf(sentence, group, context.lemma);
  const role = roleFacts(reading, context, sentence, carrier, entry);
  const returned = rolesOf(sentence, carrier).some(
    ({ as, clause }) => as === 'object' && /^(?:return|reciprocate|repay)$/u.test(clause.verb.lemma),
  );
  const pronoun = possessivePronoun(reading, group);
  const asker = governingNoun(sentence, group)?.agent;
  const parts = [
    ...own.parts,
    ...role.parts,
    ...(asker ? partiesOf(reading, [asker]) : []).map((entity) => part(entity, 'ATTENDS', 'event-asked-by')),
    ...pronoun.map((entity) => ({
      entity,
      relation: entry.kind === 'Meeting' ? ('ATTENDS' as const) : ('ACTOR' as const),
      rule: 'event-possessive-pronoun',
    })),
  ];
  // A request for a meeting stands for less than a round of talks does.
  const requested = REQUESTS.has(context.lemma(carrier.head));
  const status = nounStanding(reading, context, sentence, requested ? group : carrier);
  const definite = DEFINITE.has(group.determiner ?? '') || group.possessor !== undefined || isTimes(reading, group);
  const qualified = rolesOf(sentence, carrier).some(
    ({ as, clause }) =>
      as === 'subject' && clause.link === 'participle' && clause.obliques.some(({ prep }) => prep === 'by'),
  );
  const distinct =
    turnOf(reading, group).turn !== undefined ||
    returned ||
    qualified ||
    name !== undefined ||
    own.parts.length > 0 ||
    pronoun.length > 0 ||
    own.places.length > 0;
  const ordinal = ordinalOf(reading, group);
  return {
    index: next(),
    sentence: sentence.sentence.index,
    head: group.head,
    kind: entry.kind,
    form,
    wording: `${wordingOf(reading, group, own.qualifiers.end, sentence)}${standsForSummit(reading, group) ? ' summit' : ''}`,
    group,
    ...(role.clause ? { clause: role.clause } : {}),
    ...(name ? { name } : {}),
    definite,
    anaphoric: definite && !distinct,
    plural: head.plural && head.entry.form !== 'talks',
    indefinite: group.determiner === 'a' || group.determiner === 'an' || group.determiner === 'another',
    offices: officesOf(reading, sentence, group),
    series: isSeries(reading, group) || (carrier !== group && isSeries(reading, carrier)),
    ...(ordinal ? { ordinal } : {}),
    apart: isApart(reading, group) || returned,
    ...turnOf(reading, group),
    ...(status ? { status } : {}),
    parts,
    places: [...new Set([...own.places, ...role.places])],
    times: [...own.times, ...role.times.filter((time) => !own.times.includes(time))],
    within: [...own.within, ...role.within],
    rule: `noun-${form}`,
  };
}

/** Who searches houses with a warrant: it is no attack. */
const AUTHORITIES =
  /^(?:police|fbi|federal|agents?|immigration|customs|tax|drug|anti-corruption|antitrust|prosecutors?|investigators?|detectives?|sheriff|law|warrant|early-morning|office|offices|home|homes|apartment|hotel)$/u;
/** Who speaks at a rally, and what makes one of voters. */
const CANVASSING =
  /^(?:campaign|campaigning|election|political|candidate|supporters|voters|president|re-election|reelection|governor|senator)$/u;

/** A raid by the police is no attack, a rally of voters no protest. */
function formOf(reading: Reading, sentence: ReadSentence, group: NounGroup, form: string): string {
  const { lemma } = reading.tokens[group.head]!;
  const near = (words: RegExp, from: number, end: number): boolean =>
    reading.tokens
      .slice(Math.max(from, sentence.sentence.firstToken), Math.min(end, sentence.sentence.endToken))
      .some(({ lower }) => words.test(lower));
  if (lemma === 'raid' && near(AUTHORITIES, group.first, group.head + 8)) return 'event';
  if (lemma !== 'rally') return form;
  const speaks = rolesOf(sentence, group).some(
    ({ clause, as, prep }) =>
      ((as === 'oblique' && prep === 'at') || (as === 'object' && /^(?:tell|address)$/u.test(clause.verb.lemma))) &&
      clause.verb.form === 'finite' &&
      !clause.verb.passive,
  );
  return speaks || near(CANVASSING, group.first, group.head + 1) ? 'event' : form;
}

const ASKING = /^(?:what|how|why|who|which|when|where|did|was|were|has|have|had|do|does|is|are)$/u;

/** "What talks did you have?" says of no event that it was; "Will she be at the summit?" that it is to be. */
function isAsked(reading: Reading, { sentence }: ReadSentence): boolean {
  const opening = reading.tokens.slice(sentence.firstToken, sentence.firstToken + 3);
  if (!opening.some(({ lower }) => ASKING.test(lower))) return false;
  for (let at = sentence.endToken - 1; at >= sentence.endToken - 3 && at >= sentence.firstToken; at--) {
    const { text } = reading.tokens[at]!;
    if (text === '?') return true;
    if (!/^["”’)]$/u.test(text)) return false;
  }
  return false;
}

/** "the next summit", "the previous round". */
function turnOf(reading: Reading, group: NounGroup): Pick<EventMention, 'turn'> {
  const words = reading.tokens.slice(group.first, group.head).map(({ lower }) => lower);
  if (words.includes('next')) return { turn: 'next' };
  return words.some((word) => word === 'last' || word === 'previous' || word === 'former') ? { turn: 'last' } : {};
}

/** "Thursday's meeting". */
const isTimes = (reading: Reading, group: NounGroup): boolean =>
  group.time !== undefined && reading.tokens[reading.times[group.time]!.endToken]?.lower === "'s";

/** "round of talks": the talks are the event; the round is not another one. */
function isOfPhrase(reading: Reading, sentence: ReadSentence, group: NounGroup): boolean {
  const lemma = reading.tokens[group.head]!.lemma;
  const prep = sentence.chunks[group.at + 1];
  const noun = sentence.chunks[group.at + 2];
  return (
    (lemma === 'round' || lemma === 'series') &&
    prep?.type === 'prep' &&
    prep.word === 'of' &&
    isNoun(noun) &&
    eventHead(reading, noun) !== undefined
  );
}

/** "the SCO foreign ministers' meeting", "a meeting of defence ministers". */
function officesOf(reading: Reading, sentence: ReadSentence, group: NounGroup): string[] {
  const prep = sentence.chunks[group.at + 1];
  const of = prep?.type === 'prep' && prep.word === 'of' ? sentence.chunks[group.at + 2] : undefined;
  const groups = [group, group.possessor, isNoun(of) ? of : undefined];
  const classes = groups.flatMap((other) =>
    (other?.mentions ?? []).flatMap((index) =>
      reading.mentions[index]!.offices.filter((office) => office.plural).map((office) => office.officeClass),
    ),
  );
  return [...new Set(classes)];
}

/** "his visit", "their meeting": whom the pronoun means. */
function possessivePronoun(reading: Reading, group: NounGroup): readonly number[] {
  const head = headMention(reading, group);
  for (const index of group.mentions) {
    const mention = reading.mentions[index]!;
    if (mention.type === 'PRONOUN' && mention !== head)
      return (reading.resolved.referents[index] ?? []).filter((entity) => reading.entities[entity]!.kind !== 'Place');
  }
  return [];
}

/** The noun group with the prepositional groups right after it, without its article: a name for the event. */
function wordingOf(reading: Reading, group: NounGroup, _end: number, sentence: ReadSentence): string {
  let last = group.end;
  for (let at = group.at + 1; at + 1 < sentence.chunks.length && at < group.at + 5; at += 2) {
    const prep = sentence.chunks[at];
    const noun = sentence.chunks[at + 1];
    if (
      prep?.type !== 'prep' ||
      !isNoun(noun) ||
      !['of', 'between', 'with', 'to', 'in', 'at', 'on'].includes(prep.word)
    )
      break;
    last = noun.end;
  }
  let first = group.first;
  if (/^(?:the|a|an|this|that|his|her|its|their|no)$/u.test(reading.tokens[first]!.lower) && first < group.head)
    first++;
  return textBetween(reading, first, last);
}
