import type { LexiconReferent } from '../../graph/model/index.ts';
import { isCommonWord, type LexiconHit, lookupName, wordLevel } from '../lexicons/index.ts';
import { isAnotherStates } from './another-states.ts';
import { capitalActs } from './capitals.ts';
import { cityOf } from './cities.ts';
import { LOCATIVES, NAME_PARTICLES } from './data/words.ts';
import { type Board, type Finder, place } from './draft.ts';
import { givenName, longestTitle, surname } from './lexicon.ts';
import { regional } from './plain.ts';
import { isCapital, type Reading, Shape } from './reading.ts';
import { readEvidence, rivalBody, rivalPlace } from './rivals.ts';

/** Finds names that the lexicons know, and decides by context which of their readings holds. */
export const gazetteer: Finder = { name: 'gazetteer', find };

function find(board: Board): void {
  const { reading } = board;
  const { tokens, matches } = reading;
  const evidence = readEvidence(reading);
  for (let i = 0; i < tokens.length; i++) {
    const match = matches[i];
    if (!match) continue;
    const chosen = choose(reading, i, match.end, match.hits, board);
    const hit =
      chosen?.kind === 'Organisation'
        ? (rivalBody(reading, i, match.end, match.hits, evidence) ?? chosen)
        : chosen && rivalPlace(reading, i, match.end, chosen, evidence);
    if (!hit) {
      // What a longer name hides may still be a state: "U.S." in "U.S. Trade Representative X".
      const state = match.end - i > 1 ? lookupName(tokens[i]!.text)[0] : undefined;
      if (state?.kind === 'State' && !state.ambiguous) placeHit(board, i, i + 1, state);
      continue;
    }
    if (hit.kind === 'Place' && regional(board, i, match.end)) continue;
    if (hit.kind === 'State' && hit.as === 'metonym' && isVenue(reading, i)) {
      place(board, { first: i, end: match.end, type: 'PLACE', rule: 'gazetteer:venue' });
      i = match.end - 1;
      continue;
    }
    if (isAnotherStates(reading, i, match.end, hit, evidence)) {
      place(board, { first: i, end: match.end, type: 'ORGANISATION', rule: 'gazetteer:another' });
      i = match.end - 1;
      continue;
    }
    placeHit(board, hit.kind === 'State' ? governmentBefore(reading, i) : i, match.end, hit);
    i = match.end - 1;
  }
  for (let i = 0; i < tokens.length; i++) halfState(board, i, evidence.states);
}

const ACTING_SEATS = /^(?:White|Kremlin|Pentagon|Downing|Number|Capitol|Whitehall|Foggy)$/;

/** "at Victoria Palace": a government's seat where something takes place, unless its name mostly acts. */
function isVenue({ words, tokens }: Reading, first: number): boolean {
  const before = tokens[words[first - 1] === 'the' ? first - 2 : first - 1];
  return (
    before?.sentence === tokens[first]!.sentence &&
    /^(?:at|in|inside|outside|near)$/.test(before.lower) &&
    !ACTING_SEATS.test(words[first]!)
  );
}

/** "The North fired a missile" where the article names North Korea; "the North's capital". */
function halfState(board: Board, i: number, named: ReadonlySet<string>): void {
  const { tokens, shapes, words } = board.reading;
  const iso = words[i] === 'North' ? 'KP' : words[i] === 'South' ? 'KR' : undefined;
  if (!iso || !named.has('KP') || shapes[i] !== Shape.Capital || board.names[i]) return;
  if (tokens[i - 1]?.lower !== 'the' || tokens[i - 1]!.sentence !== tokens[i]!.sentence) return;
  const after = tokens[i + 1];
  if (isCapital(shapes[i + 1]) || after?.lower === 'of') return;
  const hit = lookupName(iso === 'KP' ? 'North Korea' : 'South Korea')[0];
  if (hit?.kind === 'State') placeHit(board, i, i + 1, hit);
}

/** "the Government of Peru" is Peru: where its name begins. */
function governmentBefore({ words, tokens }: Reading, first: number): number {
  const of = words[first - 1] === 'the' ? first - 2 : first - 1;
  if (words[of] !== 'of' || words[of - 1] !== 'Government' || tokens[of - 1]!.sentence !== tokens[first]!.sentence)
    return first;
  return isCapitalWord(words[of - 2]) ? first : of - 1;
}

/** "South | American", "Latin | American", "African | American": of a part of the world, or of a people within one state. */
const isOfContinent = ({ tokens, words }: Reading, first: number): boolean =>
  /^Americans?$/.test(words[first] ?? '') &&
  /^(?:South|Latin|Central|North|Pan|African|Native|Asian|Hispanic)$/.test(words[first - 1] ?? '') &&
  tokens[first - 1]!.sentence === tokens[first]!.sentence;

const isCapitalWord = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '') && word !== 'The';

