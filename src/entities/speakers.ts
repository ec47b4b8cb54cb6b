import type { Mention } from '../../graph/model/index.ts';
import type { Work } from './cluster.ts';
import { pronounForm } from './pronouns.ts';
import { SPEECH } from './quotes.ts';

/**
 * The speaker of every quotation beside which a verb of speech has a clear subject; a quotation without one in a
 * paragraph where someone has spoken goes on in the same voice.
 */
export function findSpeakers(work: Work, quotation: Uint16Array): ReadonlyMap<number, number> {
  const { tokens, sentences } = work.document;
  const speakers = new Map<number, number>();
  let paragraph = -1;
  let last: number | undefined;
  for (let first = 0; first < tokens.length; first++) {
    const quote = quotation[first]!;
    if (quote === 0) continue;
    let end = first;
    while (end < tokens.length && quotation[end] === quote) end++;
    const here = sentences[tokens[first]!.sentence]!.paragraph;
    if (here !== paragraph) last = undefined;
    paragraph = here;
    const speaker = speakerOf(work, first, end, quotation) ?? last;
    if (speaker !== undefined) speakers.set(quote, speaker);
    last = speaker;
    first = end;
  }
  return speakers;
}

/** Lets "I" and "my" in a quotation refer to its speaker. */
export function resolveSpeakers(work: Work, quotation: Uint16Array): void {
  const speakers = findSpeakers(work, quotation);
  for (const mention of work.mentions) {
    if (mention.type !== 'PRONOUN' || pronounForm(mention) !== 'I') continue;
    const speaker = speakers.get(quotation[mention.firstToken]!);
    if (speaker !== undefined) work.referents[mention.index] = [speaker];
  }
}

function speakerOf(work: Work, first: number, end: number, quotation: Uint16Array): number | undefined {
  const { tokens, sentences } = work.document;
  const { paragraph } = sentences[tokens[first]!.sentence]!;
  // Behind the quotation, then before it, within the paragraph.
  for (let at = end; at < Math.min(tokens.length, end + 12); at++) {
    if (sentences[tokens[at]!.sentence]!.paragraph !== paragraph) break;
    if (quotation[at] !== 0) break;
    const said = spoken(work, at, quotation);
    if (said !== undefined) return said;
  }
  for (let at = first - 1; at >= Math.max(0, first - 25); at--) {
    if (sentences[tokens[at]!.sentence]!.paragraph !== paragraph || quotation[at] !== 0) break;
    const said = spoken(work, at, quotation);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** The person who is the subject of the verb of speech at a token: "Rao said", "said Rao". */
function spoken(work: Work, at: number, quotation: Uint16Array): number | undefined {
  const verb = work.document.tokens[at]!;
  if (quotation[at] !== 0 || verb.pos !== 'VERB' || !SPEECH.has(verb.lemma)) return undefined;
  let low = 0;
  let high = work.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (work.mentions[middle]!.firstToken < at) low = middle + 1;
    else high = middle;
  }
  const near: Mention[] = [];
  for (let i = low - 1; i >= 0 && i >= low - 4; i--) near.push(work.mentions[i]!);
  for (const mention of near) {
    if (mention.sentence !== verb.sentence || at - mention.endToken > 3 || mention.endToken > at) continue;
    const person = personOf(work, mention);
    if (person !== undefined) return person;
  }
  const behind = work.mentions[low];
  return behind && behind.sentence === verb.sentence && behind.firstToken - at <= 6
    ? personOf(work, behind)
    : undefined;
}

function personOf(work: Work, mention: Mention): number | undefined {
  const referents = work.referents[mention.index]!;
  return referents.length === 1 && work.clusters[referents[0]!]!.kind === 'Person' ? referents[0] : undefined;
}
