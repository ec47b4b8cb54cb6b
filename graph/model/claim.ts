import type { ArticleId, IsoDate, Sighting } from './article.ts';
import type { LocalEntity } from './entity.ts';
import type { Mention, Tenure } from './mention.ts';
import type { Notice } from './notice.ts';
import type { Span } from './span.ts';

/** How an event or participation stands, from most to least certain and to its negations. */
export const STATUSES = [
  'happened',
  'ongoing',
  'planned',
  'likely',
  'possible',
  'unlikely',
  'denied',
  'cancelled',
] as const;
export type Status = (typeof STATUSES)[number];

export const PRECISIONS = ['day', 'month', 'season', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** When something took or takes place: inclusive local days. */
export interface ClaimDate {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly precision: Precision;
  readonly basis: 'stated' | 'containing' | 'inferred';
  /** The words of the text. */
  readonly when: string;
}

interface ClaimBase {
  /** Hash of the content; equal statements of one sentence are one claim. */
  readonly id: string;
  readonly status: Status;
  readonly date?: ClaimDate;
  /** Index of the local entity that says so, where the text names it. */
  readonly saidBy?: number;
  /** The proving sentence, or the part of it. */
  readonly evidence: Span;
  /** Name of the rule that made the claim. */
  readonly rule: string;
}

/** That a Meeting or Event stands so and so: what gives the node its status and dates. */
export interface EventClaim extends ClaimBase {
  readonly about: 'event';
  readonly event: number;
}

/** That an edge stands so and so. */
export interface EdgeClaim extends ClaimBase {
  readonly about: 'edge';
  /** A relation of the ontology. */
  readonly relation: string;
  /** Index of a local entity. */
  readonly from: number;
  /** Index of a local entity, or the article itself (QUOTED_IN). */
  readonly to: number | 'article';
  /** HOLDS_OFFICE. */
  readonly role?: string;
  readonly officeClass?: string;
  readonly tenure?: Tenure;
  /** PLOVER verbs: territory, cyber … */
  readonly mode?: string;
  /** QUOTED_IN: the words between the quotation marks. */
  readonly quote?: Span;
}

/** One statement of one sentence. Never changed once made. */
export type Claim = EventClaim | EdgeClaim;

/** Everything that extraction found in one article: what a store takes in. */
export interface StatedArticle {
  readonly id: ArticleId;
  readonly text: string;
  /** The publication date that governed the extraction. */
  readonly published?: IsoDate;
  readonly sightings: readonly Sighting[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  /** For every mention the local entities it refers to. */
  readonly referents: readonly (readonly number[])[];
  readonly entities: readonly LocalEntity[];
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
}
