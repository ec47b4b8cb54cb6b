import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Status } from '../../graph/model/index.ts';
import { answerPaths, type PathAnswer } from './answers.ts';
import { type Articles, createArticles } from './articles.ts';
import { labelOf } from './card.ts';
import type { Dataset, Edge, Node } from './dataset.ts';
import { type Emphasis, emphasisOf, emphasisOfPaths } from './emphasis.ts';
import { isOnly, isolated, lets, toggled } from './facets.ts';
import { createFactBook } from './facts.ts';
import { sortedOnce } from './fields.ts';
import { dismiss, expand, focusOn, hiddenNeighbours } from './focus.ts';
import { drawnIn, loadedOf } from './grown.ts';
import { type Growth, startGrowth } from './growth.ts';
import { lagging } from './lagging.ts';
import { indexProof, type Proved } from './proof.ts';
import { getReady, MOST_AT_ONCE } from './ready.ts';
import { indexNames, type Suggestion } from './search.ts';
import { loadArticle } from './source.ts';
import { createSteps, type Step, type Steps } from './steps.ts';
import { createStructure, type Structure } from './structure.ts';
import { createTheme, type Theme } from './theme.ts';
import { createTime, type Time } from './time.ts';
import { createTour, type Tour } from './tour.ts';
import { watchVersion } from './version.ts';
import {
  type Camera,
  decodeView,
  encodeView,
  type Facet,
  filtersIn,
  type Selection,
  twoOf,
  type ViewState,
  withoutFilters,
} from './view.ts';
import { type Counts, countAll, countFacets, type Visible, visibleIn } from './visible.ts';
import { relationOf } from './vocabulary.ts';
import { counted } from './words.ts';

/** The one state: dataset, view, and all that derives from them. Panels and scene read it, and change `view` only. */
export interface App {
  /** Grows where the graph comes in parts. */
  readonly dataset: Dataset;
  readonly growth: Growth;
  /** Whether the store has changed since the graph was loaded. */
  readonly stale: ReadonlySignal<boolean>;
  readonly view: ReadonlySignal<ViewState>;
  readonly visible: ReadonlySignal<Visible>;
  readonly counts: ReadonlySignal<Counts>;
  /** Counted without any filter: which values there are. */
  readonly totals: ReadonlySignal<Counts>;
  readonly emphasis: ReadonlySignal<Emphasis | undefined>;
  /** While paths between two are asked for: what there are. */
  readonly paths: ReadonlySignal<PathAnswer | undefined>;
  /** What they lead over; drawn even where the map would not have it. */
  readonly connection: ReadonlySignal<Emphasis | undefined>;
  readonly structure: Structure;
  readonly proof: ReadonlySignal<ReadonlyMap<string, Proved>>;
  readonly hover: Signal<Selection | undefined>;
  /** Whether the map was drawn, or can't be. */
  readonly drawn: Signal<boolean>;
  /** Whether it has been looked up what panels that count ask of every element. */
  readonly ready: ReadonlySignal<boolean>;
  readonly arranging: Signal<boolean>;
  /** Whether the help lies over the page. */
  readonly help: Signal<boolean>;
  readonly tour: Tour;
  /** Said to screen readers. */
  readonly message: Signal<string>;
  readonly theme: Theme;
  readonly articles: Articles;
  search(query: string, limit?: number): readonly Suggestion[];
  readonly steps: Steps;
  readonly time: Time;
  /** The status as told by the day of the view. */
  statusOf(element: Node | Edge): Status | undefined;
  /** Changes the view by a step that can be taken back; its name says what was done, as "hide State". */
  change(change: (view: ViewState) => ViewState, step: string | Step): void;
  /** Notes where the camera looks: for the link and the way back, without a step, and without a panel drawn anew. */
  look(camera: Camera): void;
  select(selection: Selection | undefined): void;
  toggle(facet: Facet, value: string): void;
  isolate(facet: Facet, value: string): void;
  /** Shows only what lies within so many steps of a node; the whole again where that is shown already. */
  focus(key: string, steps: number): void;
  /** Shows hidden neighbours of a node. */
  expand(key: string): void;
  hiddenNeighbours(key: string): ReadonlySet<string>;
  /** Takes a node out of the picture. */
  dismiss(key: string): void;
  clearFilters(): void;
}

