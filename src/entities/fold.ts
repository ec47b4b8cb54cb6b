/** Letters that Unicode does not decompose but that writers leave out or replace. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

const folded = new Map<string, string>();
const FOLDED_LIMIT = 5_000;

/** Lower case, no accents, no apostrophes or full stops: what two spellings of one name share. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  let out = text.normalize('NFKD').toLowerCase();
  out = out.replace(/[\p{M}'’‘ʻʼ`]/gu, '');
  out = out.replace(/[ßøłđðþæœıħ]/g, (letter) => PLAIN[letter] ?? letter);
  out = out.replace(/[‐-―]/g, '-');
  out = out.replace(/[^\p{L}\p{N}-]+/gu, ' ').trim();
  if (folded.size >= FOLDED_LIMIT) folded.clear();
  folded.set(text, out);
  return out;
}

/** Spellings that differ between transliterations of one name, brought to one. Order matters. */
const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/-/g, ''],
  [/tch|tsch|tj/g, 'c'],
  [/dzh|dj|zh/g, 'j'],
  [/sch|sh/g, 's'],
  [/kh|ck|qu|q/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph|(?<=[aeou])ff?$|w/g, 'v'],
  [/ks/g, 'x'],
  [/tz|ts/g, 'z'],
  [/ou|oo/g, 'u'],
  [/ee|ie|iy|yi|ij/g, 'i'],
  [/ey|ei|ay/g, 'ai'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** A folded token in a rough common transliteration: `rouhani` and `ruhani`, `lavroff` and `lavrov` are equal. */
export function romanised(token: string): string {
  const known = transliterated.get(token);
  if (known !== undefined) return known;
  let out = token;
  for (const [pattern, replacement] of TRANSLITERATIONS) out = out.replace(pattern, replacement);
  if (transliterated.size >= FOLDED_LIMIT) transliterated.clear();
  transliterated.set(token, out);
  return out;
}
const transliterated = new Map<string, string>();

const CONSONANTS: Readonly<Record<string, string>> = { g: 'k', q: 'k', z: 's', x: 's', c: 's', f: 'v', w: 'v' };

/** The consonants of a token, coarsely: names that are variants of each other share it. For blocks only. */
export function skeleton(token: string): string {
  let out = '';
  for (const letter of romanised(token)) {
    if ('aeiou'.includes(letter)) {
      if (out === '') out = 'a';
    } else if (letter !== 'h' || out === '') {
      const coarse = CONSONANTS[letter] ?? letter;
      if (!out.endsWith(coarse)) out += coarse;
    }
  }
  return out;
}

/** Whether at most `limit` insertions, deletions, substitutions or swaps of neighbours part two short strings. */
export function withinEdits(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return false;
    before = previous;
    previous = row;
  }
  return previous[b.length]! <= limit;
}

/** First letters that stand for one sound in transliterations. */
const initialClass = (letter: string): string => CONSONANTS[letter] ?? (letter === 'y' ? 'j' : letter);

/** The sound that a folded token begins with: spellings of one name share it. */
export const firstSound = (token: string): string => initialClass(romanised(token)[0] ?? '');

/** Whether two folded tokens may be spellings of one name: transliterations, or typing errors in a longer word. */
export function spellingVariant(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 4 || b.length < 4) return false;
  const x = romanised(a);
  const y = romanised(b);
  if (x === y) return true;
  if (initialClass(x[0]!) !== initialClass(y[0]!)) return false;
  // "Ivan" and "Ivana", "Mario" and "Maria" are different people.
  if (/^(.+?)[ao]?$/.exec(x)![1] === /^(.+?)[ao]?$/.exec(y)![1]) return false;
  const shorter = Math.min(a.length, b.length);
  const limit = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  return limit > 0 && withinEdits(x, y, limit);
}