function placeHit(board: Board, first: number, end: number, hit: LexiconHit): void {
  const { reading } = board;
  const referent = referentOf(hit);
  if (hit.kind === 'State') {
    if (hit.as === 'adjective' || hit.as === 'people') {
      if (language(reading, first, end) || isOfContinent(reading, first)) return;
      const plural = hit.as === 'people' && hit.plural;
      place(board, { first, end, type: 'NATIONALITY', rule: `gazetteer:${hit.as}`, referent, plural });
      return;
    }
    place(board, { first, end, type: 'STATE', rule: `gazetteer:${hit.as}`, referent });
    return;
  }
  const type = hit.kind === 'Organisation' ? 'ORGANISATION' : 'PLACE';
  place(board, { first, end, type, rule: `gazetteer:${hit.kind.toLowerCase()}`, referent });
}

function referentOf(hit: LexiconHit): LexiconReferent {
  return { kind: hit.kind, id: hit.entry.id, label: hit.entry.label };
}

/** The reading that the context speaks for; undefined where the name finder must decide. */
function choose(
  reading: Reading,
  first: number,
  end: number,
  hits: readonly LexiconHit[],
  board: Board,
): LexiconHit | undefined {
  const capital = hits.find((hit) => hit.kind === 'State' && hit.as === 'capital');
  const placeHit = hits.find((hit) => hit.kind === 'Place');
  // "Prince Albert II", "King Williams": a title and a name, though towns are called so.
  if (hits[0]?.kind === 'Place' && board.titles.at[first]?.first === first && end - first === 2) return undefined;
  if (capital && capital.kind === 'State') {
    if (end - first === 1 && personal(reading, first, end, board, true)) return undefined;
    if (capitalActs(reading, first, end)) return capital;
    return placeHit ?? cityOf(reading, end, capital);
  }
  const state = hits.find((hit) => hit.kind === 'State');
  if (state && state.kind === 'State') {
    const adjective = state.as === 'adjective' || state.as === 'people';
    if (adjective && end - first === 1 && surnameLike(reading, first, end)) return undefined;
    // "a Turkey": a thing of that name.
    if (
      state.as === 'name' &&
      /^an?$/.test(reading.tokens[first - 1]?.lower ?? '') &&
      !/NOUN|ADJ|PROPN|PUNCT/.test(reading.tokens[end]?.pos ?? '')
    )
      return undefined;
    const sure = !state.ambiguous && /^(?:to|of|in|from|with)$/.test(reading.tokens[first - 1]?.lower ?? '');
    if (!adjective && end - first === 1 && !sure && personal(reading, first, end, board, state.ambiguous))
      return undefined;
    if (placeHit && state.ambiguous && state.as === 'name' && besidePlace(reading, first)) return placeHit;
    return state;
  }
  // "U.S. Trade Representative Ann Lee": an office before a name, though it is a body's name too.
  const office = board.titles.at[end - 1];
  if (
    office &&
    office.end === end &&
    isCapital(reading.shapes[end]) &&
    reading.tokens[end]?.sentence === reading.tokens[first]!.sentence &&
    !board.titles.at[end]
  )
    return undefined;
  for (const hit of hits) {
    if (!hit.ambiguous) {
      if (bearable(reading, first, end, hit) && personal(reading, first, end, board, false)) continue;
      return hit;
    }
    if (hit.kind === 'Organisation' && organisationHere(reading, first, end))
      if (!bearable(reading, first, end, hit) || !personal(reading, first, end, board, false)) return hit;
    if (hit.kind === 'Place' && placeHere(reading, first, end) && !personal(reading, first, end, board, true))
      return hit;
  }
  return undefined;
}

/** One word, not in capitals: it may be somebody's surname. */
const bearable = ({ shapes }: Reading, first: number, end: number, { kind }: LexiconHit): boolean =>
  end - first === 1 && (kind === 'Place' || (kind === 'Organisation' && shapes[first] === Shape.Capital));

/** "Mark Cuban said": a demonym behind a given name, and no noun behind it. */
function surnameLike(reading: Reading, first: number, end: number): boolean {
  const { tokens, shapes, opens, words } = reading;
  const before = tokens[first - 1];
  if (!before || before.sentence !== tokens[first]!.sentence || shapes[first - 1] !== Shape.Capital) return false;
  if (!givenName(before.text) || isCommonWord(before.text) !== (wordLevel(before.text) === 35) || opens[first - 1])
    return false;
  const after = tokens[end];
  return (
    !after ||
    after.sentence !== before.sentence ||
    /^(?:PUNCT|VERB|AUX|CCONJ|PART)$/.test(after.pos) ||
    words[end] === "'s"
  );
}

