import type { Span } from '../../../graph/model/index.ts';
import type { Unit } from './data/words.ts';

export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'first-half' | 'second-half' | 'earlier' | 'later';
/** Parts that do not hang on the day of publication. */
export type FixedPart = Exclude<Part, 'earlier' | 'later'>;
export type Shift = -1 | 0 | 1;

/** What the words say, before publication date and tense settle it. */
export type TimeValue =
  | {
      /** "24 June 2020", "June", "1978"; what is missing is settled on resolving. */
      readonly form: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly endDay?: number;
      readonly weekday?: number;
      /** "last June", "June of next year". */
      readonly shift?: Shift;
      /** Whether the shift counts years of the calendar ("June last year") or Junes ("last June"). */
      readonly shiftOf?: 'year' | 'month';
    }
  /** "in May of that year": the year is another happening's. */
  | { readonly form: 'anchored'; readonly month: number; readonly day?: number; readonly endDay?: number }
  | { readonly form: 'season'; readonly season: number; readonly year?: number; readonly shift?: Shift }
  /** Half or quarter of a year. */
  | {
      readonly form: 'fraction';
      readonly parts: 2 | 4;
      readonly index: number;
      readonly year?: number;
      readonly shift?: Shift;
    }
  | { readonly form: 'decade'; readonly year: number }
  | {
      readonly form: 'weekday';
      readonly weekday: number;
      readonly shift?: Shift;
      /** Weeks from that of publication: "Friday last week". */
      readonly week?: number;
      /** "Thursday week": one more week in its direction. */
      readonly further?: true;
      /** "this coming Friday": the next one from the day after publication. */
      readonly ahead?: true;
    }
  | { readonly form: 'weekend'; readonly shift?: Shift }
  /** The day, week, month, year that lies `count` from that of publication. */
  | { readonly form: 'unit'; readonly unit: Unit; readonly count: number; readonly days?: readonly [number, number] }
  /** "three weeks ago", "in two months' time"; vague where no number is given. */
  | {
      readonly form: 'distance';
      readonly unit: Unit;
      readonly count: number;
      readonly vague: boolean;
      /** "in three days": a date only of what is to come, else a length. */
      readonly ahead?: true;
    }
  /** "the last three weeks", "in the coming days". */
  | {
      readonly form: 'stretch';
      readonly unit: Unit;
      readonly count: number;
      readonly direction: -1 | 1;
      readonly vague: boolean;
    }
  | { readonly form: 'new-year' }
  | { readonly form: 'part'; readonly part: Part; readonly of: TimeValue }
  /** "the first week of June"; -1 for the last. */
  | { readonly form: 'week-of'; readonly index: number; readonly of: TimeValue }
  /** "the 5th of next month". */
  | { readonly form: 'day-of'; readonly day: number; readonly of: TimeValue }
  /** "the week of 8 June". */
  | { readonly form: 'week-around'; readonly of: TimeValue }
  /** "the first Monday of June". */
  | { readonly form: 'nth-weekday'; readonly index: number; readonly weekday: number; readonly of: TimeValue }
  | { readonly form: 'between'; readonly from: TimeValue; readonly to: TimeValue }
  /** "next month, around September 9 to 11": the second within the first. */
  | { readonly form: 'within'; readonly outer: TimeValue; readonly inner: TimeValue }
  /** Away from another event: "two days after the vote", "the same day"; no count where the text gives none. */
  | {
      readonly form: 'offset';
      readonly unit: Unit | 'weekday' | 'named-month';
      readonly count?: number;
      readonly weekday?: number;
      /** 1 to 12, of a named month. */
      readonly month?: number;
      readonly part?: Part;
    }
  | { readonly form: 'duration'; readonly unit: Unit; readonly count: number }
  | { readonly form: 'recurring' };

/** How the words bound the happening: on that date, from it on, up to it. */
export type Bound = 'at' | 'since' | 'from' | 'until' | 'by' | 'before' | 'after' | 'within';

export type TimeKind = 'day' | 'range' | 'relative-to-event' | 'duration' | 'recurring';

export type Tense = 'past' | 'future' | 'present' | 'unknown';

/** An expression of the article that can date a happening. The span holds a bounding word ("since May"), not "on" or "in". */
export interface TimeExpression extends Span {
  readonly kind: TimeKind;
  readonly text: string;
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly value: TimeValue;
  readonly bound: Bound;
  /** The phrase of the event from which a relative one counts, where it stands beside: "two days after |the vote|". */
  readonly anchor?: Span;
  /** Whole days that a duration takes: 3 for a three-day visit. */
  readonly days?: number;
  /** It dates the noun that follows ("the June summit", "Friday's vote"), not the verb. */
  readonly modifier: boolean;
  /** It belongs to a dateline or byline and dates the article. */
  readonly dateline: boolean;
  /** It says how rare something is: "the first visit since 2009". */
  readonly comparison: boolean;
  /** The words before look ahead whatever the tense: "postponed until Friday". */
  readonly forward: boolean;
  readonly rule: string;
}
