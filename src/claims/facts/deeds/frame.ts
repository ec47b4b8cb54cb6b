import type { RelationName } from '../../../../graph/ontology/index.ts';

/** PLOVER's verbs, CONSULT left out: that is a Meeting. */
export type DeedRelation = Extract<
  RelationName,
  | 'AGREES_WITH'
  | 'SUPPORTS'
  | 'CONCEDES_TO'
  | 'COOPERATES_WITH'
  | 'AIDS'
  | 'RETREATS_FROM'
  | 'REQUESTS'
  | 'ACCUSES'
  | 'REJECTS'
  | 'THREATENS'
  | 'PROTESTS_AGAINST'
  | 'SANCTIONS'
  | 'MOBILISES_AGAINST'
  | 'COERCES'
  | 'ASSAULTS'
>;

/** Whose is the target where the argument itself is no actor: "rejected |Iran's| offer", "bombed |Honduran| villages". */
export type Owner = 'none' | 'any' | 'assets' | 'acts';

/** What a verb says that its subject does to whom. */
export interface VerbFrame {
  readonly relation: DeedRelation;
  readonly mode?: string;
  /**
   * Where the target stands, tried in order: object, a preposition, `mutual` for "A and B agreed", `content` for the
   * subject of what is demanded or alleged, `content-target` for whom the threatened deed would hit, `earlier` for
   * whoever pressed the subject in the sentences before.
   */
  readonly target: readonly string[];
  readonly owner?: Owner;
  /** Lemmas one of which must head the direct object: "called up |reservists| against". */
  readonly things?: ReadonlySet<string>;
  /** What must stand beside, one of: `infinitive` ("urged B to"), `object`, `no-object`, `with:aid`, a preposition. */
  readonly beside?: readonly string[];
  /** A deed only promised ("pledged aid to") or offered. */
  readonly status?: 'planned' | 'possible';
  /** Kinds that the target may have; all actors where absent. */
  readonly kinds?: readonly string[];
  /** Kinds that the source may have. */
  readonly by?: readonly string[];
}

/** A noun that tells a deed by itself: "Russia's |invasion| of Ukraine". */
export interface NounFrame {
  readonly relation: DeedRelation;
  readonly mode?: string;
  /** Prepositions that lead to the target. */
  readonly to: readonly string[];
}

export const wordList = (words: string): readonly string[] => words.trim().split(/\s*,\s*/u);
export const wordSet = (words: string): ReadonlySet<string> => new Set(wordList(words));
