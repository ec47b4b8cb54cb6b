import type { Document } from './document.ts';
import type { Span } from './span.ts';

/** Types of mentions; the last three are no names. */
export const MENTION_TYPES = [
  'PERSON',
  'STATE',
  'ORGANISATION',
  'PLACE',
  'EVENT',
  'NATIONALITY',
  'NOMINAL',
  'PRONOUN',
] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

/** How an office is held. */
export const TENURES = ['current', 'acting', 'designate', 'former'] as const;
export type Tenure = (typeof TENURES)[number];

/** An office title in the text: "Deputy Foreign Minister of Russia", "the MEA spokesperson". */
export interface OfficeTitle extends Span {
  /** The role in the text's words, without the state or body it belongs to: "Deputy Foreign Minister". */
  readonly role: string;
  /** Class of the role in the lexicon of offices, equal for synonyms: `foreign-minister`, `head-of-government`. */
  readonly officeClass: string;
  readonly tenure: Tenure;
  /** Indices of the mentions (STATE, NATIONALITY, ORGANISATION, PLACE) that say of what; several for "foreign ministers of A and B". */
  readonly of: readonly number[];
  /** "ministers": the title names several holders. */
  readonly plural: boolean;
}

/** A word group that stands for participants without naming them. */
export interface Nominal {
  /** Lemma of its head: minister, leader, side, delegation, troops, counterpart, envoy, country … */
  readonly head: string;
  /** How many it stands for, where the text says so: "both", "the two", "three". */
  readonly count?: number;
  readonly plural: boolean;
  /** Mention indices of the states, places or organisations inside it ("Indian troops", "officials of the ASEAN"). */
  readonly of: readonly number[];
  /** "his Chinese counterpart": the holder of the same office elsewhere. `possessor` is the pronoun or name, where given. */
  readonly counterpart?: { readonly possessor?: number };
  readonly definite: boolean;
}

/** Something in the lexicon that a name stands for. */
export interface LexiconReferent {
  readonly kind: 'State' | 'Organisation' | 'Place';
  /** `state:RU`, `organisation:sco`, `place:moscow-ru`; the node's key in the graph. */
  readonly id: string;
  readonly label: string;
}

/** A span that names or refers to something. */
export interface Mention extends Span {
  readonly index: number;
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: MentionType;
  /** The name without titles, articles and possessive endings: "Ada Obi" in "Foreign Minister Ada Obi's". */
  readonly name: string;
  readonly referent?: LexiconReferent;
  /** On a PERSON: the titles beside the name (before it, or in apposition). On a NOMINAL: the title that it consists of. */
  readonly offices: readonly OfficeTitle[];
  readonly nominal?: Nominal;
  readonly gender?: 'female' | 'male';
  readonly plural?: boolean;
  /** Name of the finder and rule that made it. */
  readonly rule: string;
}

/** A document and its mentions, in text order, none overlapping another unless one lies inside the other. */
export interface Mentioned {
  readonly document: Document;
  readonly mentions: readonly Mention[];
}
