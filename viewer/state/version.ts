import { type ReadonlySignal, signal } from '@preact/signals';
import { loadVersion } from './source.ts';

/** Whether the store has changed since it was loaded: looked up when the reader comes back to the page. */
export function watchVersion(loaded: number | undefined): ReadonlySignal<boolean> {
  const stale = signal(false);
  if (loaded === undefined) return stale;
  let asking = false;
  const look = async () => {
    if (asking || stale.peek() || document.visibilityState === 'hidden') return;
    asking = true;
    // A server that is gone says so where something is asked of it.
    const version = await loadVersion().catch(() => loaded);
    asking = false;
    stale.value = version !== loaded;
  };
  addEventListener('focus', () => void look());
  document.addEventListener('visibilitychange', () => void look());
  return stale;
}
