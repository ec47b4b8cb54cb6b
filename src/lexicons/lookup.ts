import { namePieces, normaliseName } from './normalise.ts';
import { ORGANISATIONS } from './organisations.ts';
import { type HashIndex, hashInCapitals, hashIndex } from './packed.ts';
import { isGivenName, isSurname } from './people.ts';
import { eachPlaceName, placeAt } from './places.ts';
import { STATES } from './states.ts';
import type { LexiconHit, NameMatch, StateEntry, StateNaming } from './types.ts';
import { isCommonWord } from './words.ts';

/** The names of states and organisations, and of the places that were asked for. */
interface NameIndex {
  readonly hits: Map<string, LexiconHit[]>;
  /** Readings of keys that name places too, made when they are asked for. */
  readonly placed: Map<string, readonly LexiconHit[]>;
  /** First piece of a name → the largest number of pieces of a name that begins with it. */
  readonly longest: Map<string, number>;
  /** What of a place's name is compared with a key. */
  readonly written: (key: string) => string;
}

/** The names of places, whatever their case: rows by the hash of a key in capitals, and `longest` likewise. */
interface PlaceIndex {
  readonly rows: HashIndex;
  readonly longest: HashIndex;
}

const PLURAL = /(?:[^s]s|men|women)$/;
const JOINERS = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', "'", '\u2019', '.']);
const ABBREVIATION = /^(?:[A-Z]|St|Mt|Ft|Gen|Pt)$/;
const EMPTY: readonly LexiconHit[] = [];

let index: NameIndex | undefined;
let upper: NameIndex | undefined;
let places: PlaceIndex | undefined;

function add(target: NameIndex, name: string, hit: LexiconHit): void {
  const key = normaliseName(name);
  if (key === '') return;
  const present = target.hits.get(key);
  if (!present) {
    target.hits.set(key, [hit]);
    note(target.longest, key);
  } else if (!present.some((other) => other.entry === hit.entry && other.as === hit.as)) {
    // A sure reading stands before the unsure ones of its kind.
    const at = hit.ambiguous ? -1 : present.findIndex((other) => other.kind === hit.kind && other.ambiguous);
    present.splice(at < 0 ? present.length : at, 0, hit);
  }
}

/** Names of one piece need no note: `longest` tells only where a longer one begins. */
function note(longest: Map<string, number>, key: string): void {
  const end = key.indexOf(' ');
  if (end < 0) return;
  const first = key.slice(0, end);
  const count = piecesIn(key);
  if ((longest.get(first) ?? 0) < count) longest.set(first, count);
}

function piecesIn(key: string): number {
  let count = 1;
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) count += 1;
  return count;
}

function placeIndex(): PlaceIndex {
  if (places) return places;
  const made: PlaceIndex = { rows: hashIndex(), longest: hashIndex() };
  eachPlaceName((name, row) => {
    const key = normaliseName(name);
    if (key === '') return;
    made.rows.add(hashInCapitals(key), row);
    const end = key.indexOf(' ');
    if (end < 0) return;
    const first = hashInCapitals(key.slice(0, end));
    const count = piecesIn(key);
    if (made.longest.largest(first) < count) made.longest.add(first, count);
  });
  places = made;
  return made;
}

/** The readings of a key; those of places are made now, behind the others. */
function hitsOf(from: NameIndex, key: string): readonly LexiconHit[] | undefined {
  const rows = placeIndex().rows.of(hashInCapitals(key));
  if (rows.length === 0) return from.hits.get(key);
  const known = from.placed.get(key);
  if (known) return known;
  const hits = [...(from.hits.get(key) ?? [])];
  for (const row of inOrder(from, key, rows)) {
    const entry = placeAt(row);
    if (hits.some((hit) => hit.entry.id === entry.id)) continue;
    hits.push({ kind: 'Place', as: 'name', entry, ambiguous: entry.ambiguous });
  }
  if (hits.length === 0) return undefined;
  from.placed.set(key, hits);
  return hits;
}

/** Of rows under one hash those of which a name is the key: by the spelling that the tables have first, then by row. */
function inOrder(from: NameIndex, key: string, rows: readonly number[]): Iterable<number> {
  const bySpelling = new Map<string, number[]>();
  for (const row of rows) {
    for (const name of placeAt(row).names) {
      const spelling = normaliseName(name);
      if (from.written(spelling) !== key) continue;
      const present = bySpelling.get(spelling);
      if (present) present.push(row);
      else bySpelling.set(spelling, [row]);
    }
  }
  return new Set([...bySpelling.values()].flat());
}

function addState(target: NameIndex, entry: StateEntry): void {
  const names: readonly (readonly [StateNaming, readonly string[]])[] = [
    ['name', entry.names],
    ['adjective', entry.adjectives],
    ['people', entry.people],
    ['capital', entry.capitals],
    ['metonym', entry.metonyms],
  ];
  for (const [as, words] of names) {
    for (const word of words) {
      const ambiguous = entry.ambiguous.includes(word);
      add(target, word, { kind: 'State', as, entry, plural: as === 'people' && PLURAL.test(word), ambiguous });
    }
  }
}

