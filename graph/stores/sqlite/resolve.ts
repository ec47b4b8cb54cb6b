import {
  type Attachment,
  attachBlocks,
  attachWeak,
  type Cluster,
  clusterOf,
  compare,
  mayAttach,
  neverSame,
  ownKey,
} from '../../build/index.ts';
import type { Judgement, Signature } from '../../model/index.ts';
import { type Batch, meetNodes, nodeId, nodeKey, type State } from './batch.ts';
import { writeUses } from './bearings.ts';
import { regroup } from './clusters.ts';
import { joinCluster } from './join.ts';
import { placeAll } from './places.ts';
import { idsOf, newReach, noteChange, type Reach } from './reach.ts';
import { forget, inBlocks, judgeAnew, partnersOf, recall, signatureOf, writeBorn } from './signatures.ts';
import { meetStates, restate, stateOf, writeStates } from './states.ts';

/**
 * Finds the nodes of what is new, gone or decided upon in a commit: compares new signatures within their blocks,
 * clusters the components of positive judgements that were touched, and attaches the weak ones of their blocks.
 */
export function settle(batch: Batch): void {
  writeBorn(batch);
  writeUses(batch);
  const reach = newReach();
  bury(batch, reach);
  welcome(batch, reach);
  recluster(batch, reach);
  for (const [kind, blocks] of reach.changed) {
    const ids = inBlocks(batch, blocks.keys(), kind, 1);
    recall(batch, ids);
    meetStates(batch, ids);
    for (const id of ids) compareAnew(batch, reach, id);
  }
  for (const id of reach.weak) if (signatureOf(batch, id).strength === 'weak') reattach(batch, reach, id);
  writeStates(batch, (id, state) => aliasOf(batch, id, state));
  placeAll(batch, reach.moved);
  for (const set of [batch.pending, batch.born, batch.released, batch.decided]) set.clear();
}

/** Forgets signatures that no article bears; what they held together or apart is clustered anew. */
function bury(batch: Batch, reach: Reach): void {
  const { seeds, lost, weak } = reach;
  const unborne = `SELECT json_group_array(id) AS ids FROM signature
    WHERE id IN (SELECT value FROM json_each(?)) AND uses = 0`;
  const { ids } = batch.sql.get<{ ids: string }>(unborne, JSON.stringify([...batch.released]))!;
  const dead = JSON.parse(ids) as number[];
  recall(batch, dead);
  meetStates(batch, dead);
  for (const id of dead) {
    const signature = signatureOf(batch, id);
    if (signature.strength === 'weak') continue;
    const { node } = stateOf(batch, id);
    if (node !== null) {
      lost.add(node);
      for (const other of idsOf(batch, node)) seeds.add(other);
      noteChange(batch, reach, signature, node);
    }
    for (const other of decidedWith(batch, signature, 1)) weak.add(other);
  }
  for (const id of dead) {
    forget(batch, id);
    seeds.delete(id);
    weak.delete(id);
    batch.decided.delete(id);
  }
}

/** So many signatures are looked up together. */
const PORTION = 128;

/** Judges new signatures against their partners' blocks, and those decided upon against each other. */
function welcome(batch: Batch, reach: Reach): void {
  const { seeds, weak, lost } = reach;
  const strong: number[] = [];
  for (const id of batch.born) {
    if (signatureOf(batch, id).strength === 'weak') weak.add(id);
    else strong.push(id);
  }
  for (let from = 0; from < strong.length; from += PORTION) {
    for (const [id, others] of partnersOf(batch, strong.slice(from, from + PORTION))) {
      const signature = signatureOf(batch, id);
      for (const other of decidedWith(batch, signature)) others.add(other);
      others.delete(id);
      meetStates(batch, others);
      // Of two that a person decided upon the resolver is not asked.
      const judged = batch.hasDecisions()
        ? [...others]
        : [...others].filter((other) => !neverSame(signature, signatureOf(batch, other), batch.resolver));
      const verdicts = new Map(judged.map((other) => [other, judgeAnew(batch, id, other, 'first')]));
      if (!joinCluster(batch, reach, id, verdicts)) seeds.add(id);
    }
  }
  for (const id of batch.decided) {
    const signature = signatureOf(batch, id);
    if (signature.strength === 'weak') {
      weak.add(id);
      continue;
    }
    seeds.add(id);
    const { node } = stateOf(batch, id);
    if (node === null) continue;
    lost.add(node);
    noteChange(batch, reach, signature, node);
  }
}

/** Clusters what was touched anew; what hangs on clusters that changed is noted. */
function recluster(batch: Batch, reach: Reach): void {
  // What follows asks which signatures a node has.
  writeStates(batch, (id, state) => aliasOf(batch, id, state));
  if (reach.seeds.size === 0) return;
  const { clusters, before } = regroup(batch, reach.seeds);
  const sizes = new Map<number | null, number>();
  for (const node of before.values()) sizes.set(node, (sizes.get(node) ?? 0) + 1);
  meetNodes(
    batch,
    clusters.map(({ node }) => node),
  );
  for (const { node: key, ids } of clusters) {
    const node = nodeId(batch, key);
    const stays = ids.every((id) => before.get(id) === node) && sizes.get(node) === ids.length;
    if (stays && !reach.lost.has(node)) continue;
    for (const id of ids) {
      const old = before.get(id);
      noteChange(batch, reach, signatureOf(batch, id), node);
      if (typeof old === 'number' && old !== node) noteChange(batch, reach, signatureOf(batch, id), old);
      // A person's decision may join a weak signature to one with which it shares no block.
      for (const other of decidedWith(batch, signatureOf(batch, id), 1)) reach.weak.add(other);
      if (old === node) continue;
      restate(batch, id, { ...stateOf(batch, id), node });
      reach.moved.add(id);
    }
  }
  // What follows asks which signatures a node has.
  writeStates(batch, (id, state) => aliasOf(batch, id, state));
}

