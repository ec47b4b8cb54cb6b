/** What a search for names knows of a node. */
export interface Named {
  readonly key: string;
  readonly kind: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly acronym?: string;
  /** How many links it has: of two that fit alike, the busier comes first. */
  readonly links: number;
}

export interface NameHit {
  readonly key: string;
  /** The alias that fits, where it was not the label. */
  readonly alias?: string;
}

/** Finds nodes by name, the best first. */
export interface NameSearch {
  (query: string, limit?: number): readonly NameHit[];
  /** Takes in so many more names; gives whether all are in. A search takes in the rest. */
  prepare(count: number): boolean;
}

interface Name {
  readonly key: string;
  readonly text: string;
  readonly folded: string;
  readonly words: number;
  readonly isLabel: boolean;
  /** What it scores whatever is asked for. */
  readonly weight: number;
}

/** A word that is in names, and in which. */
interface Word {
  readonly letters: number;
  readonly names: number[];
}

/** More words than these are not a name. */
const MOST_WORDS = 8;

/**
 * A search over labels and aliases that forgives accents, order of words, unfinished words and small slips. Each
 * different word is compared once, however many names have it.
 */
export function indexNames(nodes: Iterable<Named>): NameSearch {
  const names: Name[] = [];
  const byWord = new Map<string, Word>();
  const coming = nodes[Symbol.iterator]();
  const prepare = (count: number): boolean => {
    for (let taken = 0; taken < count; taken++) {
      const { value, done } = coming.next();
      if (done) return true;
      add(value);
    }
    return false;
  };
  const add = (node: Named) => {
    const weight = Math.log2(1 + node.links) / 20 + (node.kind === 'Article' ? 0 : 0.5);
    const isName = !['Meeting', 'Event', 'Article'].includes(node.kind);
    const texts = [node.label, ...(node.aliases ?? []), ...(node.acronym ? [node.acronym] : [])];
    for (const [index, text] of texts.entries()) {
      const folded = foldText(text);
      const words = folded.split(' ');
      for (const word of new Set([...words, ...(isName ? shortcutsOf(words) : [])])) {
        const known = byWord.get(word);
        if (known) known.names.push(names.length);
        else byWord.set(word, { letters: lettersOf(word), names: [names.length] });
      }
      const isLabel = index === 0;
      names.push({ key: node.key, text, folded, words: words.length, isLabel, weight: weight + (isLabel ? 0.1 : 0) });
    }
  };
  const search = (query: string, limit = 8) => {
    prepare(Number.POSITIVE_INFINITY);
    const asked = foldText(query).split(' ').filter(Boolean).slice(0, MOST_WORDS);
    if (asked.length === 0) return [];
    const best = new Map<string, { readonly score: number; readonly name: Name }>();
    for (const [place, met] of namesMeeting(byWord, asked)) {
      const name = names[place];
      if (!name) continue;
      const score = scoreOf(name, met, asked);
      const known = best.get(name.key);
      if (!known || score > known.score) best.set(name.key, { score, name });
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || (a.name.key < b.name.key ? -1 : 1))
      .slice(0, limit)
      .map(({ name }) => (name.isLabel ? { key: name.key } : { key: name.key, alias: name.text }));
  };
  return Object.assign(search, { prepare });
}

/** Other ways in which a name of several words is typed: in one word, and by its initials. */
function shortcutsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2 || words.length > 5) return [];
  const initials = words.map((word) => word.slice(0, 1)).join('');
  return words.length > 2 ? [words.join(''), initials] : [words.join('')];
}

/** Lower case, without accents or punctuation, single spaces: the form in which names are compared. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Names in which each word asked for is met, with how well all are met together. */
function namesMeeting(byWord: ReadonlyMap<string, Word>, asked: readonly string[]): ReadonlyMap<number, number> {
  let met: Map<number, number> | undefined;
  for (const word of asked) {
    const own = new Map<number, number>();
    const letters = lettersOf(word);
    for (const [candidate, known] of byWord) {
      // A letter that the other lacks is a slip at least, which is seen sooner than where the slips are.
      if (bitsOf(letters & ~known.letters) > 2) continue;
      const score = scoreWord(candidate, word);
      if (score === 0) continue;
      for (const place of known.names) {
        if (met && !met.has(place)) continue;
        if (score > (own.get(place) ?? 0)) own.set(place, score);
      }
    }
    for (const [place, score] of own) own.set(place, score + (met?.get(place) ?? 0));
    met = own;
  }
  return met ?? new Map();
}

/** The letters of a word as bits; several letters may share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Names without more in them before long ones, and the very name before all. */
function scoreOf(name: Name, met: number, asked: readonly string[]): number {
  const whole = name.folded === asked.join(' ') ? 2 : 0;
  return name.weight + whole + met / asked.length + (0.8 * asked.length) / Math.max(asked.length, name.words);
}

/** Whole words first, then beginnings, insides, slips; 0 where it is another word. */
function scoreWord(candidate: string, word: string): number {
  if (candidate === word) return 2;
  if (candidate.startsWith(word)) return 1.6;
  if (word.length >= 3 && candidate.includes(word)) return 1;
  const slips = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
  if (slips === 0 || candidate.length < word.length - slips) return 0;
  const head = candidate.slice(0, word.length + slips);
  for (const form of new Set([candidate, head, candidate.slice(0, word.length)])) {
    if (distanceWithin(form, word, slips)) return 0.7;
  }
  return 0;
}

/** Whether two words are at most `limit` insertions, deletions, replacements or swaps of neighbours apart. */
export function distanceWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > limit) return false;
    before = previous;
    previous = current;
  }
  return (previous[b.length] ?? limit + 1) <= limit;
}
