import type { Token } from '../../../graph/model/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import { headMention, type Reading } from '../reading.ts';
import { EVENT_NOUNS, EVENT_SERIES, type EventNoun, NOT_EVENTS } from './data/nouns.ts';
import { isFigurative, isForceful } from './figurative.ts';
import { standsForSummit } from './forums.ts';

/** An event's noun in a group: its entry, the token where it begins, its proper name where it has one. */
export interface EventHead {
  readonly entry: EventNoun;
  readonly first: number;
  readonly name?: string;
  readonly plural: boolean;
}

const NAME_TYPES = new Set(['PERSON', 'STATE', 'ORGANISATION', 'PLACE', 'NATIONALITY', 'PRONOUN']);

/** The event that a noun group is headed by, or nothing. */
export function eventHead(reading: Reading, group: NounGroup): EventHead | undefined {
  const summit = standsForSummit(reading, group) ? EVENT_NOUNS.get('summit') : undefined;
  if (summit) return { entry: summit, first: group.head, plural: false };
  if (group.pronoun || !mayName(reading.tokens[group.head]!)) return undefined;
  if (isTitleOfWork(reading, group)) return undefined;
  const mention = headMention(reading, group);
  if (mention && NAME_TYPES.has(mention.type) && !endsInEventWord(reading, group)) return undefined;
  const found = (isVoted(reading, group) ? longestEntry(reading, group) : undefined) ?? leftOut(reading, group);
  if (!found || (isForceful(found.entry.form) && isFigurative(reading, group))) return undefined;
  const head = reading.tokens[group.head]!;
  const next = reading.tokens[group.end];
  // "calls for restraint" are no telephone calls.
  if (head.lemma === 'call' && next?.lower === 'for') return undefined;
  // "in protest at the visit": why, no event.
  const before = reading.tokens[group.first - 1];
  if (head.lower === 'protest' && group.first === group.head && before?.lower === 'in') return undefined;
  // "exchanged fire", "came under fire", "opened fire": shots, no blaze.
  if (head.lower === 'fire' && found.first === group.head && group.determiner === undefined) return undefined;
  const plural = head.lower !== head.lemma && head.lower.endsWith('s');
  if (head.lemma === 'talk' && !plural && found.first === group.head) return undefined;
  const name = mention?.type === 'EVENT' ? mention.name : properName(reading, group, found.first);
  return { ...found, plural, ...(name ? { name } : {}) };
}

/** The last words of events' nouns: most nouns are passed over at once. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...EVENT_NOUNS.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);

/** True for a word that may close the noun of an event, or leave it out. */
const mayName = ({ lemma, lower, pos }: Token): boolean =>
  LAST_WORDS.has(lemma) ||
  LAST_WORDS.has(lower) ||
  lower === 'one' ||
  (pos === 'PROPN' && LAST_WORDS.has(singular(lower))) ||
  ORDINALS.test(lower);

const VOTING =
  /^(?:elect|election|electoral|vote|voter|ballot|poll|candidate|contender|rival|runoff|run-off|second|campaign|presidency|percent)$/u;

/** "a first round" is one of voting only where votes are spoken of; else of whatever was told before. */
function isVoted({ tokens, sentences }: Reading, group: NounGroup): boolean {
  const head = tokens[group.head]!;
  if (head.lower !== 'round' || tokens[group.head - 1]?.lower !== 'first') return true;
  const { sentence } = sentences[head.sentence]!;
  const before = sentences[Math.max(0, head.sentence - 1)]!.sentence;
  return tokens.slice(before.firstToken, sentence.endToken).some(({ lemma }) => VOTING.test(lemma));
}

