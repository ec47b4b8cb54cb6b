import type { KindName } from './kinds/index.ts';

/** A type of edge: which kinds it joins and what tells two of them between one pair apart. */
export interface Relation {
  readonly relation: string;
  readonly describes: string;
  /** How the edge reads in a sentence: "Ada Obi *attends* …". */
  readonly verb: string;
  readonly group: 'participation' | 'setting' | 'standing' | 'deed' | 'source';
  readonly from: readonly KindName[];
  readonly to: readonly KindName[];
  /** Beside relation, from and to: what makes two claims two edges. */
  readonly distinguishedBy: readonly ('role' | 'mode' | 'start' | 'quote')[];
  /** False where the edge is no part of the layout or only made on request. */
  readonly inLayout: boolean;
}
