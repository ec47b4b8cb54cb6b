import type { TitleEntry } from '../lexicons/index.ts';
import { foldAccents, HONORIFICS, isGivenName, isSurname, OFFICES, RANKS, titleOf } from '../lexicons/index.ts';

const firstWord = (phrase: string): string => foldAccents(phrase).toLowerCase().split(/[\s-]/, 1)[0] ?? '';

/** First words of all office phrases, so that most tokens need no look-up. */
const officeStarts: ReadonlySet<string> = new Set(
  OFFICES.flatMap(({ heads, plurals }) =>
    [...heads, ...plurals].flatMap((phrase) => [firstWord(phrase), phrase.split(/[\s-]/, 1)[0] ?? '', phrase]),
  ),
);

/** True where an office phrase may begin with this lower-case word. */
export function startsOffice(lower: string): boolean {
  return officeStarts.has(lower);
}

const titleStarts: ReadonlySet<string> = new Set(
  [...RANKS, ...HONORIFICS].map(
    ({ word }) =>
      foldAccents(word)
        .split(/[\s\-']/, 1)[0]
        ?.replace(/\.$/, '') ?? '',
  ),
);

/** A rank or honorific that begins at token `at`, with the full stops of its abbreviations. */
interface HonorificMatch {
  readonly end: number;
  readonly entry: TitleEntry;
}

/** The longest rank or honorific at a token ("Lt. Gen.", "Ms", "Air Chief Marshal"). */
export function longestTitle(words: readonly string[], at: number): HonorificMatch | undefined {
  const first = (words[at] ?? '').replace(/\.$/, '');
  if (!titleStarts.has(foldAccents(first))) return undefined;
  let joined = '';
  let found: HonorificMatch | undefined;
  let count = 0;
  for (let i = at; i < words.length && count < 4; i++) {
    const word = words[i] ?? '';
    if (word === '.' || word === '-') {
      if (found?.end === i && word === '.') found = { ...found, end: i + 1 };
      continue;
    }
    count++;
    joined = joined === '' ? word : `${joined} ${word}`;
    const entry = titleOf(joined);
    if (entry) found = { end: i + 1, entry };
  }
  return found;
}

const MEMORY_LIMIT = 5_000;
const given = new Map<string, boolean>();
const family = new Map<string, boolean>();

function cached(memory: Map<string, boolean>, test: (word: string) => boolean, word: string): boolean {
  const known = memory.get(word);
  if (known !== undefined) return known;
  const answer = test(word);
  if (memory.size >= MEMORY_LIMIT) memory.clear();
  memory.set(word, answer);
  return answer;
}

export const givenName = (word: string): boolean => cached(given, isGivenName, word);
export const surname = (word: string): boolean => cached(family, isSurname, word);
