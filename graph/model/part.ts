import type { IsoDate } from './article.ts';
import type { Precision, Status } from './claim.ts';

/**
 * What `attributes.part` of a served graph says where the graph is too large to be sent whole: how large it is, and
 * that what comes with it is not all.
 */
export interface GraphPart {
  /** All nodes other than Articles, and all links other than those to Articles, of the whole graph. */
  readonly nodes: number;
  readonly edges: number;
  /** Of a node's neighbours: whose, how many links it has, and how many of them came. */
  readonly around?: { readonly key: string; readonly links: number; readonly sent: number };
}

/** A name that the server's search found. */
export interface FoundName {
  readonly key: string;
  readonly kind: string;
  readonly label: string;
  readonly alias?: string;
  readonly form?: string;
  readonly status?: Status;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly precision?: Precision;
}