/** True where a lone word is part of a personal name: beside a given name, initial or title. */
function personal(reading: Reading, first: number, end: number, board: Board, ambiguous: boolean): boolean {
  const { tokens, shapes, matches } = reading;
  const word = tokens[first]!.text;
  const before = tokens[first - 1];
  const after = tokens[end];
  const sentence = tokens[first]!.sentence;
  if (before && before.sentence === sentence) {
    const title = board.titles.at[first - 1];
    if (
      title &&
      title.end === first &&
      !title.plural &&
      isCapital(shapes[first - 1]) &&
      !isHeadWord(after?.lower ?? '')
    )
      return true;
    // "Foreign Minister Xerxes | Gil": a title and a strange word before it, which can only be a given name.
    const office = board.titles.at[first - 2];
    if (
      office?.end === first - 1 &&
      !office.plural &&
      shapes[first - 1] === Shape.Capital &&
      shapes[first] === Shape.Capital &&
      !matches[first - 1] &&
      !isCommonWord(before.lower) &&
      !isHeadWord(after?.lower ?? '')
    )
      return true;
    if (shapes[first - 1] !== Shape.Lower && longestTitle(reading.words, first - 1)?.end === first) return true;
    if (before.text === '.' && longestTitle(reading.words, first - 2)?.end === first) return true;
    if (before.text === '.' && shapes[first - 2] === Shape.Initial) return true;
    if (isCapital(shapes[first - 1]) && clearlyGiven(before.text) && !matches[first - 1] && !reading.opens[first - 1])
      return true;
    if (isCapital(shapes[first - 1]) && clearlyGiven(before.text) && (ambiguous || surname(word))) return true;
  }
  if (after && after.sentence === sentence && shapes[end] === Shape.Capital && !matches[end] && !board.titles.at[end]) {
    if (givenName(word) && (surname(after.text) || ambiguous || !isCommonWord(after.lower)))
      return !isHeadWord(after.lower);
  }
  // "Naomi van As": a given name, then a particle.
  return (
    givenName(word) && after !== undefined && NAME_PARTICLES.has(after.lower) && isCapital(shapes[end + 1]) && ambiguous
  );
}

/** A given name that is no everyday word ("Over", "Will"). */
const clearlyGiven = (word: string): boolean => givenName(word) && (wordLevel(word) ?? 99) > 20;

const HEADISH = new Set(
  `river lake valley airport university government parliament police army party city state province region border street
  square summit conference agreement accord war times post post-office embassy office ministry council bank street road`.split(
    /\s+/,
  ),
);
const isHeadWord = (lower: string): boolean => HEADISH.has(lower);

/** "Atlanta, Georgia": a place stands before, and a comma. */
function besidePlace(reading: Reading, first: number): boolean {
  const { tokens, matches } = reading;
  if (tokens[first - 1]?.text !== ',') return false;
  for (let back = 2; back <= 4; back++) {
    const match = matches[first - back];
    if (match && match.end === first - 1) {
      return match.hits.some((hit) => hit.kind === 'Place') && !match.hits.some((hit) => hit.kind === 'State');
    }
  }
  return false;
}

/** An ambiguous organisation ("Labour", "Quad"): a capital that no sentence start explains, or "the" before it. */
function organisationHere(reading: Reading, first: number, end: number): boolean {
  const { tokens, shapes, opens, casing } = reading;
  if (casing[tokens[first]!.sentence] !== 'prose') return end - first > 1 || shapes[first] === Shape.Upper;
  if (!opens[first]) return true;
  return reading.capitalised.has(tokens[first]!.text);
}

/** An ambiguous place ("Reading", "Nice"): behind a locative, or with a state behind a comma. */
function placeHere(reading: Reading, first: number, end: number): boolean {
  const { tokens, matches } = reading;
  const before = tokens[first - 1]?.lower ?? '';
  if (before === '(' && tokens[end]?.text === ')') return true;
  if (LOCATIVES.has(before) || before === 'from' || before === 'to' || before === 'of') return true;
  if (tokens[end]?.text === ',' && matches[end + 1]?.hits.some((hit) => hit.kind !== 'Organisation')) return true;
  return end - first > 1;
}

const LANGUAGE_VERBS = new Set(
  'speak speaks spoke spoken speaking learn learned learnt translated write written fluent'.split(' '),
);

/** "in Russian", "speaks Spanish", "the French language": the language, not the people. */
function language(reading: Reading, first: number, end: number): boolean {
  const { tokens, shapes } = reading;
  const after = tokens[end]?.lower ?? '';
  if (after === 'language' || after === 'languages' || after === 'word' || after === 'speakers') return true;
  const before = tokens[first - 1]?.lower ?? '';
  if (LANGUAGE_VERBS.has(before)) return true;
  if (before !== 'in' && before !== 'from' && before !== 'into') return false;
  const follower = tokens[end];
  if (!follower) return true;
  return shapes[end] === Shape.Mark || follower.pos === 'ADP' || follower.pos === 'CCONJ' || follower.pos === 'PART';
}
