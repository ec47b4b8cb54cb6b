import { effect, type ReadonlySignal, signal } from '@preact/signals';

/** Milliseconds by which what only counts follows what is drawn. */
const LAG = 40;

/**
 * A signal that follows another, of a large graph a moment later and in a task of its own: so that a choice is drawn
 * before it is counted through, and neither holds the page up for long. Of several, each has its turn, from 1.
 */
export function lagging<Value>(
  source: ReadonlySignal<Value>,
  isLarge: () => boolean,
  turn: number,
): ReadonlySignal<Value> {
  const late = signal(source.peek());
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const next = source.value;
    clearTimeout(timer);
    if (!isLarge()) late.value = next;
    else timer = setTimeout(() => (late.value = next), LAG * turn);
  });
  return late;
}
