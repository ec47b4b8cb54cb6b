import { useId, useState } from 'preact/hooks';
import { labelOf } from '../state/card.ts';
import type { Suggestion } from '../state/search.ts';
import { whenWords } from '../state/words.ts';
import { useApp } from './context.ts';
import { KindMark } from './marks.tsx';

/** Finds a node by label or alias: an ARIA combobox with a list. `/` leads to it from anywhere. */
export function SearchBox() {
  const app = useApp();
  const list = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = open && query.trim() ? app.search(query) : [];

  const pick = (suggestion: Suggestion) => {
    setOpen(false);
    setQuery(labelOf(app.dataset, suggestion.node.key));
    app.select({ what: 'node', key: suggestion.node.key });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      const suggestion = found[active] ?? app.search(query)[0];
      if (suggestion) pick(suggestion);
    } else if (event.key === 'Escape') {
      if (open) setOpen(false);
      else setQuery('');
    }
  };

  return (
    <div class="search">
      <input
        type="text"
        role="combobox"
        aria-label="Find a person, state, meeting …"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-activedescendant={found.length > 0 ? `${list}-${active}` : undefined}
        placeholder="Find a person, state, meeting …"
        autoComplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKey}
        onBlur={() => setOpen(false)}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
      <div class="suggestions" id={list} role="listbox" aria-label="Suggestions" hidden={found.length === 0}>
        {found.map((suggestion, index) => (
          <div
            key={suggestion.node.key}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(suggestion)}
            onKeyDown={onKey}
          >
            <KindMark kind={suggestion.node.kind} status={suggestion.node.status} />
            <span class="name">{labelOf(app.dataset, suggestion.node.key)}</span>
            <span class="quiet">{noteOf(suggestion)}</span>
          </div>
        ))}
      </div>
      {open && query.trim() && found.length === 0 && (
        <p class="no-match" role="status">
          No name like that, also not with a slip or two.
        </p>
      )}
    </div>
  );
}

function noteOf({ node, alias }: Suggestion): string {
  return [alias, node.kind, whenWords(node)].filter(Boolean).join(' · ');
}
