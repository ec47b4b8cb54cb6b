import type { Tenure } from '../../graph/model/index.ts';
import { longestOffice, modifierOf, ORG_HEADS, wordLevel } from '../lexicons/index.ts';
import { givenName, startsOffice, surname } from './lexicon.ts';
import { longerPortfolio, nameEndAt, partOfName, portfolio } from './portfolio.ts';
import { isCapital, type Reading, Shape } from './reading.ts';

/** A stretch of tokens that names an office: "acting Deputy Foreign Minister". */
export interface Title {
  readonly first: number;
  end: number;
  readonly role: string;
  readonly officeClass: string;
  readonly scope: string;
  readonly tenure: Tenure;
  readonly plural: boolean;
  /** First token of the role proper, behind "former", "acting". */
  readonly roleFirst: number;
}

export interface TitleMap {
  readonly titles: readonly Title[];
  /** Per token the title that covers it. */
  readonly at: readonly (Title | undefined)[];
}

/** Heads before which almost any noun may stand ("water minister", "fisheries commissioner"). */
const PRODUCTIVE = new Set(
  `minister ministers secretary secretaries commissioner commissioners spokesman spokesmen spokeswoman spokeswomen
  spokesperson spokespersons adviser advisers advisor advisors negotiator negotiators director directors chief chiefs
  envoy envoys undersecretary under-secretary`.split(/\s+/),
);
const MAX_MODIFIERS = 5;

/** Finds all office titles of a document, whoever holds them. */
export function readTitles(reading: Reading): TitleMap {
  const { tokens } = reading;
  const titles: Title[] = [];
  const at: (Title | undefined)[] = new Array(tokens.length);
  let free = 0;
  const { spelt, affixed } = withoutAffixes(reading);
  for (let i = 0; i < tokens.length; i++) {
    const deputy = deputyAt(reading, i);
    if (!deputy && !startsOffice((spelt[i] ?? '').toLowerCase())) continue;
    const match = deputy ?? officeAt(reading, i, spelt);
    if (!match) continue;
    const title = complete(reading, i, match, free, affixed.get(i) ?? affixed.get(match.end - 1));
    if (!title) continue;
    titles.push(title);
    for (let j = title.first; j < title.end; j++) at[j] = title;
    free = title.end;
    i = title.end - 1;
  }
  return { titles, at };
}

interface PhraseMatch {
  readonly end: number;
  readonly officeClass: string;
  readonly scope: string;
  readonly plural: boolean;
}

/** "the Chilean | deputy | Ana Soto": between a people and a name it is a seat in parliament. */
function deputyAt({ words, matches, shapes, tokens }: Reading, i: number): PhraseMatch | undefined {
  if (words[i] !== 'deputy' || tokens[i - 1]?.sentence !== tokens[i]!.sentence) return undefined;
  const people = matches[i - 1]?.hits.some((hit) => hit.kind === 'State' && hit.as === 'adjective') ?? false;
  return people &&
    isCapital(shapes[i + 1]) &&
    tokens[i + 1]!.sentence === tokens[i]!.sentence &&
    !startsOffice(tokens[i + 1]!.lower)
    ? { end: i + 1, officeClass: 'legislator', scope: 'state', plural: false }
    : undefined;
}

/** "Mawlawi Amir Khan Muttaqi": a given name behind an unknown capitalised word, though emirs are called so too. */
function insideName({ tokens, shapes, matches, opens }: Reading, i: number): boolean {
  const before = tokens[i - 1];
  if (!givenName(tokens[i]!.text) || !before || before.sentence !== tokens[i]!.sentence) return false;
  return (
    shapes[i - 1] === Shape.Capital &&
    !matches[i - 1] &&
    !opens[i - 1] &&
    !startsOffice(before.lower) &&
    shapes[i + 1] === Shape.Capital
  );
}

/** "chairperson of the African Union Commission": the owner inside the phrase is a name of its own. */
function ownerCut({ words, matches }: Reading, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if (!/^(?:of|for|to)$/i.test(words[i]!)) continue;
    const owner = words[i + 1] === 'the' ? i + 2 : i + 1;
    const match = matches[owner];
    if (match && match.end >= end && match.hits.some((hit) => hit.kind !== 'Place')) return i;
  }
  return end;
}

/** "ex-premier", "president-elect" are one token: the words without such affixes, and the tenures that they tell. */
function withoutAffixes(reading: Reading): {
  readonly spelt: readonly string[];
  readonly affixed: ReadonlyMap<number, Tenure>;
} {
  const affixed = new Map<number, Tenure>();
  const { words } = reading;
  let spelt: string[] | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.length < 6 || !word.includes('-')) continue;
    const match = /^(ex-)?(.+?)(-elect|-designate|-select)?$/i.exec(word);
    if (!match || (!match[1] && !match[3])) continue;
    spelt ??= [...words];
    spelt[i] = match[2]!;
    affixed.set(i, match[1] ? 'former' : 'designate');
  }
  return { spelt: spelt ?? words, affixed };
}

