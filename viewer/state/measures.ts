/** Starting nodes from which betweenness is estimated where taking all would be long. */
const MOST_STARTS = 400;
/** Up to so many nodes it is exact. */
const MOST_EXACT = 1500;

/** A graph as numbers: of each node the neighbours, one list after the other. */
export interface Adjacency {
  readonly order: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** `pairs` holds two node numbers a link; parallel links count once, loops not. */
export function adjacencyOf(order: number, pairs: Uint32Array): Adjacency {
  const unique = new Set<number>();
  for (let at = 0; at < pairs.length; at += 2) {
    const [a, b] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
    if (a !== b) unique.add(Math.min(a, b) * order + Math.max(a, b));
  }
  const offsets = new Uint32Array(order + 1);
  const each = (visit: (a: number, b: number) => void) => {
    for (const pair of unique) {
      const a = Math.floor(pair / order);
      const b = pair % order;
      visit(a, b);
      visit(b, a);
    }
  };
  each((a) => {
    offsets[a + 1] = (offsets[a + 1] ?? 0) + 1;
  });
  for (let node = 0; node < order; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const next = offsets.slice();
  const neighbours = new Uint32Array(unique.size * 2);
  each((a, b) => {
    const at = next[a] ?? 0;
    neighbours[at] = b;
    next[a] = at + 1;
  });
  return { order, offsets, neighbours };
}

/**
 * Through how many shortest paths each node lies, by Brandes' algorithm. Large graphs: from starting nodes evenly
 * spread over the order of the nodes, so that the same graph gives the same numbers.
 */
export function betweenness({ order, offsets, neighbours }: Adjacency): Float64Array {
  const result = new Float64Array(order);
  const starts = order <= MOST_EXACT ? order : MOST_STARTS;
  const [distance, stack] = [new Int32Array(order), new Uint32Array(order)];
  const [paths, share] = [new Float64Array(order), new Float64Array(order)];
  for (let count = 0; count < starts; count++) {
    const start = Math.floor((count * order) / starts);
    distance.fill(-1);
    paths.fill(0);
    share.fill(0);
    distance[start] = 0;
    paths[start] = 1;
    stack[0] = start;
    let length = 1;
    for (let at = 0; at < length; at++) {
      const node = stack[at] ?? 0;
      for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
        const other = neighbours[edge] ?? 0;
        if (distance[other] === -1) {
          distance[other] = (distance[node] ?? 0) + 1;
          stack[length++] = other;
        }
        if (distance[other] === (distance[node] ?? 0) + 1) paths[other] = (paths[other] ?? 0) + (paths[node] ?? 0);
      }
    }
    for (let at = length - 1; at > 0; at--) {
      const node = stack[at] ?? 0;
      const gives = (1 + (share[node] ?? 0)) / (paths[node] ?? 1);
      for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
        const other = neighbours[edge] ?? 0;
        if (distance[other] === (distance[node] ?? 0) - 1)
          share[other] = (share[other] ?? 0) + (paths[other] ?? 0) * gives;
      }
      result[node] = (result[node] ?? 0) + (share[node] ?? 0);
    }
  }
  // Each pair was seen from both its ends, or a sample of them.
  return result.map((value) => (value * order) / starts / 2);
}

/** Whether betweenness of so many nodes is an estimate. */
export function isEstimated(order: number): boolean {
  return order > MOST_EXACT;
}