/** The key by which a strong signature's own node went, where it belongs to another: publications may still name it. */
function aliasOf(batch: Batch, id: number, { node }: State): string | null {
  const signature = signatureOf(batch, id);
  if (node === null || signature.strength === 'weak') return null;
  const own = ownKey(signature);
  return own === nodeKey(batch, node) ? null : own;
}

/** Compares a weak signature with the nodes of its blocks that changed; with the others it was compared before. */
function compareAnew(batch: Batch, reach: Reach, id: number): void {
  const weak = signatureOf(batch, id);
  if (weak.strength !== 'weak' || reach.weak.has(id)) return;
  if (batch.hasDecisions()) {
    reach.weak.add(id);
    return;
  }
  const blocks = reach.changed.get(weak.kind);
  const changed = new Set(attachBlocks(weak, batch.resolver).flatMap((block) => [...(blocks?.get(block) ?? [])]));
  const { node, candidates } = stateOf(batch, id);
  const compatible = new Set(node === null ? (JSON.parse(candidates) as string[]) : [nodeKey(batch, node)]);
  for (const each of changed) {
    compatible.delete(nodeKey(batch, each));
    const cluster = clusterAt(batch, each, reach.clusters);
    if (!cluster?.members.some((member) => mayAttach(weak, member, batch.resolver))) continue;
    if (attachWeak(weak, [cluster], batch.resolver).node !== undefined) compatible.add(cluster.node);
  }
  const found = [...compatible].sort(compare);
  attachTo(batch, reach, id, found.length === 1 ? { node: found[0]!, candidates: [] } : { candidates: found });
}

function reattach(batch: Batch, reach: Reach, id: number): void {
  const { sql, resolver } = batch;
  const weak = signatureOf(batch, id);
  const query = 'SELECT body FROM decision WHERE left = ?1 OR right = ?1';
  const bodies = batch.hasDecisions() ? sql.all<{ body: string }>(query, weak.key) : [];
  const decisions = bodies.map(({ body }) => JSON.parse(body) as Judgement);
  attachTo(batch, reach, id, attachWeak(weak, clustersFor(batch, id, reach.clusters), resolver, decisions));
}

function attachTo(
  batch: Batch,
  { moved }: Reach,
  id: number,
  { node: key, candidates }: Pick<Attachment, 'node' | 'candidates'>,
): void {
  const node = key === undefined ? null : nodeId(batch, key);
  const before = stateOf(batch, id);
  const listed = JSON.stringify(candidates);
  if (before.node === node && before.candidates === listed) return;
  restate(batch, id, { node, candidates: listed });
  moved.add(id);
}

/** The clusters that a weak signature may belong to: those of its blocks and those that a person named. */
export function clustersFor(
  batch: Batch,
  id: number,
  known: Map<number, Cluster> = new Map<number, Cluster>(),
): readonly Cluster[] {
  const weak = signatureOf(batch, id);
  const strong = [...inBlocks(batch, attachBlocks(weak, batch.resolver), weak.kind, 0), ...decidedWith(batch, weak)];
  const query = `SELECT json_group_array(DISTINCT node) AS nodes FROM signature
    WHERE id IN (SELECT value FROM json_each(?)) AND node IS NOT NULL`;
  const nodes = JSON.parse(batch.sql.get<{ nodes: string }>(query, JSON.stringify(strong))!.nodes) as number[];
  return nodes.flatMap((node) => clusterAt(batch, node, known) ?? []).sort((a, b) => (a.node < b.node ? -1 : 1));
}

/** The strong and exact signatures of a node; undefined where it has none. */
function clusterAt(batch: Batch, node: number, known: Map<number, Cluster>): Cluster | undefined {
  const before = known.get(node);
  if (before) return before;
  const ids = idsOf(batch, node);
  if (ids.length === 0) return undefined;
  recall(batch, ids);
  const members = ids.map((id) => signatureOf(batch, id));
  const cluster = clusterOf(members);
  known.set(node, cluster);
  return cluster;
}

/** Signatures on which a person decided together with this one. */
export function decidedWith({ sql, hasDecisions }: Batch, { key }: Signature, weak: 0 | 1 = 0): readonly number[] {
  if (!hasDecisions()) return [];
  const query = `SELECT signature.id FROM decision JOIN signature
    ON signature.key = CASE WHEN decision.left = ?1 THEN decision.right ELSE decision.left END
    WHERE (decision.left = ?1 OR decision.right = ?1) AND signature.weak = ?2`;
  return sql.all<{ id: number }>(query, key, weak).map(({ id }) => id);
}
