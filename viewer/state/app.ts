import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { answerPaths, type PathAnswer } from './answers.ts';
import { type Articles, createArticles } from './articles.ts';
import { labelOf } from './card.ts';
import type { Dataset } from './dataset.ts';
import { type Emphasis, emphasisOf, emphasisOfPaths } from './emphasis.ts';
import { isOnly, isolated, lets, toggled } from './facets.ts';
import { createFactBook } from './facts.ts';
import { indexProof, type Proved } from './proof.ts';
import { indexNames, type Search } from './search.ts';
import { loadArticle } from './source.ts';
import { createSteps, type Step, type Steps } from './steps.ts';
import { createStructure, type Structure } from './structure.ts';
import { createTheme, type Theme } from './theme.ts';
import {
  decodeView,
  encodeView,
  type Facet,
  filtersIn,
  type Selection,
  twoOf,
  type ViewState,
  withoutFilters,
} from './view.ts';
import { type Counts, countFacets, type Visible, visibleIn } from './visible.ts';
import { relationOf } from './vocabulary.ts';

/** The one state: dataset, view, and all that derives from them. Panels and scene read it, and change `view` only. */
export interface App {
  readonly dataset: Dataset;
  readonly view: ReadonlySignal<ViewState>;
  readonly visible: ReadonlySignal<Visible>;
  readonly counts: ReadonlySignal<Counts>;
  readonly emphasis: ReadonlySignal<Emphasis | undefined>;
  /** While paths between two are asked for: what there are. */
  readonly paths: ReadonlySignal<PathAnswer | undefined>;
  readonly structure: Structure;
  readonly proof: ReadonlySignal<ReadonlyMap<string, Proved>>;
  readonly hover: Signal<Selection | undefined>;
  readonly arranging: Signal<boolean>;
  /** Said to screen readers. */
  readonly message: Signal<string>;
  readonly theme: Theme;
  readonly articles: Articles;
  readonly search: Search;
  readonly steps: Steps;
  /** Changes the view by a step that can be taken back; its name says what was done, as "hide State". */
  change(change: (view: ViewState) => ViewState, step: string | Step): void;
  /** Changes the view without a step, as where the camera looks. */
  amend(change: (view: ViewState) => ViewState): void;
  select(selection: Selection | undefined): void;
  toggle(facet: Facet, value: string): void;
  isolate(facet: Facet, value: string): void;
  clearFilters(): void;
}

export function createApp(dataset: Dataset): App {
  const view = signal(decodeView(location.hash));
  const hover = signal<Selection | undefined>(undefined);
  const proof = computed(() => indexProof(dataset));
  const filters = computed(() => filtersIn(view.value));
  const underFilters = <T>(derive: (state: ViewState) => T) =>
    computed(() => {
      filters.value;
      return derive(view.peek());
    });
  const facts = createFactBook(dataset);
  const visible = underFilters((state) => visibleIn(dataset, facts, state));
  const selected = computed(() => hover.value ?? view.value.selection);
  const message = signal('');
  const asked = computed(() => {
    const { selection, pathOrder, pathSure } = view.value;
    return selection?.what === 'path' ? `${selection.key}\n${pathOrder} ${pathSure}` : undefined;
  });
  const paths = computed(() =>
    asked.value === undefined ? undefined : answerPaths(dataset, facts, view.peek(), visible.value),
  );
  const which = computed(() => view.value.pathAt);
  const shownPaths = computed(() => {
    const all = paths.value?.paths ?? [];
    return which.value > 0 ? all.slice(which.value - 1, which.value) : all;
  });
  const steps = createSteps((fragment) => {
    view.value = decodeView(fragment);
  });

  const change: App['change'] = (make, step) => {
    const next = make(view.peek());
    const fragment = encodeView(next);
    if (fragment === encodeView(view.peek())) return;
    view.value = next;
    steps.add(fragment, typeof step === 'string' ? { name: step } : step);
  };

  const app: App = {
    dataset,
    view,
    hover,
    proof,
    message,
    steps,
    visible,
    counts: underFilters((state) => countFacets(dataset, facts, state, visible.value)),
    emphasis: computed(() =>
      selected.value?.what === 'path'
        ? emphasisOfPaths(selected.value.key, shownPaths.value)
        : emphasisOf(dataset, selected.value, () => proof.value),
    ),
    paths,
    structure: createStructure(dataset, view, visible),
    arranging: signal(false),
    theme: createTheme(),
    articles: createArticles(loadArticle),
    search: indexNames(dataset),
    change,
    amend(make) {
      const next = make(view.peek());
      const fragment = encodeView(next);
      if (fragment === encodeView(view.peek())) return;
      view.value = next;
      steps.amend(fragment);
    },
    select: (selection) =>
      change((state) => ({ ...state, selection }), selection ? `open ${nameOf(dataset, selection)}` : 'close the card'),
    toggle: (facet, value) =>
      change(
        (state) => ({ ...state, [facet]: toggled(state[facet], value) }),
        `${lets(view.peek()[facet], value) ? 'hide' : 'show'} ${wordOf(facet, value)}`,
      ),
    isolate: (facet, value) =>
      change(
        (state) => ({ ...state, [facet]: isolated(facet, state[facet], value) }),
        isOnly(view.peek()[facet], value) ? `not only ${wordOf(facet, value)}` : `only ${wordOf(facet, value)}`,
      ),
    clearFilters: () => change(withoutFilters, 'show everything'),
  };
  effect(() => announceVisible(app));
  return app;
}

function nameOf(dataset: Dataset, { what, key }: Selection): string {
  if (what === 'pair' || what === 'path') {
    const [a, b] = twoOf(key);
    const ends = `${labelOf(dataset, a)} and ${labelOf(dataset, b)}`;
    return what === 'pair' ? `Meetings of ${ends}` : `paths between ${ends}`;
  }
  const edge = what === 'edge' ? dataset.edges.get(key) : undefined;
  if (!edge) return labelOf(dataset, key);
  return `${labelOf(dataset, edge.source)} ${relationOf(edge.relation).verb} ${labelOf(dataset, edge.target)}`;
}

function wordOf(facet: Facet, value: string): string {
  return facet === 'relation' ? relationOf(value).verb : value;
}

function announceVisible(app: App): void {
  const { nodes, edges } = app.visible.value;
  app.message.value = `${nodes.size} nodes and ${edges.size} links shown`;
}
