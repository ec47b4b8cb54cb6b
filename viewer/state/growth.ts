import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import type { Dataset, Node } from './dataset.ts';
import { withPiece } from './grown.ts';
import { savingQuery } from './saving.ts';
import { loadPaths, loadPiece } from './source.ts';
import { twoOf, type ViewState } from './view.ts';
import { kindOf } from './vocabulary.ts';

/** How a graph in parts grows: what is opened or expanded is fetched, once each. */
export interface Growth {
  /** Keys on their way. */
  readonly loading: ReadonlySignal<ReadonlySet<string>>;
  /** Keys that could not be had, with the reason. */
  readonly failed: ReadonlySignal<ReadonlyMap<string, string>>;
  retry(key: string): void;
  /** Takes a name in that the server's search found, so that it can be opened. */
  learn(node: Node): void;
}

/** Watches the view, and adds to the dataset what it asks for. */
export function startGrowth(dataset: Signal<Dataset>, view: ReadonlySignal<ViewState>): Growth {
  const loading = signal<ReadonlySet<string>>(new Set());
  const failed = signal<ReadonlyMap<string, string>>(new Map());
  const asked = new Set<string>();

  // Pieces that came together go in together: all that hangs on the dataset is made anew once.
  const add = (...pieces: readonly SerialisedGraph[]) => {
    dataset.value = pieces.reduce(withPiece, dataset.peek());
  };
  const fetchFor = async (key: string, load: () => Promise<readonly SerialisedGraph[]>) => {
    loading.value = new Set([...loading.peek(), key]);
    try {
      add(...(await load()));
    } catch (reason) {
      failed.value = new Map([...failed.peek(), [key, reason instanceof Error ? reason.message : String(reason)]]);
    }
    loading.value = new Set([...loading.peek()].filter((each) => each !== key));
  };
  const fetchAll = async (key: string, wanted: readonly Parameters<typeof loadPiece>[0][]) => {
    const pieces = wanted.filter((piece) => !asked.has(`${piece} ${key}`));
    if (pieces.length === 0) return;
    for (const piece of pieces) asked.add(`${piece} ${key}`);
    await fetchFor(key, () => Promise.all(pieces.map((each) => loadPiece(each, key))));
  };
  /** Paths between two are sought in the whole store: what is loaded would make them longer than they are, or none. */
  const fetchPaths = async (key: string, state: ViewState) => {
    const [between, and] = twoOf(key);
    if (between === '' || and === '' || between === and) return;
    const sure = state.pathSure ? '1' : '0';
    const two = new URLSearchParams({ between, and, sure });
    const query = `${two}&${savingQuery({}, state, { cites: false, format: 'json' })}`;
    if (asked.has(`paths ${key} ${query}`)) return;
    asked.add(`paths ${key} ${query}`);
    await fetchFor(key, async () => [await loadPaths(query)]);
  };
  const want = (state: ViewState) => {
    const { expanded, around, selection } = state;
    for (const key of [...expanded, ...around]) void fetchAll(key, ['neighbours']);
    if (selection?.what === 'path') void fetchPaths(selection.key, state);
    if (selection?.what === 'pair') {
      for (const key of twoOf(selection.key)) void fetchAll(key, ['neighbours']);
    }
    if (selection?.what !== 'node' && selection?.what !== 'edge') return;
    const node = dataset.peek().nodes.get(selection.key);
    if (selection.what === 'edge') void fetchAll(selection.key, ['edges']);
    else
      void fetchAll(
        selection.key,
        node?.kind === 'Article'
          ? ['nodes']
          : !node || kindOf(node.kind).role === 'event'
            ? ['neighbours', 'nodes']
            : ['neighbours'],
      );
  };

  if (dataset.peek().part) effect(() => want(view.value));
  return {
    loading,
    failed,
    retry(key) {
      for (const each of [...asked]) if (each.slice(each.indexOf(' ') + 1).startsWith(key)) asked.delete(each);
      failed.value = new Map([...failed.peek()].filter(([each]) => each !== key));
      want(view.peek());
    },
    learn(node) {
      const { key } = node;
      if (dataset.peek().nodes.has(key)) return;
      const options = { type: 'directed', multi: true } as const;
      add({ attributes: {}, options, nodes: [{ key, attributes: node }], edges: [] });
    },
  };
}