const QUOTE = /^["“”«»„]$/u;

/** "The Summit" between quotation marks is a film or a book. */
function isTitleOfWork({ tokens }: Reading, group: NounGroup): boolean {
  const before = tokens[group.first - 1];
  const behind = tokens[group.end];
  const last = behind && /^[,.]$/u.test(behind.text) ? tokens[group.end + 1] : behind;
  return (
    before !== undefined &&
    last !== undefined &&
    QUOTE.test(before.text) &&
    QUOTE.test(last.text) &&
    /^\p{Lu}/u.test(tokens[group.head]!.text)
  );
}

/** A name such as "Munich Security Conference", which a finder may have taken for an organisation, is still an event. */
function endsInEventWord(reading: Reading, group: NounGroup): boolean {
  const mention = headMention(reading, group);
  if (!mention || mention.referent || (mention.type !== 'ORGANISATION' && mention.type !== 'PLACE')) return false;
  const head = reading.tokens[group.head]!;
  return (
    /^(?:summit|talks|parade|war|clash|visit|ceremony|drill|exercise)s?$/u.test(head.lower) &&
    mention.endToken === group.head + 1
  );
}

function longestEntry(reading: Reading, group: NounGroup): { entry: EventNoun; first: number } | undefined {
  const { tokens } = reading;
  const head = tokens[group.head]!;
  for (let size = 3; size >= 1; size--) {
    const first = group.head - size + 1;
    if (first < group.first) continue;
    let phrase = '';
    for (let at = first; at < group.head; at++) phrase += `${tokens[at]!.lower} `;
    if (NOT_EVENTS.has(phrase + head.lemma) || NOT_EVENTS.has(phrase + head.lower)) return undefined;
    const entry =
      EVENT_NOUNS.get(phrase + head.lemma) ??
      EVENT_NOUNS.get(phrase + head.lower) ??
      // "Consultations | opened": the tagger keeps the plural of a noun that opens a sentence.
      (head.pos === 'PROPN' && isOpening(reading, group) ? EVENT_NOUNS.get(phrase + singular(head.lower)) : undefined);
    if (entry) return { entry, first };
  }
  return undefined;
}

/** How many sentences back a counted meeting is looked for. */
const COUNTED_WITHIN = 3;

/** "The third round ended; | a fourth | is planned", "| a new one | is planned": the noun stands in what was told before. */
function leftOut(reading: Reading, group: NounGroup): { entry: EventNoun; first: number } | undefined {
  const head = reading.tokens[group.head]!;
  const counted =
    (ORDINALS.test(head.lower) && group.head > group.first) ||
    (head.lower === 'round' && ORDINALS.test(reading.tokens[group.head - 1]?.lower ?? ''));
  const another =
    head.lower === 'one' && /^(?:new|second|third|another|next)$/u.test(reading.tokens[group.head - 1]?.lower ?? '');
  if (!counted && !another) return undefined;
  for (let at = head.sentence; at >= Math.max(0, head.sentence - COUNTED_WITHIN); at--)
    for (const chunk of [...reading.sentences[at]!.chunks].reverse()) {
      if (chunk.type !== 'noun' || chunk.head >= group.first) continue;
      const entry = longestEntry(reading, chunk)?.entry;
      if (entry?.kind !== 'Meeting') continue;
      const numbered = ordinalOf(reading, chunk) !== undefined || /^rounds?$/u.test(reading.tokens[chunk.head]!.lower);
      if (numbered || group.determiner === 'a' || another)
        return { entry: { ...entry, needs: 'anchor' }, first: group.head };
    }
  return undefined;
}

const isOpening = ({ tokens }: Reading, group: NounGroup): boolean =>
  tokens[group.first - 1]?.sentence !== tokens[group.first]!.sentence;
const singular = (word: string): string => word.replace(/(?<=[sx]|sh|ch)es$|s$/u, '');

/** "Victory Day Parade": capitalised throughout, in a sentence that is not. */
function properName(reading: Reading, group: NounGroup, first: number): string | undefined {
  const { tokens } = reading;
  const sentence = reading.sentences[tokens[group.head]!.sentence]!;
  if (sentence.heading || !/^\p{Lu}/u.test(tokens[group.head]!.text)) return undefined;
  let start = first;
  while (
    start > group.first &&
    /^[\p{Lu}\p{Nd}]/u.test(tokens[start - 1]!.text) &&
    !inMention(reading, group, start - 1)
  )
    start--;
  if (start === group.head) return undefined;
  return textBetween(reading, start, group.head + (isNumeral(tokens[group.head + 1]?.text) ? 2 : 1));
}

/** "World War II", "Gulf War Two". */
const isNumeral = (word: string | undefined): boolean => word !== undefined && /^(?:[IVX]+|One|Two|Three)$/u.test(word);

/** True where a token belongs to a mention that says whose event it is ("the Russian | Victory Day Parade"). */
const inMention = (reading: Reading, group: NounGroup, token: number): boolean =>
  group.mentions.some((index) => {
    const mention = reading.mentions[index]!;
    return mention.type !== 'EVENT' && mention.firstToken <= token && token < mention.endToken;
  });

export function textBetween(reading: Reading, first: number, end: number): string {
  return reading.resolved.document.article.text.slice(reading.tokens[first]!.start, reading.tokens[end - 1]!.end);
}

const ORDINALS = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/u;

/** "third" in "the third round of talks". */
export function ordinalOf(reading: Reading, group: NounGroup): string | undefined {
  for (let at = group.first; at <= group.head; at++) {
    const token = reading.tokens[at]!;
    if (ORDINALS.test(token.lower)) return token.lower;
  }
  return undefined;
}

/** "multiple rounds", "a series of meetings". */
export function isSeries(reading: Reading, group: NounGroup): boolean {
  for (let at = group.first; at <= group.head; at++) if (EVENT_SERIES.has(reading.tokens[at]!.lower)) return true;
  return false;
}

const APART = new Set(['another', 'separate', 'further', 'new', 'other']);

/** "another meeting", "a separate call", "a second visit"; "his second visit" may be the one just told of. */
export const isApart = (reading: Reading, group: NounGroup): boolean =>
  reading.tokens
    .slice(group.first, group.head + 1)
    .some(
      (token) =>
        APART.has(token.lower) || ((token.lower === 'second' || token.lower === 'third') && group.determiner === 'a'),
    ) || ORDINALS.test(reading.tokens[group.head]!.lower);
