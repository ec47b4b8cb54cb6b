import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import iterate from 'graphology-layout-forceatlas2/iterate.js';

/** What the page sends: once with edges, then the nodes back and forth. */
export interface LayoutRequest {
  readonly nodes: Float32Array<ArrayBuffer>;
  readonly edges?: Float32Array<ArrayBuffer>;
  readonly settings: Required<ForceAtlas2Settings>;
  readonly iterations: number;
}

let edges = new Float32Array(0);

self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  const { nodes, settings, iterations } = event.data;
  if (event.data.edges) edges = event.data.edges;
  for (let count = 0; count < iterations; count++) iterate(settings, nodes, edges);
  (self as unknown as Worker).postMessage(nodes, [nodes.buffer]);
});
