import { KINDS, RELATIONS, STATUS_TABLE } from '../../graph/ontology/index.ts';
import { choice, day, type Field, flag, list, number, oneOf, plain } from './fields.ts';
import { MATRIX_KINDS, MATRIX_ORDERS } from './matrix.ts';
import { MOST_PATHS, PATH_ORDERS } from './paths.ts';
import { isPlaces } from './places.ts';

export type Facet = 'kind' | 'relation' | 'status' | 'outlet' | 'form';
export type Tab = (typeof TABS)[number];
export type Lane = (typeof LANES)[number];

/** What a card is about: a node, a link, the Meetings of two, the paths between two. */
export const SELECTABLE = ['node', 'edge', 'pair', 'path'] as const;

export interface Selection {
  readonly what: (typeof SELECTABLE)[number];
  /** Of two: see `keyOfTwo`. */
  readonly key: string;
}

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export const TABS = ['map', 'matrix', 'nodes', 'links'] as const;
export const SIZES = ['links', 'between', 'sources', 'same'] as const;
export type SizeBy = (typeof SIZES)[number];
export const COLORINGS = ['kind', 'community', 'status'] as const;
export type ColorBy = (typeof COLORINGS)[number];
/** By which days `from` and `to` filter: those on which it takes place, or on which it was reported. */
export const LANES = ['place', 'reported'] as const;

/** What the ontology's facets may hide, in its order. */
export const FACET_VALUES: Readonly<Record<'kind' | 'relation' | 'status', readonly string[]>> = {
  kind: KINDS.map((entry) => entry.kind),
  relation: RELATIONS.map((entry) => entry.relation),
  status: STATUS_TABLE.map((entry) => entry.status),
};

const SELECTION: Field<Selection | undefined> = {
  initial: undefined,
  write(value, query) {
    if (value) query.set(value.what, value.key);
  },
  read(query) {
    for (const what of SELECTABLE) {
      const key = query.get(what);
      if (key) return { what, key };
    }
    return undefined;
  },
};

const CAMERA: Field<Camera | undefined> = plain<Camera | undefined>(
  'at',
  undefined,
  ({ x, y, ratio }) => [x, y, ratio].map((each) => each.toFixed(3)).join('_'),
  (text) => {
    const [x, y, ratio] = text.split('_').map(Number);
    if (x === undefined || y === undefined || ratio === undefined) return undefined;
    return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : undefined;
  },
);

/** Filters, by whose reset everything is shown again. Articles are read in the panel; drawn they would tie all to all. */
const FILTERS = {
  kind: choice('kind', ['Article']),
  relation: choice('relation'),
  status: choice('status'),
  outlet: choice('outlet'),
  form: choice('form'),
  /** At least so many outlets report it. */
  sources: number('sources', 1, 1, 99),
  from: day('from'),
  to: day('to'),
  lane: oneOf('lane', LANES),
  /** Whether what has no date stays under `from` and `to`. */
  undated: flag('undated'),
  /** The day as of which it is told: later reports are not known yet. */
  known: day('known'),
  /** Nodes taken out by hand. */
  dismissed: list('without'),
  /** Nodes round which only so many steps are shown; none: the whole. */
  around: list('around'),
  steps: number('steps', 1, 1, 3),
  /** Nodes whose neighbours are shown too, however far from the middle. */
  expanded: list('expanded'),
  /** Whether nodes without a visible link are drawn. */
  loose: flag('loose'),
};

/** Everything that makes the picture beside the dataset. To add to the state: one line here. */
const FIELDS = {
  selection: SELECTION,
  ...FILTERS,
  /** The stretch of time that the timeline is drawn over; none: all of it. */
  spanFrom: day('span-from'),
  spanTo: day('span-to'),
  tab: oneOf<Tab>('tab', TABS),
  camera: CAMERA,
  /** What the size and the colour of a node tell, and whether links of one pair are drawn as one. */
  sizeBy: oneOf('size', SIZES),
  colorBy: oneOf('color', COLORINGS),
  merged: flag('merged'),
  /** By which steps the nodes came to lie where they do, see places.ts; none: as the graph has them. */
  places: plain<string>('places', '', String, (text) => (isPlaces(text) ? text : undefined)),
  matrixOf: oneOf('matrix', MATRIX_KINDS),
  matrixOrder: oneOf('order', MATRIX_ORDERS),
  pathOrder: oneOf('paths', PATH_ORDERS),
  /** Whether paths keep off what is denied or called off. */
  pathSure: flag('sure'),
  /** The one path that stands out; 0: all of them. */
  pathAt: number('which', 0, 0, MOST_PATHS),
};

type Fields = typeof FIELDS;
type Name = keyof Fields;
type ValueOf<Each> = Each extends Field<infer Value> ? Value : never;

/** The one state, whole in the URL, so that a link hands it on. */
export type ViewState = { readonly [Each in Name]: ValueOf<Fields[Each]> };

export const INITIAL_VIEW: ViewState = withEach((field) => field.initial);

/** Writes a state as the fragment of a URL; what is as in the beginning is left out. */
export function encodeView(view: ViewState): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(FIELDS) as Name[]) (FIELDS[name] as Field<unknown>).write(view[name], query);
  return query.toString();
}

/** The filters of a state alone: two states with the same show the same part. */
export function filtersIn(view: ViewState): string {
  return encodeView({ ...INITIAL_VIEW, ...only(view, Object.keys(FILTERS)) });
}

/** Two nodes as one key. */
export function keyOfTwo(a: string, b: string): string {
  return `${a}\n${b}`;
}

export function twoOf(key: string): readonly [string, string] {
  const [a = '', b = ''] = key.split('\n');
  return [a, b];
}

/** Reads the fragment of a URL; whatever it can't read is as in the beginning. */
export function decodeView(fragment: string): ViewState {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  return withEach((field) => field.read(query));
}

/** Whether the fragment of a URL may be a state: a plain word is the name of a place in the page. */
export function isViewFragment(fragment: string): boolean {
  return fragment.replace(/^#/, '') === '' || fragment.includes('=');
}

/** A state with its filters as in the beginning. */
export function withoutFilters(view: ViewState): ViewState {
  return { ...view, ...only(INITIAL_VIEW, Object.keys(FILTERS)) };
}

function only(view: ViewState, names: readonly string[]): Partial<ViewState> {
  return Object.fromEntries(Object.entries(view).filter(([name]) => names.includes(name)));
}

function withEach(initially: (field: Field<unknown>) => unknown): ViewState {
  const entries = Object.entries(FIELDS).map(([name, field]) => [name, initially(field as Field<unknown>)]);
  return Object.fromEntries(entries) as unknown as ViewState;
}
