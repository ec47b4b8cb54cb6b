import type { Judgement, Resolver, Signature } from '../model/index.ts';
import type { Cluster } from './cluster.ts';
import { compare } from './keys.ts';

/** Where a weak signature belongs: to one cluster's node, or to none, with those that it could stand for. */
export interface Attachment {
  readonly node?: string;
  readonly candidates: readonly string[];
  readonly judgements: readonly Judgement[];
}

/**
 * Attaches a weak signature to the single compatible cluster of its blocks. Persons' decisions about it stand
 * above the resolver. It adds nothing to the cluster and builds no bridge between two.
 */
export function attachWeak(
  weak: Signature,
  clusters: readonly Cluster[],
  resolver: Resolver,
  decisions: readonly Judgement[] = [],
): Attachment {
  const decided = new Map(decisions.map((one) => [one.left === weak.key ? one.right : one.left, one]));
  const found: { node: string; judgement: Judgement }[] = [];
  for (const { node, members } of clusters) {
    if (members[0]!.kind !== weak.kind) continue;
    const persons = members.flatMap(({ key }) => decided.get(key) ?? []);
    if (persons.some(({ verdict }) => verdict === 'different')) continue;
    const judgement = persons[0] ?? resolver.attach(weak, members);
    if (judgement?.verdict === 'same') found.push({ node, judgement });
  }
  const byPerson = found.filter(({ judgement }) => judgement.by === 'person');
  const compatible = byPerson.length > 0 ? byPerson : found;
  const judgements = compatible.map(({ judgement }) => judgement);
  if (compatible.length === 1) return { node: compatible[0]!.node, candidates: [], judgements };
  return { candidates: compatible.map(({ node }) => node).sort(compare), judgements };
}
