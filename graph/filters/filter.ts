import type { IsoDate, Status } from '../model/index.ts';

/** Which part of a graph is meant. All that is given must hold; what is not given does not filter. */
export interface Filter {
  readonly kinds?: readonly string[];
  readonly relations?: readonly string[];
  readonly statuses?: readonly Status[];
  /** What takes place on this day or later. */
  readonly from?: IsoDate;
  /** What takes place on this day or earlier. */
  readonly to?: IsoDate;
  /** What one of these outlets reports. */
  readonly outlets?: readonly string[];
  /** What at least so many sources report: outlets, of which all that print one text are one. */
  readonly minSources?: number;
  /** What is so many links away from one of these nodes, or nearer. */
  readonly around?: { readonly nodes: readonly string[]; readonly steps: number };
  /** Never these nodes, nor links to them. */
  readonly without?: readonly string[];
}
