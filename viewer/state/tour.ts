import { type ReadonlySignal, signal } from '@preact/signals';

/** A walk round the page for who sees it for the first time. That it was taken, or declined, is remembered. */
export interface Tour {
  /** Number of the stop; undefined while nobody takes it. */
  readonly at: ReadonlySignal<number | undefined>;
  /** Whether it is still to be offered. */
  readonly offered: ReadonlySignal<boolean>;
  go(stop: number): void;
  end(): void;
}

const KEPT = 'entente-tour';

export function createTour(): Tour {
  const at = signal<number | undefined>(undefined);
  const offered = signal(!isTaken());
  return {
    at,
    offered,
    go(stop) {
      at.value = stop;
    },
    end() {
      at.value = undefined;
      offered.value = false;
      try {
        localStorage.setItem(KEPT, 'taken');
      } catch {
        // Where storage is forbidden it is offered again next time.
      }
    },
  };
}

function isTaken(): boolean {
  try {
    return localStorage.getItem(KEPT) !== null;
  } catch {
    return false;
  }
}
