import type { Mention, Token } from '../../../graph/model/index.ts';
import { EVENT_NOUNS } from '../events/data/nouns.ts';
import type { NounGroup } from './chunk.ts';
import { POSSESSIVE_PRONOUNS, PREDICATIVE } from './data/words.ts';
import { isSubjectBehind, isWhere, opensRelative } from './group-ends.ts';

/** What the chunker knows of a sentence beside its tokens. */
export interface Layers {
  readonly tokens: readonly Token[];
  /** Outermost mention that starts at a token. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
  /** Index of the time expression that starts at a token, and the token at which it ends. */
  readonly timeAt: ReadonlyMap<number, { readonly index: number; readonly end: number; readonly modifier: boolean }>;
  /** The person whose title or, without one, name begins at a token. */
  readonly personAt: ReadonlyMap<number, Mention>;
}

const NOMINAL_TAGS = new Set(['NOUN', 'PROPN', 'X']);

/** Reads a noun group that starts at token `first`, or nothing where none does. */
export function nounGroupAt(layers: Layers, first: number, end: number): NounGroup | undefined {
  const { tokens } = layers;
  const opening = tokens[first]!;
  if (opening.pos === 'PRON' && !POSSESSIVE_PRONOUNS.has(opening.lower)) return pronounAt(layers, first);
  const state: Growing = { first, at: first, end, mentions: [] };
  while (state.at < end && grow(layers, state));
  // "flanking her | were A and B": a pronoun that owns nothing.
  if (state.head === undefined) return opening.lower === 'her' ? pronounAt(layers, first) : undefined;
  return close(state);
}

const isHappening = ({ text, lower, pos }: Token): boolean =>
  pos === 'NOUN' && text === lower && EVENT_NOUNS.has(lower);

export interface Growing {
  first: number;
  at: number;
  readonly end: number;
  head?: number;
  determiner?: string;
  possessor?: NounGroup;
  time?: number;
  mentions: number[];
  /** The mention taken in last. */
  last?: Mention;
}

function close(state: Growing): NounGroup {
  return {
    type: 'noun',
    first: state.first,
    end: state.at,
    at: -1,
    head: state.head!,
    mentions: state.mentions,
    pronoun: false,
    ...(state.possessor ? { possessor: state.possessor } : {}),
    ...(state.determiner ? { determiner: state.determiner } : {}),
    ...(state.time === undefined ? {} : { time: state.time }),
  };
}

function pronounAt({ tokens, mentionAt }: Layers, first: number): NounGroup | undefined {
  const token = tokens[first]!;
  if (token.lower === 'that' || token.lower === 'there') return undefined;
  const mention = mentionAt.get(first);
  return {
    type: 'noun',
    first,
    end: first + 1,
    at: -1,
    head: first,
    mentions: mention ? [mention.index] : [],
    pronoun: true,
  };
}

/** Takes one step to the right; false where the group ends. */
function grow(layers: Layers, state: Growing): boolean {
  const { tokens } = layers;
  const token = tokens[state.at]!;
  const time = layers.timeAt.get(state.at);
  if (time) return growOverTime(layers, state, time);
  if (isWhere(layers, state) || isSubjectBehind(layers, state)) return false;
  const mention = layers.mentionAt.get(state.at);
  if (mention && mention.type !== 'PRONOUN' && mention.endToken <= state.end) {
    if (state.head !== undefined && token.pos === 'DET') return false;
    // "At the Lima summit | Chile abstained": an event bears no name behind it.
    if (state.head !== undefined && mention.type !== 'NOMINAL' && isHappening(tokens[state.head]!)) return false;
    if (opensRelative(layers, state, mention)) return false;
    // "At the airport | Somali president X": a people's name begins a group of its own.
    if (state.head !== undefined && mention.type === 'NATIONALITY' && tokens[state.at - 1]!.pos === 'NOUN')
      return false;
    state.mentions.push(mention.index);
    state.last = mention;
    state.determiner ??= token.pos === 'DET' || POSSESSIVE_PRONOUNS.has(token.lower) ? token.lower : undefined!;
    state.at = mention.endToken;
    state.head = state.at - 1;
    return true;
  }
  if (token.text === '(' && state.head !== undefined) return growOverParenthesis(layers, state);
  if (isPossessive(tokens, state)) {
    const possessor = close(state);
    state.possessor = possessor;
    state.mentions = [];
    delete state.head;
    state.at++;
    return true;
  }
  return growByTag(layers, state, token);
}

