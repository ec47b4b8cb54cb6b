import type { Dataset } from './dataset.ts';
import type { FactBook } from './facts.ts';
import { isStep, MOST_PATHS, type Path, type PathOrder, pathsBetween } from './paths.ts';
import { INITIAL_VIEW, twoOf, type ViewState, withoutFilters } from './view.ts';
import { type Visible, visibleIn } from './visible.ts';

/** Filters that may stand between two nodes, by what the page calls them. */
const LIFTS = [
  { name: 'kinds', fields: ['kind'] },
  { name: 'relations', fields: ['relation'] },
  { name: 'status', fields: ['status'] },
  { name: 'outlets', fields: ['outlet'] },
  { name: 'forms', fields: ['form'] },
  { name: 'number of sources', fields: ['sources'] },
  { name: 'days', fields: ['from', 'to', 'undated', 'known'] },
  { name: 'what was taken out', fields: ['dismissed'] },
  { name: 'steps around a node', fields: ['around', 'steps', 'expanded'] },
] as const satisfies readonly { name: string; fields: readonly (keyof ViewState)[] }[];

/** A filter without which there would be a path. */
export interface Lift {
  readonly name: string;
  lift(view: ViewState): ViewState;
}

/** Paths between the two of a selection; where there are none, what one would have to lift for some. */
export interface PathAnswer {
  readonly paths: readonly Path[];
  readonly lifts: readonly Lift[];
  /** Whether without any filter there is a path. */
  readonly connected: boolean;
}

export function answerPaths(dataset: Dataset, facts: FactBook, view: ViewState, visible: Visible): PathAnswer {
  const found = pathsUnder(dataset, visible, view, MOST_PATHS);
  if (found.length > 0) return { paths: found, lifts: [], connected: true };
  const would = (lifted: ViewState) =>
    pathsUnder(dataset, visibleIn(dataset, facts, lifted), lifted, 1, 'steps').length > 0;
  const candidates: readonly Lift[] = [
    ...LIFTS.filter(({ fields }) => fields.some((field) => differs(view, field))).map(({ name, fields }) => ({
      name: `the filter on ${name}`,
      lift: (state: ViewState) => ({ ...state, ...initial(fields) }),
    })),
    ...(view.pathSure ? [{ name: '“Leave out denied and cancelled”', lift: withoutSure }] : []),
  ];
  const lifts = candidates.filter(({ lift }) => would(lift(view)));
  if (lifts.length > 0) return { paths: [], lifts, connected: true };
  const free = (state: ViewState) => withoutSure(withoutFilters(state));
  const connected = would(free(view));
  return { paths: [], connected, lifts: connected ? [{ name: 'all filters', lift: free }] : [] };
}

function pathsUnder(
  dataset: Dataset,
  visible: Visible,
  view: ViewState,
  most: number,
  order: PathOrder = view.pathOrder,
): readonly Path[] {
  const [from, to] = twoOf(view.selection?.key ?? '');
  const passes = (edge: Parameters<typeof isStep>[1]) =>
    visible.edges.has(edge.key) && isStep(dataset, edge, view.pathSure);
  return pathsBetween(dataset, { from, to, passes, order, most });
}

function withoutSure(view: ViewState): ViewState {
  return { ...view, pathSure: false };
}

function differs(view: ViewState, field: keyof ViewState): boolean {
  return JSON.stringify(view[field]) !== JSON.stringify(INITIAL_VIEW[field]);
}

function initial(fields: readonly (keyof ViewState)[]): Partial<ViewState> {
  return Object.fromEntries(fields.map((field) => [field, INITIAL_VIEW[field]]));
}
