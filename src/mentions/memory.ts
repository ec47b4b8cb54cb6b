import type { NameType } from './classify.ts';
import { NAME_PARTICLES } from './data/words.ts';
import { title } from './pieces.ts';
import { type Reading, Shape } from './reading.ts';
import type { Candidate } from './segments.ts';

/** What an article has told so far of its names. */
export interface Memory {
  readonly learn: (candidate: Candidate, type: NameType | undefined) => void;
  readonly recall: (candidate: Candidate) => NameType | undefined;
  readonly learnText: (text: string, type: NameType) => void;
}

/** Remembers full names by their words and persons also by surname and given name. */
export function makeMemory(reading: Reading): Memory {
  const { words, shapes } = reading;
  const whole = new Map<string, Map<NameType, number>>();
  const parts = new Map<string, number>();
  const key = (first: number, end: number): string => {
    let text = '';
    for (let i = first; i < end; i++) if (shapes[i] !== Shape.Mark) text += ` ${title(words[i]!)}`;
    return text.trim();
  };
  const add = (text: string, type: NameType): void => {
    const counts = whole.get(text) ?? new Map<NameType, number>();
    counts.set(type, (counts.get(type) ?? 0) + 1);
    whole.set(text, counts);
  };
  return {
    learn({ first, end }, type) {
      if (!type) return;
      add(key(first, end), type);
      if (type !== 'PERSON') return;
      for (let i = first; i < end; i++) {
        if (shapes[i] !== Shape.Capital && shapes[i] !== Shape.Upper) continue;
        if (NAME_PARTICLES.has(words[i]!.toLowerCase()) && i < end - 1) continue;
        parts.set(title(words[i]!), (parts.get(title(words[i]!)) ?? 0) + 1);
      }
    },
    learnText: add,
    recall({ first, end }) {
      const text = key(first, end);
      const counts = whole.get(text);
      let best: NameType | undefined;
      let most = 0;
      for (const [type, count] of counts ?? []) if (count > most) [best, most] = [type, count];
      // The surname of someone named in full is that person, whatever a single place of it looked like.
      if (best === 'PERSON' || (best && !(end - first === 1 && parts.has(title(words[first]!))))) return best;
      const last = title(words[end - 1] ?? '');
      if (parts.has(last) && end - first <= 3) return 'PERSON';
      return undefined;
    },
  };
}
