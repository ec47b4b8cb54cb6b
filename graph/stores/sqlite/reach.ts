import { attachBlocks, type Cluster } from '../../build/index.ts';
import type { Signature } from '../../model/index.ts';
import type { Batch } from './batch.ts';
import { hasWeak } from './signatures.ts';

/** What a change of signatures has to look at. */
export interface Reach {
  /** Exact and strong signatures whose components are clustered anew. */
  readonly seeds: Set<number>;
  /** Nodes that lost a signature, or may. */
  readonly lost: Set<number>;
  /** By kind and block the nodes that changed: to these the weak signatures of the block are compared anew. */
  readonly changed: Map<string, Map<string, Set<number>>>;
  readonly weak: Set<number>;
  /** Signatures whose node or candidates changed. */
  readonly moved: Set<number>;
  /** By node the clusters that weak signatures have been compared with: many are compared with one. */
  readonly clusters: Map<number, Cluster>;
  /** By node the new signatures that joined its cluster, and are not written there yet. */
  readonly joined: Map<number, number[]>;
}

/** A change that reaches nothing yet. */
export function newReach(): Reach {
  return {
    seeds: new Set(),
    lost: new Set(),
    changed: new Map(),
    weak: new Set(),
    moved: new Set(),
    clusters: new Map(),
    joined: new Map(),
  };
}

/** Notes that a node has changed, where weak signatures could be compared with it. */
export function noteChange(
  batch: Batch,
  { changed }: Pick<Reach, 'changed'>,
  signature: Signature,
  node: number,
): void {
  const { kind } = signature;
  const { resolver } = batch;
  if (!hasWeak(batch, kind)) return;
  const known = changed.get(kind) ?? new Map<string, Set<number>>();
  changed.set(kind, known);
  for (const block of attachBlocks(signature, resolver)) {
    const nodes = known.get(block);
    if (nodes) nodes.add(node);
    else known.set(block, new Set([node]));
  }
}

/** Exact and strong signatures of a node. */
export function idsOf({ sql }: Batch, node: number): readonly number[] {
  const query = 'SELECT json_group_array(id) AS ids FROM signature WHERE node = ? AND weak = 0';
  return JSON.parse(sql.get<{ ids: string }>(query, node)!.ids) as number[];
}
