const BLANK = 32;
const LAST_PLAIN = 127;
const BASIS = 0x811c9dc5;

/** A 32-bit hash of the code units of a word, FNV-1a; words that differ may share it. */
export function hashOf(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The hash of a word in capitals, without making it where its letters are plain. */
export function hashInCapitals(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code > LAST_PLAIN) return hashOf(word.toUpperCase());
    hash = Math.imul(hash ^ (code >= 97 && code <= 122 ? code - 32 : code), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Words with a value each, which cannot be changed. */
export interface PackedWords<Value> extends Iterable<readonly [string, Value]> {
  readonly size: number;
  readonly has: (word: string) => boolean;
  readonly get: (word: string) => Value | undefined;
  readonly keys: () => Iterable<string>;
}

/**
 * Packs words into one string and an open table of where each begins: a fourth of the memory of a map of strings.
 * Each group is a value and its words in rows, parted by blanks; of a word in two groups the later value counts.
 */
export function packWords<Value>(groups: readonly (readonly [Value, readonly string[]])[]): PackedWords<Value> {
  const text = ` ${groups.map(([, rows]) => rows.join(' ')).join(' ')} `;
  const values = groups.map(([value]) => value);
  const mask = capacityFor(blanksIn(text)) - 1;
  // Of each word its first code unit in the text; 0 where a slot is free, since the text begins with a blank.
  const starts = new Uint32Array(mask + 1);
  const owners = new Uint8Array(mask + 1);

  /** The slot of a word, or the free one where it would stand. */
  const slotOf = (word: string): number => {
    let slot = hashOf(word) & mask;
    while (starts[slot] !== 0 && !standsAt(text, starts[slot]!, word)) slot = (slot + 1) & mask;
    return slot;
  };
  const get = (word: string): Value | undefined => {
    const slot = slotOf(word);
    return starts[slot] === 0 ? undefined : values[owners[slot]!];
  };

  let size = 0;
  let start = 1;
  for (const [owner, [, rows]] of groups.entries()) {
    for (const row of rows) {
      const end = start + row.length + 1;
      for (let next = start; start < end; start = next) {
        next = text.indexOf(' ', start) + 1;
        const slot = slotOf(text.slice(start, next - 1));
        if (starts[slot] === 0) {
          starts[slot] = start;
          size += 1;
        }
        owners[slot] = owner;
      }
    }
  }
  function* entries(): Generator<readonly [string, Value]> {
    const slots = [...starts.keys()].filter((slot) => starts[slot] !== 0).sort((a, b) => starts[a]! - starts[b]!);
    for (const slot of slots)
      yield [text.slice(starts[slot]!, text.indexOf(' ', starts[slot]!)), values[owners[slot]!]!];
  }
  function* keys(): Generator<string> {
    for (const [word] of entries()) yield word;
  }
  return { size, has: (word) => starts[slotOf(word)] !== 0, get, keys, [Symbol.iterator]: entries };
}

function blanksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

function standsAt(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code === BLANK || text.charCodeAt(start + i) !== code) return false;
  }
  return text.charCodeAt(start + word.length) === BLANK;
}

/** Many rows of text, kept as bytes outside the heap. */
export interface PackedRows {
  readonly length: number;
  readonly at: (row: number) => string;
}

/** Packs rows that hold no line break. */
export function packRows(rows: readonly string[]): PackedRows {
  const bytes = Buffer.from(`${rows.join('\n')}\n`);
  const ends = new Uint32Array(rows.length);
  for (let row = 0, at = -1; row < rows.length; row += 1) {
    at = bytes.indexOf(10, at + 1);
    ends[row] = at;
  }
  return {
    length: rows.length,
    at: (row) => bytes.toString('utf8', row === 0 ? 0 : ends[row - 1]! + 1, ends[row]),
  };
}

/** Numbers under hashes: what is found is to be compared with the word that is meant. */
export interface HashIndex {
  readonly add: (hash: number, value: number) => void;
  /** All numbers under a hash, ascending. */
  readonly of: (hash: number) => readonly number[];
  /** The largest number under a hash; 0 where there is none. */
  readonly largest: (hash: number) => number;
}

const NONE: readonly number[] = [];

/** An index of numbers, which must not be negative. The same number under the same hash stands there once. */
export function hashIndex(): HashIndex {
  let mask = 1023;
  let count = 0;
  let hashes = new Uint32Array(mask + 1);
  // One more than each number, since 0 marks a free slot.
  let values = new Uint32Array(mask + 1);
  const grow = (): void => {
    const [oldHashes, oldValues] = [hashes, values];
    mask = 2 * mask + 1;
    count = 0;
    hashes = new Uint32Array(mask + 1);
    values = new Uint32Array(mask + 1);
    for (const [slot, value] of oldValues.entries()) if (value !== 0) add(oldHashes[slot]!, value - 1);
  };
  const add = (hash: number, value: number): void => {
    if (count > 0.66 * mask) grow();
    let slot = hash & mask;
    for (; values[slot] !== 0; slot = (slot + 1) & mask)
      if (hashes[slot] === hash && values[slot] === value + 1) return;
    hashes[slot] = hash;
    values[slot] = value + 1;
    count += 1;
  };
  return {
    add,
    of(hash) {
      let found: number[] | undefined;
      for (let slot = hash & mask; values[slot] !== 0; slot = (slot + 1) & mask) {
        if (hashes[slot] !== hash) continue;
        found ??= [];
        found.push(values[slot]! - 1);
      }
      return found?.sort((a, b) => a - b) ?? NONE;
    },
    largest(hash) {
      let most = 0;
      for (let slot = hash & mask; values[slot] !== 0; slot = (slot + 1) & mask)
        if (hashes[slot] === hash && values[slot]! > most + 1) most = values[slot]! - 1;
      return most;
    },
  };
}

/** The power of two that leaves at least a third of the slots free. */
function capacityFor(count: number): number {
  let capacity = 16;
  while (capacity < count * 1.5) capacity *= 2;
  return capacity;
}
