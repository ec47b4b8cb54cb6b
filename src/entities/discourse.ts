import type { Mention } from '../../graph/model/index.ts';
import { tokenBefore, type Work } from './cluster.ts';

/** One earlier reference, for who may be meant next. */
export interface Trace {
  readonly cluster: number;
  readonly mention: number;
  readonly sentence: number;
  readonly subject: boolean;
  readonly pronoun: boolean;
}

/** What has been spoken of, in text order; grows while an article is walked through. */
export interface Discourse {
  readonly traces: Trace[];
  /** Where each sentence's traces begin. */
  readonly begins: number[];
  /** Sets of two and more that were named together or resolved together. */
  readonly groups: { readonly clusters: readonly number[]; readonly sentence: number; readonly mention: number }[];
}

export const beginDiscourse = (): Discourse => ({ traces: [], begins: [], groups: [] });

/** Prepositions whose object is no subject. */
const ADPOSITION = new Set(['ADP', 'SCONJ']);
const VERBAL = new Set(['VERB', 'AUX']);

/** Whether a mention is the subject of its clause: no preposition before it, and its verb soon behind it. */
export function isSubject(work: Work, mention: Mention): boolean {
  const { tokens } = work.document;
  let at = mention.firstToken - 1;
  // Step back over titles and determiners to what governs the group.
  for (let steps = 0; steps < 8; steps++, at--) {
    const token = tokens[at];
    if (!token || token.sentence !== mention.sentence) break;
    if (ADPOSITION.has(token.pos) && token.lower !== 'that' && token.lower !== 'as' && token.lower !== 'while')
      return false;
    if (VERBAL.has(token.pos)) return false;
    if (
      token.pos !== 'PROPN' &&
      token.pos !== 'ADJ' &&
      token.pos !== 'DET' &&
      token.pos !== 'NOUN' &&
      token.text !== '.'
    )
      break;
  }
  let brackets = 0;
  for (let i = mention.endToken, steps = 0; steps < 30; i++, steps++) {
    const token = tokens[i];
    if (!token || token.sentence !== mention.sentence) return false;
    if (token.lower === "'s" || token.lower === '’s')
      return tokens[i + 1] !== undefined && VERBAL.has(tokens[i + 1]!.pos);
    if (token.text === ',' || token.text === '(' || token.text === ')') {
      brackets++;
      continue;
    }
    if (VERBAL.has(token.pos)) return brackets !== 1;
    if (brackets === 0 && token.pos !== 'ADV' && token.pos !== 'PART' && token.lower !== 'and' && token.pos !== 'PROPN')
      if (steps > 0 || token.pos === 'ADP' || token.pos === 'NOUN') return false;
    if (token.text === ';') return false;
  }
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
  'in at from near to into across inside outside visit visiting visited toured via through'.split(' '),
);
