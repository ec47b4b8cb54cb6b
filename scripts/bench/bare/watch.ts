/** What a page gathers by itself, before any script of its own runs. */
export interface Watch {
  /** Milliseconds from the start of the navigation to the first picture; 0 before. */
  picture: number;
}

/**
 * Runs in the page: notes the third frame after everything was handed to sigma and has been drawn. A page that hands
 * it over is done long before what draws it is, so it is waited for.
 */
export function watch(): void {
  const watched: Watch = { picture: 0 };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    if (!list.getEntries().some(({ name }) => name === 'entente-picture')) return;
    const note = (time: number): void => {
      watched.picture = time;
    };
    for (const canvas of document.querySelectorAll('canvas')) {
      // Reading a pixel waits for all that was asked of the canvas before.
      const drawn = canvas.getContext('webgl2');
      drawn?.readPixels(0, 0, 1, 1, drawn.RGBA, drawn.UNSIGNED_BYTE, new Uint8Array(4));
    }
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(note)));
  }).observe({ type: 'mark', buffered: true });
}
