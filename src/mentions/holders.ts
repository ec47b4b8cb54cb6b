import type { Tenure } from '../../graph/model/index.ts';
import type { Board, Draft, DraftOffice } from './draft.ts';
import { longestTitle } from './lexicon.ts';
import { isCapital } from './reading.ts';
import { styleEnd } from './styles.ts';
import type { Title } from './titles.ts';

/** A title with what belongs to it: its owners and the bounds of the whole phrase. */
export interface Phrase {
  readonly title: Title;
  readonly first: number;
  readonly end: number;
  readonly definite: boolean;
  readonly owners: readonly Draft[];
  readonly tenure: Tenure;
}

const AFTER_APPOSITION = new Set([',', '.', ')', ';', '—', '–', 'and', 'who', ':', '"', '”']);

/** "President X of Guinea", "Foreign Ministers X (Sweden), Y (Finland)": the owner stands behind the name. */
export function ownOwner(board: Board, { end }: Draft): { readonly owner: Draft; readonly end: number } | undefined {
  const { words } = board.reading;
  if (words[end] === '(') {
    const owner = board.names[end + 1];
    return owner?.type === 'STATE' && words[owner.end] === ')' ? { owner, end: owner.end + 1 } : undefined;
  }
  if (words[end] !== 'of') return undefined;
  const first = words[end + 1] === 'the' ? end + 2 : end + 1;
  const owner = board.names[first];
  if (!owner || owner.first !== first) return undefined;
  return owner.type === 'STATE' || owner.type === 'ORGANISATION' || owner.type === 'PLACE'
    ? { owner, end: owner.end }
    : undefined;
}

/** The person whose name begins at a token, behind ranks and honorifics; `titled` where there was one. */
function personAt(board: Board, from: number): { readonly person: Draft; readonly titled: boolean } | undefined {
  const { reading } = board;
  let i = from;
  let titled = false;
  for (let count = 0; count < 4; count++) {
    const name = board.names[i];
    if (name && name.first === i) return name.type === 'PERSON' ? { person: name, titled } : undefined;
    const style = styleEnd(reading, i);
    const honorific = style > 0 ? { end: style } : longestTitle(reading.words, i);
    if (!honorific || (style === 0 && !isCapital(reading.shapes[i]))) return undefined;
    i = honorific.end;
    titled = true;
  }
  return undefined;
}

/** Offices whose holder is mostly somebody else than the holder of the next one named. */
const ALONE = new Set(['head-of-government', 'head-of-state', 'foreign-minister', 'defence-minister', 'monarch']);

/** "Foreign Minister X", "Defence Minister | X", "presidents X and Y". */
export function directHolders(board: Board, { title, end, owners, definite }: Phrase): readonly Draft[] | undefined {
  const { words, tokens } = board.reading;
  let i = title.end;
  if (words[i] === '|' || words[i] === ':') i++;
  const next = board.titles.at[i];
  // Two titles in a row ("President and Supreme Commander X", "Foreign Minister Dr X") share the name behind them.
  if (next && next.first === i && i === title.end && !board.names[i]) {
    const found = personAt(board, next.end);
    return found ? [found.person] : undefined;
  }
  if (
    !definite &&
    !ALONE.has(title.officeClass) &&
    (words[i] === 'and' || words[i] === '&') &&
    board.titles.at[i + 1]?.first === i + 1 &&
    isCapital(board.reading.shapes[i + 1])
  ) {
    const found = personAt(board, board.titles.at[i + 1]!.end);
    if (found && (isCapital(board.reading.shapes[title.end - 1]) || owners.length > 0)) return [found.person];
  }
  if (tokens[i]?.sentence !== tokens[title.first]!.sentence) return undefined;
  // "President of the Swiss Confederation X": the owner stands between.
  const found =
    personAt(board, i) ??
    (end > title.end &&
    tokens[end]?.sentence === tokens[title.first]!.sentence &&
    (owners.length > 0 || isCapital(board.reading.shapes[title.end - 1]))
      ? personAt(board, end)
      : undefined);
  if (!found) return undefined;
  return title.plural ? listFrom(board, found.person) : [found.person];
}

/** The persons of a list that begins with one: "X, Y and Z". */
function listFrom(board: Board, start: Draft): readonly Draft[] {
  const { words } = board.reading;
  const list = [start];
  let i = ownOwner(board, start)?.end ?? start.end;
  while (words[i] === ',' || words[i] === 'and' || words[i] === '&') {
    const behind = words[i] === ',' && words[i + 1] === 'and' ? i + 2 : i + 1;
    const found = personAt(board, behind);
    if (!found || board.reading.tokens[behind]!.sentence !== board.reading.tokens[start.first]!.sentence) break;
    list.push(found.person);
    i = ownOwner(board, found.person)?.end ?? found.person.end;
    if (words[behind - 1] === 'and') break;
  }
  return list;
}

