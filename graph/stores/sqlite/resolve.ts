import {
  type Attachment,
  apartKey,
  attachWeak,
  blocksOf,
  type Cluster,
  clusterOf,
  compare,
  shareBlock,
} from '../../build/index.ts';
import type { Judgement, Signature } from '../../model/index.ts';
import { type Batch, nodeId } from './batch.ts';
import { regroup } from './clusters.ts';
import { forget, inBlocks, judgeAnew, signatureOf } from './signatures.ts';

/** What a change of signatures has to look at. */
interface Reach {
  /** Exact and strong signatures whose components are clustered anew. */
  readonly seeds: Set<number>;
  /** Nodes that lost a signature, or may. */
  readonly lost: Set<number>;
  /** By kind and block the nodes that changed: to these the weak signatures of the block are compared anew. */
  readonly changed: Map<string, Map<string, Set<number>>>;
  readonly weak: Set<number>;
  /** Signatures whose node or candidates changed. */
  readonly moved: Set<number>;
}

interface State {
  readonly node: number | null;
  readonly candidates: string;
}

/**
 * Finds the nodes of what is new, gone or decided upon in a commit: compares new signatures within their blocks,
 * clusters the components of positive judgements that were touched, and attaches the weak ones of their blocks.
 */
export function settle(batch: Batch): void {
  const reach: Reach = { seeds: new Set(), lost: new Set(), changed: new Map(), weak: new Set(), moved: new Set() };
  bury(batch, reach);
  welcome(batch, reach);
  recluster(batch, reach);
  for (const [kind, blocks] of reach.changed) {
    for (const id of inBlocks(batch, blocks.keys(), kind, 1)) compareAnew(batch, reach, id);
  }
  for (const id of reach.weak) if (signatureOf(batch, id).strength === 'weak') reattach(batch, reach, id);
  for (const id of reach.moved) move(batch, id);
  for (const { article, entity, signature } of batch.pending.values()) place(batch, article, entity, signature);
  for (const set of [batch.pending, batch.born, batch.released, batch.decided]) set.clear();
}

