import type { Reading } from '../reading.ts';
import type { EventCluster } from './identity.ts';

/** Which event takes place within which: "on the sidelines of", "during his visit". */
export function containers(_reading: Reading, clusters: readonly EventCluster[]): Map<EventCluster, EventCluster> {
  const found = new Map<EventCluster, EventCluster>();
  for (const cluster of clusters) {
    for (const mention of cluster.mentions) {
      const outer = clusters.find(
        (other) =>
          other !== cluster &&
          other.mentions.some((candidate) => candidate.group !== undefined && mention.within.includes(candidate.group)),
      );
      if (outer && !reaches(found, outer, cluster)) found.set(cluster, outer);
    }
  }
  return found;
}

function reaches(found: ReadonlyMap<EventCluster, EventCluster>, from: EventCluster, to: EventCluster): boolean {
  for (let at: EventCluster | undefined = from; at; at = found.get(at)) if (at === to) return true;
  return false;
}
