import { KINDS, RELATIONS, STATUS_TABLE } from '../../graph/ontology/index.ts';

export type Facet = 'kind' | 'relation' | 'status';
export type Tab = 'map' | 'nodes' | 'links';

export interface Selection {
  readonly what: 'node' | 'edge';
  readonly key: string;
}

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Everything that makes the picture beside the dataset; whole in the URL, so that a link hands it on. */
export interface ViewState {
  readonly selection?: Selection;
  /** Values that are filtered out. */
  readonly hidden: Readonly<Record<Facet, readonly string[]>>;
  /** Whether nodes without a visible link are drawn. */
  readonly loose: boolean;
  readonly tab: Tab;
  readonly camera?: Camera;
}

export const FACETS: readonly Facet[] = ['kind', 'relation', 'status'];
export const TABS: readonly Tab[] = ['map', 'nodes', 'links'];

/** What each facet may hide, in the order of the ontology. */
export const FACET_VALUES: Readonly<Record<Facet, readonly string[]>> = {
  kind: KINDS.map((entry) => entry.kind),
  relation: RELATIONS.map((entry) => entry.relation),
  status: STATUS_TABLE.map((entry) => entry.status),
};

/** Articles are read in the panel; as nodes they would tie everything to everything. */
export const INITIAL_VIEW: ViewState = {
  hidden: { kind: ['Article'], relation: [], status: [] },
  loose: false,
  tab: 'map',
};

/** Writes a state as the fragment of a URL; what is as in the beginning is left out. */
export function encodeView(view: ViewState): string {
  const query = new URLSearchParams();
  if (view.selection) query.set(view.selection.what, view.selection.key);
  for (const facet of FACETS) {
    const values = listOf(view.hidden[facet]);
    if (values !== listOf(INITIAL_VIEW.hidden[facet])) query.set(`no-${facet}`, values);
  }
  if (view.loose) query.set('loose', '1');
  if (view.tab !== INITIAL_VIEW.tab) query.set('tab', view.tab);
  if (view.camera)
    query.set('at', [view.camera.x, view.camera.y, view.camera.ratio].map((n) => n.toFixed(3)).join('_'));
  return query.toString();
}

function listOf(values: readonly string[]): string {
  return values.map((value) => value.replace(/[%.]/g, (mark) => (mark === '%' ? '%25' : '%2E'))).join('.');
}

function unescaped(value: string): string {
  return value.replaceAll('%2E', '.').replaceAll('%25', '%');
}

/** Reads the fragment of a URL; whatever it can't read is as in the beginning. */
export function decodeView(fragment: string): ViewState {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const hidden = Object.fromEntries(FACETS.map((facet) => [facet, readHidden(query, facet)])) as ViewState['hidden'];
  const node = query.get('node');
  const edge = query.get('edge');
  const selection: Selection | undefined = node
    ? { what: 'node', key: node }
    : edge
      ? { what: 'edge', key: edge }
      : undefined;
  const camera = readCamera(query.get('at'));
  return {
    ...(selection ? { selection } : {}),
    hidden,
    loose: query.get('loose') === '1',
    tab: TABS.find((tab) => tab === query.get('tab')) ?? INITIAL_VIEW.tab,
    ...(camera ? { camera } : {}),
  };
}

function readHidden(query: URLSearchParams, facet: Facet): readonly string[] {
  const text = query.get(`no-${facet}`);
  if (text === null) return INITIAL_VIEW.hidden[facet];
  const asked = new Set(text.split('.').filter(Boolean).map(unescaped));
  const known = FACET_VALUES[facet];
  // A graph of another program has kinds and relations of its own.
  const others = [...asked].filter((value) => !known.includes(value)).slice(0, 100);
  return [...known.filter((value) => asked.has(value)), ...others.sort()];
}

function readCamera(text: string | null): Camera | undefined {
  const [x, y, ratio] = (text ?? '').split('_').map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return undefined;
  if (![x, y, ratio].every(Number.isFinite) || ratio <= 0) return undefined;
  return { x, y, ratio };
}
