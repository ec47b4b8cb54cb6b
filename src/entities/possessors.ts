import type { Mention, Span } from '../../graph/model/index.ts';
import { statesOf, type Work } from './cluster.ts';

const POSSESSIVE = new Set(['its', 'their', 'his', 'her', 'whose']);

/**
 * Owners that stand before a title without being part of it: "its envoy", "their delegations", "Frontex, whose
 * director", "the two countries' ministers". A person's are the states for which the person stands.
 */
export function possessorsBefore(work: Work, mention: Mention, title: Span): number[] {
  const { tokens } = work.document;
  let at = mention.firstToken;
  while (at < mention.endToken && tokens[at]!.end <= title.start) at++;
  while (at > 0 && tokens[at - 1]!.start >= title.start) at--;
  // Adjectives may stand between: "its new foreign minister".
  let before = tokens[at - 1];
  for (let steps = 0; steps < 2 && before?.pos === 'ADJ'; steps++) before = tokens[before.index - 1];
  const own = tokens[at];
  const word = own && POSSESSIVE.has(own.lower) && own.start >= title.start ? own : before;
  if (word?.sentence !== mention.sentence) return [];
  if (word.lower === 'whose') return antecedent(work, mention, word.index);
  if (POSSESSIVE.has(word.lower)) {
    const pronoun = near(work, mention, (other) => other.firstToken === word.index && other.type === 'PRONOUN');
    return pronoun ? asOwners(work, work.referents[pronoun.index]!) : [];
  }
  if (word.lower !== "'s" && word.lower !== "'") return [];
  const owner = near(
    work,
    mention,
    ({ endToken, type }) => (endToken === word.index || endToken === word.index + 1) && type !== 'PERSON',
  );
  return owner ? asOwners(work, work.referents[owner.index]!) : [];
}

function antecedent(work: Work, mention: Mention, whose: number): number[] {
  const end = work.document.tokens[whose - 1]?.text === ',' ? whose - 1 : whose;
  const named = near(work, mention, ({ endToken }) => endToken === end);
  return named ? asOwners(work, work.referents[named.index]!) : [];
}

function near(work: Work, mention: Mention, fits: (other: Mention) => boolean): Mention | undefined {
  for (let at = Math.min(mention.index + 3, work.mentions.length - 1); at >= 0 && at >= mention.index - 5; at--) {
    const other = work.mentions[at]!;
    if (at !== mention.index && other.sentence === mention.sentence && fits(other)) return other;
  }
  return undefined;
}

function asOwners(work: Work, referents: readonly number[]): number[] {
  const owners = new Set<number>();
  for (const id of referents) {
    const { kind } = work.clusters[id]!;
    if (kind === 'State' || kind === 'Organisation') owners.add(id);
    else if (kind === 'Person') for (const state of statesOf(work, id)) owners.add(state);
  }
  return [...owners];
}
