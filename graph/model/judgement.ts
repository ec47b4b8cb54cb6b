import type { LocalEntity, Signature } from './entity.ts';

/** One named reason of a judgement and what it weighed, positive for the same, negative for different. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
  readonly detail: string;
}

/** A decision that two signatures are the same thing or not. By a person it stands above all others. */
export interface Judgement {
  /** Keys of the two signatures, the smaller first. */
  readonly left: string;
  readonly right: string;
  readonly verdict: 'same' | 'different';
  /** Sum of the reasons' weights; positive judgements are applied from the highest down. */
  readonly score: number;
  readonly by: 'rule' | 'person' | 'model';
  readonly reasons: readonly Reason[];
}

/** What the resolver sees of a participant of an event after actors are resolved. */
export interface ActorView {
  /** Node key of the final entity. */
  readonly entity: string;
  readonly kind: string;
  readonly relation: string;
  readonly status: string;
  /** State keys behind a person, by the offices that this article gives. */
  readonly states: readonly string[];
  readonly officeClasses: readonly string[];
}

/** What the resolver sees of a Meeting or Event of one article when its signature is made. */
export interface EventView {
  readonly event: LocalEntity;
  readonly actors: readonly ActorView[];
  readonly places: readonly string[];
  /** Best date claimed in the article. */
  readonly start?: string;
  readonly end?: string;
  readonly precision?: string;
  readonly published?: string;
  readonly article: string;
}

/**
 * Knows when two things are the same. Given to a store, which knows nothing of names or offices.
 * Every method is pure and symmetric where it takes two signatures.
 */
export interface Resolver {
  /** Undefined where nothing speaks for either side: they stay apart, and another may still unite them. */
  judge(a: Signature, b: Signature): Judgement | undefined;
  /** A quick look before that: false where two are never judged the same. They may yet be judged different. */
  mayBeSame?(a: Signature, b: Signature): boolean;
  /** Whether a weak signature may belong to a cluster of strong ones; undefined where it may not. */
  attach(weak: Signature, cluster: readonly Signature[]): Judgement | undefined;
  /** Signature of a Meeting or Event, from its final actors. */
  eventSignature(view: EventView): Signature;
  /**
   * Blocks that are smaller than a signature's own: two that share none of these are never judged the same, though they
   * may be judged different. Of a kind it gives them for all exact and strong signatures, or for none.
   */
  narrowBlocks?(signature: Signature): readonly string[] | undefined;
  /**
   * The same for weak signatures and those that they may belong to: a weak one is compared with the clusters of which a
   * member shares one of these with it, and with no others.
   */
  attachBlocks?(signature: Signature): readonly string[] | undefined;
}
