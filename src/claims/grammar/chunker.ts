import type { Token } from '../../../graph/model/index.ts';
import { CONDITIONALS } from '../status/data/cues.ts';
import type { Chunk, Mark, MarkName, Preposition } from './chunk.ts';
import {
  COMPOUND_ADVERBS,
  COMPOUND_PREPOSITIONS,
  EITHER,
  NEGATORS,
  PREDICATIVE,
  QUOTES,
  RELATIVES,
  SUBORDINATORS,
} from './data/words.ts';
import { type Layers, nounGroupAt } from './noun-group.ts';
import { verbGroupAt } from './verb-group.ts';

const compounds = new Map<string, (readonly string[])[]>();
for (const phrase of COMPOUND_PREPOSITIONS) compounds.set(phrase[0]!, [...(compounds.get(phrase[0]!) ?? []), phrase]);

const PUNCTUATION: Readonly<Record<string, MarkName>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '(': 'open',
  ')': 'close',
  '[': 'open',
  ']': 'close',
  '—': 'dash',
  '–': 'dash',
  '--': 'dash',
  '---': 'dash',
  '-': 'dash',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
};

/** Parts the tokens `first` to `end` of a sentence into chunks, left to right, each token in at most one. */
export function chunk(layers: Layers, first: number, end: number): Chunk[] {
  const chunks: Chunk[] = [];
  let at = first;
  while (at < end) {
    const caption = captionEnd(layers.tokens, at, end) ?? asideEnd(layers.tokens, at, end);
    if (caption !== undefined) {
      at = caption;
      continue;
    }
    const found = chunkAt(layers, at, end);
    if (found) {
      found.at = chunks.length;
      chunks.push(found);
      at = found.end;
    } else at++;
  }
  return chunks;
}

const SIDE = /^(?:left|right|centre|center|middle|l|r|c)$/u;
const WHICH = /^(?:far|second|third|fourth|fifth|2nd|3rd|top|bottom|front|back|extreme)$/u;

/** ", left," and ", second right," in a caption say where somebody stands in the picture, and nothing to the clause. */
function captionEnd(tokens: readonly Token[], at: number, end: number): number | undefined {
  if (tokens[at]!.text !== ',') return undefined;
  const side = WHICH.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const close = tokens[side + 1];
  if (side + 1 >= end || !SIDE.test(tokens[side]!.lower) || close?.text !== ',') return undefined;
  return side + 2;
}

/** "with, among others, X": set off by commas, it says nothing to the clause. */
function asideEnd(tokens: readonly Token[], at: number, end: number): number | undefined {
  if (tokens[at]!.text !== ',' || at + 3 >= end || tokens[at + 3]!.text !== ',') return undefined;
  return tokens[at + 1]!.lower === 'among' && tokens[at + 2]!.lower === 'others' ? at + 4 : undefined;
}

