import type { Mention } from '../../graph/model/index.ts';
import { tokenBefore, type Work } from './cluster.ts';
import { SPEECH } from './quotes.ts';

/** One earlier reference, for who may be meant next. */
export interface Trace {
  readonly cluster: number;
  readonly mention: number;
  readonly sentence: number;
  readonly subject: boolean;
  /** Subject of a clause of time or reason behind the main one: "left before | Lee | landed". */
  readonly aside: boolean;
  readonly pronoun: boolean;
}

/** What has been spoken of, in text order; grows while an article is walked through. */
export interface Discourse {
  readonly traces: Trace[];
  /** Where each sentence's traces begin. */
  readonly begins: number[];
  /** Sets of two and more that were named together or resolved together. */
  /** `aside`: those by whom others were joined; `met`: two who are told of as having met, not side by side. */
  readonly groups: {
    readonly clusters: readonly number[];
    readonly sentence: number;
    readonly mention: number;
    readonly aside?: boolean;
    readonly met?: boolean;
  }[];
}

export const beginDiscourse = (): Discourse => ({ traces: [], begins: [], groups: [] });

const VERBAL = new Set(['VERB', 'AUX']);
/** What may stand between the beginning of a clause and the name that is its subject. */
const BEFORE_NAME = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'SYM', 'X']);
const CLAUSE_OPENERS = new Set([
  'that',
  'while',
  'as',
  'because',
  'when',
  'after',
  'before',
  'if',
  'since',
  'but',
  'where',
  'whether',
  'which',
]);

/** What ends an expression of time that opens a sentence. */
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|week|weekend|month|year|day|morning|afternoon|evening|night|spring|summer|autumn|\d{4})$/;

/** Whether a mention is the subject of its clause: nothing governs it from before, and a verb stands behind it. */
export function isSubject(work: Work, mention: Mention): boolean {
  return !governed(work, mention) && verbBehind(work, mention);
}

/** A preposition or verb before the group, also before a list in which it stands. */
function governed(work: Work, mention: Mention): boolean {
  const { tokens } = work.document;
  let list = false;
  // "In Lima yesterday | the minister met Lee": what stands before an article belongs to another group.
  const fresh = tokens[mention.firstToken]?.pos === 'DET' && tokens[mention.firstToken - 1];
  if (fresh && fresh.sentence === mention.sentence && /^(?:NOUN|PROPN|ADV|NUM)$/.test(fresh.pos)) return false;
  for (let at = titleStart(work, mention) - 1, steps = 0; steps < 16; at--, steps++) {
    const token = tokens[at];
    if (!token || token.sentence !== mention.sentence) return false;
    if (CLAUSE_OPENERS.has(token.lower)) {
      // "as", "after" and the like also stand before a mere noun: then no verb is behind, which the other test sees.
      return false;
    }
    // "On Monday | Lee met Kim", "Earlier in the week | Mr Lee met Kim": the preposition governs the time.
    if (mention.type !== 'NOMINAL' && TIMES.test(token.lower)) return false;
    // "Rao said Singh would": a verb of speech opens a clause.
    if (VERBAL.has(token.pos)) return !SPEECH.has(token.lemma);
    if (token.pos === 'ADP') return token.lower !== 'of' || !list;
    if (token.lower === 'and' || token.lower === 'or' || token.lower === '&') list = true;
    else if (token.text === ',') {
      if (!list) return false;
    } else if (token.text !== '.' && !BEFORE_NAME.has(token.pos)) return false;
  }
  return false;
}

/** Where the title right before a name begins, whose "of" governs nothing: "Secretary of State | Lee". */
function titleStart({ document: { tokens } }: Work, { type, offices, firstToken, start }: Mention): number {
  const title = type === 'PERSON' ? offices.find((office) => office.end <= start && start - office.end < 3) : undefined;
  if (!title) return firstToken;
  let at = firstToken;
  while (tokens[at - 1] && tokens[at - 1]!.start >= title.start) at--;
  return at;
}

