import type { Work } from './cluster.ts';
import { stateIdOf } from './lexicon-facts.ts';

/** Demonyms of two states, the one that news mean more often first, and states that are spoken of with either. */
const SHARED: Readonly<Record<string, readonly { readonly id: string; readonly beside: readonly string[] }[]>> = {
  congolese: [
    { id: 'state:CD', beside: ['state:RW', 'state:UG', 'state:BI'] },
    { id: 'state:CG', beside: [] },
  ],
  dominican: [
    { id: 'state:DO', beside: ['state:HT'] },
    { id: 'state:DM', beside: [] },
  ],
};

/** By demonym, the state that the article means: the one whose name, places or bodies it names, else the likelier. */
export function readSharedDemonyms(work: Work): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const { type, name } of work.mentions) {
    const word = name.toLowerCase();
    const states = type === 'NATIONALITY' && !chosen.has(word) ? SHARED[word] : undefined;
    if (!states) continue;
    let best = states[0]!;
    let most = 0;
    for (const state of states) {
      const weight = spokenOf(work, state.id) + 0.5 * Math.max(0, ...state.beside.map((id) => spokenOf(work, id)));
      if (weight <= most) continue;
      best = state;
      most = weight;
    }
    chosen.set(word, best.id);
  }
  return chosen;
}

/** How often the article names a state, its people, places or bodies; a demonym that two share does not count. */
function spokenOf(work: Work, state: string): number {
  let count = 0;
  for (const { type, name, referent } of work.mentions)
    if (
      referent &&
      !(type === 'NATIONALITY' && SHARED[name.toLowerCase()]) &&
      (referent.id === state || stateIdOf(referent.id) === state)
    )
      count++;
  return count;
}
