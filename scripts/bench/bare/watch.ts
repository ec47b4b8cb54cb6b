/** What a page gathers by itself, before any script of its own runs. */
export interface Watch {
  /** Milliseconds from the start of the navigation to the first picture; 0 before. */
  picture: number;
}

/** Runs in the page: notes the second frame after everything was handed to sigma. */
export function watch(): void {
  const watched: Watch = { picture: 0 };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    if (!list.getEntries().some(({ name }) => name === 'entente-picture')) return;
    const note = (time: number): void => {
      watched.picture = time;
    };
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(note)));
  }).observe({ type: 'mark', buffered: true });
}