function chunkAt(layers: Layers, at: number, end: number): Chunk | undefined {
  const { tokens } = layers;
  const token = tokens[at]!;
  const time = layers.timeAt.get(at);
  // "that same day" is a time, no clause.
  const condition = CONDITIONS.find((phrase) => opensWith(tokens, at, end, phrase))?.length;
  const words = condition ?? (isInverted(tokens, at, end) ? 1 : 0);
  if (words > 0) return { type: 'mark', first: at, end: at + words, at: -1, mark: 'subordinator', word: 'if' };
  const short =
    token.lower === 'w' && tokens[at + 1]?.text === '/' ? SLASHED.get(tokens[at + 2]?.lower ?? '') : undefined;
  if (short) return { type: 'prep', first: at, end: at + 3, at: -1, word: short };
  if (token.lower === 'w' && tokens[at + 1]?.text === '/')
    return { type: 'prep', first: at, end: at + 2, at: -1, word: 'with' };
  const mark = time ? undefined : markAt(tokens, at, end);
  if (mark) return mark;
  if (time) {
    const group = nounGroupAt(layers, at, end);
    return group ?? { type: 'time', first: at, end: time.end, at: -1, time: time.index };
  }
  // "Present at the signing were A and B".
  const fronted = token.lower === 'present' && /^(?:at|were|was|are)$/u.test(tokens[at + 1]?.lower ?? '');
  if ((fronted || (token.pos === 'ADJ' && PREDICATIVE.has(token.lower))) && !layers.mentionAt.has(at))
    return adjectiveAt(layers, at, end);
  // "was in attendance", "In attendance were A and B".
  if (token.lower === 'in' && tokens[at + 1]?.lower === 'attendance' && at + 1 < end)
    return { type: 'adjective', first: at, end: at + 2, at: -1, word: 'present', negated: false };
  const adverb = COMPOUND_ADVERBS.find((phrase) => opensWith(tokens, at, end, phrase));
  if (adverb && !isDetermined(tokens, at))
    return { type: 'adverb', first: at, end: at + adverb.length, at: -1, word: adverb.join(' ') };
  // "is far from | certain".
  if (opensWith(tokens, at, end, ['far', 'from']) && tokens[at + 2]?.pos === 'ADJ')
    return { type: 'adverb', first: at, end: at + 2, at: -1, word: 'far from' };
  const inMention = layers.mentionAt.get(at);
  if (!inMention || inMention.type === 'PRONOUN') {
    const compound = compoundAt(tokens, at, end);
    if (compound) return compound;
    const verb = isHyphened(tokens, at) ? undefined : verbGroupAt(tokens, at, end);
    if (verb) return verb;
    if (
      token.pos === 'ADP' ||
      (token.lower === 'to' && token.pos === 'PART') ||
      (token.pos === 'SCONJ' && EITHER.has(token.lower)) ||
      isOffice(tokens, at)
    )
      return { type: 'prep', first: at, end: at + 1, at: -1, word: token.lower };
  }
  const noun = nounGroupAt(layers, at, end);
  if (noun) return noun;
  if (token.pos === 'ADJ') return adjectiveAt(layers, at, end);
  return { type: 'adverb', first: at, end: at + 1, at: -1, word: token.lower };
}

/** "his first trip abroad | as prime minister": a preposition, not "as early as May". */
const isOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'as' &&
  tokens[at]!.pos === 'ADV' &&
  /^(?:NOUN|PROPN|DET)$/u.test(tokens[at + (tokens[at + 1]?.pos === 'ADJ' ? 2 : 1)]?.pos ?? '') &&
  tokens[at + 2]?.lower !== 'as';

/** "w/" is with, "w/o" without. */
const SLASHED: ReadonlyMap<string, string> = new Map([['o', 'without']]);

const CONDITIONS: readonly (readonly string[])[] = [
  'in the event that',
  'on condition that',
  'on the condition that',
  'provided that',
  'providing that',
  'assuming that',
  'so long as',
  'as long as',
  'in case',
].map((phrase) => phrase.split(' '));

/** "She would meet him | should she win": a condition without its "if", where nothing is asked. */
const isInverted = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]!.lower === 'should' &&
  /^(?:he|she|they|it|the|\p{Lu}.*)$/u.test(tokens[at + 1]?.text ?? '') &&
  !/^(?:what|who|whom|why|how|when|where|which|he|she|they|it|we|you|i)$/u.test(tokens[at - 1]?.lower ?? '') &&
  tokens[end - 1]?.text !== '?';

const opensWith = (tokens: readonly Token[], at: number, end: number, phrase: readonly string[]): boolean =>
  at + phrase.length <= end && phrase.every((word, i) => tokens[at + i]!.lower === word);

/** "a | face to face meeting". */
const isDetermined = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.pos;
  return before === 'DET' || before === 'ADJ';
};

/** "US-|led", "President-|elect": the second half of a compound begins nothing. */
const isHyphened = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '-' && tokens[at - 1]!.end === tokens[at]!.start;

function adjectiveAt({ tokens }: Layers, at: number, _end: number): Chunk {
  const negated =
    NEGATORS.has(tokens[at - 1]?.lower ?? '') || NEGATORS.has(tokens[at - 2]?.lower ?? '') || isFarFrom(tokens, at);
  return { type: 'adjective', first: at, end: at + 1, at: -1, word: tokens[at]!.lower, negated };
}

