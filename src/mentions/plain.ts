import { isCommonWord, lookupName, thingOf, wordLevel } from '../lexicons/index.ts';
import { NOMINAL_HEADS } from './data/nominals.ts';
import { IDEOLOGY, REGIONAL, REGIONAL_PARTS } from './data/words.ts';
import type { Board } from './draft.ts';
import { givenName, surname } from './lexicon.ts';
import { Shape } from './reading.ts';
import type { Candidate } from './segments.ts';

/** "Member", "Country": an everyday word that happens to be capitalised. */
export function plainWord({ reading }: Board, first: number, end: number): boolean {
  const word = reading.words[first]!;
  return end - first === 1 && (wordLevel(word) ?? 99) <= 20 && !surname(word) && !givenName(word);
}

/** "Tigrayan forces": an unknown demonym before a plural noun is nobody's name. */
export function adjectival({ reading }: Board, first: number, end: number): boolean {
  const { tokens, words } = reading;
  const next = tokens[end];
  if (end - first !== 1 || next?.pos !== 'NOUN' || next.sentence !== tokens[first]!.sentence) return false;
  return (
    /(?:[^aeiou]an|ian|ese|ish|[bcdfgklmnrst]i|ic)$/.test(words[first]!) &&
    /s$|people|troops|police/.test(next.lower) &&
    !surname(words[first]!)
  );
}

const REGIONAL_PEOPLES = new Set(['europeans', 'africans', 'asians', 'westerners', 'arabs', 'scandinavians']);

/** "Central Asian leaders", "the Baltic premiers": a part of the world before people, and nobody's name. */
export function regional({ reading, titles }: Board, first: number, end: number): boolean {
  const { tokens } = reading;
  const next = tokens[end];
  const last = tokens[end - 1]!.lower;
  const people = end - first === 1 && REGIONAL_PEOPLES.has(last);
  if (people) return true;
  const far = /^(?:middle|near|far)$/.test(tokens[first]!.lower) && last === 'eastern';
  if ((!REGIONAL.has(last) && !far) || !next || next.sentence !== tokens[first]!.sentence) return false;
  for (let i = first; i < end - 1; i++)
    if (!REGIONAL_PARTS.has(tokens[i]!.lower) && tokens[i]!.text !== '-') return false;
  // "East Asian countries" are a group of their own.
  if (/^(?:countries|nations|states)$/.test(next.lower)) return false;
  // "South American and Southeast Asian envoys", "Central Asian republics".
  const goesOn = /^(?:and|or|,)$/.test(next.text) && (end - first > 1 || /n$/.test(last));
  if (/^(?:summit|meeting|conference|council|ministerial|forum|talks|dialogue)$/.test(next.lower)) return true;
  if (goesOn || /^(?:republics|capitals|governments|partners|allies)$/.test(next.lower)) return true;
  return NOMINAL_HEADS.has(next.lower) || (titles.at[end] !== undefined && next.text === next.lower);
}

/** Words of which parties make their names, but which alone are none. */
const BARE =
  /^(?:New|Free|Global|International|National|World|Federal|Popular|United|Social|Together|Forward|Action|Hope|Future|Truth|Order|Law|Peace|Women|Youth|People)$/;

/** "Key Details", "Strategic Partners": everyday words with capitals, of which neither a party nor a body is made. */
export function plainPhrase({ reading }: Board, { first, end, titled }: Candidate): boolean {
  const { words, shapes, tokens } = reading;
  if (titled) return false;
  for (let i = first; i < end; i++) {
    const word = words[i]!;
    if (
      shapes[i] !== Shape.Capital ||
      (IDEOLOGY.has(word) && !(end - first === 1 && BARE.test(word))) ||
      (givenName(word) && (wordLevel(word) ?? 99) > 20) ||
      (wordLevel(tokens[i]!.lower) ?? 99) > 50
    )
      return false;
  }
  return words[end] !== '(';
}

