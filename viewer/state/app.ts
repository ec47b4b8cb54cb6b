import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Articles, createArticles } from './articles.ts';
import type { Dataset } from './dataset.ts';
import { type Emphasis, emphasisOf } from './emphasis.ts';
import { indexProof, type Proved } from './proof.ts';
import { indexNames, type Search } from './search.ts';
import { loadArticle } from './source.ts';
import { createTheme, type Theme } from './theme.ts';
import { decodeView, encodeView, type Facet, INITIAL_VIEW, type Selection, type ViewState } from './view.ts';
import { type Counts, countFacets, type Visible, visibleIn } from './visible.ts';

/** The one state: dataset, view, and all that derives from them. Panels and scene read it, and change `view` only. */
export interface App {
  readonly dataset: Dataset;
  readonly view: ReadonlySignal<ViewState>;
  readonly visible: ReadonlySignal<Visible>;
  readonly counts: ReadonlySignal<Counts>;
  readonly emphasis: ReadonlySignal<Emphasis | undefined>;
  readonly proof: ReadonlySignal<ReadonlyMap<string, Proved>>;
  readonly hover: Signal<Selection | undefined>;
  readonly arranging: Signal<boolean>;
  readonly moved: Signal<boolean>;
  /** Said to screen readers. */
  readonly message: Signal<string>;
  readonly theme: Theme;
  readonly articles: Articles;
  readonly search: Search;
  /** Changes the view; a step that Back undoes unless `quiet`. */
  change(step: (view: ViewState) => ViewState, quiet?: boolean): void;
  select(selection: Selection | undefined): void;
  toggle(facet: Facet, value: string): void;
  isolate(facet: Facet, value: string): void;
  clearFilters(): void;
}

export function createApp(dataset: Dataset): App {
  const view = signal(decodeView(location.hash));
  const hover = signal<Selection | undefined>(undefined);
  const proof = computed(() => indexProof(dataset));
  const hiddenKey = computed(() => JSON.stringify([view.value.hidden, view.value.loose]));
  const underFilters = <T>(derive: (state: ViewState) => T) =>
    computed(() => {
      hiddenKey.value;
      return derive(view.peek());
    });
  const selected = computed(() => hover.value ?? view.value.selection);
  const message = signal('');

  const change: App['change'] = (step, quiet = false) => {
    const next = step(view.peek());
    const before = encodeView(view.peek());
    const after = encodeView(next);
    if (before === after) return;
    view.value = next;
    history[quiet ? 'replaceState' : 'pushState'](null, '', `#${after}`);
  };
  addEventListener('popstate', () => {
    view.value = decodeView(location.hash);
  });

  const app: App = {
    dataset,
    view,
    hover,
    proof,
    message,
    visible: underFilters((state) => visibleIn(dataset, state)),
    counts: underFilters((state) => countFacets(dataset, state)),
    emphasis: computed(() => emphasisOf(dataset, selected.value, () => proof.value)),
    arranging: signal(false),
    moved: signal(false),
    theme: createTheme(),
    articles: createArticles(loadArticle),
    search: indexNames(dataset),
    change,
    select: (selection) => change((state) => withSelection(state, selection)),
    toggle: (facet, value) =>
      change((state) => {
        const set = new Set(state.hidden[facet]);
        if (!set.delete(value)) set.add(value);
        return { ...state, hidden: { ...state.hidden, [facet]: [...set].sort() } };
      }),
    isolate: (facet, value) =>
      change((state) => {
        const others = [...app.counts.peek()[facet].keys()].filter((each) => each !== value).sort();
        const alone =
          others.every((each) => state.hidden[facet].includes(each)) && !state.hidden[facet].includes(value);
        return { ...state, hidden: { ...state.hidden, [facet]: alone ? INITIAL_VIEW.hidden[facet] : others } };
      }),
    clearFilters: () => change((state) => ({ ...state, hidden: INITIAL_VIEW.hidden, loose: INITIAL_VIEW.loose })),
  };
  effect(() => announceVisible(app));
  return app;
}

function withSelection({ selection: _, ...state }: ViewState, selection: Selection | undefined): ViewState {
  return selection ? { ...state, selection } : state;
}

function announceVisible(app: App): void {
  const { nodes, edges } = app.visible.value;
  app.message.value = `${nodes.size} nodes and ${edges.size} links shown`;
}
