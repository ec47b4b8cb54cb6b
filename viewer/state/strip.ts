import type { Encounter } from './card.ts';
import { dayNumber } from './tenures.ts';
import { type Bin, binsOf, unitsOver } from './timeline.ts';
import { statusOf } from './vocabulary.ts';

/** A Meeting or Event on a strip of time. */
export interface Moment {
  readonly encounter: Encounter;
  /** Its place from left to right, 0 to 1. */
  readonly at: number;
  /** Its row from the bottom, so that none lies on another. */
  readonly level: number;
}

export interface Strip {
  /** Each by itself; none where they are too many to be told apart. */
  readonly moments: readonly Moment[];
  /** Then how many there are in each stretch of time. */
  readonly bars: readonly Bin[];
  readonly first: string;
  readonly last: string;
  readonly levels: number;
  /** Encounters without a day, which the list has. */
  readonly undated: number;
}

/** Parts of the width that a mark takes. */
const WIDTH = 0.045;
const MOST_LEVELS = 6;
/** More marks than these would lie on each other, and take longer to lay out than a card may. */
const MOST_MARKS = 120;
const MOST_BARS = 60;

/** Meetings and Events of one node along a line of time. */
export function stripOf(encounters: readonly Encounter[]): Strip | undefined {
  const dated = encounters.flatMap((encounter) => {
    const { start } = encounter.event;
    return start ? [{ encounter, start, day: dayNumber(start) }] : [];
  });
  const [begin, end] = [dated[0], dated.at(-1)];
  if (!begin || !end || dated.length < 2) return undefined;
  const told = { first: begin.start, last: end.start, undated: encounters.length - dated.length };
  if (dated.length > MOST_MARKS) {
    const days = dated.map(({ encounter, day }) => ({ day, line: statusOf(encounter.event.status).line }));
    const bars = binsOf(days, unitsOver({ from: begin.day, to: end.day }, MOST_BARS));
    return { ...told, moments: [], bars, levels: 0 };
  }
  const span = Math.max(end.day - begin.day, 1);
  const ends: number[] = [];
  const moments = dated.map(({ encounter, day }): Moment => {
    const at = (day - begin.day) / span;
    let level = ends.findIndex((taken) => at - taken >= WIDTH);
    if (level < 0) level = Math.min(ends.length, MOST_LEVELS - 1);
    ends[level] = at;
    return { encounter, at, level };
  });
  return { ...told, moments, bars: [], levels: ends.length };
}
