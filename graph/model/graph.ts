import type { ArticleId, IsoDate } from './article.ts';
import type { Precision, Status } from './claim.ts';

/** The proof of an edge or event: `quote === text.slice(start, end)` of the article. */
export interface Evidence {
  readonly article: ArticleId;
  readonly start: number;
  readonly end: number;
  readonly quote?: string;
  readonly rule: string;
}

/** What one article said of an edge or event: the steps by which its status folded. */
export interface Report {
  readonly article: ArticleId;
  readonly published?: IsoDate;
  readonly status: Status;
  /** Who said so, by the article's name for them, where the text names them. */
  readonly saidBy?: string;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
}

/** Attributes that edges, Meetings and Events share. */
export interface Dated {
  readonly status: Status;
  readonly contested?: boolean;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly precision?: Precision;
  readonly basis?: string;
  /** The words of the text from which the date was read. */
  readonly when?: string;
  readonly history: readonly Report[];
  readonly evidence: readonly Evidence[];
}

/** What an element of a graph has that another program wrote (`entente import`); never in an export of a store. */
export interface Imported {
  /** `#rrggbb`, as its file has it. */
  readonly color?: string;
  /** Attributes that Entente has no name for. */
  readonly other?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** Attributes of a node in the exchange format. Articles, Meetings and Events have more than actors. */
export interface NodeAttributes extends Partial<Dated>, Imported {
  readonly kind: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly form?: string;
  readonly acronym?: string;
  readonly iso2?: string;
  /** Article: its sighting. */
  readonly title?: string;
  readonly source?: string;
  readonly published?: IsoDate;
  readonly url?: string;
  readonly files?: readonly string[];
  readonly file?: string;
  /** Article: the earliest of the articles whose text is the same but for some words; on that one, the others. */
  readonly copyOf?: ArticleId;
  readonly copies?: readonly ArticleId[];
  /** Article: the whole text (`--text full`). */
  readonly text?: string;
  /** Where the first picture draws it; made at export, seeded. */
  readonly x?: number;
  readonly y?: number;
  readonly community?: number;
  /** Articles that mention it, and sources: the fewest outlets that could have written all their texts. */
  readonly articles?: number;
  readonly sources?: number;
  /** First and last publication date of these articles. */
  readonly first?: IsoDate;
  readonly last?: IsoDate;
  /** Keys of nodes that a weak name could also stand for. */
  readonly candidates?: readonly string[];
}

/** Attributes of an edge in the exchange format. */
export interface EdgeAttributes extends Dated, Imported {
  readonly relation: string;
  readonly role?: string;
  readonly tenure?: string;
  readonly mode?: string;
  readonly quote?: string;
  /** MENTIONED_IN: how often. */
  readonly count?: number;
  /** First and last publication date of its reports. */
  readonly first?: IsoDate;
  readonly last?: IsoDate;
  readonly articles?: number;
  readonly sources?: number;
}

export interface GraphNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

export interface GraphEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** graphology's serialised form with the domain's attributes: the exchange format. */
export interface SerialisedGraph {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly options: { readonly type: 'directed'; readonly multi: true };
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
