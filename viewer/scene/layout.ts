import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import { embeddedWorker } from '../state/source.ts';
import type { Drawing } from './drawing.ts';
import type { LayoutRequest } from './layout.worker.ts';

/** ForceAtlas2 at work in its worker. */
export interface Layout {
  stop(): void;
}

/** Numbers a node and an edge take in the arrays of graphology-layout-forceatlas2. */
const PER_NODE = 10;
const PER_EDGE = 3;
/** By then a graph of any size that is drawn here has come to rest. */
const MOST_ROUNDS = 600;

const SETTINGS: Required<ForceAtlas2Settings> = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 10,
  strongGravityMode: true,
  gravity: 0.05,
  slowDown: 1,
  barnesHutOptimize: false,
  barnesHutTheta: 0.5,
};

/**
 * Arranges the given nodes anew, step by step. The worker is a file of its own, not a blob as in
 * graphology-layout-forceatlas2/worker, so that the policy of a served page can forbid blobs.
 */
export function startLayout(
  drawing: Drawing,
  shown: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> },
  onDone: () => void,
): Layout {
  const keys = drawing.filterNodes((key) => shown.nodes.has(key));
  const { nodes, edges } = arraysOf(drawing, keys, shown.edges);
  const settings = {
    ...SETTINGS,
    slowDown: 1 + Math.log(keys.length + 1),
    barnesHutOptimize: keys.length > 1500,
  };
  const worker = createWorker();
  const index = new Map(keys.map((key, at) => [key, at * PER_NODE]));
  let rounds = 0;

  const ask = (request: Partial<LayoutRequest>, transfer: Transferable[]) =>
    worker.postMessage({ settings, iterations: keys.length > 2000 ? 1 : 3, ...request }, transfer);
  worker.addEventListener('message', (event: MessageEvent<Float32Array<ArrayBuffer>>) => {
    const moved = event.data;
    drawing.updateEachNodeAttributes(
      (key, mark) => {
        const at = index.get(key);
        return at === undefined ? mark : { ...mark, x: moved[at] ?? mark.x, y: moved[at + 1] ?? mark.y };
      },
      { attributes: ['x', 'y'] },
    );
    if (++rounds >= MOST_ROUNDS) onDone();
    else requestAnimationFrame(() => ask({ nodes: moved }, [moved.buffer]));
  });
  ask({ nodes, edges }, [nodes.buffer, edges.buffer]);
  return { stop: () => worker.terminate() };
}

function createWorker(): Worker {
  const own = embeddedWorker();
  if (own === undefined) return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const address = URL.createObjectURL(new Blob([own], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module' });
  URL.revokeObjectURL(address);
  return worker;
}

function arraysOf(drawing: Drawing, keys: readonly string[], shown: ReadonlySet<string>) {
  const nodes = new Float32Array(keys.length * PER_NODE);
  const index = new Map<string, number>();
  keys.forEach((key, position) => {
    const at = position * PER_NODE;
    const { x, y, size } = drawing.getNodeAttributes(key);
    index.set(key, at);
    nodes.set([x, y, 0, 0, 0, 0, 1, 1, size, 0], at);
  });
  const drawn = drawing.filterEdges(
    (key, _, source, target) => shown.has(key) && index.has(source) && index.has(target),
  );
  const edges = new Float32Array(drawn.length * PER_EDGE);
  drawn.forEach((key, position) => {
    const source = index.get(drawing.source(key)) ?? 0;
    const target = index.get(drawing.target(key)) ?? 0;
    nodes[source + 6] = (nodes[source + 6] ?? 0) + 1;
    nodes[target + 6] = (nodes[target + 6] ?? 0) + 1;
    edges.set([source, target, 1], position * PER_EDGE);
  });
  return { nodes, edges };
}
