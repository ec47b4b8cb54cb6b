/** A run of tokens, `first` up to but not including `end`; `at` is its place among the chunks of its sentence. */
interface Run {
  readonly first: number;
  readonly end: number;
  at: number;
}

/** A noun with what stands before it. Mentions lie in it whole. */
export interface NounGroup extends Run {
  readonly type: 'noun';
  /** Token of the head noun or of the last word of a name. */
  readonly head: number;
  /** Outermost mentions in the group, those of the possessor left out. */
  readonly mentions: readonly number[];
  /** "Russia's" in "Russia's Defence Minister". */
  readonly possessor?: NounGroup;
  /** First determiner or possessive pronoun, lower case. */
  readonly determiner?: string;
  /** Index of a time expression inside: "Wednesday's trip", "the June summit". */
  readonly time?: number;
  readonly pronoun: boolean;
}

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';
export type Tense = 'past' | 'present' | 'future' | 'none';

/** A verb with its auxiliaries, negations and adverbs. */
export interface VerbGroup extends Run {
  readonly type: 'verb';
  readonly head: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** may, might, could, can, should, must, would. */
  readonly modal?: string;
  readonly negated: boolean;
  /** Adverbs inside the group, lower case. */
  readonly adverbs: readonly string[];
  /** "off" in "called off". */
  readonly particle?: string;
}

export interface Preposition extends Run {
  readonly type: 'prep';
  readonly word: string;
}

export interface AdjectiveGroup extends Run {
  readonly type: 'adjective';
  readonly word: string;
  readonly negated: boolean;
}

export interface TimeGroup extends Run {
  readonly type: 'time';
  /** Index among the article's time expressions. */
  readonly time: number;
}

export type MarkName =
  | 'comma'
  | 'and'
  | 'or'
  | 'but'
  | 'that'
  | 'relative'
  | 'subordinator'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'quote'
  | 'open'
  | 'close'
  | 'stop';

export interface Mark extends Run {
  readonly type: 'mark';
  readonly mark: MarkName;
  readonly word: string;
}

export interface Adverb extends Run {
  readonly type: 'adverb';
  readonly word: string;
}

/** The flat pieces of a sentence. */
export type Chunk = NounGroup | VerbGroup | Preposition | AdjectiveGroup | TimeGroup | Mark | Adverb;
