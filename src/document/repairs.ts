import type { PartOfSpeech } from '../../graph/model/index.ts';
import { HEADLINE_VERBS, isHeadlineVerb, RECEIVING } from './headline-verbs.ts';
import { slipped } from './slips.ts';
import type { Tag } from './tags.ts';

/** What a repair sees of a token and its neighbours. */
interface Window {
  readonly word: string;
  readonly tag: Tag;
  readonly before: Tag | undefined;
  readonly after: Tag | undefined;
}

/** Dictionary forms that the tagger gets wrong. */
const LEMMAS = new Map([
  ['din', 'dine'],
  ['mediated', 'mediate'],
  ['informed', 'inform'],
  ['stag', 'stage'],
  ['wag', 'wage'],
  ['co-chaired', 'co-chair'],
  ['co-hosted', 'co-host'],
  ['co-organised', 'co-organise'],
  ['co-organized', 'co-organize'],
]);
/** Ranks and forms of address that stand before names. */
const ABBREVIATED = new Set(
  'mr mrs ms dr prof rev fr hon gen lt col maj capt cmdr cdr adm brig sgt gov sen rep amb st pres'.split(' '),
);
/** Gerunds whose dictionary form the tagger leaves as it is where they open a sentence or follow "those". */
const GERUNDS = new Map([
  ['meeting', 'meet'],
  ['attending', 'attend'],
  ['visiting', 'visit'],
  ['joining', 'join'],
  ['speaking', 'speak'],
  ['hosting', 'host'],
  ['receiving', 'receive'],
  ['taking', 'take'],
  ['arriving', 'arrive'],
]);
const GERUND_PREPOSITIONS = new Set(
  'after before without since upon by while for of on about against from to in at'.split(' '),
);
const isMet = (tag: Tag | undefined): boolean => tag?.pos === 'DET' || tag?.pos === 'PRON' || tag?.pos === 'PROPN';
/** "after meeting | Danish envoys". */
const isPeople = (word: string | undefined, tag: Tag | undefined): boolean =>
  tag?.pos === 'ADJ' && /^\p{Lu}\p{Ll}/u.test(word ?? '');
const OPENING = new Set(['unless', 'if', 'when', 'until', 'once', 'before', 'after', 'while', 'as']);
const OF = new Set(['of', 'for', 'with', 'to']);
const DEMONSTRATIVE = /^(?:this|that)$/iu;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/iu;
const MEETINGS = /^(?:bi|tri|quadri)lateral$/iu;
const isDeterminer = (tag: Tag | undefined): boolean =>
  tag?.pos === 'DET' || tag?.pos === 'PRON' || tag?.lemma === "'s";
