import type { Status } from '../../../graph/model/index.ts';
import type { RelationName } from '../../../graph/ontology/index.ts';
import type { NounGroup } from '../grammar/chunk.ts';
import type { Clause } from '../grammar/clause.ts';

/** One party of an event as one mention of the event gives it. */
export interface Part {
  readonly entity: number;
  readonly relation: RelationName;
  /** Absent where the part stands as the event stands. */
  readonly status?: Status;
  readonly rule: string;
}

/** One place of the text that speaks of a Meeting or Event. */
export interface EventMention {
  readonly index: number;
  readonly sentence: number;
  /** Token of the noun or verb. */
  readonly head: number;
  readonly kind: 'Meeting' | 'Event';
  readonly form: string;
  /** The words: "three-day visit to Russia", "met". */
  readonly wording: string;
  readonly group?: NounGroup;
  readonly clause?: Clause;
  /** "Victory Day Parade". */
  readonly name?: string;
  /** "the", "this", a possessive: it may point back. */
  readonly definite: boolean;
  /** Points back and says nothing of its own: "the meeting", "this meet", "it". */
  readonly anaphoric: boolean;
  /** Index of the mention whose event it leaves out: "Chile stayed away". */
  readonly refersTo?: number;
  /** "a", "an", "another": brings something new. */
  readonly indefinite: boolean;
  /** Classes of the offices whose holders it gathers: foreign ministers are not defence ministers. */
  readonly offices: readonly string[];
  readonly plural: boolean;
  readonly series: boolean;
  readonly ordinal?: string;
  /** "another", "separately", "a second": not the one before. */
  readonly apart: boolean;
  /** "the next summit", "the last round": which of a row. */
  readonly turn?: 'next' | 'last';
  /** Only tells again of an event that the article has told of: "they put their names to the accord". */
  readonly retells?: boolean;
  /** Absent where the mention does not say how the event stands. */
  status?: Status;
  readonly parts: Part[];
  readonly places: number[];
  /** Time expressions that date it, best first. */
  readonly times: number[];
  /** Event mention within which it takes place: "on the sidelines of", "during". */
  readonly within: NounGroup[];
  readonly rule: string;
}

/** A handshake or embrace is part of the encounter that brings it about. */
export const isCourtesy = ({ rule }: EventMention): boolean =>
  /^verb-(?:shake|embrace|hug|toast|exchange|greet|smile)$/u.test(rule);

/** A mention that leaves its event out, as a clause tells more of what another told: "Chile stayed away", "it lasted a day". */
export const leavingOut = (clause: Clause, known: EventMention, index: number, rule: string): EventMention => ({
  index,
  sentence: clause.sentence,
  head: clause.verb.head,
  kind: known.kind,
  form: known.form,
  wording: '',
  clause,
  definite: true,
  anaphoric: true,
  refersTo: known.index,
  plural: false,
  indefinite: false,
  offices: [],
  series: false,
  apart: false,
  parts: [],
  places: [],
  times: [],
  within: [],
  rule: `${rule}-${clause.verb.lemma}`,
});
