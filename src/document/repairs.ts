import type { PartOfSpeech } from '../../graph/model/index.ts';
import type { Tag } from './tags.ts';

/** What a repair sees of a token and its neighbours. */
interface Window {
  readonly word: string;
  readonly tag: Tag;
  readonly before: Tag | undefined;
  readonly after: Tag | undefined;
}

const DEMONSTRATIVE = /^(?:this|that)$/iu;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/iu;
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** Systematic slips of the tagger on news prose, each mended by what stands beside the word. */
export function repair(words: readonly string[], tags: Tag[]): void {
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as Tag;
    const pos = repaired({ word: words[i] ?? '', tag, before: tags[i - 1], after: tags[i + 1] });
    if (pos !== tag.pos) tags[i] = { ...tag, pos };
    // "This meet will": a demonstrative before a bare verb that an auxiliary follows.
    const next = tags[i + 1];
    if (
      DEMONSTRATIVE.test(words[i] ?? '') &&
      next?.pos === 'VERB' &&
      tags[i + 2]?.pos === 'AUX' &&
      words[i + 1]?.toLowerCase() === next.lemma
    ) {
      tags[i] = { ...tag, pos: 'DET' };
      tags[i + 1] = { ...next, pos: 'NOUN' };
    }
  }
}

function repaired({ word, tag, before, after }: Window): PartOfSpeech {
  if (ORDINAL.test(word)) return 'ADJ';
  // "their first in-person meeting".
  if (tag.pos === 'ADP' && word.includes('-')) return 'ADJ';
  if (tag.pos !== 'VERB') return tag.pos;
  // "the Shanghai Cooperation Organisation": a capitalised verb before a name is part of it.
  if (CAPITAL.test(word) && before && after?.pos === 'PROPN' && before.pos !== 'PUNCT') return 'PROPN';
  const closes = !after || after.pos === 'AUX' || after.pos === 'VERB' || after.pos === 'ADP' || after.pos === 'PUNCT';
  // "this meet will", "the border stand-off with": a bare verb that closes a noun group is its head.
  const bare = word.toLowerCase() === tag.lemma;
  if (closes && bare && before && (before.pos === 'DET' || before.pos === 'ADJ')) return 'NOUN';
  if (closes && bare && word.includes('-') && before && (before.pos === 'NOUN' || before.pos === 'PROPN'))
    return 'NOUN';
  return tag.pos;
}
