import { useMemo } from 'preact/hooks';
import type { Dataset } from '../state/dataset.ts';
import { drawnIn } from '../state/grown.ts';
import { reasonsIn } from '../state/hidden.ts';
import { filtersIn, type ViewState } from '../state/view.ts';
import { counted } from '../state/words.ts';
import { useApp } from './context.ts';

/** Of a graph in parts, how many nodes the map has not; what it has may be shown or hidden by a filter. */
function nodesBeyond(dataset: Dataset, opened: Pick<ViewState, 'expanded' | 'around'>): number {
  let beyond = dataset.part?.nodes ?? 0;
  for (const key of drawnIn(dataset, opened) ?? []) if (dataset.nodes.get(key)?.kind !== 'Article') beyond -= 1;
  return beyond;
}

/** What is hidden and why: each reason with what it alone hides, to be lifted one by one or all at once. */
export function HiddenLine() {
  const app = useApp();
  const view = app.view.value;
  const { hiddenBy, loose, undated } = app.visible.value;
  const reasons = reasonsIn(app.dataset, view);
  const filtered = filtersIn(view) !== '';
  const { dataset } = app;
  const { expanded, around } = view;
  const beyond = useMemo(() => nodesBeyond(dataset, { expanded, around }), [dataset, expanded, around]);
  if (reasons.length === 0 && loose === 0 && beyond <= 0) return null;
  return (
    <section class="hidden-line" aria-label="What is hidden and why">
      <span class="quiet">Hidden</span>
      <div class="reasons">
        {beyond > 0 && (
          <span
            class="reason fixed"
            title="The map has the most connected and what was opened. Search and paths reach all; counts, timeline, matrix and tables are of the map."
          >
            not on the map <span class="count">{counted(beyond, 'node')}</span>
          </span>
        )}
        {reasons.map(({ key, label, by, lift }) => (
          <button key={key} type="button" class="reason" onClick={() => app.change(lift, `show again: ${label}`)}>
            <span>
              <span class="unseen">Show again: </span>
              {label}
            </span>
            {by && hiddenBy[by] > 0 && <span class="count">{counted(hiddenBy[by], 'link')}</span>}
            <span aria-hidden="true">×</span>
          </button>
        ))}
        {undated > 0 && (
          <button
            type="button"
            class="reason"
            onClick={() => app.change((state) => ({ ...state, undated: true }), 'keep what has no date')}
          >
            <span>
              <span class="unseen">Show again: </span>without a date
            </span>
            <span class="count">{counted(undated, 'link')}</span>
            <span aria-hidden="true">×</span>
          </button>
        )}
        {loose > 0 && (
          <button
            type="button"
            class="reason"
            onClick={() => app.change((state) => ({ ...state, loose: true }), 'show nodes without a link')}
          >
            <span>
              <span class="unseen">Show again: </span>without a visible link
            </span>
            <span class="count">{counted(loose, 'node')}</span>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      {filtered && (
        <button type="button" class="more" onClick={() => app.clearFilters()}>
          Show all
        </button>
      )}
    </section>
  );
}
