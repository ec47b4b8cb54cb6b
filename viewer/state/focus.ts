import { type Dataset, otherEnd } from './dataset.ts';
import type { FactBook } from './facts.ts';
import { sortedOnce } from './fields.ts';
import { createSieve, FAILS } from './sieve.ts';
import type { ViewState } from './view.ts';
import type { Visible } from './visible.ts';

/** Shows only what lies within so many steps of a node. */
export function focusOn(key: string, steps: number): (view: ViewState) => ViewState {
  return (view) => ({
    ...view,
    around: [key],
    steps,
    expanded: [],
    dismissed: view.dismissed.filter((each) => each !== key),
  });
}

/** Shows the neighbours of a node too: beyond the steps of a focus, and those that were taken out. */
export function expand(dataset: Dataset, key: string): (view: ViewState) => ViewState {
  return (view) => {
    const neighbours = neighboursOf(dataset, key);
    return {
      ...view,
      expanded: view.around.length > 0 || dataset.part ? sortedOnce([...view.expanded, key]) : view.expanded,
      dismissed: view.dismissed.filter((each) => !neighbours.has(each)),
    };
  };
}

/** Takes a node out of the picture; it closes its card, and a focus on it. */
export function dismiss(key: string): (view: ViewState) => ViewState {
  return (view) => ({
    ...view,
    selection: view.selection?.key === key ? undefined : view.selection,
    dismissed: sortedOnce([...view.dismissed, key]),
    around: view.around.filter((each) => each !== key),
    expanded: view.expanded.filter((each) => each !== key),
  });
}

/** Neighbours that expanding would show: what hides them is a focus or the hand, not another filter. */
export function hiddenNeighbours(
  dataset: Dataset,
  facts: FactBook,
  view: ViewState,
  visible: Visible,
  key: string,
): ReadonlySet<string> {
  const sieve = createSieve(dataset, facts, { ...view, dismissed: view.dismissed.filter((each) => each === key) });
  const hidden = new Set<string>();
  for (const edge of dataset.edgesOf.get(key) ?? []) {
    const other = otherEnd(edge, key);
    if (!visible.nodes.has(other) && (sieve.edge(edge) & ~FAILS.dismissed) === 0) hidden.add(other);
  }
  return hidden;
}

function neighboursOf(dataset: Dataset, key: string): ReadonlySet<string> {
  return new Set((dataset.edgesOf.get(key) ?? []).map((edge) => otherEnd(edge, key)));
}
