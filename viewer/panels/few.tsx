import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** More rows than these at once would hold the page up. */
const PAGE = 100;

/** The first few of a long list, and a button that brings more of it page by page and in the end only the first again. */
export function useFew<Item>(
  items: readonly Item[],
  first: number,
  page = PAGE,
): { readonly shown: readonly Item[]; readonly button: ComponentChildren } {
  const [more, setMore] = useState(0);
  const count = Math.min(first + more, items.length);
  const rest = items.length - count;
  const button = items.length > first && (
    <button type="button" class="more" aria-expanded={more > 0} onClick={() => setMore(rest > 0 ? more + page : 0)}>
      {rest === 0 ? 'Fewer' : rest <= page ? `All ${items.length}` : `${page} more of ${items.length}`}
    </button>
  );
  return { shown: items.slice(0, count), button };
}
