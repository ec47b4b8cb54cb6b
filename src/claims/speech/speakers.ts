import type { Mention, Sentence, Span } from '../../../graph/model/index.ts';
import { type Desk, mentionOf } from './desk.ts';

/** Who speaks, and which tokens say so. */
export interface Speaker {
  readonly mention?: number;
  readonly first: number;
  readonly end: number;
}

/** What speaks for whom it belongs to: "Lee's statement said". */
const UTTERANCES = new Set(
  'statement tweet letter memo post message email note testimony op-ed announcement'.split(' '),
);
const NOMINAL = /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON)$/;
const JOINTS = new Set(['of', 'for', 'at', 'from', 'in', 'to', 'and', '&', "'s", "'", '-', '’s']);
const HEARD = new Set(['PERSON', 'STATE', 'ORGANISATION', 'NOMINAL', 'PRONOUN', 'NATIONALITY', 'PLACE']);
const NEVER = /^(?:which|that|who|whom|this|there|it|what|nothing|everything|these|those)$/;
const LONGEST = 18;

export const textOf = (desk: Desk, { first, end }: Speaker): Span => ({
  start: desk.tokens[first]!.start,
  end: desk.tokens[end - 1]!.end,
});

/** The noun phrase that ends at token `last`: the subject before a verb of speech. */
export function speakerEnding(desk: Desk, sentence: Sentence, last: number): Speaker | undefined {
  const { tokens, quotationAt } = desk;
  if (last < sentence.firstToken || quotationAt[last]! >= 0) return undefined;
  if (NEVER.test(tokens[last]!.lower)) return undefined;
  // "documents they say": a pronoun is a subject by itself.
  if (/^(?:he|she|they|we|i|you)$/.test(tokens[last]!.lower)) return within(desk, last, last + 1);
  let first = last + 1;
  while (first - 1 >= sentence.firstToken && last - first < LONGEST && partOfPhrase(desk, sentence, first - 1, last)) {
    const inside = mentionOf(desk, first - 1);
    first = inside && inside.firstToken >= sentence.firstToken ? Math.min(first - 1, inside.firstToken) : first - 1;
  }
  while (first <= last && JOINTS.has(tokens[first]!.lower)) first++;
  if (first > last) return undefined;
  return within(desk, first, last + 1);
}

function partOfPhrase(desk: Desk, sentence: Sentence, at: number, last: number): boolean {
  const token = desk.tokens[at]!;
  if (desk.quotationAt[at]! >= 0) return false;
  if (desk.mentionAt[at]! >= 0) return true;
  if (desk.timeStart[at]! >= 0) return false;
  if (JOINTS.has(token.lower)) return at < last && at > sentence.firstToken;
  return NOMINAL.test(token.pos) && !NEVER.test(token.lower) && !/^(?:while|whether)$/.test(token.lower);
}

/** The mention that is the head of a phrase: the last before a preposition, a possessor never. */
function within(desk: Desk, first: number, end: number): Speaker {
  const { tokens } = desk;
  let head: Mention | undefined;
  let begin = first;
  for (let at = first; at < end; ) {
    const mention = mentionOf(desk, at);
    if (!mention || mention.firstToken < first) {
      const joint = tokens[at]!.lower;
      // "the head of X": what comes before the preposition is the head, where it is a mention.
      if (head && /^(?:of|for|at|from|in|to)$/.test(joint)) break;
      at++;
      continue;
    }
    const possessor =
      /^(?:'s|'|’s)$/.test(tokens[mention.endToken]?.lower ?? '') &&
      mention.endToken < end &&
      !(mention.endToken === end - 2 && UTTERANCES.has(tokens[end - 1]!.lower));
    // "their offices": the pronoun owns the head.
    const owner =
      mention.type === 'PRONOUN' &&
      mention.endToken < end &&
      /^(?:his|her|its|their|our|my|your)$/.test(mention.name.toLowerCase());
    if (HEARD.has(mention.type) && !possessor && !owner) {
      // "India and Pakistan said": the phrase has two heads; the caller sees the first.
      if (head && tokens[mention.firstToken - 1]?.lower === 'and') break;
      if (!head || mention.type !== 'PLACE') head = mention;
      if (head === mention && tokens[first]!.lower !== 'the') begin = first;
    }
    at = Math.max(at + 1, mention.endToken);
  }
  // "the ambassador to Chile Ana Lopez", but not "a spokesman for Ana Lopez"
  const last = mentionOf(desk, end - 1);
  if (head && last?.type === 'PERSON' && head !== last && last.endToken === end) {
    const before = mentionOf(desk, last.firstToken - 1);
    if (before && before !== head && before.firstToken >= first) head = last;
  }
  return { ...(head ? { mention: head.index } : {}), first: begin, end };
}

/** The noun phrase that begins at a token: "said | the foreign minister, X". */
export function speakerBeginning(desk: Desk, sentence: Sentence, first: number): Speaker | undefined {
  const { tokens } = desk;
  if (first >= sentence.endToken || NEVER.test(tokens[first]!.lower)) return undefined;
  let end = first;
  while (end < sentence.endToken && end - first < LONGEST && desk.quotationAt[end]! < 0) {
    const mention = mentionOf(desk, end);
    if (mention) {
      end = Math.max(end + 1, mention.endToken);
      continue;
    }
    const token = tokens[end]!;
    if (NEVER.test(token.lower) && end > first) break;
    if (desk.timeEnd[end]! > end || (!NOMINAL.test(token.pos) && !JOINTS.has(token.lower))) break;
    if (end === first && JOINTS.has(token.lower)) return undefined;
    end++;
  }
  while (end > first && JOINTS.has(tokens[end - 1]!.lower) && mentionOf(desk, end - 1) === undefined) end--;
  if (end === first) return undefined;
  const speaker = within(desk, first, end);
  return renamed(desk, sentence, speaker);
}

