import { useState } from 'preact/hooks';
import { counted } from '../state/words.ts';
import { useApp } from './context.ts';

/** Says above the map what of a large graph is on it and why, and that the store has changed meanwhile. */
export function PartNote() {
  const app = useApp();
  const { part } = app.dataset;
  const [read, setRead] = useState(false);
  const tells = part !== undefined && !read;
  if (!tells && !app.stale.value) return null;
  return (
    <div class="part-notes">
      {tells && (
        <p>
          Of {counted(part.nodes, 'node')} and {counted(part.edges, 'link')} the map begins with the most connected, so
          that it stays quick. Counts, timeline, matrix and tables are of the map; search and paths reach all.{' '}
          <button type="button" class="more" onClick={() => setRead(true)}>
            Understood
          </button>
        </p>
      )}
      {app.stale.value && (
        <p role="status">
          The store has changed since this page was loaded.{' '}
          <button type="button" class="more" onClick={() => location.reload()}>
            Show it as it is now
          </button>
        </p>
      )}
    </div>
  );
}

/** Says on the card of a node how many of its links were fetched, while they come, and when they can't. */
export function LinksNote({ node }: { node: string }) {
  const app = useApp();
  const { part, nodes } = app.dataset;
  if (!part) return null;
  const sent = part.sent.get(node);
  const failed = app.growth.failed.value.get(node);
  const all = nodes.get(node)?.links ?? sent?.links;
  if (failed !== undefined) {
    return (
      <p class="note" role="alert">
        Its links could not be fetched. {failed}{' '}
        <button type="button" class="more" onClick={() => app.growth.retry(node)}>
          Try again
        </button>
      </p>
    );
  }
  const isComing = app.growth.loading.value.has(node);
  // Of an article all comes that it proves.
  if (nodes.get(node)?.kind === 'Article' && !isComing) return null;
  if (isComing || !sent) {
    return (
      <p class="note" role="status">
        Fetching {all === undefined ? 'its links' : `its ${counted(all, 'link')}`} …
      </p>
    );
  }
  if (sent.sent >= sent.links) return null;
  return (
    <p class="note">
      It has {counted(sent.links, 'link')}; here are {counted(sent.sent, 'link')}, to the neighbours that have most
      themselves. A file saved with what the map leaves out has all.
    </p>
  );
}
