/** Words in a row that are compared as one. */
const RUN = 3;
/** Texts of fewer words are too short to be told from others that say the same. */
const FEWEST_WORDS = 25;
/** Smallest hashes that are kept of a text, each under a function of its own (MinHash). */
const HASHES = 160;
/**
 * As many of them as make a key; texts that share none are not compared. Of two texts that have three fifths in common
 * 93 % share one, of those that have a fifth in common 1 %.
 */
const ROWS = 5;

/** What is kept of a text to tell its copies: the lower 16 bits of its smallest hashes. */
export type Sketch = Uint16Array;

/** The hash functions differ by what is mixed in and by an odd multiplier; they are the same for all time. */
const MIXED_IN = Int32Array.from({ length: HASHES }, (_, index) => scrambled(index * 2 + 1));
const MULTIPLIERS = Int32Array.from({ length: HASHES }, (_, index) => scrambled(-index * 2 - 1) | 1);

/**
 * A sketch of a text's words, without case and punctuation; undefined for short ones. The share of equal places in
 * two sketches estimates which share of their runs of words two texts have in common (Broder 1997).
 */
export function sketchOf(text: string): Sketch | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const hashes = words.map(hashOf);
  const smallest = new Uint32Array(HASHES).fill(0xffffffff);
  for (let at = 0; at + RUN <= hashes.length; at++) {
    let run = 0;
    for (let word = at; word < at + RUN; word++) run = Math.imul(run, 0x01000193) ^ hashes[word]!;
    const base = scrambled(run);
    for (let each = 0; each < HASHES; each++) {
      const hash = Math.imul(base ^ MIXED_IN[each]!, MULTIPLIERS[each]!) >>> 0;
      if (hash < smallest[each]!) smallest[each] = hash;
    }
  }
  return Uint16Array.from(smallest, (hash) => hash & 0xffff);
}

/** Keys of a sketch: whole numbers, of which texts that are alike most likely share one. */
export function sketchKeys(sketch: Sketch): readonly number[] {
  const keys: number[] = [];
  for (let at = 0; at < HASHES; at += ROWS) {
    let hash = 0x811c9dc5;
    for (let row = at; row < at + ROWS; row++) hash = Math.imul(hash ^ sketch[row]!, 0x01000193) ^ (hash >>> 13);
    keys.push((at / ROWS) * 2 ** 32 + (scrambled(hash) >>> 0));
  }
  return keys;
}

/** Whether two texts are copies of one: they share a key, and half of all that they say word by word. */
export function areCopies(one: Sketch, other: Sketch): boolean {
  let equal = 0;
  let inRow = 0;
  let shares = false;
  for (let at = 0; at < HASHES; at++) {
    const same = one[at] === other[at];
    if (same) equal++;
    inRow = at % ROWS === 0 ? Number(same) : inRow + Number(same);
    if (at % ROWS === ROWS - 1 && inRow === ROWS) shares = true;
  }
  return shares && equal * 2 >= HASHES;
}

/** Parts articles into families: each is a copy of another in it, and of none outside. */
export function familiesAmong<Key>(sketches: ReadonlyMap<Key, Sketch>): readonly (readonly Key[])[] {
  const left = new Map(sketches);
  const families: Key[][] = [];
  for (const first of sketches.keys()) {
    if (!left.delete(first)) continue;
    const family = [first];
    for (const member of family) {
      for (const [other, sketch] of left) {
        if (!areCopies(sketches.get(member)!, sketch)) continue;
        family.push(other);
        left.delete(other);
      }
    }
    families.push(family);
  }
  return families;
}

/** FNV-1a over code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Spreads what is close together over all 32 bits (the finish of MurmurHash3). */
function scrambled(number: number): number {
  let mixed = number ^ (number >>> 16);
  mixed = Math.imul(mixed ^ 0x5bd1e995, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