/** "far from | certain", "anything but | certain", "by no means | certain". */
const isFarFrom = (tokens: readonly Token[], at: number): boolean =>
  /^(?:far from|anything but|no means)$/u.test(`${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`);

function compoundAt(tokens: readonly Token[], at: number, end: number): Preposition | undefined {
  for (const phrase of compounds.get(tokens[at]!.lower) ?? []) {
    if (at + phrase.length >= end || !phrase.every((word, i) => tokens[at + i]!.lower === word)) continue;
    if (
      phrase.length === 1 &&
      (tokens[at]!.pos === 'NOUN' || tokens[at - 1]?.pos === 'AUX' || tokens[at - 1]?.pos === 'DET')
    )
      continue;
    return { type: 'prep', first: at, end: at + phrase.length, at: -1, word: phrase.join(' ') };
  }
  return undefined;
}

function markAt(tokens: readonly Token[], at: number, end: number): Mark | undefined {
  const token = tokens[at]!;
  const name = markName(tokens, token, at, end);
  return name && { type: 'mark', first: at, end: at + 1, at: -1, mark: name, word: token.lower };
}

function markName(tokens: readonly Token[], token: Token, at: number, end: number): MarkName | undefined {
  if (QUOTES.has(token.text)) return 'quote';
  if (token.pos === 'PUNCT' || token.pos === 'SYM' || token.text === '-') {
    const name = PUNCTUATION[token.text];
    if (name === 'dash' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end) return undefined;
    if (name) return name;
  }
  switch (token.lower) {
    case 'and':
    case '&':
      return 'and';
    case 'or':
    case 'nor':
      return 'or';
    case 'but':
      return 'but';
    case 'that':
      // "rumours that | President Lee": a demonstrative stands before a common noun.
      if (
        token.pos === 'DET' &&
        /^(?:\p{Lu}|(?:he|she|they|the)$)/u.test(tokens[at + 1]?.text ?? '') &&
        /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.pos ?? '')
      )
        return 'that';
      if (token.pos === 'DET' || CONDITIONALS.has(tokens[at - 1]?.lower ?? '')) return undefined;
      return isThatClause(tokens, at, end) ? 'that' : undefined;
    default:
  }
  if (RELATIVES.has(token.lower)) return 'relative';
  // "once more", "once again".
  if (token.lower === 'once' && /^(?:more|again)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined;
  if (SUBORDINATORS.has(token.lower) && token.pos !== 'NOUN' && token.pos !== 'PROPN' && !isProvider(tokens, at))
    return EITHER.has(token.lower) ? (opensClause(tokens, at + 1, end) ? 'subordinator' : undefined) : 'subordinator';
  return undefined;
}

/** "Japan provided aid": the verb, not the condition. */
function isProvider(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.pos;
  return (
    tokens[at]!.lower === 'provided' &&
    (before === 'NOUN' || before === 'PROPN' || before === 'PRON' || before === 'AUX' || before === 'ADV')
  );
}

/** "that" before a clause, not the demonstrative: something more follows than a verb. */
function isThatClause(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at + 1];
  return at + 1 < end && next !== undefined && next.pos !== 'PUNCT';
}

/** True where a finite verb follows before a comma: "after India pulled out", not "after the meeting,". */
function opensClause(tokens: readonly Token[], first: number, end: number): boolean {
  let nouns = 0;
  for (let at = first; at < Math.min(end, first + 14); at++) {
    const { pos, lower } = tokens[at]!;
    if (pos === 'PUNCT' || lower === 'who' || lower === 'which' || lower === 'that' || lower === 'where') return false;
    if (pos === 'AUX') return nouns > 0;
    if (pos === 'VERB')
      return (
        nouns > 0 &&
        !/ing$/u.test(lower) &&
        tokens[at - 1]?.lower !== 'to' &&
        tokens[at + 1]?.lower !== 'by' &&
        tokens[at - 1]?.pos !== 'DET'
      );
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') nouns++;
  }
  return false;
}