/** "Silver Showers": an everyday plural closes nobody's name. */
export function closesPlural({ reading }: Board, { first, end, titled }: Candidate): boolean {
  const { words, shapes } = reading;
  const last = words[end - 1]!;
  if (titled || end - first !== 2 || shapes[end - 1] !== Shape.Capital || !/[^s]s$/.test(last) || surnameAlone(last))
    return false;
  return [words[first]!, last].every((word) => (wordLevel(word) ?? 99) <= 20);
}
/** Plurals that are borne as surnames all the same. */
const surnameAlone = (word: string): boolean =>
  givenName(word) ||
  !isCommonWord(word) ||
  /^(?:Woods|Brooks|Waters|Rivers|Banks|Gates|Fields|Parks|Hills|Marks|Stones|Bridges|Mills|Wells|Hayes|Jones|Edwards|Williams|Davis)$/.test(
    word,
  );

/** "privileged Strategic Partners": a plural of everyday words without an article is a kind of body, not one. */
export function pluralKind({ reading }: Board, first: number, end: number): boolean {
  const { words, tokens, opens } = reading;
  const before = tokens[first - 1];
  if (end - first !== 2 || !/[^s]s$/.test(words[end - 1]!) || opens[first]) return false;
  if ((wordLevel(words[first]!) ?? 99) > 50 || (wordLevel(words[end - 1]!) ?? 99) > 50 || IDEOLOGY.has(words[first]!))
    return false;
  return before?.sentence === tokens[first]!.sentence && /^(?:ADJ|VERB|AUX|SCONJ)$/.test(before.pos);
}

/** "the Bloom Memos", "Hart Emails": where a personal name ends before a plural of things. */
export function belongingEnd({ reading }: Board, first: number, end: number): number {
  const { words, shapes, tokens, lowered, capitalised } = reading;
  const last = words[end - 1]!;
  const owner = words[end - 2];
  if (
    end - first < 2 ||
    end - first > (givenName(words[first]!) ? 4 : 3) ||
    shapes[end - 1] !== Shape.Capital ||
    !/[^s]s$/.test(last)
  )
    return end;
  // The article writes the thing in lower case elsewhere ("memos"), and the name alone.
  if (lowered.has(tokens[end - 1]!.lower) && capitalised.has(owner!) && !IDEOLOGY.has(owner!) && !isCommonWord(owner!))
    return end - 1;
  if ((wordLevel(last) ?? 99) > 60 || surname(last) || givenName(last) || shapes[end - 2] !== Shape.Capital) return end;
  return surname(owner!) && (wordLevel(owner!) ?? 99) > 50 && !PEOPLE.test(last) ? end - 1 : end;
}

/** Plurals that make a team or band of a name. */
const PEOPLE = /(?:ers|ians|ists|ans|boys|girls|kings|lions|bears|stars|giants)$/i;

/** "the S-400", "New START", "the Koran": a weapon, treaty, language or belief that the lexicons know, and no actor. */
export function isThing({ reading }: Board, { first, end, titled, type }: Candidate): boolean {
  const { tokens, document, words } = reading;
  if (titled || type === 'EVENT' || end - first > 6) return false;
  const text = document.article.text.slice(tokens[first]!.start, tokens[end - 1]!.end);
  if (end - first === 1 && (surname(words[first]!) || givenName(words[first]!))) return false;
  if (thingOf(text) !== undefined) return lookupName(text).length === 0;
  // "S-400", "F-35", "Type 052": a letter or two and a number.
  return end - first <= 3 && /^[A-Z]{1,3}[a-z]?-\d{1,4}[A-Z]?$/.test(text);
}

/** "a legitimate Port of Entry", "their Northern Border": everyday words behind "a" or a possessor name a kind of place. */
export function someKind({ reading }: Board, first: number, end: number, type: string): boolean {
  const { words, tokens, shapes } = reading;
  if (type !== 'PLACE') return false;
  for (let i = first; i < end; i++)
    if (shapes[i] !== Shape.Lower && ((wordLevel(words[i]!) ?? 99) > 35 || shapes[i] !== Shape.Capital)) return false;
  let before = tokens[first - 1];
  if (before?.pos === 'ADJ') before = tokens[first - 2];
  return (
    before?.sentence === tokens[first]!.sentence &&
    /^(?:an?|any|every|his|her|its|our|their|my|your)$/.test(before.lower)
  );
}
