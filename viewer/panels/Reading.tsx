import { useLayoutEffect, useRef } from 'preact/hooks';
import { isEvent } from '../state/card.ts';
import { dateWords } from '../state/words.ts';
import { ActorCard } from './ActorCard.tsx';
import { ArticleCard } from './ArticleCard.tsx';
import { useApp } from './context.ts';
import { EdgeCard } from './EdgeCard.tsx';
import { EventCard } from './EventCard.tsx';
import { NodeActions } from './NodeActions.tsx';
import { Overview } from './Overview.tsx';
import { PairCard } from './PairCard.tsx';
import { LinksNote } from './PartNote.tsx';
import { PathsCard } from './PathsCard.tsx';

/** The panel in which one reads: what is selected, or where to begin. */
export function Reading() {
  const app = useApp();
  const { selection } = app.view.value;
  const panel = useRef<HTMLElement>(null);
  const shown = useRef(selection?.key);

  useLayoutEffect(() => {
    if (shown.current === selection?.key) return;
    shown.current = selection?.key;
    panel.current?.scrollTo({ top: 0 });
    const heading = panel.current?.querySelector<HTMLElement>('#card-heading');
    // Who clicked in the drawing stays there; who chose from a list is led to what they chose.
    if (!document.activeElement?.closest('.map')) heading?.focus({ preventScroll: true });
    app.message.value = heading?.textContent ?? '';
  });

  return (
    <aside ref={panel} class="reading" aria-label="Reading" tabIndex={-1}>
      {selection && (
        <button type="button" class="close" aria-label="Close this card" onClick={() => app.select(undefined)}>
          <span aria-hidden="true">×</span>
        </button>
      )}
      {selection?.what === 'node' && app.dataset.nodes.has(selection.key) && <NodeActions node={selection.key} />}
      <div key={selection?.key ?? ''} class="card">
        {selection?.what === 'node' && <LinksNote node={selection.key} />}
        {selection && <KnownNote />}
        <Card />
      </div>
    </aside>
  );
}

/** While the map tells of a day: the card reads what came later too. */
function KnownNote() {
  const app = useApp();
  const { known } = app.view.value;
  if (known === undefined) return null;
  return (
    <p class="note">The map tells what was known by {dateWords(known)}. This card tells all that is known today.</p>
  );
}

function Card() {
  const app = useApp();
  const { selection } = app.view.value;
  if (!selection) return <Overview />;
  if (selection.what === 'pair') return <PairCard pair={selection.key} />;
  if (selection.what === 'path') return <PathsCard ends={selection.key} />;
  const isComing = app.growth.loading.value.has(selection.key);
  if (selection.what === 'edge') {
    const edge = app.dataset.edges.get(selection.key);
    return edge ? <EdgeCard edge={edge} /> : isComing ? <Coming /> : <Gone />;
  }
  const node = app.dataset.nodes.get(selection.key);
  if (!node) return isComing ? <Coming /> : <Gone />;
  if (isEvent(node)) return <EventCard node={node} />;
  return node.kind === 'Article' ? <ArticleCard node={node} /> : <ActorCard node={node} />;
}

function Coming() {
  return (
    <header class="card-head">
      <h2 tabIndex={-1} id="card-heading">
        Fetching it …
      </h2>
    </header>
  );
}

function Gone() {
  return (
    <header class="card-head">
      <p class="eyebrow">Not in this graph</p>
      <h2 tabIndex={-1} id="card-heading">
        The link leads to something that isn’t here
      </h2>
      <p class="note">It may have been made from other articles, or the article that proved it was removed.</p>
    </header>
  );
}
