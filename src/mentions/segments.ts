import type { MentionType } from '../../graph/model/index.ts';
import { isCommonWord, ORG_HEADS } from '../lexicons/index.ts';
import { IDEOLOGY, NEVER_NAMES, PARTY_TAILS } from './data/words.ts';
import type { Board } from './draft.ts';
import { headType, joinKnown, mergesWithWords, particleBefore, prefixHead } from './joins.ts';
import { givenName, surname } from './lexicon.ts';
import type { Piece } from './pieces.ts';

/** A stretch of a run that is one name: with a type where its head tells it. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly type?: MentionType;
  /** Token behind the title or honorific that stands directly before. */
  readonly titled: boolean;
}

/** Cuts a run into names: at titles, at known names, and round heads of bodies, places and events. */
export function cutRun(board: Board, pieces: readonly Piece[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let from = 0;
  let titled = false;
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i];
    const cuts = !piece || ((piece.kind === 'title' || piece.kind === 'honorific') && !insideBody(board, pieces, i));
    if (!cuts) continue;
    cutSegment(board, pieces.slice(from, i), titled, found);
    from = i + 1;
    titled = true;
  }
  return found;
}

/** "Office of the President", "Council of Ministers", "Prime Minister's Office": a title as part of a body's name. */
function insideBody(board: Board, pieces: readonly Piece[], i: number): boolean {
  const { words } = board.reading;
  const before = pieces[i - 1];
  const after = pieces[i + 1];
  if (before?.kind === 'link' && /^(?:of|for|to|of the|for the)$/i.test(words[before.first] ?? '')) {
    const head = pieces[i - 2];
    if (head && ORG_HEADS.has(words[head.end - 1] ?? '')) return true;
  }
  const title = pieces[i]!;
  const plural = board.titles.at[title.first]?.plural === true;
  if (plural && title.end - title.first === 1) {
    // "Union of Concerned Scientists": a plural title that closes a chain is part of the name.
    for (let j = i - 1; j > 0 && pieces[j]!.kind !== 'title' && pieces[j]!.kind !== 'name'; j--) {
      const piece = pieces[j]!;
      if (piece.kind === 'link' && words[piece.first] === 'of' && ORG_HEADS.has(words[pieces[j - 1]!.end - 1] ?? ''))
        return true;
    }
  }
  const next = after ? (words[after.first] ?? '') : '';
  return after?.kind === 'word' && ORG_HEADS.has(next) && !givenName(next) && (plural || i + 2 >= pieces.length);
}

function cutSegment(board: Board, all: readonly Piece[], titled: boolean, found: Candidate[]): void {
  let pieces = all;
  while (pieces[0]?.kind === 'link') pieces = pieces.slice(1);
  while (pieces[pieces.length - 1]?.kind === 'link') pieces = pieces.slice(0, -1);
  if (pieces.length === 0) return;
  const { words } = board.reading;
  const prefixed = prefixHead(board, pieces);
  if (prefixed) {
    found.push({ first: pieces[0]!.first, end: pieces[pieces.length - 1]!.end, type: prefixed, titled: false });
    return;
  }
  const head = headOf(board, pieces);
  if (head) {
    const { first, end, type } = head;
    if (first > 0) cutSegment(board, pieces.slice(0, first), titled, found);
    const stop = pieces[end - 1]!.end;
    // "World War Two": a numeral that is written out closes the name.
    const numeral = type === 'EVENT' && /^(?:One|Two)$/.test(words[stop] ?? '') ? 1 : 0;
    found.push({ first: pieces[first]!.first, end: stop + numeral, type, titled: false });
    if (end < pieces.length) cutSegment(board, pieces.slice(end), false, found);
    return;
  }
  const joined = joinKnown(board, pieces);
  if (joined) {
    found.push({ first: pieces[0]!.first, end: pieces[pieces.length - 1]!.end, type: joined, titled: false });
    return;
  }
  // Without a head: known names stand for themselves, the words between them are names to be typed.
  let from = -1;
  let isTitled = titled;
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i];
    const parts =
      !piece ||
      (piece.kind === 'name' &&
        !(from >= 0 && particleBefore(board, pieces, i)) &&
        !mergesWithWords(board, pieces, i)) ||
      (piece.kind === 'link' && /^(?:and|&|,)$/.test(words[piece.first] ?? ''));
    if (!parts) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) {
      let last = i - 1;
      while (last > from && pieces[last]!.kind === 'link') last--;
      found.push({ first: pieces[from]!.first, end: pieces[last]!.end, titled: isTitled });
      isTitled = false;
    }
    if (piece) isTitled = false;
    from = -1;
  }
}

interface Head {
  readonly first: number;
  readonly end: number;
  readonly type: MentionType;
}