function growByTag({ tokens, mentionAt }: Layers, state: Growing, token: Token): boolean {
  const next = tokens[state.at + 1];
  const started = state.at > state.first || state.head !== undefined;
  switch (token.pos) {
    case 'DET':
      if (started && !['both', 'all', 'half'].includes(tokens[state.at - 1]?.lower ?? '')) return false;
      state.determiner = token.lower;
      break;
    case 'PRON':
      if (started || !POSSESSIVE_PRONOUNS.has(token.lower)) return false;
      state.determiner = token.lower;
      if (mentionAt.get(state.at)) state.mentions.push(mentionAt.get(state.at)!.index);
      break;
    case 'NUM':
      // "spoke to Lee | five times", "lent Chile | two ships".
      if (state.head !== undefined && (next?.lower === 'times' || isNamed(state))) return false;
      if (state.head !== undefined && !(next && NOMINAL_TAGS.has(next.pos))) return false;
      if (
        state.head === undefined &&
        !(next && (NOMINAL_TAGS.has(next.pos) || next.pos === 'ADJ' || next.pos === 'NUM'))
      )
        state.head = state.at;
      break;
    case 'ADJ':
    case 'ADV':
    case 'VERB':
      if (tokens[state.at - 1]?.text === '-' && tokens[state.at - 1]!.end === token.start) {
        if (!next || !(NOMINAL_TAGS.has(next.pos) || mentionAt.has(state.at + 1))) state.head = state.at;
        break;
      }
      if (isBareOrdinal(tokens, mentionAt, state)) state.head = state.at;
      else if (!modifies(tokens, mentionAt, state)) return false;
      break;
    case 'NOUN':
    case 'PROPN':
    case 'X':
      if (token.pos === 'X' && !/[\p{L}\p{N}]/u.test(token.text)) return false;
      state.head = state.at;
      break;
    case 'CCONJ':
      // "diplomatic and military talks", "the foreign and defence ministers".
      if (state.head !== undefined || tokens[state.at - 1]?.pos !== 'ADJ' || !isSecond(tokens, state.at + 1))
        return false;
      break;
    case 'SYM':
      if (token.lower !== '&') return false;
      break;
    default:
      if (token.text !== '-' && token.text !== '–' && token.text !== '/') return false;
      if (!isTight(tokens, state.at) && !joinsNames(tokens, mentionAt, state)) return false;
  }
  state.at++;
  return true;
}

const isNamed = ({ last, at }: Growing): boolean => last?.endToken === at && /^(?:STATE|PERSON)$/u.test(last.type);
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th)$/u;

/** "a sixth | is planned", "host the second,": the noun that an ordinal counts is left out. */
function isBareOrdinal(tokens: readonly Token[], mentionAt: Layers['mentionAt'], state: Growing): boolean {
  if (state.determiner === undefined || state.at !== state.first + 1 || !ORDINAL.test(tokens[state.at]!.lower))
    return false;
  const next = tokens[state.at + 1];
  if (!next || mentionAt.has(state.at + 1)) return false;
  if (next.pos === 'AUX' || (next.pos === 'VERB' && !/ing$/u.test(next.lower)) || next.pos === 'PUNCT') return true;
  return state.determiner === 'a' && next.pos === 'ADP' && next.lower !== 'of';
}

/** The second of two modifiers: an adjective, or a noun before the noun that both belong to. */
const isSecond = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'ADJ' ||
  (tokens[at]?.pos === 'NOUN' && /^(?:ministers|secretaries|officials|chiefs)$/u.test(tokens[at + 1]?.lower ?? ''));

