import type { Sentence } from '../../../graph/model/index.ts';
import { ADDRESSING, OCCASIONS, type Stance, WITH_INFINITIVE } from './data/verbs.ts';
import type { Desk } from './desk.ts';
import { speakerBeginning } from './speakers.ts';

/** A verb of speech in a sentence. */
export interface SpeechVerb {
  readonly at: number;
  readonly lemma: string;
  readonly stance: Stance;
  /** Speech only with a clause, an infinitive or a quotation. */
  readonly needsContent: boolean;
}

/** A comma, dash or closing mark: what stands before it can be what is said. */
export function isBreak(desk: Desk, at: number): boolean {
  const { text } = desk.tokens[at]!;
  return text === ',' || /^[–—]$|^--?$/.test(text) || closesQuote(desk, at) || text === '?' || text === '!';
}

export const closesQuote = (desk: Desk, at: number): boolean =>
  at > 0 && /^["”“»’']+$/.test(desk.tokens[at]?.text ?? '') && desk.quotationAt[at - 1]! >= 0;

/** A closing mark, or the comma behind one. */
export const closedBefore = (desk: Desk, at: number): boolean =>
  closesQuote(desk, at) || (desk.tokens[at]?.text === ',' && closesQuote(desk, at - 1));

export const opensQuote = (desk: Desk, at: number, sentence: Sentence): boolean =>
  at + 1 < desk.tokens.length &&
  at < sentence.endToken &&
  desk.quotationAt[at]! < 0 &&
  desk.quotationAt[at + 1]! >= 0 &&
  /["“„«‘'`]/.test(desk.tokens[at]!.text);

/** Behind the verb: who is told, when and where it is said. */
export function afterOccasion(desk: Desk, sentence: Sentence, verb: SpeechVerb): number {
  const { tokens } = desk;
  let at = verb.at + 1;
  if (ADDRESSING.has(verb.lemma)) at = addressee(desk, sentence, at);
  for (let steps = 0; steps < 6 && at < sentence.endToken; steps++) {
    const time = desk.timeEnd[at]!;
    if (time > at) at = time;
    else if (tokens[at]!.pos === 'ADV' && !/^(?:that|how|when|where|why)$/.test(tokens[at]!.lower)) at++;
    else {
      const occasion = occasionEnd(desk, sentence, at);
      if (occasion === at) break;
      at = occasion;
    }
  }
  return at;
}

function addressee(desk: Desk, sentence: Sentence, at: number): number {
  const listener = speakerBeginning(desk, sentence, at);
  return listener ? listener.end : at;
}

/** "in a statement", "to reporters in Oslo", "at a news briefing", "after the talks". */
function occasionEnd({ tokens }: Desk, sentence: Sentence, at: number): number {
  if (tokens[at]!.pos !== 'ADP' || /^(?:that|of)$/.test(tokens[at]!.lower)) return at;
  const after = /^(?:after|before|during|following|ahead)$/.test(tokens[at]!.lower);
  let seen = after;
  let end = at + 1;
  while (end < sentence.endToken && end - at < 10) {
    const { pos, lower } = tokens[end]!;
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|PRON|PART)$/.test(pos) || lower === 'that') break;
    if (OCCASIONS.has(lower)) seen = true;
    end++;
  }
  return seen ? end : at;
}

/** A verb that is no speech of itself needs "that", an infinitive, a quotation or a clause behind it. */
export function hasContent(desk: Desk, sentence: Sentence, verb: SpeechVerb, quoteAhead: boolean): boolean {
  if (quoteAhead) return true;
  const { tokens } = desk;
  for (let at = verb.at + 1; at < Math.min(sentence.endToken, verb.at + 10); at++) {
    const { lower, text } = tokens[at]!;
    if (/^(?:that|whether|how|if)$/.test(lower)) return at === verb.at + 1 || tokens[at]!.pos !== 'DET';
    if (lower === 'to' && WITH_INFINITIVE.has(verb.lemma) && /^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? ''))
      return true;
    if (/^[,;:.]$/.test(text)) break;
  }
  if (/^(?:denies|rejects|accuses)$/.test(verb.stance)) return true;
  return clauseFollows(desk, sentence, verb.at + 1);
}

/** "believes X will go": a noun phrase and a finite verb at once. */
function clauseFollows(desk: Desk, sentence: Sentence, at: number): boolean {
  const subject = speakerBeginning(desk, sentence, at);
  const next = subject && desk.tokens[subject.end];
  if (!next || next.sentence !== sentence.index) return false;
  return next.pos === 'AUX' || (next.pos === 'VERB' && /(?:ed|s)$/.test(next.lower) && !next.lower.endsWith('ing'));
}
