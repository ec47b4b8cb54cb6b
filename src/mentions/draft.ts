import type { LexiconReferent, MentionType, Tenure } from '../../graph/model/index.ts';
import type { Reading } from './reading.ts';
import type { TitleMap } from './titles.ts';

/** An office title before its owners have indices. Tokens `first` up to but not including `end`. */
export interface DraftOffice {
  first: number;
  end: number;
  role: string;
  officeClass: string;
  tenure: Tenure;
  of: Draft[];
  plural: boolean;
}

export interface DraftNominal {
  head: string;
  count?: number;
  plural: boolean;
  of: Draft[];
  counterpart?: { possessor?: Draft };
  definite: boolean;
}

/** A mention in the making: tokens instead of offsets, other drafts instead of indices. */
export interface Draft {
  first: number;
  end: number;
  type: MentionType;
  rule: string;
  referent?: LexiconReferent;
  offices: DraftOffice[];
  nominal?: DraftNominal;
  gender?: 'female' | 'male';
  plural?: boolean;
}

/** What the finders share: the reading, and what has been found so far. */
export interface Board {
  readonly reading: Reading;
  readonly titles: TitleMap;
  /** Per token the name (or nationality) that covers it. */
  readonly names: (Draft | undefined)[];
  /** Per token the pronoun that stands there. */
  readonly pronouns: (Draft | undefined)[];
  readonly drafts: Set<Draft>;
}

/** Adds what it finds to the board. Finders run in the order of their list and see what came before. */
export interface Finder {
  readonly name: string;
  readonly find: (board: Board) => void;
}

/** Puts a name on the board; names that it covers or cuts give way. */
export function place(board: Board, draft: Omit<Draft, 'offices'> & { offices?: DraftOffice[] }): Draft {
  const added: Draft = { offices: [], ...draft };
  for (let i = added.first; i < added.end; i++) {
    const old = board.names[i];
    if (old && old !== added) remove(board, old);
    board.names[i] = added;
  }
  board.drafts.add(added);
  return added;
}

function remove(board: Board, draft: Draft): void {
  for (let i = draft.first; i < draft.end; i++) if (board.names[i] === draft) board.names[i] = undefined;
  board.drafts.delete(draft);
}
