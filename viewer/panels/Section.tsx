import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

const FIRST = 12;

interface Props<Item> {
  title: string;
  items: readonly Item[];
  note?: string;
  children: (item: Item) => ComponentChildren;
}

/** A list under a heading: nothing where it is empty, the first dozen where it is long. */
export function Section<Item>({ title, items, note, children }: Props<Item>) {
  const heading = useId();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <section class="block" aria-labelledby={heading}>
      <h3 id={heading}>
        {title} <span class="count">{items.length}</span>
      </h3>
      {note && <p class="aside">{note}</p>}
      <ul class="rows">{(all ? items : items.slice(0, FIRST)).map(children)}</ul>
      {items.length > FIRST && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `All ${items.length}`}
        </button>
      )}
    </section>
  );
}
