import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props<Item> {
  title: string;
  items: readonly Item[];
  note?: string;
  /** What stands between the heading and the list. */
  above?: ComponentChildren;
  /** How many are shown until all are asked for. */
  first?: number;
  children: (item: Item) => ComponentChildren;
}

/** A list under a heading: nothing where it is empty, the first few where it is long. */
export function Section<Item>({ title, items, note, above, first = 12, children }: Props<Item>) {
  const heading = useId();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <section class="block" aria-labelledby={heading}>
      <h3 id={heading}>
        {title} <span class="count">{items.length}</span>
      </h3>
      {note && <p class="aside">{note}</p>}
      {above}
      <ul class="rows">{(all ? items : items.slice(0, first)).map(children)}</ul>
      {items.length > first && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `All ${items.length}`}
        </button>
      )}
    </section>
  );
}