const isNominal = (tag: Tag | undefined): boolean =>
  tag?.pos === 'NOUN' || tag?.pos === 'PROPN' || tag?.pos === 'ADJ' || tag?.pos === 'CCONJ';
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** Systematic slips of the tagger on news prose, each mended by what stands beside the word. */
export function repair(words: readonly string[], tags: Tag[]): void {
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as Tag;
    // "cmdr. Maj. Lee": the stop belongs to the name.
    if (words[i] === '.' && tags[i + 1]?.pos === 'PROPN' && ABBREVIATED.has(words[i - 1]?.toLowerCase() ?? '')) {
      tags[i] = { ...tag, pos: 'PROPN' };
      continue;
    }
    // "after meeting the mediator": who is met stands behind.
    if (
      words[i] === 'meeting' &&
      GERUND_PREPOSITIONS.has(words[i - 1]?.toLowerCase() ?? '') &&
      (isMet(tags[i + 1]) || isPeople(words[i + 1], tags[i + 1]))
    ) {
      tags[i] = { pos: 'VERB', lemma: 'meet' };
      continue;
    }
    const slip = slipped(words, tags, i);
    if (slip) {
      tags[i] = slip;
      continue;
    }
    // "Unless Belgrade signs by noon": a bare name has a verb behind it.
    if (
      tag.pos === 'NOUN' &&
      HEADLINE_VERBS.has(words[i] ?? '') &&
      tags[i - 1]?.pos === 'PROPN' &&
      (OPENING.has(words[i - 2]?.toLowerCase() ?? '') || words[i + 1] === 'to')
    ) {
      tags[i] = { ...tag, pos: 'VERB' };
      continue;
    }
    // "all-party": a word with a hyphen is no article; "of deposed leader X": a participle behind a preposition.
    const between = tags[i - 1]?.pos === 'ADP' && (tags[i + 1]?.pos === 'NOUN' || tags[i + 1]?.pos === 'PROPN');
    if (
      (tag.pos === 'DET' && /\p{L}-\p{L}/u.test(words[i] ?? '')) ||
      (tag.pos === 'VERB' && OF.has(words[i - 1] ?? '') && between && /ed$/u.test(words[i] ?? ''))
    ) {
      tags[i] = { ...tag, pos: 'ADJ' };
      continue;
    }
    const pos = repaired({ word: words[i] ?? '', tag, before: tags[i - 1], after: tags[i + 1] });
    const past =
      pos === 'NOUN' || pos === 'ADJ' || (pos === 'PROPN' && !CAPITAL.test(words[i] ?? ''))
        ? PASTS.get(words[i] ?? '')
        : undefined;
    if (past !== undefined && !isDetermined(tags[i - 1], tags[i + 1])) {
      tags[i] = { pos: 'VERB', lemma: past };
      continue;
    }
    if (words[i] === 'Visiting' && pos === 'VERB' && isGuests(words, tags, i)) {
      tags[i] = { ...tag, pos: 'ADJ' };
      continue;
    }
    if (isCaused(words, tags, i)) {
      tags[i] = { pos: 'VERB', lemma: 'call' };
      continue;
    }
    const gerund = pos === 'VERB' && tag.lemma.endsWith('ing') ? GERUNDS.get(words[i]!.toLowerCase()) : undefined;
    const lemma = gerund ?? LEMMAS.get(tag.lemma) ?? tag.lemma;
    if (pos !== tag.pos || lemma !== tag.lemma) tags[i] = { ...tag, pos, lemma };
    // "This meet will": a demonstrative before a bare verb that an auxiliary follows.
    const next = tags[i + 1];
    if (
      DEMONSTRATIVE.test(words[i] ?? '') &&
      next?.pos === 'VERB' &&
      tags[i + 2]?.pos === 'AUX' &&
      words[i + 1]?.toLowerCase() === next.lemma
    ) {
      tags[i] = { ...tag, pos: 'DET' };
      tags[i + 1] = { ...next, pos: 'NOUN' };
    }
  }
}

/** "had the aide Ann Lee | call Bo Hay": what somebody is made to do. */
function isCaused(words: readonly string[], tags: readonly Tag[], i: number): boolean {
  if (words[i] !== 'call' || tags[i]!.pos !== 'NOUN' || tags[i - 1]?.pos !== 'PROPN') return false;
  if (tags[i + 1]?.pos !== 'PROPN' && !/^then(?:-|$)/u.test(words[i + 1] ?? '')) return false;
  for (let at = i - 1; at >= Math.max(0, i - 7); at--) {
    if (/^(?:have|had|having|let|made|make)$/u.test(words[at]!)) return true;
    if (tags[at]!.pos === 'PUNCT' || tags[at]!.pos === 'ADP') return false;
  }
  return false;
}

/** "Visiting Foreign Minister X called on Y": a verb follows without a comma, so that the visitor is its subject. */
function isGuests(words: readonly string[], tags: readonly Tag[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tags.length, at + 14); i++) {
    if (/^[,.;:]$/u.test(words[i] ?? '')) return false;
    if (tags[i]?.pos === 'VERB' || tags[i]?.pos === 'AUX') return i > at + 2;
    if (tags[i]?.pos === 'ADP') return false;
  }
  return false;
}

/** "the agreed text", "a brokered deal": a participle between an article and its noun. */
const isDetermined = (before: Tag | undefined, after: Tag | undefined): boolean =>
  (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.pos === 'PART') &&
  (after?.pos === 'NOUN' || after?.pos === 'ADJ' || after?.pos === 'PROPN');

