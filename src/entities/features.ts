/** An office as a judgement sees it: node keys or folded names of its owners, and the year of publication. */
export interface OfficeFeature {
  readonly class: string;
  readonly of: readonly string[];
  readonly year?: string;
}

/** What a Person's signature says, besides its key. */
export interface PersonFeatures {
  readonly tokens: readonly string[];
  readonly surname: number;
  readonly eastern: boolean;
  readonly suffix?: string;
  readonly fathers?: readonly number[];
  readonly lineage?: boolean;
  readonly states: readonly string[];
  readonly offices: readonly OfficeFeature[];
  readonly gender?: 'female' | 'male';
}

export interface OrganisationFeatures {
  /** The lexicon's id, where it knows it. */
  readonly id?: string;
  readonly tokens: readonly string[];
  /** Other names that the lexicon gives, as tokens. */
  readonly others?: readonly (readonly string[])[];
  readonly acronym?: string;
  readonly state?: string;
}

export interface PlaceFeatures {
  readonly id?: string;
  readonly tokens: readonly string[];
  readonly others?: readonly (readonly string[])[];
  readonly state?: string;
}

/** A participant of an event as a judgement sees it. */
export interface ActorFeature {
  readonly entity: string;
  readonly kind: string;
  readonly relation: string;
  readonly states: readonly string[];
}

export interface EventSignatureFeatures {
  readonly kind: string;
  readonly form: string;
  readonly actors: readonly ActorFeature[];
  readonly places: readonly string[];
  readonly start?: string;
  readonly end?: string;
  readonly precision?: string;
  readonly published?: string;
  /** Telling words of its wordings ("parade"), sorted. */
  readonly words: readonly string[];
  /** Folded proper name without its year. */
  readonly name?: string;
  readonly ordinal?: string;
  readonly series: boolean;
  /** The article and the event's number in it. */
  readonly article: string;
  readonly index: number;
  /** Numbers of events of the same article from which the text keeps it apart. */
  readonly apart: readonly number[];
}