/** A verb within reach behind the group, over adverbs, "on Friday" and what commas or brackets set apart. */
function verbBehind(work: Work, mention: Mention): boolean {
  const { tokens } = work.document;
  // "The minister, Lee, | met Park": the comma behind closes what the one before has opened.
  const [close, next] = [tokens[mention.endToken], tokens[mention.endToken + 1]];
  if (close?.text === ',' && tokens[mention.firstToken - 1]?.text === ',' && next && VERBAL.has(next.pos))
    return mention.offices.some(({ end }) => end === tokens[mention.firstToken - 2]?.end);
  let apart = false;
  let commas = 0;
  for (let at = mention.endToken, steps = 0; steps < 30; at++, steps++) {
    const token = tokens[at];
    if (!token || token.sentence !== mention.sentence || token.text === ';' || token.text === ':') return false;
    if (token.lower === "'s" || token.lower === "'") {
      if (steps === 0) return tokens[at + 1] !== undefined && tokens[at + 1]!.pos === 'VERB';
      continue;
    }
    if (token.text === '(' || token.text === ')') {
      apart = token.text === '(';
      continue;
    }
    if (token.text === ',') {
      commas++;
      apart = commas % 2 === 1;
      continue;
    }
    if (token.lower === 'and' && !apart) {
      apart = false;
      continue;
    }
    if (VERBAL.has(token.pos) && !apart) return true;
    // "Singh, who flew in, said": the verb behind the second comma counts; "Singh, said Rao" does not.
  }
  return false;
}

const ASIDES = new Set(['before', 'after', 'when', 'while', 'as', 'because', 'since', 'until', 'once']);

/** The subject of a clause that only says when or why, behind the verb of the main one. */
function isAside({ document: { tokens } }: Work, mention: Mention): boolean {
  let at = mention.firstToken - 1;
  const goes = ({ pos, lower, text }: (typeof tokens)[number]): boolean =>
    (BEFORE_NAME.has(pos) || text === ',') && !ASIDES.has(lower);
  while (tokens[at]?.sentence === mention.sentence && goes(tokens[at]!)) at--;
  if (tokens[at]?.sentence !== mention.sentence || !ASIDES.has(tokens[at]!.lower)) return false;
  for (let before = at - 1; tokens[before]?.sentence === mention.sentence; before--)
    if (VERBAL.has(tokens[before]!.pos)) return true;
  return false;
}

/** Notes that a mention referred to clusters. */
export function noteReference(work: Work, discourse: Discourse, mention: Mention): void {
  const clusters = work.referents[mention.index]!;
  while (discourse.begins.length <= mention.sentence) discourse.begins.push(discourse.traces.length);
  if (clusters.length === 0) return;
  const subject = isSubject(work, mention);
  for (const cluster of clusters)
    discourse.traces.push({
      cluster,
      mention: mention.index,
      sentence: mention.sentence,
      subject,
      aside: subject && mention.type !== 'PRONOUN' && isAside(work, mention),
      pronoun: mention.type === 'PRONOUN',
    });
  if (clusters.length > 1) discourse.groups.push({ clusters, sentence: mention.sentence, mention: mention.index });
}

/** Earlier references, the latest first, from this sentence back through `back` sentences before it. */
export function* recent(discourse: Discourse, sentence: number, back: number): Generator<Trace> {
  for (let at = discourse.traces.length - 1; at >= 0; at--) {
    const trace = discourse.traces[at]!;
    if (trace.sentence < sentence - back) return;
    yield trace;
  }
}

/** Whether a state's name stands for a place where something is ("in Russia"), not for an actor. */
export function asPlace(work: Work, mention: Mention): boolean {
  if (mention.type === 'PLACE') return true;
  if (mention.type !== 'STATE') return false;
  const before = tokenBefore(work, mention);
  const lower = before?.lower === 'the' ? work.document.tokens[before.index - 1]?.lower : before?.lower;
  return lower !== undefined && IN.has(lower);
}
const IN = new Set(
  'in at from near to into across inside outside visit visiting visited toured via through leaving left reached'.split(
    ' ',
  ),
);
