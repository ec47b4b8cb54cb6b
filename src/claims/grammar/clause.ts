import type { AdjectiveGroup, NounGroup, VerbGroup } from './chunk.ts';

/** A prepositional group: "with his Chinese counterpart", "between A and B". */
export interface Oblique {
  readonly prep: string;
  readonly groups: readonly NounGroup[];
  /** Chunk at which it stands. */
  readonly at: number;
}

/** How a clause hangs on another. */
export type Link =
  | 'main'
  | 'complement'
  | 'that'
  | 'relative'
  | 'participle'
  | 'subordinate'
  | 'prepositional'
  | 'conjunct'
  | 'adverbial';

/** A verb with its arguments. */
export interface Clause {
  readonly index: number;
  readonly sentence: number;
  verb: VerbGroup;
  /** "likely" in "is likely to attend". */
  adjective?: AdjectiveGroup;
  subject: readonly NounGroup[];
  object: readonly NounGroup[];
  /** The second of two objects: "lent the bank | money". */
  second?: readonly NounGroup[];
  obliques: Oblique[];
  /** Indices of the time expressions that stand with the verb. */
  times: number[];
  parent?: Clause;
  link: Link;
  /** The subordinator or preposition that opens it: if, unless, after. */
  marker?: string;
  /** The clause before it that it shares its subject with: "met A and | left for B". */
  conjunctOf?: Clause;
  /** It leaves its verb to the clause before: "met A in May and | B in June". */
  gapped?: true;
  /** A noun on which a relative or participle clause hangs. */
  antecedent?: NounGroup;
  /** A noun whose content an infinitive gives: "an opportunity to meet". */
  content?: NounGroup;
}
