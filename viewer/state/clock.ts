import { type ReadonlySignal, signal } from '@preact/signals';
import type { IsoDate } from '../../graph/model/index.ts';
import { after, dateOf, type floorTo, numberOf } from './calendar.ts';
import type { ViewState } from './view.ts';

/** What moves while it plays: the day by which it is known, or the window of the filter. */
export type Motion = 'known' | 'window';

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Milliseconds from one step to the next at speed 1. */
const PACE = 1000;

/** Plays time: one step after the other, until it is stopped or has come to the end. */
export interface Clock {
  readonly playing: ReadonlySignal<boolean>;
  start(step: () => boolean, speed: () => Speed): void;
  stop(): void;
}

export function createClock(): Clock {
  const playing = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    playing.value = false;
  };
  return {
    playing,
    stop,
    start(step, speed) {
      stop();
      playing.value = true;
      const tick = () => {
        if (step()) timer = setTimeout(tick, PACE / speed());
        else stop();
      };
      tick();
    },
  };
}

/** The next day on which something is reported; undefined at the end. */
export function nextKnown(days: readonly IsoDate[], known: IsoDate | undefined, step: 1 | -1 = 1): IsoDate | undefined {
  if (step > 0) return days.find((day) => known === undefined || day > known);
  return known === undefined ? days.at(-1) : days.findLast((day) => day < known);
}

/** A view with its window moved on by one unit of the timeline; undefined where it would leave it. */
export function nextWindow(
  { from, to }: Pick<ViewState, 'from' | 'to'>,
  span: { readonly from: number; readonly to: number; readonly unit: Parameters<typeof floorTo>[0] },
): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const { unit } = span;
  if (from === undefined && to === undefined) {
    const length = Math.max(1, Math.round((span.to - span.from) / 8));
    return { from: dateOf(span.from), to: dateOf(after(unit, span.from + length) - 1) };
  }
  const [start, end] = [from === undefined ? span.from : numberOf(from), to === undefined ? span.to : numberOf(to)];
  if (end >= span.to) return undefined;
  return { from: dateOf(after(unit, start)), to: dateOf(after(unit, after(unit, end)) - 1) };
}