function repaired({ word, tag, before, after }: Window): PartOfSpeech {
  if (ORDINAL.test(word)) return 'ADJ';
  if (word === 'home' && tag.pos === 'VERB') return 'ADV';
  // "was given a warm | welcome".
  if (word === 'welcome' && tag.pos !== 'NOUN' && (before?.pos === 'ADJ' || before?.pos === 'DET') && !isNominal(after))
    return 'NOUN';
  // "an invitation to | talks": no infinitive ends so.
  if (word === 'talks' && tag.pos === 'VERB' && before?.lemma === 'to') return 'NOUN';
  if (word === '.' && tag.pos === 'NOUN') return 'PUNCT';
  // "her deputy stood in.": a particle at the end.
  if (word === 'in' && tag.pos === 'NOUN') return 'ADP';
  // "their first in-person meeting", "the heads-of-state gathering".
  const inner = before && (before.pos === 'DET' || before.pos === 'PROPN' || before.pos === 'ADJ');
  if (word.includes('-') && (tag.pos === 'ADP' || (tag.pos === 'VERB' && inner && after?.pos === 'NOUN'))) return 'ADJ';
  if (
    tag.pos === 'ADJ' &&
    /ed$/u.test(word) &&
    (before?.pos === 'PROPN' || before?.pos === 'NOUN') &&
    (after?.pos === 'DET' || after?.pos === 'PRON')
  )
    return 'VERB';
  // "among those attending the summit".
  if (tag.pos === 'NOUN' && before?.lemma === 'those' && GERUNDS.has(word)) return 'VERB';
  // "held a bilateral on trade".
  if (NOMINALISED.has(word) && before?.pos === 'DET' && !(after && /^(?:NOUN|PROPN|ADJ)$/u.test(after.pos)))
    return 'NOUN';
  if (tag.pos === 'NOUN') return isHeadlineVerb(word, before, after) ? 'VERB' : 'NOUN';
  // "held a bilateral with X": an adjective that stands for its meeting.
  if (tag.pos === 'ADJ' && MEETINGS.test(word) && isDeterminer(before) && !isNominal(after)) return 'NOUN';
  if (tag.pos === 'ADJ' && RECEIVING.has(word) && before?.pos === 'PROPN' && after?.pos === 'PROPN') return 'VERB';
  if (tag.pos !== 'VERB') return tag.pos;
  // "the Ministers' Meeting".
  if (
    CAPITAL.test(word) &&
    /ing$/u.test(word) &&
    (before?.lemma === "'s" || before?.lemma === "'" || before?.lemma === '’')
  )
    return 'NOUN';
  if (tag.lemma === 'conferencing' && before?.pos === 'NOUN') return 'NOUN';
  // "Managing Director" opens a sentence or a clause.
  if (/^(?:Managing|Acting|Presiding|Commanding|Founding)$/u.test(word) && after?.pos === 'PROPN') return 'PROPN';
  // "the Shanghai Cooperation Organisation": a capitalised verb before a name is part of it.
  if (CAPITAL.test(word) && before && after?.pos === 'PROPN' && before.pos !== 'PUNCT') return 'PROPN';
  const closes = !after || after.pos === 'AUX' || after.pos === 'VERB' || after.pos === 'ADP' || after.pos === 'PUNCT';
  // "this meet will", "the border stand-off with": a bare verb that closes a noun group is its head.
  const bare = word.toLowerCase() === tag.lemma;
  if (closes && bare && before && (before.pos === 'DET' || before.pos === 'ADJ')) return 'NOUN';
  if (closes && bare && word.includes('-') && before && (before.pos === 'NOUN' || before.pos === 'PROPN'))
    return 'NOUN';
  return tag.pos;
}

/** Adjectives that also name a meeting. */
const NOMINALISED = new Set(['bilateral', 'trilateral', 'ministerial', 'plenary']);

/** Past forms that are nothing else, with their dictionary forms: "the two shook hands". */
const PASTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    shook: 'shake',
    flew: 'fly',
    spoke: 'speak',
    told: 'tell',
    sat: 'sit',
    went: 'go',
    came: 'come',
    took: 'take',
    began: 'begin',
    met: 'meet',
    withdrew: 'withdraw',
    wrote: 'write',
    drove: 'drive',
    chose: 'choose',
    broke: 'break',
    gave: 'give',
    held: 'hold',
    rang: 'ring',
    sought: 'seek',
    agreed: 'agree',
    mediated: 'mediate',
    informed: 'inform',
    briefed: 'brief',
    welcomed: 'welcome',
    greeted: 'greet',
    received: 'receive',
    telephoned: 'telephone',
    dined: 'dine',
    brokered: 'broker',
    chaired: 'chair',
    hosted: 'host',
    embraced: 'embrace',
    conferred: 'confer',
    overthrew: 'overthrow',
    overran: 'overrun',
    threw: 'throw',
    drew: 'draw',
    sent: 'send',
    brought: 'bring',
    fought: 'fight',
    froze: 'freeze',
    swore: 'swear',
    undertook: 'undertake',
    oversaw: 'oversee',
    strode: 'stride',
    paid: 'pay',
    caught: 'catch',
    bought: 'buy',
    stole: 'steal',
    tore: 'tear',
    forbade: 'forbid',
    toppled: 'topple',
    ousted: 'oust',
    bombed: 'bomb',
    shelled: 'shell',
    toured: 'tour',
    lunched: 'lunch',
  }),
);
