import type { Mentioned, Tenure } from './mention.ts';
import type { Span } from './span.ts';

/** How far a signature identifies: by the lexicon, by a full name, or by a surname or title alone. */
export type SignatureStrength = 'exact' | 'strong' | 'weak';

/**
 * What an article says that identifies an entity. Two local entities with an equal `key` are one.
 * Pure data, derived from the key's own ingredients, so that judgements look at nothing else.
 */
export interface Signature {
  readonly key: string;
  readonly kind: string;
  readonly strength: SignatureStrength;
  /** Only signatures that share a block are ever compared. */
  readonly blocks: readonly string[];
  /** Features for the judge, opaque to the store; must survive JSON. */
  readonly features: Readonly<Record<string, unknown>>;
}

/** A name under which an entity goes in an article, and how often. */
export interface NameCount {
  readonly text: string;
  readonly count: number;
}

/** What mentions, or event words, of one article refer to. */
export interface LocalEntity {
  readonly index: number;
  /** A node kind of the ontology. */
  readonly kind: string;
  readonly label: string;
  /** Distinct names in the article, without titles; sorted by text. */
  readonly names: readonly NameCount[];
  /** Form in the ontology's list, for Organisation, State, Meeting and Event. */
  readonly form?: string;
  readonly acronym?: string;
  readonly iso2?: string;
  /** Absent for Meetings and Events: theirs depends on their actors and is made by the resolver. */
  readonly signature?: Signature;
  /** Features of a Meeting or Event that tell it from others; opaque to the store, must survive JSON. */
  readonly event?: EventFeatures;
}

/** What tells one Meeting or Event from another. Participants are in the claims. */
export interface EventFeatures {
  /** A proper name of the event in the text ("Victory Day Parade"), where it has one. */
  readonly name?: string;
  /** Ordinals and numbers that tell rounds apart ("third", "2+2"). */
  readonly ordinal?: string;
  /** "rounds of talks": a series that the text does not tell apart. */
  readonly series: boolean;
  /** Local entities from which the text keeps it apart ("separately", "another"). */
  readonly apartFrom: readonly number[];
}

/** An office that the text gives a named person, its owner resolved. One for every mention that says so. */
export interface HeldOffice {
  /** Local entity of the person. */
  readonly entity: number;
  /** The role in the text's words: "Defence Minister"; for a counterpart the possessor's. */
  readonly role: string;
  readonly officeClass: string;
  readonly tenure: Tenure;
  /** Local entities it is held in or for: the organisation or place named, else the State; empty where unknown. */
  readonly of: readonly number[];
  /** Whether the text says the owner beside the title, or it is concluded from the rest of the article. */
  readonly owner: 'stated' | 'inferred' | 'unknown';
  /** Index of the mention beside which, or as which, the title stands. */
  readonly mention: number;
  /** The title itself. */
  readonly evidence: Span;
  /** Name of the rule that found it. */
  readonly rule: string;
}

/** A document whose mentions are resolved to local entities. */
export interface Resolved extends Mentioned {
  /** The actors and places of the article, by index. */
  readonly entities: readonly LocalEntity[];
  /** For every mention the entities that it refers to: none where unknown, several for "the two ministers". */
  readonly referents: readonly (readonly number[])[];
  /** Offices of named persons in text order, for HOLDS_OFFICE and for comparing participants. */
  readonly offices?: readonly HeldOffice[];
}
