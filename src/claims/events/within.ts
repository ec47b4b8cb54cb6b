import type { Reading } from '../reading.ts';
import type { EventCluster } from './identity.ts';
import type { EventMention } from './mention.ts';

/** Which event takes place within which: "on the sidelines of", "during his visit". */
export function containers(reading: Reading, clusters: readonly EventCluster[]): Map<EventCluster, EventCluster> {
  const found = new Map<EventCluster, EventCluster>();
  for (const cluster of clusters) {
    for (const mention of cluster.mentions) {
      const outer =
        clusters.find(
          (other) =>
            other !== cluster &&
            other.mentions.some(
              (candidate) => candidate.group !== undefined && mention.within.includes(candidate.group),
            ),
        ) ?? occasion(reading, clusters, cluster, mention);
      if (outer && !reaches(found, outer, cluster)) found.set(cluster, outer);
    }
  }
  return found;
}

/** "This will be an opportunity to meet X": the occasion is the visit or meeting that the sentence before told of. */
function occasion(
  reading: Reading,
  clusters: readonly EventCluster[],
  cluster: EventCluster,
  mention: EventMention,
): EventCluster | undefined {
  const parent = mention.clause?.link === 'complement' ? mention.clause.parent : undefined;
  const subject = parent?.subject.length === 1 ? parent.subject[0]! : undefined;
  if (parent?.verb.lemma !== 'be' || !subject?.pronoun) return undefined;
  if (!/^(?:this|that|it)$/u.test(reading.tokens[subject.head]!.lower)) return undefined;
  return clusters.findLast(
    (other) =>
      other !== cluster &&
      other.kind === 'Meeting' &&
      other.mentions.some(({ sentence }) => sentence < mention.sentence && mention.sentence - sentence <= 2),
  );
}

function reaches(found: ReadonlyMap<EventCluster, EventCluster>, from: EventCluster, to: EventCluster): boolean {
  for (let at: EventCluster | undefined = from; at; at = found.get(at)) if (at === to) return true;
  return false;
}
