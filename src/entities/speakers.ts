import type { Mention } from '../../graph/model/index.ts';
import type { Work } from './cluster.ts';
import { pronounForm } from './pronouns.ts';
import { SPEECH } from './quotes.ts';

/** Lets "I" and "my" in a quotation refer to its speaker, where a verb of speech beside it has a clear subject. */
export function resolveSpeakers(work: Work, quotation: Uint16Array): void {
  const speakers = new Map<number, number | undefined>();
  for (const mention of work.mentions) {
    if (mention.type !== 'PRONOUN' || pronounForm(mention) !== 'I') continue;
    const quote = quotation[mention.firstToken]!;
    if (quote === 0) continue;
    if (!speakers.has(quote)) speakers.set(quote, speakerOf(work, mention, quote, quotation));
    const speaker = speakers.get(quote);
    if (speaker !== undefined) work.referents[mention.index] = [speaker];
  }
}

function speakerOf(work: Work, mention: Mention, quote: number, quotation: Uint16Array): number | undefined {
  const { tokens, sentences } = work.document;
  let first = mention.firstToken;
  while (first > 0 && quotation[first - 1] === quote) first--;
  let end = mention.endToken;
  while (end < tokens.length && quotation[end] === quote) end++;
  const { paragraph } = sentences[mention.sentence]!;
  // Behind the quotation, then before it, within the paragraph.
  for (let at = end; at < Math.min(tokens.length, end + 12); at++) {
    if (sentences[tokens[at]!.sentence]!.paragraph !== paragraph) break;
    const said = spoken(work, at, quotation);
    if (said !== undefined) return said;
  }
  for (let at = first - 1; at >= Math.max(0, first - 25); at--) {
    if (sentences[tokens[at]!.sentence]!.paragraph !== paragraph) break;
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
