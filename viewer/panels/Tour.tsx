import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from './context.ts';

interface Stop {
  readonly title: string;
  readonly text: string;
  /** What of the page it speaks of. */
  readonly place: string;
}

const STOPS: readonly Stop[] = [
  {
    title: 'Find somebody',
    text: 'Type a name, or part of one; a slip or a missing accent is forgiven. The key / leads here from anywhere.',
    place: '.search',
  },
  {
    title: 'The map',
    text: 'Shapes are kinds, lines are how sure it is: solid happened, dashed is planned, dotted is possible, struck is off. Press a shape or a line.',
    place: '.view',
  },
  {
    title: 'Read the proof',
    text: 'Everything here opens the sentences that prove it, in their article. n and p go from sentence to sentence.',
    place: '.reading',
  },
  {
    title: 'Narrow down',
    text: 'The legend is the filter: take kinds, statuses and relations out, or keep only one. Every step can be undone.',
    place: '.filters',
  },
  {
    title: 'Other views',
    text: 'Who met whom as a matrix, and all nodes and links as tables. They share the filters with the map.',
    place: '.tabs',
  },
];

/** Offers the tour to who is here for the first time, in words and out of the way. */
export function TourInvitation() {
  const { tour } = useApp();
  if (!tour.offered.value || tour.at.value !== undefined) return null;
  return (
    <section class="invitation" aria-label="Tour">
      <p>Here for the first time? Five stops show what is where.</p>
      <p class="pair">
        <button type="button" class="button small" onClick={() => tour.go(0)}>
          Take the tour
        </button>
        <button type="button" class="more" onClick={() => tour.end()}>
          No, thank you
        </button>
      </p>
    </section>
  );
}

/** The stop at which one is: a card that says what the outlined part of the page is for. */
export function Tour() {
  const { tour } = useApp();
  const at = tour.at.value;
  const stop = at === undefined ? undefined : STOPS[at];
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!stop) return;
    const place = document.querySelector(stop.place);
    place?.classList.add('toured');
    box.current?.focus();
    return () => place?.classList.remove('toured');
  }, [stop]);
  if (!stop || at === undefined) return null;
  const last = at === STOPS.length - 1;
  return (
    <section
      ref={box}
      class="tour"
      aria-label={`Tour, ${at + 1} of ${STOPS.length}`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        tour.end();
      }}
    >
      <h2>{stop.title}</h2>
      <p>{stop.text}</p>
      <p class="actions">
        <span class="quiet">
          {at + 1} of {STOPS.length}
        </span>
        {!last && (
          <button type="button" class="more" onClick={() => tour.end()}>
            End the tour
          </button>
        )}
        {at > 0 && (
          <button type="button" class="button small" onClick={() => tour.go(at - 1)}>
            Back
          </button>
        )}
        <button type="button" class="button small" onClick={() => (last ? tour.end() : tour.go(at + 1))}>
          {last ? 'Done' : 'Next'}
        </button>
      </p>
    </section>
  );
}
