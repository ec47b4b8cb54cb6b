import type { ComponentChildren } from 'preact';
import { clean } from '../state/words.ts';

interface Props {
  kind: string;
  title: string;
  note?: string | undefined;
  mark?: ComponentChildren;
}

/** What a card is about. The heading takes the focus when a card is opened from a list. */
export function CardHead({ kind, title, note, mark }: Props) {
  return (
    <header class="card-head">
      <p class="eyebrow">
        {mark}
        {kind}
      </p>
      <h2 tabIndex={-1} id="card-heading" dir="auto">
        {clean(title)}
      </h2>
      {note && <p class="note">{note}</p>}
    </header>
  );
}
