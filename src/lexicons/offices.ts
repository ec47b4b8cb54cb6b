import { MODIFIER_ROWS, OFFICE_ROWS } from './data/offices.ts';
import { foldAccents } from './normalise.ts';
import { list, rowsOf } from './rows.ts';
import type { ModifierEntry, OfficeEntry, OfficeHit, OfficeScope } from './types.ts';

/** "minister of defence" → "ministers of defence", "envoy" → "envoys", "deputy" → "deputies". */
function pluralOf(phrase: string): string {
  const at = phrase.search(/ (?:of|for|to|in|without|and) /);
  const head = at < 0 ? phrase : phrase.slice(0, at);
  const rest = at < 0 ? '' : phrase.slice(at);
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${rest}`;
  return /(?:s|x|ch|sh)$/.test(head) && !/patriarch$/.test(head) ? `${head}es${rest}` : `${head}s${rest}`;
}

/** All classes of offices. Where a phrase stands in two classes, the first one counts. */
export const OFFICES: readonly OfficeEntry[] = rowsOf(OFFICE_ROWS).map(([name = '', scope = '', phrases = '']) => {
  const pairs = list(phrases).map((item) => item.split('='));
  return {
    class: name,
    scope: scope as OfficeScope,
    heads: pairs.map(([head = '']) => head),
    plurals: pairs.map(([head = '', plural]) => plural ?? pluralOf(head)),
  };
});

/** Words that change rank or tenure: "deputy", "acting", "-elect". */
export const MODIFIERS: readonly ModifierEntry[] = rowsOf(MODIFIER_ROWS).map(([word = '', tenure = '', rank = '']) => ({
  word,
  ...(tenure ? { tenure: tenure as NonNullable<ModifierEntry['tenure']> } : {}),
  ...(rank ? { rank } : {}),
}));

let index: { readonly hits: Map<string, OfficeHit>; readonly longest: Map<string, number> } | undefined;

function officeIndex(): NonNullable<typeof index> {
  if (index) return index;
  const hits = new Map<string, OfficeHit>();
  const longest = new Map<string, number>();
  const add = (phrase: string, hit: OfficeHit): void => {
    const key = officeKey(phrase);
    if (hits.has(key)) return;
    hits.set(key, hit);
    const words = key.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  };
  for (const { class: name, scope, heads, plurals } of OFFICES) {
    for (const head of heads) add(head, { class: name, scope, plural: false });
    for (const plural of plurals) add(plural, { class: name, scope, plural: true });
  }
  index = { hits, longest };
  return index;
}

const SMALL = /^[a-z]+$/;

/** Hyphens count as spaces: "vice-president" is "vice president". */
function officeKey(phrase: string): string {
  if (SMALL.test(phrase)) return phrase;
  return foldAccents(phrase)
    .toLowerCase()
    .replace(/[\s\-\u2010-\u2015]+/g, ' ')
    .replace(/[.,]/g, '')
    .replaceAll('\u2019', "'")
    .trim();
}

/** The office that a whole phrase names, in any case; without modifiers and without the state. */
export function officeOf(phrase: string): OfficeHit | undefined {
  return officeIndex().hits.get(officeKey(phrase));
}

/** The longest office phrase that begins at `from`: its end (exclusive) and what it names. */
export function longestOffice(
  words: readonly string[],
  from: number,
): { readonly end: number; readonly hit: OfficeHit } | undefined {
  const { hits, longest } = officeIndex();
  const first = officeKey(words[from] ?? '');
  const blank = first.indexOf(' ');
  const limit = longest.get(blank < 0 ? first : first.slice(0, blank));
  if (limit === undefined) return undefined;
  let key = '';
  let found: { readonly end: number; readonly hit: OfficeHit } | undefined;
  for (let at = from; at < words.length && at < from + 2 * limit; at += 1) {
    const piece = officeKey(words[at] ?? '');
    if (piece !== '') key = key === '' || piece.startsWith("'") ? key + piece : `${key} ${piece}`;
    const hit = hits.get(key);
    if (hit && piece !== '') found = { end: at + 1, hit };
    if (wordsIn(key) > limit) break;
  }
  return found;
}

function wordsIn(key: string): number {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count += 1;
  return count;
}

let modifiers: Map<string, ModifierEntry> | undefined;

/** The modifier of a word ("Deputy", "ex-", "-elect"), in any case. */
export function modifierOf(word: string): ModifierEntry | undefined {
  modifiers ??= new Map(MODIFIERS.map((entry) => [entry.word, entry]));
  return modifiers.get(word.toLowerCase());
}