/** The body, place or event that the first decisive head of a segment names, from its first to its last piece. */
function headOf(board: Board, pieces: readonly Piece[]): Head | undefined {
  const { words } = board.reading;
  const headAt = (i: number): MentionType | undefined => {
    const piece = pieces[i];
    if (!piece || piece.kind === 'link') return undefined;
    if (piece.kind === 'name' && piece.draft?.type !== 'NATIONALITY' && piece.end - piece.first === 1) return undefined;
    const word = words[piece.end - 1] ?? '';
    if (PARTY_TAILS.has(word) && (i > 0 ? tailed(board, pieces, i) : pieces.length === 1)) return 'ORGANISATION';
    return headType(word);
  };
  let last = -1;
  for (let i = 0; i < pieces.length; i++) if (headAt(i)) last = i;
  if (last < 0) return undefined;
  const isOf = (i: number): boolean =>
    pieces[i]?.kind === 'link' && /^(?:of|for|on|to|against)$/i.test(words[pieces[i]!.first] ?? '');
  // A chain ("Ministry of Foreign Affairs of the Republic") is governed by its first head.
  let governing = last;
  for (let i = last - 1; i >= 0; i--) if (headAt(i) && chained(i, governing, isOf)) governing = i;
  let end = last + 1;
  if (pieces[end]?.kind === 'word' && ORDINALS.has(words[pieces[end]!.first] ?? '')) end++;
  if (isOf(end)) end = chainEnd(board, pieces, end, isOf);
  let first = startOf(board, pieces, governing);
  const single = end - first === 1;
  if (single && pieces[first]!.kind === 'name') return undefined;
  // "Park Geun-hye", "Hill Marsh": a head that opens the name, and is a surname as well.
  if (single && first === 0 && pieces[1]?.kind === 'word' && surname(words[pieces[0]!.first] ?? '')) return undefined;
  if (
    single &&
    pieces.length > 1 &&
    givenName(words[pieces[0]!.first] ?? '') &&
    pieces.length <= 3 &&
    last === pieces.length - 1
  )
    return undefined;
  // "Diego Garcia Base" yes, but "Robert Gates", "John Major": a given name before a lone head is a person.
  const opening = words[pieces[first]!.first] ?? '';
  if (
    last - first === 1 &&
    governing === last &&
    end === last + 1 &&
    givenName(opening) &&
    (!isCommonWord(opening) || isTitled(board, pieces[first]!.first)) &&
    pieces[first]!.kind === 'word'
  ) {
    const closing = words[pieces[last]!.first] ?? '';
    if (PERSONAL_HEADS.has(closing) || (surname(closing) && !PLAIN_HEADS.has(closing))) return undefined;
  }
  // "premier Elin Dam": an office stands before a person, however the name ends.
  const isPlaces = headAt(governing) === 'PLACE' && !PLAIN_HEADS.has(words[pieces[last]!.first] ?? '');
  if (last - first === 1 && end === last + 1 && isPlaces && isTitled(board, pieces[first]!.first)) return undefined;
  while (first < governing && pieces[first]!.kind === 'link') first++;
  // "the UK-France Summit": the states are who meets, the noun is no name.
  if (
    headAt(governing) === 'EVENT' &&
    pieces[first]!.draft?.type === 'STATE' &&
    /^[-–]$/.test(words[pieces[first]!.first - 1] ?? '')
  )
    return undefined;
  return { first, end, type: headAt(governing)! };
}

/** "Secretary John Hill": whoever holds an office is no hill. */
function isTitled({ titles }: Board, first: number): boolean {
  const title = titles.at[first - 1];
  return title !== undefined && title.end === first && !title.plural;
}

const ORDINALS = new Set(['I', 'II', 'III', 'IV', 'V', 'VI', 'One', 'Two', 'Three']);

/** "Australian Greens", "Popular Alternative": a party's tail behind a demonym, place or word of ideology. */
function tailed(board: Board, pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1]!;
  if (before.kind === 'name') return before.draft?.type !== 'ORGANISATION';
  return before.kind === 'word' && IDEOLOGY.has(board.reading.words[before.first] ?? '');
}

/** Heads that are surnames as often. */
const PLAIN_HEADS = new Set(
  'Falls River City Island Islands Airport Valley Party Union Group Company Center Centre Agency Council Times News Army College School University'.split(
    ' ',
  ),
);
const PERSONAL_HEADS = new Set(
  'Church House Bank Post Trust Park Hill Hills Lake Ford Forest Court Order Fields Street Rivers Field Wall Bush Gates Major Banks Waters Bridge Stone Union Marshall Day Law March Price Grant Fair Summers Winter Castle Temple'.split(
    ' ',
  ),
);

function chained(from: number, to: number, isOf: (i: number) => boolean): boolean {
  for (let i = from + 1; i < to; i++) if (isOf(i)) return true;
  return false;
}

function chainEnd(board: Board, pieces: readonly Piece[], from: number, isOf: (i: number) => boolean): number {
  const { words } = board.reading;
  let end = from;
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'link') continue;
    // Behind the owner ("of India") a new name begins without a link.
    if (pieces[i - 1]?.kind === 'name' && !NEVER_NAMES.has((words[piece.first] ?? '').toLowerCase())) {
      const owner = pieces[i - 1]!;
      if (owner.draft?.type === 'STATE' || owner.draft?.type === 'PLACE') break;
    }
    if (
      piece.kind === 'word' &&
      givenName(words[piece.first] ?? '') &&
      !isCommonWord(words[piece.first] ?? '') &&
      !isOf(i - 1)
    )
      break;
    end = i + 1;
  }
  return end;
}

/** Where the name that a head governs begins: behind an "and" or comma that joins two names. */
function startOf(board: Board, pieces: readonly Piece[], governing: number): number {
  const { words } = board.reading;
  let first = governing;
  for (let i = governing - 1; i >= 0; i--) {
    const piece = pieces[i]!;
    const text = words[piece.first] ?? '';
    if (piece.kind === 'link') {
      if (text === ',' || /^(?:of|for|on|to|against)$/.test(text)) return first;
      if ((text === 'and' || text === '&') && pieces[i - 1]?.kind !== 'word') return first;
      continue;
    }
    if (piece.kind === 'name' && piece.draft?.type === 'ORGANISATION' && piece.end - piece.first > 1) return first;
    first = i;
  }
  return first;
}
