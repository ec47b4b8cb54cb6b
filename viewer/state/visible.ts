import { stepsAround } from '../../graph/filters/index.ts';
import type { Dataset, Edge } from './dataset.ts';
import { lets } from './facets.ts';
import type { FactBook } from './facts.ts';
import { drawnIn, loadedOf } from './grown.ts';
import { createSieve, FAILS } from './sieve.ts';
import { type Facet, INITIAL_VIEW, type ViewState } from './view.ts';

/** What the filters leave. */
export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Nodes that pass every filter but have no visible link, and so are not drawn. */
  readonly loose: number;
  /** Links that are left out because they have no date. */
  readonly undated: number;
  /** How many links each filter hides that no other hides. */
  readonly hiddenBy: Readonly<Record<keyof typeof FAILS, number>>;
}

export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>> & {
  /** How many links so many outlets report, by the number of outlets. */
  readonly sources: ReadonlyMap<number, number>;
};

/** Applies the filters. A Meeting or Event whose own status is hidden stays where a link that passes leads to it. */
export function visibleIn(dataset: Dataset, facts: FactBook, view: ViewState): Visible {
  const sieve = createSieve(dataset, facts, view);
  const drawn = drawnIn(dataset, view);
  let passing: Edge[] = [];
  const alone = new Map<number, number>();
  let undated = 0;
  for (const edge of dataset.edges.values()) {
    if (drawn && !(drawn.has(edge.source) && drawn.has(edge.target))) continue;
    const fails = sieve.edge(edge);
    if (fails === 0) passing.push(edge);
    else if (fails === FAILS.date && sieve.isUndated(edge)) undated += 1;
    else add(alone, fails);
  }
  const isArticle = (key: string) => dataset.nodes.get(key)?.kind === 'Article';
  const reach = view.around.length > 0 ? stepsAround(new Set(view.around), passing, view, isArticle) : undefined;
  if (reach) passing = passing.filter(({ source, target }) => reach.has(source) && reach.has(target));
  const nodes = new Set<string>();
  for (const { source, target } of passing) nodes.add(source).add(target);
  for (const key of view.around) if (dataset.nodes.has(key)) nodes.add(key);
  let loose = 0;
  for (const node of dataset.nodes.values()) {
    if (drawn && !drawn.has(node.key)) continue;
    if (nodes.has(node.key) || (reach && !reach.has(node.key)) || sieve.node(node) !== 0) continue;
    if (view.loose) nodes.add(node.key);
    else loose += 1;
  }
  const names = Object.keys(FAILS) as (keyof typeof FAILS)[];
  const hiddenBy = Object.fromEntries(names.map((name) => [name, alone.get(FAILS[name]) ?? 0])) as Visible['hiddenBy'];
  return { nodes, edges: new Set(passing.map(({ key }) => key)), loose, undated, hiddenBy };
}

/** How many elements each value of a facet would show beside what is shown: counted under all other filters. */
export function countFacets(
  dataset: Dataset,
  facts: FactBook,
  view: ViewState,
  visible?: Pick<Visible, 'nodes'>,
): Counts {
  const sieve = createSieve(dataset, facts, view);
  const counts = {
    kind: new Map<string, number>(),
    relation: new Map<string, number>(),
    status: new Map<string, number>(),
    outlet: new Map<string, number>(),
    form: new Map<string, number>(),
    sources: new Map<number, number>(),
  };
  const kindsOf = new Map<string, Set<string>>();
  const reached = new Set<string>();
  const drawn = drawnIn(dataset, view);
  const inReach = (key: string) => view.around.length === 0 || visible?.nodes.has(key) === true;
  for (const edge of dataset.edges.values()) {
    if (drawn && !(drawn.has(edge.source) && drawn.has(edge.target))) continue;
    const fails = sieve.edge(edge);
    const only = (one: number) => fails === 0 || fails === one;
    if (only(FAILS.kind)) joinKinds(edge.source, edge.target);
    if (!inReach(edge.source) || !inReach(edge.target)) continue;
    if (only(FAILS.relation)) add(counts.relation, edge.relation);
    if (only(FAILS.status)) add(counts.status, sieve.statusOf(edge) ?? '');
    if (!only(FAILS.outlet) && !only(FAILS.sources)) continue;
    const { outlets, sources } = facts.ofEdge(edge);
    if (only(FAILS.outlet)) for (const outlet of outlets) add(counts.outlet, outlet);
    if (only(FAILS.sources)) add(counts.sources, sources);
  }
  for (const node of dataset.nodes.values()) {
    if (drawn && !drawn.has(node.key)) continue;
    const fails = sieve.node(node);
    const only = (one: number) => fails === 0 || fails === one;
    if (!inReach(node.key)) continue;
    const kinds = kindsOf.get(node.key);
    if (reached.has(node.key) || (fails === 0 && view.loose)) add(counts.kind, node.kind);
    else if (kinds?.has(node.kind) || (fails === FAILS.kind && view.loose)) add(counts.kind, node.kind);
    if (node.status && only(FAILS.status)) add(counts.status, sieve.statusOf(node) ?? '');
    const [form] = facts.ofNode(node).forms;
    if (form !== undefined && only(FAILS.form)) add(counts.form, form);
  }
  return counts;

  /** Notes at each end that it shows, or which one hidden kind would have to be let in for that. */
  function joinKinds(source: string, target: string): void {
    const one = hiddenKind(source);
    const other = hiddenKind(target);
    if (one === '' && other === '') {
      reached.add(source);
      reached.add(target);
      return;
    }
    if (one !== '' && other !== '' && one !== other) return;
    for (const key of [source, target]) {
      const known = kindsOf.get(key);
      if (known) known.add(one || other);
      else kindsOf.set(key, new Set([one || other]));
    }
  }

  function hiddenKind(key: string): string {
    const kind = dataset.nodes.get(key)?.kind ?? '';
    return lets(view.kind, kind) || view.around.includes(key) ? '' : kind;
  }
}

/** Counts everything that is loaded, whatever the filters, and whether it is on the map or not. */
export function countAll(part: Dataset, facts: FactBook): Counts {
  const dataset = loadedOf(part);
  const all: ViewState = { ...INITIAL_VIEW, kind: { mode: 'hide', values: [] } };
  return countFacets(dataset, facts, all);
}

function add<Value>(counts: Map<Value, number>, value: Value): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