export function createApp(loaded: Dataset): App {
  const data = signal(loaded);
  const view = signal(decodeView(location.hash));
  const hover = signal<Selection | undefined>(undefined);
  const proof = computed(() => indexProof(data.value));
  const filters = computed(() => filtersIn(view.value));
  const underFilters = <T>(derive: (state: ViewState) => T) =>
    computed(() => {
      filters.value;
      return derive(view.peek());
    });
  const facts = computed(() => createFactBook(data.value));
  const visible = underFilters((state) => visibleIn(data.value, facts.value, state));
  // What passes the filters of all that is loaded: of a graph in parts paths also lead over what is not on the map.
  const passing = underFilters((state) =>
    data.value.part ? visibleIn(loadedOf(data.value), facts.value, state) : visible.value,
  );
  const isLarge = () => data.peek().edges.size > MOST_AT_ONCE;
  const late = {
    view: lagging(view, isLarge, 1),
    told: lagging(
      computed(() => ({ dataset: data.value, facts: facts.value })),
      isLarge,
      2,
    ),
    visible: lagging(visible, isLarge, 3),
    all: lagging(data, isLarge, 4),
  };
  const time = createTime(
    computed(() => late.told.value.dataset),
    computed(() => late.told.value.facts),
    late.view,
  );
  const counts = computed(() => countFacets(data.peek(), facts.peek(), view.peek(), late.visible.value));
  const totals = computed(() => countAll(late.all.value, facts.peek()));
  const selected = computed(() => hover.value ?? view.value.selection);
  const message = signal('');
  const asked = computed(() => {
    const { selection, pathOrder, pathSure } = view.value;
    return selection?.what === 'path' ? `${selection.key}\n${pathOrder} ${pathSure}` : undefined;
  });
  const paths = computed(() =>
    asked.value === undefined ? undefined : answerPaths(loadedOf(data.value), facts.value, view.peek(), passing.value),
  );
  const which = computed(() => view.value.pathAt);
  const shownPaths = computed(() => {
    const all = paths.value?.paths ?? [];
    return which.value > 0 ? all.slice(which.value - 1, which.value) : all;
  });
  const connection = computed(() => {
    const { selection } = view.value;
    return selection?.what === 'path' ? emphasisOfPaths(selection.key, shownPaths.value) : undefined;
  });
  let { camera } = view.peek();
  const steps = createSteps((fragment) => {
    const next = decodeView(fragment);
    camera = next.camera;
    view.value = next;
  });

  const change: App['change'] = (make, step) => {
    const before = { ...view.peek(), camera };
    const next = make(before);
    const fragment = encodeView(next);
    if (fragment === encodeView(before)) return;
    view.value = next;
    steps.add(fragment, typeof step === 'string' ? { name: step } : step);
  };

  const search = computed(() => indexNames(data.value));
  const drawn = signal(false);
  const app: App = {
    get dataset() {
      return data.value;
    },
    growth: startGrowth(data, view),
    stale: watchVersion(loaded.version),
    view,
    hover,
    proof,
    message,
    steps,
    time,
    statusOf: (element) => facts.value.told(view.value.known)(element),
    visible,
    counts,
    totals,
    emphasis: computed(() =>
      selected.value?.what === 'path' ? connection.value : emphasisOf(data.value, selected.value, () => proof.value),
    ),
    paths,
    connection,
    structure: createStructure(data, view, visible),
    drawn,
    ready: getReady(data, facts, drawn, search, [totals, counts, ...time.parts]),
    arranging: signal(false),
    help: signal(false),
    tour: createTour(),
    theme: createTheme(),
    articles: createArticles(loadArticle),
    search: (query, limit) => search.value(query, limit),
    change,
    look(next) {
      camera = next;
      steps.amend(encodeView({ ...view.peek(), camera }));
    },
    select: (selection) =>
      change(
        (state) => withSelection(data.peek(), state, selection),
        selection ? `open ${nameOf(data.peek(), selection)}` : 'close the card',
      ),
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
    focus: (key, count) => {
      const { around, steps: now } = view.peek();
      const off = around.length === 1 && around[0] === key && now === count;
      if (off) change((state) => ({ ...state, around: [], expanded: [], steps: 1 }), 'show the whole again');
      else change(focusOn(key, count), `only ${counted(count, 'step')} around ${labelOf(data.peek(), key)}`);
    },
    expand: (key) => change(expand(data.peek(), key), `expand ${labelOf(data.peek(), key)}`),
    hiddenNeighbours: (key) => hiddenNeighbours(data.value, facts.value, view.value, visible.value, key),
    dismiss: (key) => change(dismiss(key), `take out ${labelOf(data.peek(), key)}`),
    clearFilters: () => change(withoutFilters, 'show everything'),
  };
  effect(() => announceVisible(app));
  return app;
}

/** What is opened from a list and not on the map yet comes onto it, with its neighbours. */
function withSelection(dataset: Dataset, state: ViewState, selection: Selection | undefined): ViewState {
  const drawn = drawnIn(dataset, state);
  const key = selection?.what === 'node' ? selection.key : undefined;
  if (!drawn || key === undefined || drawn.has(key) || dataset.nodes.get(key)?.kind === 'Article') {
    return { ...state, selection };
  }
  return { ...state, selection, expanded: sortedOnce([...state.expanded, key]) };
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
  if (app.time.clock.playing.value) return;
  const { nodes, edges } = app.visible.value;
  app.message.value = `${nodes.size} nodes and ${edges.size} links shown`;
}
