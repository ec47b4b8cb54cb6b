import { PEOPLE_ROWS } from './data/peoples.ts';
import { lookupName } from './lookup.ts';
import { normaliseName } from './normalise.ts';
import { list, rowsOf } from './rows.ts';
import type { GroupEntry, GroupHit, PlaceEntry } from './types.ts';

/** Peoples, faiths and parts of the world that are no states. */
export const GROUPS: readonly GroupEntry[] = rowsOf(PEOPLE_ROWS).map(([words = '', nouns = '', place = '']) => {
  const adjectives = list(words);
  const people = list(nouns).flatMap((noun) =>
    noun === '+' ? adjectives.flatMap((word) => [word, word.endsWith('s') ? word : `${word}s`]) : [noun],
  );
  return { adjectives, people, ...(place ? { place } : {}) };
});

let index: Map<string, GroupHit> | undefined;

/** The people or part of the world of an adjective or noun that is no state's: "Kurdish", "Europeans". Case matters. */
export function groupOf(word: string): GroupHit | undefined {
  if (!index) {
    index = new Map();
    for (const entry of GROUPS) {
      for (const adjective of entry.adjectives) note(adjective, { entry, as: 'adjective', plural: false });
      for (const noun of entry.people) note(noun, { entry, as: 'people', plural: /(?:[^s]s|men)$/.test(noun) });
    }
  }
  return index.get(normaliseName(word));
}

function note(word: string, hit: GroupHit): void {
  const key = normaliseName(word);
  if (index && !index.has(key)) index.set(key, hit);
}

/** The place to which a people belongs, where it has one. */
export function placeOfGroup(entry: GroupEntry): PlaceEntry | undefined {
  if (!entry.place) return undefined;
  for (const hit of lookupName(entry.place)) if (hit.kind === 'Place') return hit.entry;
  return undefined;
}