/** Forgets signatures that no article bears; what they held together or apart is clustered anew. */
function bury(batch: Batch, { seeds, lost, changed, weak }: Reach): void {
  const { sql } = batch;
  const dead = [...batch.released].filter(
    (id) => sql.get<{ uses: number }>('SELECT uses FROM signature WHERE id = ?', id)?.uses === 0,
  );
  for (const id of dead) {
    const signature = signatureOf(batch, id);
    if (signature.strength === 'weak') continue;
    const { node } = stateOf(batch, id);
    if (node !== null) {
      lost.add(node);
      for (const other of idsOf(batch, node)) seeds.add(other);
      noteChange(changed, signature, node);
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

/** Judges new signatures against their blocks, and those decided upon against each other. */
function welcome(batch: Batch, { seeds, weak, lost, changed }: Reach): void {
  for (const id of batch.born) {
    const signature = signatureOf(batch, id);
    if (signature.strength === 'weak') {
      weak.add(id);
      continue;
    }
    const others = new Set(inBlocks(batch, blocksOf(signature), signature.kind, 0));
    for (const other of decidedWith(batch, signature)) others.add(other);
    others.delete(id);
    for (const other of others) judgeAnew(batch, id, other, 'first');
    seeds.add(id);
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
    noteChange(changed, signature, node);
  }
}

/** Clusters what was touched anew; what hangs on clusters that changed is noted. */
function recluster(batch: Batch, reach: Reach): void {
  if (reach.seeds.size === 0) return;
  const { clusters, before } = regroup(batch, reach.seeds);
  const sizes = new Map<number | null, number>();
  for (const node of before.values()) sizes.set(node, (sizes.get(node) ?? 0) + 1);
  for (const { node: key, ids } of clusters) {
    const node = nodeId(batch, key);
    const stays = ids.every((id) => before.get(id) === node) && sizes.get(node) === ids.length;
    if (stays && !reach.lost.has(node)) continue;
    for (const id of ids) {
      const old = before.get(id);
      noteChange(reach.changed, signatureOf(batch, id), node);
      if (typeof old === 'number' && old !== node) noteChange(reach.changed, signatureOf(batch, id), old);
      // A person's decision may join a weak signature to one with which it shares no block.
      for (const other of decidedWith(batch, signatureOf(batch, id), 1)) reach.weak.add(other);
      if (old === node) continue;
      batch.sql.run('UPDATE signature SET node = ? WHERE id = ?', node, id);
      reach.moved.add(id);
    }
  }
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
  const changed = new Set(blocksOf(weak).flatMap((block) => [...(blocks?.get(block) ?? [])]));
  const { node, candidates } = stateOf(batch, id);
  const compatible = new Set(node === null ? (JSON.parse(candidates) as string[]) : [nodeKey(batch, node)]);
  for (const each of changed) {
    compatible.delete(nodeKey(batch, each));
    const members = idsOf(batch, each).map((member) => signatureOf(batch, member));
    if (!members.some((member) => shareBlock(weak, member))) continue;
    const [cluster] = [clusterOf(members)];
    if (attachWeak(weak, [cluster], batch.resolver).node !== undefined) compatible.add(cluster.node);
  }
  const found = [...compatible].sort(compare);
  attachTo(batch, reach, id, found.length === 1 ? { node: found[0]!, candidates: [] } : { candidates: found });
}

function reattach(batch: Batch, reach: Reach, id: number): void {
  const { sql, resolver } = batch;
  const weak = signatureOf(batch, id);
  const decisions = sql
    .all<{ body: string }>('SELECT body FROM decision WHERE left = ?1 OR right = ?1', weak.key)
    .map(({ body }) => JSON.parse(body) as Judgement);
  attachTo(batch, reach, id, attachWeak(weak, clustersFor(batch, id), resolver, decisions));
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
  batch.sql.run('UPDATE signature SET node = ?, candidates = ? WHERE id = ?', node, listed, id);
  moved.add(id);
}

/** The clusters that a weak signature may belong to: those of its blocks and those that a person named. */
export function clustersFor(batch: Batch, id: number): readonly Cluster[] {
  const weak = signatureOf(batch, id);
  const strong = new Set([...inBlocks(batch, blocksOf(weak), weak.kind, 0), ...decidedWith(batch, weak)]);
  const nodes = new Set([...strong].map((other) => stateOf(batch, other).node));
  const clusters = [...nodes].flatMap((node) =>
    node === null ? [] : clusterOf(idsOf(batch, node).map((id) => signatureOf(batch, id))),
  );
  return clusters.sort((a, b) => (a.node < b.node ? -1 : 1));
}

/** Exact and strong signatures of a node. */
function idsOf({ sql }: Batch, node: number): readonly number[] {
  return sql.all<{ id: number }>('SELECT id FROM signature WHERE node = ? AND weak = 0', node).map(({ id }) => id);
}

/** Takes the occurrences of a signature to the node that it now has. */
function move(batch: Batch, id: number): void {
  const query = 'SELECT article, entity FROM local WHERE signature = ?';
  for (const { article, entity } of batch.sql.all<{ article: number; entity: number }>(query, id)) {
    place(batch, article, entity, id);
  }
}

function place(batch: Batch, article: number, entity: number, id: number): void {
  const { sql, nodes, dirty } = batch;
  const query = 'SELECT node FROM local WHERE article = ? AND entity = ?';
  const before = sql.get<{ node: number | null }>(query, article, entity)!.node;
  const node = stateOf(batch, id).node ?? nodeId(batch, apartKey(signatureOf(batch, id), articleKey(batch, article)));
  nodes.add(node);
  if (before === node) return;
  if (before !== null) nodes.add(before);
  sql.run('UPDATE local SET node = ? WHERE article = ? AND entity = ?', node, article, entity);
  dirty.add(article);
}

function articleKey({ sql }: Batch, id: number): string {
  return sql.get<{ key: string }>('SELECT key FROM article WHERE id = ?', id)!.key;
}

function stateOf({ sql }: Batch, id: number): State {
  return sql.get<State>('SELECT node, candidates FROM signature WHERE id = ?', id)!;
}

/** Signatures on which a person decided together with this one. */
export function decidedWith({ sql, hasDecisions }: Batch, { key }: Signature, weak: 0 | 1 = 0): readonly number[] {
  if (!hasDecisions()) return [];
  const query = `SELECT signature.id FROM decision JOIN signature
    ON signature.key = CASE WHEN decision.left = ?1 THEN decision.right ELSE decision.left END
    WHERE (decision.left = ?1 OR decision.right = ?1) AND signature.weak = ?2`;
  return sql.all<{ id: number }>(query, key, weak).map(({ id }) => id);
}

function noteChange(changed: Reach['changed'], signature: Signature, node: number): void {
  const { kind } = signature;
  const known = changed.get(kind) ?? new Map<string, Set<number>>();
  changed.set(kind, known);
  for (const block of blocksOf(signature)) {
    const nodes = known.get(block);
    if (nodes) nodes.add(node);
    else known.set(block, new Set([node]));
  }
}

function nodeKey({ sql }: Batch, id: number): string {
  return sql.get<{ key: string }>('SELECT key FROM node WHERE id = ?', id)!.key;
}
