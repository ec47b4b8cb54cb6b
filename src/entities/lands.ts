import type { Mention } from '../../graph/model/index.ts';
import { statesOf, type Work } from './cluster.ts';
import { type Discourse, recent } from './discourse.ts';
import { stateIdOf } from './lexicon-facts.ts';

/** Whether a noun is a word for a state: "the country". */
export const isLand = (head: string): boolean => /^(?:country|nation|state|republic|kingdom)$/.test(head);
/** Whether it is one for a state's government. */
export const isGovernment = (head: string): boolean => /^(?:government|administration|cabinet)$/.test(head);

/** "The country": the one state of this sentence and the last, else the one that is a subject there. */
export function land(work: Work, discourse: Discourse, mention: Mention): readonly number[] {
  const all = new Set<number>();
  const subjects = new Set<number>();
  for (const trace of recent(discourse, mention.sentence, 1)) {
    if (work.clusters[trace.cluster]!.kind !== 'State') continue;
    all.add(trace.cluster);
    if (trace.subject) subjects.add(trace.cluster);
  }
  return all.size === 1 ? [...all] : subjects.size === 1 ? [...subjects] : [];
}

/** "The government": of the state whose party or holder of office the sentence names, else of the one spoken of there. */
export function government(work: Work, discourse: Discourse, mention: Mention): readonly number[] {
  const states = new Set<number>();
  for (const { cluster } of recent(discourse, mention.sentence, 0)) {
    const { kind, key } = work.clusters[cluster]!;
    if (kind === 'Person') for (const state of statesOf(work, cluster)) states.add(state);
    const home = kind === 'Organisation' && key ? stateIdOf(key) : undefined;
    const state = home === undefined ? undefined : work.clusters.find((other) => other.key === home);
    if (state) states.add(state.id);
  }
  if (states.size > 0) return states.size === 1 ? [...states] : [];
  const { sentences } = work.document;
  // A new paragraph may be about another.
  const goes = sentences[mention.sentence]!.paragraph === sentences[Math.max(0, mention.sentence - 1)]!.paragraph;
  return goes ? land(work, discourse, mention) : [];
}
