/** What a page gathers by itself, before any script of its own runs. */
export interface Watch {
  picture: number;
  readonly frames: number[];
  readonly blocks: { readonly start: number; readonly duration: number }[];
}

/** Runs in the page: gathers frames, blocks and the moment of the first picture. */
export function watch(): void {
  const watched: Watch = { picture: 0, frames: [], blocks: [] };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.blocks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const each = (time: number): void => {
    watched.frames.push(time);
    requestAnimationFrame(each);
  };
  requestAnimationFrame(each);
  new PerformanceObserver((list) => {
    if (!list.getEntries().some(({ name }) => name === 'entente-picture')) return;
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        requestAnimationFrame((time) => {
          watched.picture = time;
        }),
      ),
    );
  }).observe({ type: 'mark', buffered: true });
}