/** "the foreign minister, X, …": a title and its name in apposition are one speaker; the name is the better mention. */
function renamed(desk: Desk, sentence: Sentence, speaker: Speaker): Speaker {
  const { tokens } = desk;
  const mention = speaker.mention === undefined ? undefined : desk.resolved.mentions[speaker.mention];
  if (mention?.type === 'PERSON' || tokens[speaker.end]?.text !== ',' || speaker.end + 1 >= sentence.endToken)
    return speaker;
  if (mention && isServed(desk, mention, speaker)) return speaker;
  // "According to Radio Ngoma, X …" names two; "the minister of Mali, X" one.
  const last = mentionOf(desk, speaker.end - 1);
  if (last && last.type !== 'NOMINAL' && (tokens[speaker.first]!.lower !== 'the' || last === mention)) return speaker;
  const name = mentionOf(desk, speaker.end + 1);
  return name?.type === 'PERSON' && name.firstToken === speaker.end + 1
    ? { mention: name.index, first: speaker.first, end: name.endToken }
    : speaker;
}

const APPOSITION = 30;

/** The subject before a verb: skips auxiliaries, adverbs, times and what commas set apart. */
export function subjectBefore(desk: Desk, sentence: Sentence, verb: number): Speaker | undefined {
  let at = skipBack(desk, sentence, verb - 1);
  if (at < sentence.firstToken) return undefined;
  const comma = desk.tokens[at]!.text === ',';
  if (desk.tokens[at]!.lower === 'who' && at > sentence.firstToken) {
    // "Devlin, who had told him": the name before the relative pronoun.
    const name = desk.tokens[at - 1]!.text === ',' ? at - 2 : at - 1;
    return name >= sentence.firstToken ? speakerEnding(desk, sentence, name) : undefined;
  }
  if (comma) {
    const before = beforeParenthesis(desk, sentence, at);
    if (before === undefined) return undefined;
    at = before;
  }
  const speaker = speakerEnding(desk, sentence, at);
  const bare = speaker?.mention === undefined && desk.tokens[at]!.pos === 'ADJ' && desk.tokens[at - 1]?.pos !== 'DET';
  if (!speaker || bare) return undefined;
  return comma ? named(desk, sentence, speaker, verb) : speaker;
}

/** "Her host, Prime Minister X, said": the name in the apposition is the better mention. */
function named(desk: Desk, sentence: Sentence, speaker: Speaker, verb: number): Speaker {
  const { tokens } = desk;
  const mention = speaker.mention === undefined ? undefined : desk.resolved.mentions[speaker.mention];
  if (mention?.type === 'PERSON' || tokens[speaker.end]?.text !== ',') return speaker;
  if (mention && isServed(desk, mention, speaker)) return speaker;
  for (let at = speaker.end + 1; at < Math.min(verb, sentence.endToken, speaker.end + 8); at++) {
    const inside = mentionOf(desk, at);
    if (inside?.type === 'PERSON') return { mention: inside.index, first: speaker.first, end: inside.endToken };
    if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at]!.pos)) break;
  }
  return speaker;
}

/** "A spokesman for the president, X, said": the name explains whom the spokesman serves. */
const isServed = ({ tokens }: Desk, mention: Mention, { end }: Speaker): boolean =>
  mention.endToken < end && /^(?:for|to)$/.test(tokens[mention.endToken]!.lower);

function skipBack(desk: Desk, sentence: Sentence, from: number): number {
  const { tokens } = desk;
  let at = from;
  while (at >= sentence.firstToken) {
    const time = desk.timeStart[at]!;
    if (time >= 0) {
      at = time - 1;
      continue;
    }
    const { pos, lower } = tokens[at]!;
    const skip =
      pos === 'AUX' ||
      (pos === 'ADV' && desk.mentionAt[at]! < 0) ||
      /^(?:not|n't|have|has|had|did|does|do|also|both|himself|herself|themselves|itself|neither|nor)$/.test(lower);
    if (!skip) return at;
    at--;
  }
  return at;
}

/** The token before "… , the foreign minister, said" or "…, who heads the party, said". */
function beforeParenthesis(desk: Desk, sentence: Sentence, comma: number): number | undefined {
  const { tokens } = desk;
  for (let at = comma - 1; at > sentence.firstToken && at > comma - APPOSITION; at--) {
    const { text } = tokens[at]!;
    if (text === ';' || text === ':') return undefined;
    if (text !== ',') continue;
    const mention = mentionOf(desk, at - 1);
    if (mention && HEARD.has(mention.type) && mention.endToken === at) return at - 1;
    // "Chile's foreign minister, | X, | said": the title belongs to the name.
    const name = mentionOf(desk, at + 1);
    if (
      name?.type === 'PERSON' &&
      name.endToken === comma &&
      name.offices.some(({ end }) => end === tokens[at - 1]!.end)
    )
      return at - 1;
    if (/^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos) && /^(?:who|which|whose)$/.test(tokens[at + 1]!.lower))
      return at - 1;
  }
  return undefined;
}
