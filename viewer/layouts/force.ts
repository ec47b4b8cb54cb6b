import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { degreesOf, type Field, type LayoutEntry } from './layout.ts';

/** Numbers that a node and a link take in the arrays of graphology-layout-forceatlas2. */
const PER_NODE = 10;
const PER_EDGE = 3;
/** By then a graph of any size that is drawn here has come to rest. */
const MOST_ROUNDS = 600;
/** Above so many nodes, forces of far groups are taken together. */
const MANY = 1500;

export const force = {
  name: 'force',
  title: 'Forces (ForceAtlas2)',
  describes: 'What is linked draws together, all else pushes apart.',
  knobs: [
    { name: 'scaling', title: 'Push', min: 1, max: 60, step: 1, initial: 10 },
    { name: 'gravity', title: 'Pull to the middle', min: 0, max: 0.5, step: 0.01, initial: 0.05 },
    { name: 'linlog', title: 'Dense groups', min: 0, max: 1, step: 1, initial: 0 },
    { name: 'sizes', title: 'No overlap', min: 0, max: 1, step: 1, initial: 0 },
  ],
  gradual: true,
  start(field, knobs) {
    const count = field.x.length;
    const settings = {
      linLogMode: knobs.linlog === 1,
      outboundAttractionDistribution: false,
      adjustSizes: knobs.sizes === 1,
      edgeWeightInfluence: 1,
      scalingRatio: knobs.scaling ?? 10,
      strongGravityMode: true,
      gravity: knobs.gravity ?? 0.05,
      slowDown: 1 + Math.log(count + 1),
      barnesHutOptimize: count > MANY,
      barnesHutTheta: 0.5,
    };
    const { nodes, edges } = arraysOf(field);
    let rounds = 0;
    return () => {
      iterate(settings, nodes, edges);
      for (let node = 0; node < count; node++) {
        field.x[node] = nodes[node * PER_NODE] ?? 0;
        field.y[node] = nodes[node * PER_NODE + 1] ?? 0;
      }
      return ++rounds >= MOST_ROUNDS;
    };
  },
} as const satisfies LayoutEntry;

function arraysOf(field: Field) {
  const { x, y, radius, pairs } = field;
  const degrees = degreesOf(field);
  const nodes = new Float32Array(x.length * PER_NODE);
  for (let node = 0; node < x.length; node++) {
    const mass = 1 + (degrees[node] ?? 0);
    nodes.set([x[node] ?? 0, y[node] ?? 0, 0, 0, 0, 0, mass, 1, radius[node] ?? 1, 0], node * PER_NODE);
  }
  const edges = new Float32Array((pairs.length / 2) * PER_EDGE);
  for (let link = 0; link < pairs.length / 2; link++) {
    edges.set([(pairs[link * 2] ?? 0) * PER_NODE, (pairs[link * 2 + 1] ?? 0) * PER_NODE, 1], link * PER_EDGE);
  }
  return { nodes, edges };
}
