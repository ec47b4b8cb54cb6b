import type { Tenure } from '../../graph/model/index.ts';

export type Gender = 'female' | 'male';

export type StateForm = 'sovereign' | 'dependent' | 'disputed' | 'historical';

/** A state, present or past. All strings are as they are written in running text. */
export interface StateEntry {
  /** `state:RU`; `state:soviet-union` for a state of the past. */
  readonly id: string;
  readonly iso2?: string;
  readonly label: string;
  readonly form: StateForm;
  /** Short, official and former names, abbreviations, spellings with and without accents. */
  readonly names: readonly string[];
  /** "Russian", "US". */
  readonly adjectives: readonly string[];
  /** Nouns for its people: "Russian", "Russians", "Briton". Endings tell the number. */
  readonly people: readonly string[];
  /** The seat of government first, each with its spelling variants. */
  readonly capitals: readonly string[];
  /** Buildings and quarters that stand for its government: "the Kremlin", without the article. */
  readonly metonyms: readonly string[];
  /** Names that as often mean something else ("Georgia", "Jordan", "Chad"): ask the context. */
  readonly ambiguous: readonly string[];
}

/** What a title can be the office of. */
export type OfficeScope = 'state' | 'organisation' | 'place' | 'any';

/** A class of offices and all phrases that name it. */
export interface OfficeEntry {
  readonly class: string;
  readonly scope: OfficeScope;
  /** Phrases in lower case, singular. */
  readonly heads: readonly string[];
  /** The plural of each head, at the same index. */
  readonly plurals: readonly string[];
}

/** How an office phrase was found. */
export interface OfficeHit {
  readonly class: string;
  readonly scope: OfficeScope;
  readonly plural: boolean;
}

/** A word before or after a title that changes rank or tenure: deputy, acting, former, -elect. */
export interface ModifierEntry {
  /** Lower case; a leading hyphen marks a suffix ("-elect"), which may also stand alone as a word. */
  readonly word: string;
  /** Set where it tells how the office is held. */
  readonly tenure?: Tenure;
  /** Set where it makes another office of it: `deputy-foreign-minister`. */
  readonly rank?: string;
}

/** A military or police rank, or an honorific. */
export interface TitleEntry {
  /** As written, without the final full stop: "Lt Gen", "Mr". */
  readonly word: string;
  readonly gender?: Gender;
  /** rank: military, police; honorific: everything else. */
  readonly form: 'rank' | 'honorific';
}

export type OrganisationForm =
  | 'bloc'
  | 'ministry'
  | 'armed-force'
  | 'party'
  | 'company'
  | 'media'
  | 'armed-group'
  | 'body';

export interface OrganisationEntry {
  /** `organisation:sco`. */
  readonly id: string;
  readonly label: string;
  readonly form: OrganisationForm;
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
  /** ISO code of the state that it belongs to, or the name that ends a past state's id; `stateByIso` takes both. */
  readonly state?: string;
  /** ISO codes of the members of a bloc of stable membership. */
  readonly members: readonly string[];
  /** Names that as often mean something else ("Labour", "Quad", "Post"): ask the context. */
  readonly ambiguous: readonly string[];
}

export type PlaceType =
  | 'capital'
  | 'city'
  | 'region'
  | 'continent'
  | 'sea'
  | 'strait'
  | 'lake'
  | 'river'
  | 'mountain'
  | 'valley'
  | 'desert'
  | 'island'
  | 'border'
  | 'base'
  | 'airport'
  | 'venue'
  | 'site';

export interface PlaceEntry {
  /** `place:moscow-ru`. */
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly type: PlaceType;
  /** ISO code of the state in which it lies, where it lies in one. */
  readonly state?: string;
  readonly population?: number;
  /** Also a common word, a given name or a surname: ask for evidence. */
  readonly ambiguous: boolean;
}

/** How a name stands for a state. */
export type StateNaming = 'name' | 'adjective' | 'people' | 'capital' | 'metonym';

/** One reading of a name. Readings of one key are ordered: State before Organisation before Place, larger places first. */
export type LexiconHit =
  | {
      readonly kind: 'State';
      readonly as: StateNaming;
      readonly entry: StateEntry;
      readonly plural: boolean;
      readonly ambiguous: boolean;
    }
  | {
      readonly kind: 'Organisation';
      readonly as: 'name' | 'acronym';
      readonly entry: OrganisationEntry;
      readonly ambiguous: boolean;
    }
  | { readonly kind: 'Place'; readonly as: 'name'; readonly entry: PlaceEntry; readonly ambiguous: boolean };

/** The longest name that begins at a token. */
export interface NameMatch {
  /** Index behind the last token of the match. */
  readonly end: number;
  readonly key: string;
  readonly hits: readonly LexiconHit[];
}

/** A people, faith or part of the world that is no state. */
export interface GroupEntry {
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  /** Label of the place that it belongs to, where there is one. */
  readonly place?: string;
}

/** How a word names such a group. */
export interface GroupHit {
  readonly entry: GroupEntry;
  readonly as: 'adjective' | 'people';
  readonly plural: boolean;
}

/** What a capitalised name is that is neither actor nor place. */
export type ThingForm =
  | 'language'
  | 'belief'
  | 'scripture'
  | 'holiday'
  | 'award'
  | 'currency'
  | 'law'
  | 'event'
  | 'weapon'
  | 'abbreviation'
  | 'planet';