/** An adjective, participle or adverb that has a noun of the same group to its right. */
function modifies(tokens: readonly Token[], mentionAt: Layers['mentionAt'], state: Growing): boolean {
  const token = tokens[state.at]!;
  if (token.pos === 'ADV' && (state.head !== undefined || state.at === state.first)) return false;
  if (
    token.pos === 'VERB' &&
    !(/(?:ed|ing|en)$/u.test(token.lower) && state.at > state.first && state.head === undefined)
  )
    return false;
  if (state.head !== undefined && (PREDICATIVE.has(token.lower) || token.pos === 'VERB')) return false;
  for (let at = state.at + 1; at < Math.min(state.end, state.at + 5); at++) {
    const next = tokens[at]!;
    if (NOMINAL_TAGS.has(next.pos) || next.pos === 'NUM' || mentionAt.has(at)) return true;
    if (next.pos === 'CCONJ' && isSecond(tokens, at + 1)) continue;
    if (next.pos !== 'ADJ' && next.pos !== 'VERB' && next.text !== '-') return false;
  }
  return false;
}

/** "the Shanghai Cooperation Organisation (SCO) | summit": a short form between a name and its noun. */
function growOverParenthesis({ tokens, mentionAt }: Layers, state: Growing): boolean {
  let close = state.at + 1;
  while (close < Math.min(state.end, state.at + 5) && tokens[close]!.text !== ')') close++;
  const next = tokens[close + 1];
  if (tokens[close]?.text !== ')' || !next || close + 1 >= state.end) return false;
  const goesOn =
    next.lower === "'s" ||
    next.pos === 'NOUN' ||
    (next.pos === 'ADJ' && !PREDICATIVE.has(next.lower)) ||
    (next.pos === 'PROPN' && (mentionAt.get(close + 1)?.type ?? 'NOMINAL') === 'NOMINAL');
  if (!goesOn || tokens[state.at - 1]?.pos !== 'PROPN') return false;
  state.at = close + 1;
  return true;
}

function growOverTime(
  { tokens }: Layers,
  state: Growing,
  time: { index: number; end: number; modifier: boolean },
): boolean {
  const next = tokens[time.end];
  const modifier =
    next &&
    time.end < state.end &&
    (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN' || next.lower === "'s" || next.lower === "'");
  if (!time.modifier) return false;
  if (!modifier || (state.head !== undefined && state.determiner === undefined && state.possessor === undefined))
    return false;
  state.time = time.index;
  state.at = time.end;
  if (next.lower === "'s" || next.lower === "'") state.at++;
  return true;
}

function isPossessive(tokens: readonly Token[], state: Growing): boolean {
  if (state.head === undefined) return false;
  const token = tokens[state.at]!;
  if (token.lower === "'s") {
    const next = tokens[state.at + 1];
    return (
      next !== undefined &&
      next.pos !== 'DET' &&
      !(next.pos === 'VERB' && /ing$|ed$/u.test(next.lower) && next.pos === 'VERB')
    );
  }
  const next = tokens[state.at + 1];
  return (
    token.lower === "'" &&
    /s$/u.test(tokens[state.at - 1]?.lower ?? '') &&
    next !== undefined &&
    (NOMINAL_TAGS.has(next.pos) || next.pos === 'ADJ' || next.pos === 'NUM')
  );
}

/** "the first A - B debate" in text that a tool has parted at every sign. */
function joinsNames(tokens: readonly Token[], mentionAt: Layers['mentionAt'], { at, mentions }: Growing): boolean {
  const other = mentionAt.get(at + 1);
  if (!/^[-–]$/u.test(tokens[at]!.text) || mentions.length === 0 || !other) return false;
  if (other.type !== 'PERSON' && other.type !== 'STATE' && other.type !== 'NATIONALITY') return false;
  const behind = [tokens[other.endToken]?.lower ?? '', tokens[other.endToken + 1]?.lower ?? ''];
  return behind.some(
    (word, step) => EVENT_NOUNS.has(word.replace(/s$/u, '')) && (step === 0 || isPlain(tokens, other.endToken)),
  );
}

/** "the Chad – Niger | border | talks". */
const isPlain = (tokens: readonly Token[], at: number): boolean => /^(?:NOUN|ADJ)$/u.test(tokens[at]?.pos ?? '');

const isTight = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;
