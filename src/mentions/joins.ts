import type { MentionType } from '../../graph/model/index.ts';
import { EVENT_HEADS, isCommonWord, ORG_HEADS, PLACE_HEADS } from '../lexicons/index.ts';
import {
  COMPASS,
  IDEOLOGY,
  NAME_PARTICLES,
  NEVER_NAMES,
  ORG_BEFORE_EVENT,
  PREFIX_HEADS,
  STATE_HEADS,
} from './data/words.ts';
import type { Board } from './draft.ts';
import { givenName } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { Shape } from './reading.ts';

/** The type of name that a capitalised head makes. */
export function headType(word: string): MentionType | undefined {
  if (STATE_HEADS.has(word)) return 'STATE';
  if (ORG_BEFORE_EVENT.has(word)) return 'ORGANISATION';
  if (EVENT_HEADS.has(word)) return 'EVENT';
  if (PLACE_HEADS.has(word) && !ORG_HEADS.has(word)) return 'PLACE';
  return ORG_HEADS.has(word) ? 'ORGANISATION' : PLACE_HEADS.has(word) ? 'PLACE' : undefined;
}

/** "Lake Chad", "Operation Desert Storm", "Northern Iraq": the first word tells the type of the whole. */
export function prefixHead(board: Board, pieces: readonly Piece[]): MentionType | undefined {
  const { words } = board.reading;
  const opening = pieces[0]!;
  if (pieces.length < 2 || opening.kind !== 'word' || opening.end - opening.first > 2) return undefined;
  const third = pieces[2];
  if (
    pieces.length === 3 &&
    third?.kind === 'name' &&
    third.draft?.type === 'PLACE' &&
    words[pieces[1]!.first] === '-' &&
    /^(?:Al|El|A[rsdntz]|Ash)$/.test(words[opening.first]!)
  )
    return 'PLACE';
  if (pieces.some((piece) => piece.kind === 'link' && !/^[-‐]$/.test(words[piece.first] ?? ''))) return undefined;
  const word = words[opening.first]!;
  if (COMPASS.has(word.toLowerCase()) && pieces.length === 2) {
    const type = pieces[1]!.draft?.type;
    return type === 'STATE' || type === 'PLACE' ? 'PLACE' : undefined;
  }
  const type = PREFIX_HEADS.get(word);
  if (!type || pieces.length > 4 || headType(words[pieces[pieces.length - 1]!.end - 1] ?? '') === 'ORGANISATION')
    return undefined;
  return type === 'PLACE' && givenName(word) && givenName(words[pieces[1]!.first] ?? '') ? undefined : type;
}

/** Two pieces that are one name: "Mississauga East", "United Russia", "FC Barcelona". */
export function joinKnown(board: Board, pieces: readonly Piece[]): MentionType | undefined {
  const { words, shapes, opens } = board.reading;
  const [left, right] = pieces;
  if (pieces.length !== 2 || !left || !right) return undefined;
  const opening = words[left.first]!;
  if (left.kind === 'name' && left.draft?.type === 'PLACE' && right.kind === 'word') {
    const word = words[right.first]!;
    if (COMPASS.has(word.toLowerCase())) return 'PLACE';
    // "Dallas Mavericks": a team.
    return /[^s]s$/.test(word) && !givenName(word) && isCommonWord(word) ? 'ORGANISATION' : undefined;
  }
  if (left.kind !== 'word' || right.kind !== 'name') return undefined;
  const type = right.draft?.type;
  if (type === 'STATE' && IDEOLOGY.has(opening) && !opens[left.first] && !NEVER_NAMES.has(opening.toLowerCase()))
    return 'ORGANISATION';
  return type === 'PLACE' && shapes[left.first] === Shape.Upper && opening.length <= 3 ? 'ORGANISATION' : undefined;
}

/** "Umm al-Mansura": a known place behind a particle belongs to the longer name. */
export function particleBefore(board: Board, pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1];
  if (before?.kind !== 'link') return false;
  const { lower } = board.reading.tokens[before.first]!;
  return NAME_PARTICLES.has(lower) || (lower === '-' && pieces[i - 2]?.kind === 'word');
}

/** "Iowa Telecom", "Slovan Bratislava": a place directly beside an unknown word is a part of one longer name. */
export function mergesWithWords(board: Board, pieces: readonly Piece[], i: number): boolean {
  const { words, opens } = board.reading;
  const piece = pieces[i]!;
  const before = pieces[i - 1];
  // "Oakham Pipes USA": a firm's own branch.
  if (piece.draft?.type === 'STATE' && words[piece.first] === 'USA')
    return before?.kind === 'word' && pieces[i - 2]?.kind === 'word';
  if (piece.draft?.type !== 'PLACE') return false;
  const after = pieces[i + 1];
  if (before?.kind === 'word') {
    const word = words[before.first]!;
    return !(opens[before.first] && isCommonWord(word)) && !COMPASS.has(word.toLowerCase());
  }
  if (after?.kind !== 'word') return false;
  const word = words[after.first]!;
  return !(givenName(word) && pieces[i + 2]?.kind === 'word');
}
