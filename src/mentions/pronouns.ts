import type { Board, Draft, Finder } from './draft.ts';
import { styleEnd } from './styles.ts';

interface PronounEntry {
  readonly gender?: 'female' | 'male';
  readonly plural: boolean;
}

const PRONOUNS: ReadonlyMap<string, PronounEntry> = new Map<string, PronounEntry>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, { gender: 'male', plural: false }] as [string, PronounEntry]),
  ...['she', 'her', 'hers', 'herself'].map(
    (word) => [word, { gender: 'female', plural: false }] as [string, PronounEntry],
  ),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map(
    (word) => [word, { plural: true }] as [string, PronounEntry],
  ),
  ...['it', 'its', 'itself'].map((word) => [word, { plural: false }] as [string, PronounEntry]),
  ...['i', 'me', 'my', 'mine', 'myself'].map((word) => [word, { plural: false }] as [string, PronounEntry]),
  ...['we', 'us', 'our', 'ours', 'ourselves'].map((word) => [word, { plural: true }] as [string, PronounEntry]),
]);

/** Finds personal and possessive pronouns; what they refer to is the next stage's matter. */
export const pronouns: Finder = { name: 'pronouns', find };

function find({ reading, names, pronouns: places, drafts }: Board): void {
  for (const { index, lower, text } of reading.tokens) {
    const entry = PRONOUNS.get(lower);
    if (!entry || names[index]) continue;
    // "US" is a state, "IT" a trade, "I." an initial.
    if (text.length > 1 && text === text.toUpperCase() && reading.casing[reading.tokens[index]!.sentence] !== 'upper')
      continue;
    if (styleEnd(reading, index) > 0) continue;
    if (lower === 'i' && (text !== 'I' || reading.words[index + 1] === '.')) continue;
    const draft: Draft = {
      first: index,
      end: index + 1,
      type: 'PRONOUN',
      rule: 'pronouns',
      offices: [],
      plural: entry.plural,
      ...(entry.gender ? { gender: entry.gender } : {}),
    };
    drafts.add(draft);
    places[index] = draft;
  }
}
