import type { IsoDate, Status } from '../model/index.ts';

/** What is let through: only these values, or all but these, also what has none. */
export type Values<Value extends string = string> = readonly Value[] | { readonly not: readonly Value[] };

/** Which part of a graph is meant. All that is given must hold; what is not given does not filter. */
export interface Filter {
  readonly kinds?: Values;
  readonly relations?: Values;
  readonly statuses?: Values<Status>;
  /** What takes place on this day or later. */
  readonly from?: IsoDate;
  /** What takes place on this day or earlier. */
  readonly to?: IsoDate;
  /** Whether `from` and `to` go by when it takes place, as they do unless told, or by when it was reported. */
  readonly by?: 'place' | 'reported';
  /** Whether what has no date passes `from` and `to`. */
  readonly undated?: boolean;
  /** What one of these outlets reports. */
  readonly outlets?: Values;
  /** Meetings and events of these forms, and links to them; of those without a form it is the kind in lower case. */
  readonly forms?: Values;
  /** What at least so many sources report: outlets, of which all that print one text are one. */
  readonly minSources?: number;
  /** What had been reported by this day, as it was told then: later reports and sentences go, and the status is theirs. */
  readonly knownBy?: IsoDate;
  /** What is so many links away from one of these nodes, or nearer; of `expanded` ones in reach the neighbours too. */
  readonly around?: {
    readonly nodes: readonly string[];
    readonly steps: number;
    readonly expanded?: readonly string[];
  };
  /** Never these nodes, nor links to them. */
  readonly without?: readonly string[];
  /**
   * Nodes to which no link that passes leads: all that pass by themselves, or none. Unless told, meetings and events
   * that do, and actors and places where nothing is asked that only links can answer.
   */
  readonly unlinked?: boolean;
  /** Whether articles that prove what is left stay whatever kinds are asked for. */
  readonly cited?: boolean;
}