/** "Nato", "Asean": acronyms that are read as words are often written so, if nothing else is. */
function spoken(name: string): boolean {
  if (!/^[A-Z]{4,8}$/.test(name) || !/^[^AEIOU]{0,2}[AEIOU].*[AEIOU]/.test(name)) return false;
  return !isCommonWord(name) && !isGivenName(name) && !isSurname(name);
}

function nameIndex(): NameIndex {
  if (index) return index;
  const made: NameIndex = { hits: new Map(), placed: new Map(), longest: new Map(), written: (key) => key };
  for (const entry of STATES) addState(made, entry);
  for (const entry of ORGANISATIONS) {
    for (const name of entry.names)
      add(made, name, { kind: 'Organisation', as: 'name', entry, ambiguous: entry.ambiguous.includes(name) });
    for (const name of entry.acronyms) {
      const ambiguous = entry.ambiguous.includes(name);
      add(made, name, { kind: 'Organisation', as: 'acronym', entry, ambiguous });
      if (!ambiguous && spoken(name))
        add(made, name[0] + name.slice(1).toLowerCase(), { kind: 'Organisation', as: 'acronym', entry, ambiguous });
    }
  }
  index = made;
  return made;
}

/** Names in capitals, for headlines: made on first use. */
function upperIndex(): NameIndex {
  if (upper) return upper;
  const made: NameIndex = {
    hits: new Map(),
    placed: new Map(),
    longest: new Map(),
    written: (key) => key.toUpperCase(),
  };
  for (const [key, hits] of nameIndex().hits) for (const hit of hits) add(made, key.toUpperCase(), hit);
  upper = made;
  return made;
}

/** All readings of a name, most likely first. The key is normalised; case matters. */
export function lookupName(key: string): readonly LexiconHit[] {
  return hitsOf(nameIndex(), normaliseName(key)) ?? EMPTY;
}

/** All readings of a name in a headline that is all capitals. */
export function lookupUpper(key: string): readonly LexiconHit[] {
  return hitsOf(upperIndex(), normaliseName(key).toUpperCase()) ?? EMPTY;
}

/** Words at one position that are looked up together, and how to fold them. */
function match(
  from: NameIndex,
  words: readonly string[],
  at: number,
  fold: (word: string) => string,
): NameMatch | undefined {
  const pieces = namePieces(fold(words[at] ?? ''));
  const first = pieces[0];
  if (first === undefined) return undefined;
  const limit = Math.max(1, from.longest.get(first) ?? 1, placeIndex().longest.largest(hashInCapitals(first)));
  let key = pieces.join(' ');
  let count = pieces.length;
  let found: NameMatch | undefined;
  for (let end = at + 1; count <= limit; end += 1) {
    const hits = hitsOf(from, key);
    if (hits && !isJoiner(words[end - 1])) found = { end, key, hits };
    const next = words[end];
    if (next === undefined || count === limit) break;
    if (isJoiner(next)) {
      if (next === '.' && !ABBREVIATION.test(words[end - 1] ?? '')) break;
      continue;
    }
    const more = namePieces(fold(next));
    if (more.length === 0) break;
    key += ` ${more.join(' ')}`;
    count += more.length;
  }
  return found;
}

function isJoiner(word: string | undefined): boolean {
  return word !== undefined && JOINERS.has(word);
}

const same = (word: string): string => word;
const capital = (word: string): string => word.toUpperCase();

/**
 * The longest name in the lexicon that begins at token `at`, whichever way the tokens are cut at hyphens, apostrophes
 * and full stops. With `upper`, for text in capitals.
 */
export function longestName(words: readonly string[], at: number, upper = false): NameMatch | undefined {
  return upper ? match(upperIndex(), words, at, capital) : match(nameIndex(), words, at, same);
}

function stateBy(name: string, naming: readonly StateNaming[]): StateEntry | undefined {
  for (const hit of lookupName(name)) if (hit.kind === 'State' && naming.includes(hit.as)) return hit.entry;
  return undefined;
}

/** The state of a demonym: "Iranian", "Swedes". */
export function demonymOf(name: string): StateEntry | undefined {
  return stateBy(name, ['adjective', 'people']);
}

/** The state whose government a capital or metonym stands for: "Kyiv", "Kremlin". */
export function capitalOf(name: string): StateEntry | undefined {
  return stateBy(name, ['capital', 'metonym']);
}

let byIso: Map<string, StateEntry> | undefined;

/** The state with an ISO 3166-1 code, or with the name that ends the id of a state of the past ("soviet-union"). */
export function stateByIso(iso2: string): StateEntry | undefined {
  byIso ??= new Map(STATES.map((entry) => [entry.id.slice('state:'.length), entry]));
  return byIso.get(iso2);
}
