import { useEffect, useState } from 'preact/hooks';
import { TABS, type Tab } from '../state/view.ts';
import { counted } from '../state/words.ts';
import { listenForKeys } from './commands.ts';
import { useApp } from './context.ts';
import { Filters } from './Filters.tsx';
import { Help } from './Help.tsx';
import { HiddenLine } from './HiddenLine.tsx';
import { Later } from './Later.tsx';
import { LinkTable } from './LinkTable.tsx';
import { MapView } from './MapView.tsx';
import { MatrixView } from './MatrixView.tsx';
import { NodeTable } from './NodeTable.tsx';
import { Reading } from './Reading.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { Timeline, TimelineToCome } from './Timeline.tsx';
import { Tour } from './Tour.tsx';
import { UndoRedo } from './UndoRedo.tsx';

const TITLES: Readonly<Record<Tab, string>> = { map: 'Map', matrix: 'Who met whom', nodes: 'Nodes', links: 'Links' };

/** The page: what to look for, what to show, the picture, and what to read of it. */
export function Shell() {
  const app = useApp();
  const { tab, selection } = app.view.value;
  const { nodes, edges } = app.visible.value;
  const [filters, setFilters] = useState(false);
  const dark = app.theme.current.value === 'dark';
  useEffect(() => listenForKeys(app), [app]);
  const show = (next: Tab) => app.change((state) => ({ ...state, tab: next }), `show ${TITLES[next]}`);
  return (
    <div class={`shell${selection ? ' has-selection' : ''}${filters ? ' has-filters' : ''}`}>
      <SkipLinks />
      <header class="top">
        <h1>Entente</h1>
        <SearchBox />
        <p class="sum">
          {counted(nodes.size, 'node')} · {counted(edges.size, 'link')}
        </p>
        <UndoRedo />
        <button
          type="button"
          class="button filters-button"
          aria-expanded={filters}
          onClick={() => setFilters(!filters)}
        >
          Legend
        </button>
        <button
          type="button"
          class="button icon"
          aria-label="Help"
          title="Help and keys (?)"
          aria-haspopup="dialog"
          onClick={() => {
            app.help.value = true;
          }}
        >
          <span aria-hidden="true">?</span>
        </button>
        <button
          type="button"
          class="button theme"
          aria-label="Dark"
          title="Light or dark"
          aria-pressed={dark}
          onClick={() => app.theme.toggle()}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />
            <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
          </svg>
        </button>
      </header>
      <Later turn={2} counts placeholder={<p class="filters wait-here">Counting …</p>}>
        <Filters />
      </Later>
      <main class="centre">
        <div class="tabs" role="tablist" aria-label="Show as">
          {TABS.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`tab-${each}`}
              aria-selected={tab === each}
              aria-controls="view"
              tabIndex={tab === each ? 0 : -1}
              onClick={() => show(each)}
              onKeyDown={(event) => stepTab(event, each, show)}
            >
              {TITLES[each]}
            </button>
          ))}
        </div>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${tab}`} class={`view view-${tab}`}>
          <MapView />
          {tab === 'matrix' && <MatrixView />}
          {tab === 'nodes' && <NodeTable />}
          {tab === 'links' && <LinkTable />}
        </div>
        <HiddenLine />
        <Later turn={3} counts placeholder={<TimelineToCome />}>
          <Timeline />
        </Later>
      </main>
      <Later turn={1} placeholder={<p class="reading wait-here">Reading …</p>}>
        <Reading />
      </Later>
      <Tour />
      {app.help.value && <Help />}
      <p class="unseen" role="status" aria-live="polite">
        {app.message}
      </p>
    </div>
  );
}

function stepTab(event: KeyboardEvent, tab: Tab, choose: (tab: Tab) => void): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const next = step && TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length];
  if (!next) return;
  choose(next);
  document.getElementById(`tab-${next}`)?.focus();
}
