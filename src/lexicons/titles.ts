import { HONORIFIC_WORDS, PARTICLE_WORDS, RANK_WORDS } from './data/titles.ts';
import { normaliseName } from './normalise.ts';
import type { Gender, TitleEntry } from './types.ts';

const GENDERS: Readonly<Record<string, Gender>> = { f: 'female', m: 'male' };

function titlesOf(words: string, form: TitleEntry['form']): readonly TitleEntry[] {
  return words
    .trim()
    .split(';')
    .map((item) => {
      const [word = '', gender] = item.split('+');
      const known = gender ? GENDERS[gender] : undefined;
      return { word, form, ...(known ? { gender: known } : {}) };
    });
}

/** Ranks of armed forces and police. */
export const RANKS: readonly TitleEntry[] = titlesOf(RANK_WORDS, 'rank');

/** Forms of address, styles of nobility and clergy, and abbreviated offices that stand before a name. */
export const HONORIFICS: readonly TitleEntry[] = titlesOf(HONORIFIC_WORDS, 'honorific');

/** Particles inside names, in lower case: de, van, bin, al. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(PARTICLE_WORDS.trim().split(';'));

let index: Map<string, TitleEntry> | undefined;

/** The rank or honorific that a word or word group names ("Lt. Gen." → Lt Gen); case matters. */
export function titleOf(words: string): TitleEntry | undefined {
  if (!index) {
    index = new Map();
    for (const entry of [...RANKS, ...HONORIFICS]) {
      const key = normaliseName(entry.word);
      if (!index.has(key)) index.set(key, entry);
    }
  }
  return index.get(normaliseName(words));
}