/** "X, the foreign minister of Chad," and "X, foreign minister and deputy premier". */
export function appositionBefore(
  board: Board,
  { first, end, title }: Phrase,
  attached: ReadonlyMap<Title, Draft>,
): readonly Draft[] | undefined {
  const { words, tokens } = board.reading;
  const mark = words[first - 1];
  if (tokens[first - 1]?.sentence !== tokens[title.first]!.sentence) return undefined;
  if (mark === 'and') {
    const earlier = board.titles.at[first - 2];
    const holder = earlier && attached.get(earlier);
    if (holder && holder.end <= earlier.first && !title.plural) return [holder];
    return title.plural || earlier ? undefined : describedBefore(board, first - 1, end);
  }
  const behind = tokens[end]?.lower;
  if (behind === "'s" || behind === "'") return undefined;
  if (mark !== ',' && mark !== '(' && mark !== '—' && mark !== '–') return undefined;
  const person = board.names[first - 2];
  if (person?.type !== 'PERSON' || person.end !== first - 1) return undefined;
  if (title.plural) {
    const group = listBack(board, person);
    return group.length > 1 ? group : undefined;
  }
  // "The premier, X, the foreign minister, Y, and …": in such a list each title announces its name.
  if (
    words[end] === ',' &&
    person.offices.some((office) => announces(board, office, person)) &&
    personAt(board, end + 1)
  )
    return undefined;
  // "X, President Y and Z" is a list: the title belongs to the name behind it.
  return personAt(board, title.end) ? undefined : [person];
}

const announces = ({ reading: { words } }: Board, office: DraftOffice, person: Draft): boolean =>
  office.end <= person.first && words[person.first - 1] === ',';

/** "Karl Voss, his coalition partner and the head of X,": a title behind another description of the name. */
function describedBefore(board: Board, and: number, end: number): readonly Draft[] | undefined {
  const { tokens, words } = board.reading;
  const { sentence } = tokens[and]!;
  const closer = tokens[end];
  if (closer?.sentence === sentence && !/^[,.;:)—–]$/.test(closer.text)) return undefined;
  let i = and - 1;
  while (i > and - 7 && tokens[i]?.sentence === sentence && DESCRIBING.test(tokens[i]!.pos) && !board.names[i]) i--;
  if (words[i] !== ',' || i === and - 1 || !/^(?:his|her|its|their|a|an|the)$/.test(words[i + 1]!)) return undefined;
  const person = board.names[i - 1];
  return person?.type === 'PERSON' && person.end === i && tokens[i]!.sentence === sentence ? [person] : undefined;
}

const DESCRIBING = /^(?:DET|PRON|ADJ|NOUN|NUM)$/;

function listBack(board: Board, last: Draft): readonly Draft[] {
  const { words } = board.reading;
  const list = [last];
  let i = last.first - 1;
  while (words[i] === 'and' || words[i] === ',') {
    const person = board.names[i - 1];
    if (person?.type !== 'PERSON') break;
    list.unshift(person);
    i = person.first - 1;
  }
  return list;
}

/** "The co-chairs of the grain board, X and Y": where an owner without a name ends, if a comma follows it. */
function plainOwnerEnd(board: Board, { end, first }: Title): number {
  const { words, tokens } = board.reading;
  // "A spokesman for Voss, X,": whom somebody serves.
  const served = /^(?:for|to)$/.test(words[end] ?? '') ? personAt(board, end + 1)?.person : undefined;
  if (served && words[served.end] === ',') return served.end;
  if (words[end] !== 'of' || !/^(?:the|his|her|its|their)$/.test(words[end + 1] ?? '')) return end;
  let i = end + 2;
  while (
    i < end + 6 &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[i]?.pos ?? '') &&
    tokens[i]!.sentence === tokens[first]!.sentence
  )
    i++;
  return i > end + 2 && words[i] === ',' ? i : end;
}

/** "A ministry spokesman, X, said". */
const indefinite = ({ reading: { tokens, words } }: Board, { first, title }: Phrase): boolean =>
  !title.plural && /^(?:a|an)$/i.test(words[first] ?? '') && tokens[first]!.sentence === tokens[title.first]!.sentence;

/** "the Omani envoy, X, said", "foreign ministers of A and B, X and Y". */
export function appositionAfter(board: Board, phrase: Phrase): readonly Draft[] | undefined {
  const { words, tokens } = board.reading;
  const { title, definite, owners } = phrase;
  const end = phrase.end === title.end ? plainOwnerEnd(board, title) : phrase.end;
  if (words[end] !== ',' || tokens[end + 1]?.sentence !== tokens[title.first]!.sentence) return undefined;
  const found = personAt(board, end + 1);
  if (!found) return undefined;
  const closed = tokens[found.person.end]?.text === ',';
  if (!definite && owners.length === 0 && !(closed && indefinite(board, phrase))) return undefined;
  const holders = title.plural ? listFrom(board, found.person) : [found.person];
  if (title.plural && holders.length < 2) return undefined;
  const last = holders[holders.length - 1]!;
  const closer = tokens[last.end];
  if (found.titled || !closer || closer.sentence !== tokens[title.first]!.sentence || AFTER_APPOSITION.has(closer.text))
    return holders;
  return undefined;
}

interface Owners {
  readonly owners: readonly Draft[];
  readonly first: number;
}

/** Offices of a town or region, whose name may stand before them: "In Boston Mayor Lee spoke". */
const OF_TOWNS = /mayor|governor|councillor|police|commissioner/;

/** "In Tallinn Prime Minister X met": a town behind its preposition is where, and owns no office of a state. */
export function notWhere(board: Board, title: Title, direct: Owners): Owners {
  const [owner] = direct.owners;
  if (direct.owners.length !== 1 || owner?.type !== 'PLACE' || owner.first !== direct.first) return direct;
  if (OF_TOWNS.test(title.officeClass) || !personAt(board, title.end)) return direct;
  return /^(?:in|at|near|outside)$/.test(board.reading.tokens[owner.first - 1]?.lower ?? '')
    ? { owners: [], first: title.first }
    : direct;
}
