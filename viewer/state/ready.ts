import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Dataset } from './dataset.ts';
import type { FactBook } from './facts.ts';
import type { Search } from './search.ts';

/** Up to so many links everything is made at once. */
export const MOST_AT_ONCE = 1000;
/** Milliseconds that a slice of the work takes, and how many elements are looked up between two looks at the clock. */
const SLICE = 24;
const STRIDE = 250;

/**
 * Looks up what panels that count ask of every element, in slices once the map is drawn: facts are kept, so that no
 * panel has to look all of them up in one block; then what they count, each by itself, before any of them shows it; and
 * then the names, so that the first search is as quick as the next. Gives whether facts and counts are done.
 */
export function getReady(
  data: ReadonlySignal<Dataset>,
  facts: ReadonlySignal<FactBook>,
  drawn: ReadonlySignal<boolean>,
  search: ReadonlySignal<Search>,
  counted: readonly ReadonlySignal<unknown>[],
): ReadonlySignal<boolean> {
  const ready = signal(data.peek().edges.size <= MOST_AT_ONCE);
  if (ready.peek()) return ready;
  let begunOnce = false;
  effect(() => {
    if (!drawn.value || begunOnce) return;
    begunOnce = true;
    const work = prepare(data.peek(), facts.peek(), search.peek(), counted, ready);
    const slice = () => {
      const begun = performance.now();
      while (performance.now() - begun < SLICE) if (work.next().done) return;
      setTimeout(slice);
    };
    afterPicture(slice);
  });
  return ready;
}

/** Frames in which a picture that was handed over is drawn and comes onto the screen. */
const FRAMES = 4;
/** Milliseconds of rest after that: who drags at once finds the page free. */
const REST = 100;

/** Does something once the first picture is on the screen, and not in its time; gives how to call it off. */
export function afterPicture(act: () => void): () => void {
  let left = FRAMES;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    left -= 1;
    if (left < 0) timer = setTimeout(act, REST);
    else frame = requestAnimationFrame(wait);
  };
  wait();
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

function* prepare(
  dataset: Dataset,
  facts: FactBook,
  search: Search,
  counted: readonly ReadonlySignal<unknown>[],
  ready: Signal<boolean>,
): Generator<void> {
  yield* lookUp(dataset, facts);
  for (const each of counted) {
    each.peek();
    yield;
  }
  ready.value = true;
  while (!search.prepare(STRIDE)) yield;
}

function* lookUp(dataset: Dataset, facts: FactBook): Generator<void> {
  let count = 0;
  for (const edge of dataset.edges.values()) {
    facts.ofEdge(edge);
    if (++count % STRIDE === 0) yield;
  }
  for (const node of dataset.nodes.values()) {
    facts.ofNode(node);
    if (++count % STRIDE === 0) yield;
  }
}
