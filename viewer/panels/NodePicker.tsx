import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { labelOf } from '../state/card.ts';
import type { Suggestion } from '../state/search.ts';
import { clean, foldText, whenWords } from '../state/words.ts';
import { useApp } from './context.ts';
import { KindMark } from './marks.tsx';
import { useNames } from './names.ts';

interface Props {
  /** What the field is for; said to screen readers and shown while it is empty. */
  label: string;
  /** The name it begins with. */
  value?: string;
  onPick: (key: string) => void;
  children?: ComponentChildren;
}

/** A field that finds a node by label or alias: an ARIA combobox with a list. */
export function NodePicker({ label, value = '', onPick, children }: Props) {
  const app = useApp();
  const list = useId();
  const [query, setQuery] = useState(value);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { found, waiting } = useNames(open ? query : '');

  const pick = (suggestion: Suggestion) => {
    setOpen(false);
    app.growth.learn(suggestion.node);
    setQuery(labelOf(app.dataset, suggestion.node.key));
    onPick(suggestion.node.key);
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
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-activedescendant={found.length > 0 ? `${list}-${active}` : undefined}
        placeholder={label}
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
      {children}
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
            <span class="name">{clean(suggestion.node.label)}</span>
            <span class="quiet">{noteOf(suggestion)}</span>
          </div>
        ))}
      </div>
      {open && waiting && found.length === 0 && (
        <p class="no-match" role="status">
          Looking through the whole store …
        </p>
      )}
      {open && query.trim() && !waiting && found.length === 0 && (
        <p class="no-match" role="status">
          No name like that, also not with a slip or two.
        </p>
      )}
    </div>
  );
}

function noteOf({ node, alias }: Suggestion): string {
  // A part of the name that is there to be read says nothing more.
  const other = alias !== undefined && !foldText(node.label).includes(foldText(alias)) ? alias : undefined;
  return [other, node.kind, whenWords(node)].filter(Boolean).join(' · ');
}
