import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { startWorker } from '../work/worker.ts';
import { labelOf } from './card.ts';
import type { Dataset, Node } from './dataset.ts';
import { isEstimated } from './measures.ts';
import type { ColorBy, SizeBy, ViewState } from './view.ts';
import type { Visible } from './visible.ts';

/** How large each node is drawn for what it is. */
export interface Sizing {
  readonly by: SizeBy;
  /** Radius in pixels. */
  radiusOf(key: string): number;
  /** The largest number, for the legend; undefined while it is worked out. */
  readonly most: number | undefined;
  readonly estimated: boolean;
}

/** A community that has a colour of its own, by the number of its place in the palette. */
export interface Community {
  readonly number: number;
  readonly size: number;
  /** Its most connected member. */
  readonly head: string;
}

export interface Structure {
  readonly sizing: ReadonlySignal<Sizing>;
  readonly coloring: ReadonlySignal<ColorBy>;
  /** Those that are shown, the largest first; as many as the palette tells apart. */
  readonly communities: ReadonlySignal<readonly Community[]>;
  /** Nodes of communities beyond these. */
  readonly others: ReadonlySignal<number>;
}

const SMALLEST = 4.5;
const LARGEST = 18;

/** Grows with the links that a node has in the whole graph, so that filters make nothing swell or shrink. */
function radiusByLinks(dataset: Dataset, key: string): number {
  return Math.min(
    SMALLEST + 1.7 * Math.sqrt(dataset.nodes.get(key)?.links ?? dataset.edgesOf.get(key)?.length ?? 0),
    LARGEST,
  );
}

/** Colours that an eye tells apart, also a colour-blind one. */
export const MOST_COMMUNITIES = 8;

/** What size and colour of a node tell, of what the filters leave. */
export function createStructure(
  data: ReadonlySignal<Dataset>,
  view: ReadonlySignal<ViewState>,
  visible: ReadonlySignal<Visible>,
): Structure {
  const by = computed(() => view.value.sizeBy);
  const between = signal<ReadonlyMap<string, number> | undefined>(undefined);
  const degrees = computed(() => countLinks(data.value, visible.value));
  effect(() => {
    if (by.value !== 'between') return undefined;
    between.value = undefined;
    return measure(data.value, visible.value, (values) => {
      between.value = values;
    });
  });
  const sizing = computed((): Sizing => {
    const told = by.value;
    if (told === 'links')
      return { by: told, radiusOf: (key) => radiusByLinks(data.peek(), key), most: undefined, estimated: false };
    const values = told === 'between' ? between.value : told === 'sources' ? sourcesOf(data.value) : undefined;
    if (!values)
      return { by: told, radiusOf: () => (told === 'same' ? 8 : SMALLEST), most: undefined, estimated: false };
    let most = 0;
    for (const key of visible.value.nodes) most = Math.max(most, values.get(key) ?? 0);
    return {
      by: told,
      radiusOf: (key) => SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((values.get(key) ?? 0) / Math.max(most, 1e-9)),
      most,
      estimated: told === 'between' && isEstimated(visible.value.nodes.size),
    };
  });
  const groups = computed(() => {
    const found = new Map<number, { size: number; head: Node }>();
    const degree = (key: string) => degrees.value.get(key) ?? 0;
    for (const key of visible.value.nodes) {
      const node = data.value.nodes.get(key);
      if (node?.community === undefined) continue;
      const group = found.get(node.community);
      if (!group) found.set(node.community, { size: 1, head: node });
      else {
        group.size += 1;
        if (isActor(node) >= isActor(group.head) && degree(key) > degree(group.head.key)) group.head = node;
        else if (isActor(node) > isActor(group.head)) group.head = node;
      }
    }
    return [...found].sort(([a, left], [b, right]) => right.size - left.size || a - b);
  });
  return {
    sizing,
    coloring: computed(() => view.value.colorBy),
    communities: computed(() =>
      groups.value
        .slice(0, MOST_COMMUNITIES)
        .map(([number, { size, head }]) => ({ number, size, head: labelOf(data.value, head.key) })),
    ),
    others: computed(() => groups.value.slice(MOST_COMMUNITIES).reduce((sum, [, { size }]) => sum + size, 0)),
  };
}

/** A community is called by one who acts rather than by a Meeting, whose name is long. */
function isActor({ kind }: Node): number {
  return kind === 'Meeting' || kind === 'Event' || kind === 'Article' ? 0 : 1;
}

function countLinks(dataset: Dataset, visible: Visible): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const key of visible.edges) {
    const edge = dataset.edges.get(key);
    for (const end of edge ? [edge.source, edge.target] : []) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return degrees;
}

const sources = new WeakMap<Dataset, ReadonlyMap<string, number>>();

/** Outlets that speak of each node, as the export counted them. */
function sourcesOf(dataset: Dataset): ReadonlyMap<string, number> {
  const known = sources.get(dataset);
  if (known) return known;
  const made = new Map([...dataset.nodes.values()].map((node) => [node.key, node.sources ?? 0]));
  sources.set(dataset, made);
  return made;
}

/** Asks the worker for betweenness of what is shown; gives back how to stop it. */
function measure(
  dataset: Dataset,
  visible: Visible,
  onDone: (values: ReadonlyMap<string, number>) => void,
): () => void {
  const keys = [...visible.nodes].sort();
  const index = new Map(keys.map((key, at) => [key, at]));
  const pairs = Uint32Array.from(
    [...visible.edges].flatMap((key) => {
      const edge = dataset.edges.get(key);
      const [from, to] = [index.get(edge?.source ?? ''), index.get(edge?.target ?? '')];
      return from === undefined || to === undefined ? [] : [from, to];
    }),
  );
  const worker = startWorker<Float64Array>((values) => {
    onDone(new Map(keys.map((key, at) => [key, values[at] ?? 0])));
    worker.stop();
  });
  worker.ask({ task: 'betweenness', order: keys.length, pairs }, [pairs.buffer]);
  return worker.stop;
}