function officeAt(reading: Reading, first: number, words: readonly string[]): PhraseMatch | undefined {
  const { tokens } = reading;
  const found = longestOffice(words, first);
  if (!found) return undefined;
  const { end, hit } = found;
  if (tokens[end - 1]!.sentence !== tokens[first]!.sentence) return undefined;
  // "Amir Peretz", "Shah Mahmood": news calls the monarch "Emir", and no shah rules since 1979.
  if (found.end - first === 1 && /^(?:Amir|Shah)$/u.test(words[first]!) && isCapital(reading.shapes[first + 1]))
    return undefined;
  // "Julie Bishop", "Stephen King": behind a given name the word is a surname.
  if (end - first === 1 && isCapital(reading.shapes[first]) && insideName(reading, first)) return undefined;
  if (
    end - first === 1 &&
    isCapital(reading.shapes[first]) &&
    surname(tokens[first]!.text) &&
    afterGivenName(reading, first)
  )
    return undefined;
  if (end - first === 1 && tokens[first]!.pos === 'VERB' && tokens[first]!.lower === tokens[first]!.text)
    return undefined;
  if (beforeParty(reading, end)) return { end: first + 1, officeClass: 'leader', scope: 'any', plural: hit.plural };
  return { end: ownerCut(reading, first, end), officeClass: hit.class, scope: hit.scope, plural: hit.plural };
}

/** "leader of the opposition Reform Party": what is opposed is described, and the party is led. */
const beforeParty = ({ words, tokens, shapes }: Reading, end: number): boolean =>
  /^opposition$/i.test(words[end - 1] ?? '') &&
  words[end - 3] === 'of' &&
  shapes[end - 1] === Shape.Lower &&
  isCapital(shapes[end]) &&
  tokens[end]?.sentence === tokens[end - 1]!.sentence;

function complete(
  reading: Reading,
  phraseFirst: number,
  match: PhraseMatch,
  free: number,
  affix: Tenure | undefined,
): Title | undefined {
  const { tokens, shapes } = reading;
  // "US official", "EU commissioner": the owner that the phrase begins with is a name of its own.
  let head = phraseFirst;
  const inside = nameEndAt(reading, phraseFirst);
  if (inside > head && inside < match.end) head = inside;
  for (let known = reading.matches[head]; known && known.end < match.end; known = reading.matches[head])
    head = known.end;
  const sentence = tokens[head]!.sentence;
  const lastWord = tokens[match.end - 1]!;
  const capital = isCapital(shapes[match.end - 1]);
  // "Students' Union leaders": the head of a body's name is no part of the title.
  if (
    head + 1 < match.end &&
    isCapital(shapes[head]) &&
    ORG_HEADS.has(reading.words[head]!) &&
    bodyBefore(reading, head)
  )
    head++;
  let first = head;
  let roleFirst = head;
  let tenure: Tenure = affix ?? 'current';
  let { officeClass } = match;
  let taken = 0;
  const productive = match.end - head === 1 && PRODUCTIVE.has(lastWord.lower);
  while (first > free && taken < MAX_MODIFIERS) {
    let i = first - 1;
    if (tokens[i]!.sentence !== sentence) break;
    if (tokens[i]!.text === '-' && i > free) i--;
    const { lower, pos } = tokens[i]!;
    const modifier = modifierOf(lower);
    if (modifier) {
      if (modifier.tenure) {
        tenure = modifier.tenure;
        first = i;
      } else {
        first = i;
        roleFirst = i;
        if (modifier.rank) officeClass = ranked(officeClass, modifier.rank);
      }
      taken++;
      continue;
    }
    const noun = pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN';
    if (!productive || !noun || i !== first - 1) break;
    if (isCapital(shapes[i]) !== capital && !reading.opens[i]) break;
    if (shapes[i] === Shape.Upper || reading.matches[i] || partOfName(reading, i)) break;
    first = i;
    roleFirst = i;
    taken++;
  }
  let end = match.end;
  const suffix = tokens[end]?.text === '-' ? end + 1 : end;
  const after = tokens[suffix];
  if (after && after.sentence === sentence) {
    const modifier = modifierOf(`-${after.lower}`);
    if (modifier?.tenure) {
      tenure = modifier.tenure;
      end = suffix + 1;
    }
  }
  end = portfolio(reading, match.end, end, productive || ofState(reading, match.end));
  if (end === match.end) end = longerPortfolio(reading, head, end);
  const role = reading.document.article.text.slice(tokens[roleFirst]!.start, tokens[end - 1]!.end);
  return {
    first,
    end,
    role,
    officeClass,
    scope: match.scope,
    tenure,
    plural: match.plural,
    roleFirst,
  };
}

/** "Minister of State for Trade", "Secretary of State for Health": a rank that goes on to say of what. */
const ofState = ({ words }: Reading, end: number): boolean =>
  /^state$/i.test(words[end - 1] ?? '') && words[end - 2] === 'of' && words[end] === 'for';

function afterGivenName({ tokens, shapes, matches }: Reading, i: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.sentence !== tokens[i]!.sentence || shapes[i - 1] !== Shape.Capital || matches[i - 1])
    return false;
  return (
    givenName(before.text) &&
    (wordLevel(before.text) ?? 99) > 20 &&
    !(isCapital(shapes[i + 1]) && tokens[i + 1]!.sentence === before.sentence)
  );
}

function bodyBefore(reading: Reading, i: number): boolean {
  const before = reading.tokens[i - 1];
  if (!before || before.sentence !== reading.tokens[i]!.sentence) return false;
  return before.lower === "'s" || before.lower === "'" || (isCapital(reading.shapes[i - 1]) && !reading.opens[i - 1]);
}

/** A deputy holds another office than the minister: `deputy-foreign-minister`. */
export function ranked(officeClass: string, rank: string): string {
  const prefix = rank === 'vice' ? 'deputy' : rank;
  return /^(?:deputy|vice|under|assistant)-/.test(officeClass) ? officeClass : `${prefix}-${officeClass}`;
}
