import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { isOnly, lets } from '../state/facets.ts';
import { type Facet, INITIAL_VIEW } from '../state/view.ts';
import { foldText, grouped } from '../state/words.ts';
import { useApp } from './context.ts';

/** A value of a facet, as it is shown. */
export interface FacetEntry {
  readonly value: string;
  readonly name: string;
  readonly note?: string;
  readonly mark?: ComponentChildren;
  /** Entries of one group stand together under its name. */
  readonly group?: string;
}

interface Props {
  facet: Facet;
  title: string;
  entries: readonly FacetEntry[];
  /** Whether it is open before anybody opened or closed it. */
  open?: boolean;
  children?: ComponentChildren;
}

/** From here on a list can be searched. */
const LONG = 12;

/** One facet: its values with counts, each to be hidden or shown alone; long ones with a field to find a value in. */
export function FacetList({ facet, title, entries, open = false, children }: Props) {
  const app = useApp();
  const [asked, setAsked] = useState('');
  const choice = app.view.value[facet];
  const query = foldText(asked);
  const found = query === '' ? entries : entries.filter(({ name }) => foldText(name).includes(query));
  const groups = [...new Set(found.map((entry) => entry.group))];
  const isUsed = choice !== INITIAL_VIEW[facet] && (choice.mode === 'only' || choice.values.length > 0);
  if (entries.length === 0) return null;
  return (
    <details class="facet" open={open}>
      <summary>
        <span>{title}</span>
        {isUsed && (
          <span class="used">
            {choice.mode === 'only' ? 'only' : 'hides'} {choice.values.length}
          </span>
        )}
      </summary>
      {entries.length > LONG && (
        <input
          type="search"
          class="find"
          aria-label={`Find in: ${title}`}
          placeholder={`Find among ${entries.length}`}
          value={asked}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
      )}
      {groups.map((group) => (
        <Group key={group ?? ''} name={group}>
          {found
            .filter((entry) => entry.group === group)
            .map((entry) => (
              <Row key={entry.value} facet={facet} entry={entry} />
            ))}
        </Group>
      ))}
      {found.length === 0 && <p class="aside">Nothing is called that.</p>}
      {children}
    </details>
  );
}

function Group({ name, children }: { name: string | undefined; children: ComponentChildren }) {
  const id = useId();
  if (name === undefined) return <div class="facet-rows">{children}</div>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't stand in a grid as this does
    <div class="facet-rows" role="group" aria-labelledby={id}>
      <p class="facet-group" id={id}>
        {name}
      </p>
      {children}
    </div>
  );
}

function Row({ facet, entry }: { facet: Facet; entry: FacetEntry }) {
  const app = useApp();
  const { value, name, note, mark } = entry;
  const choice = app.view.value[facet];
  const count = app.counts.value[facet].get(value) ?? 0;
  const alone = isOnly(choice, value);
  return (
    <div class={count === 0 ? 'row none' : 'row'} title={note}>
      <label>
        <input type="checkbox" checked={lets(choice, value)} onChange={() => app.toggle(facet, value)} />
        {mark}
        <span class="name" dir="auto">
          {name}
        </span>
        <span class="count">{grouped(count)}</span>
      </label>
      <button
        type="button"
        class="only"
        aria-label={`Only ${value.toLowerCase().replaceAll('_', ' ')}`}
        aria-pressed={alone}
        disabled={count === 0 && !alone}
        onClick={() => app.isolate(facet, value)}
      >
        only
      </button>
    </div>
  );
}
