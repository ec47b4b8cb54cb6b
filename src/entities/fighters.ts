import type { Mention } from '../../graph/model/index.ts';
import { ORGANISATIONS } from '../lexicons/index.ts';
import type { Work } from './cluster.ts';

/** Words for those who fight a state and belong to none. */
export const FIGHTERS: ReadonlySet<string> = new Set(
  'rebel insurgent guerrilla militant separatist fighter'.split(' '),
);
const FIGHTING =
  /^(?:rebels?|insurgents?|guerrillas?|militants?|separatists?|fighters?|armed|paramilitary|paramilitaries|jihadists?)$/u;
/** Words between the name and what it is: "X, an armed | group". */
const NEAR = 3;

/** "The rebels", "the guerrillas": the one group that the article has told of so far and that is one of fighters. */
export function fightersBefore(work: Work, mention: Mention): readonly number[] {
  const found = work.clusters.filter(
    (cluster) =>
      cluster.kind === 'Organisation' &&
      cluster.named.some((at) => work.mentions[at]!.end <= mention.start) &&
      (ARMED.has(cluster.key ?? '') || cluster.named.some((at) => isCalledSo(work, work.mentions[at]!))),
  );
  return found.length === 1 ? [found[0]!.id] : [];
}

const ARMED = new Set(ORGANISATIONS.filter(({ form }) => form === 'armed-group').map(({ id }) => id));

/** "the X rebels", "rebels of X", "X, an armed group". */
function isCalledSo({ document: { tokens } }: Work, { firstToken, endToken, sentence }: Mention): boolean {
  for (let at = firstToken - NEAR; at < endToken + NEAR; at++) {
    const token = tokens[at];
    if (token?.sentence === sentence && FIGHTING.test(token.lower) && isBound(tokens, at, firstToken, endToken))
      return true;
  }
  return false;
}

/** Nothing but "of", "the" and the like, or one comma behind the name, stands between. */
function isBound(tokens: Work['document']['tokens'], at: number, first: number, end: number): boolean {
  const between = at < first ? tokens.slice(at + 1, first) : tokens.slice(end, at);
  return between.every(({ lower, text }, i) => BINDING.test(lower) || (text === ',' && at >= end && i === 0));
}
const BINDING = /^(?:of|from|the|a|an|group|movement|alliance|rebel|armed|group's)$/u;
