import type { TextDetail } from '../build/index.ts';
import type {
  ArticleId,
  GraphEdge,
  GraphNode,
  Judgement,
  Resolver,
  SerialisedGraph,
  Sighting,
  Signature,
  Span,
  StatedArticle,
} from '../model/index.ts';

export type { TextDetail };

/** How a store is opened. */
export interface StoreOptions {
  /** File, or connection, of the record. */
  readonly location: string;
  readonly resolver: Resolver;
  /** Version of extractor, lexicons and options that made the claims; a record of another version is refused. */
  readonly extractor: string;
  readonly readOnly?: boolean;
}

/** What became of an article that was added. */
export interface Added {
  readonly id: ArticleId;
  /** `known`: the same text was there already; only the sighting may be new. */
  readonly outcome: 'new' | 'known' | 'superseded';
  /** By how many the copies of earlier articles have grown with it; absent where it changed nothing. */
  readonly copies?: number;
}

/** An article as the store lists it. */
export interface ArticleRecord {
  readonly id: ArticleId;
  readonly published?: string;
  readonly sightings: readonly Sighting[];
  readonly claims: number;
  /** False where a later text of the same URL has taken its place. */
  readonly current: boolean;
  /** All articles that are copies of one text, this one among them, the earliest first; absent where it has none. */
  readonly copies?: readonly ArticleId[];
}

/** A node or edge that changed, or is gone (`removed`). */
export interface Change {
  readonly version: number;
  readonly what: 'node' | 'edge';
  readonly key: string;
  /** Of an edge. */
  readonly relation?: string;
  readonly removed: boolean;
}

/** A signature and the judgements that keep it with or apart from others, for `who --why`. */
export interface Membership {
  readonly signature: Signature;
  readonly article: ArticleId;
  readonly judgements: readonly Judgement[];
}

/** Which record it is, for what is made from it: no two stores have the same id. */
export interface StoreIdentity {
  readonly id: string;
  /** Version of the last commit that changed the graph; 0 where none did. */
  readonly version: number;
}

/** Numbers for `stats`. */
export interface StoreStats {
  readonly articles: number;
  /** Of these, copies of an earlier one. */
  readonly copies: number;
  readonly sentences: number;
  readonly mentions: number;
  readonly claims: number;
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
}

/** How large the graph is. */
export interface StoreSize {
  readonly nodes: number;
  readonly edges: number;
}

/** A sentence that fits a search. */
export interface SentenceHit extends Span {
  readonly article: ArticleId;
  readonly text: string;
}

/** A kind of store: one line in the list STORES. */
export interface StoreKind {
  readonly name: string;
  readonly describes: string;
  /** Opens the record, made anew where there is none; throws a SetupError where it is not to be used. */
  open(options: StoreOptions): Promise<Store>;
}

/**
 * The record: articles, mentions, claims, judgements, and the graph that folds from them.
 * Acknowledged means on disk. The graph depends on the live articles, the judgements of persons and the
 * versions only, never on order, workers or history.
 */
export interface Store {
  /** Adds articles in one commit. An article that is known gains the sighting and nothing else. */
  add(articles: readonly StatedArticle[]): Promise<readonly Added[]>;
  /** True if the text is known already, so that it need not be extracted again. */
  has(id: ArticleId): Promise<boolean>;
  /**
   * Records where a known text was seen again. False, and nothing recorded, where the text is unknown or the
   * sighting would govern (an earlier publication date), so that the article has to be extracted and added anew.
   */
  sight(id: ArticleId, sighting: Sighting): Promise<boolean>;
  /** Takes an article and all that only it supports away; false where it is unknown. */
  remove(id: ArticleId): Promise<boolean>;
  /** Records a person's decision; it stands above those of rules until it is withdrawn. */
  judge(judgement: Judgement): Promise<void>;
  withdraw(left: string, right: string): Promise<boolean>;
  articles(): Promise<readonly ArticleRecord[]>;
  /** An article whole: text, sentences, sightings. */
  article(id: ArticleId): Promise<{ record: ArticleRecord; text: string; sentences: readonly Span[] } | undefined>;
  /** Keys of nodes whose label or alias fits a search for names, best first. */
  find(name: string, limit?: number): Promise<readonly string[]>;
  /** Sentences with all words of a search, in order of article and place. */
  sentences(words: string, limit?: number): Promise<readonly SentenceHit[]>;
  /** What an article stated, as it was added; undefined where it is unknown. */
  stated(id: ArticleId): Promise<StatedArticle | undefined>;
  /** The signatures of a node, also under a key that it had before. */
  memberships(nodeKey: string): Promise<readonly Membership[]>;
  /** The folded graph without positions, keys sorted. */
  graph(text?: TextDetail): Promise<SerialisedGraph>;
  identity(): Promise<StoreIdentity>;
  /**
   * Changes after a version, for publishers: the last of each node and edge, by version, nodes before edges. An
   * Article is named also when what it proves has changed.
   */
  changes(since: number): Promise<readonly Change[]>;
  /** Some nodes, some edges, as they are in `graph()`, by key; those that are not in it are left out. */
  nodes(keys: readonly string[]): Promise<readonly GraphNode[]>;
  edges(keys: readonly string[]): Promise<readonly GraphEdge[]>;
  /** The sentences of some articles that prove an edge, Meeting or Event of the graph, by article and place. */
  proofs(articles: readonly ArticleId[]): Promise<readonly SentenceHit[]>;
  stats(): Promise<StoreStats>;
  /** Nodes and edges of the graph, counted without folding it. */
  size(): Promise<StoreSize>;
  close(): Promise<void>;
}
