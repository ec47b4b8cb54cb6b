import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useFew } from './few.tsx';

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

/** A list under a heading: nothing where it is empty, the first few where it is long, then page by page. */
export function Section<Item>({ title, items, note, above, first = 12, children }: Props<Item>) {
  const heading = useId();
  const { shown, button } = useFew(items, first);
  if (items.length === 0) return null;
  return (
    <section class="block" aria-labelledby={heading}>
      <h3 id={heading}>
        {title} <span class="count">{items.length}</span>
      </h3>
      {note && <p class="aside">{note}</p>}
      {above}
      <ul class="rows">{shown.map(children)}</ul>
      {button}
    </section>
  );
}
