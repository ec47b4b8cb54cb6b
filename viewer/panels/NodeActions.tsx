import { labelOf } from '../state/card.ts';
import { useApp } from './context.ts';

/** What one does to the picture round a node: so many steps of it only, more of it, or without it. */
export function NodeActions({ node: key }: { node: string }) {
  const app = useApp();
  const { around, steps } = app.view.value;
  const focused = around.includes(key);
  const more = app.hiddenNeighbours(key).size;
  return (
    <div class="node-actions" role="toolbar" aria-label={`In the map: ${labelOf(app.dataset, key)}`}>
      <span class="quiet" id="around-label">
        Only within
      </span>
      <span class="segments">
        {[1, 2, 3].map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={focused && steps === each}
            aria-label={`Only ${each} ${each === 1 ? 'step' : 'steps'} around`}
            title={`Only what lies within ${each} ${each === 1 ? 'step' : 'steps'} (key ${each})`}
            onClick={() => app.focus(key, each)}
          >
            {each}
          </button>
        ))}
      </span>
      <span class="quiet">{focused && steps === 1 ? 'step' : 'steps'}</span>
      {more > 0 && (
        <button type="button" class="button" title="Show hidden neighbours (key e)" onClick={() => app.expand(key)}>
          Expand +{more}
        </button>
      )}
      <button type="button" class="button" title="Hide this node (key x)" onClick={() => app.dismiss(key)}>
        Take out
      </button>
    </div>
  );
}
