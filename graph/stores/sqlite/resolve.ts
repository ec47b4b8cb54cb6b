import { apartKey, attachWeak, blocksOf, type Cluster, cluster, clusterOf } from '../../build/index.ts';
import type { Judgement, Signature } from '../../model/index.ts';
import { type Batch, nodeId } from './batch.ts';
import { forget, inBlocks, judgeAnew, judgementOn, signatureOf } from './signatures.ts';

/** What a change of signatures has to look at. */
interface Reach {
  /** Exact and strong signatures whose components are clustered anew. */
  readonly seeds: Set<number>;
  /** Nodes that lost a signature, or may. */
  readonly lost: Set<number>;
  /** Blocks, by kind, whose weak signatures are attached anew. */
  readonly blocks: Map<string, Set<string>>;
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
  const reach: Reach = { seeds: new Set(), lost: new Set(), blocks: new Map(), weak: new Set(), moved: new Set() };
  bury(batch, reach);
  welcome(batch, reach);
  const seen = new Set<number>();
  for (const seed of reach.seeds) if (!seen.has(seed)) recluster(batch, reach, componentOf(batch, seed, seen));
  for (const [kind, blocks] of reach.blocks) {
    for (const id of inBlocks(batch, blocks, kind, 1)) reach.weak.add(id);
  }
  for (const id of reach.weak) reattach(batch, reach, id);
  for (const id of reach.moved) move(batch, id);
  for (const { article, entity, signature } of batch.pending.values()) place(batch, article, entity, signature);
  for (const set of [batch.pending, batch.born, batch.released, batch.decided]) set.clear();
}

/** Forgets signatures that no article bears; what they held together or apart is clustered anew. */
function bury(batch: Batch, { seeds, lost, blocks, weak }: Reach): void {
  const { sql } = batch;
  const dead = [...batch.released].filter(
    (id) => sql.get<{ uses: number }>('SELECT uses FROM signature WHERE id = ?', id)?.uses === 0,
  );
  for (const id of dead) {
    const signature = signatureOf(batch, id);
    if (signature.strength === 'weak') continue;
    for (const other of joined(batch, id)) seeds.add(other);
    const { node } = stateOf(batch, id);
    if (node !== null) lost.add(node);
    reachBlocks(blocks, signature);
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
function welcome(batch: Batch, { seeds, weak, lost, blocks }: Reach): void {
  for (const id of batch.born) {
    const signature = signatureOf(batch, id);
    if (signature.strength === 'weak') {
      weak.add(id);
      continue;
    }
    const others = new Set(inBlocks(batch, blocksOf(signature), signature.kind, 0));
    for (const other of decidedWith(batch, signature)) others.add(other);
    others.delete(id);
    for (const other of others) judgeAnew(batch, id, other);
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
    if (node !== null) lost.add(node);
    reachBlocks(blocks, signature);
  }
}

/** Everything that positive judgements join to a signature, directly or through others. */
function componentOf(batch: Batch, seed: number, seen: Set<number>): readonly number[] {
  const component = [seed];
  seen.add(seed);
  for (const id of component) {
    for (const other of joined(batch, id)) {
      if (seen.has(other)) continue;
      seen.add(other);
      component.push(other);
    }
  }
  return component;
}

function recluster(batch: Batch, reach: Reach, component: readonly number[]): void {
  const ids = new Map(component.map((id) => [signatureOf(batch, id).key, id]));
  const before = new Map(component.map((id) => [id, stateOf(batch, id).node]));
  const sizes = new Map<number | null, number>();
  for (const node of before.values()) sizes.set(node, (sizes.get(node) ?? 0) + 1);
  const signatures = component.map((id) => signatureOf(batch, id));
  const { clusters } = cluster(signatures, judgementsAmong(batch, signatures));
  for (const { node: key, members } of clusters) {
    const node = nodeId(batch, key);
    const own = members.map((member) => ids.get(member.key)!);
    const stays = own.every((id) => before.get(id) === node) && sizes.get(node) === own.length;
    if (stays && !reach.lost.has(node)) continue;
    for (const id of own) {
      reachBlocks(reach.blocks, signatureOf(batch, id));
      // A person's decision may join a weak signature to one with which it shares no block.
      for (const other of decidedWith(batch, signatureOf(batch, id), 1)) reach.weak.add(other);
      if (before.get(id) === node) continue;
      batch.sql.run('UPDATE signature SET node = ? WHERE id = ?', node, id);
      reach.moved.add(id);
    }
  }
}

function reattach(batch: Batch, reach: Reach, id: number): void {
  const { sql, resolver } = batch;
  const weak = signatureOf(batch, id);
  const decisions = sql
    .all<{ body: string }>('SELECT body FROM decision WHERE left = ?1 OR right = ?1', weak.key)
    .map(({ body }) => JSON.parse(body) as Judgement);
  const { node: key, candidates } = attachWeak(weak, clustersFor(batch, id), resolver, decisions);
  const node = key === undefined ? null : nodeId(batch, key);
  const before = stateOf(batch, id);
  const listed = JSON.stringify(candidates);
  if (before.node === node && before.candidates === listed) return;
  sql.run('UPDATE signature SET node = ?, candidates = ? WHERE id = ?', node, listed, id);
  reach.moved.add(id);
}

/** The clusters that a weak signature may belong to: those of its blocks and those that a person named. */
export function clustersFor(batch: Batch, id: number): readonly Cluster[] {
  const weak = signatureOf(batch, id);
  const strong = new Set([...inBlocks(batch, blocksOf(weak), weak.kind, 0), ...decidedWith(batch, weak)]);
  const nodes = new Set([...strong].map((other) => stateOf(batch, other).node));
  const clusters = [...nodes].flatMap((node) => (node === null ? [] : clusterOf(membersOf(batch, node))));
  return clusters.sort((a, b) => (a.node < b.node ? -1 : 1));
}

/** Exact and strong signatures of a node. */
export function membersOf(batch: Batch, node: number): readonly Signature[] {
  const rows = batch.sql.all<{ id: number }>('SELECT id FROM signature WHERE node = ? AND weak = 0', node);
  return rows.map(({ id }) => signatureOf(batch, id));
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

function joined({ sql }: Batch, id: number): readonly number[] {
  const query = `SELECT right AS id FROM judgement WHERE left = ?1 UNION SELECT left FROM judgement WHERE right = ?1`;
  return sql.all<{ id: number }>(query, id).map((row) => row.id);
}

/** All judgements between signatures of one component. */
function judgementsAmong(batch: Batch, signatures: readonly Signature[]): readonly Judgement[] {
  return signatures.flatMap((one, index) =>
    signatures.slice(index + 1).flatMap((other) => judgementOn(batch, one, other) ?? []),
  );
}

/** Signatures on which a person decided together with this one. */
export function decidedWith({ sql, hasDecisions }: Batch, { key }: Signature, weak: 0 | 1 = 0): readonly number[] {
  if (!hasDecisions()) return [];
  const query = `SELECT signature.id FROM decision JOIN signature
    ON signature.key = CASE WHEN decision.left = ?1 THEN decision.right ELSE decision.left END
    WHERE (decision.left = ?1 OR decision.right = ?1) AND signature.weak = ?2`;
  return sql.all<{ id: number }>(query, key, weak).map(({ id }) => id);
}

function reachBlocks(blocks: Map<string, Set<string>>, signature: Signature): void {
  const { kind } = signature;
  const known = blocks.get(kind) ?? new Set();
  for (const block of blocksOf(signature)) known.add(block);
  blocks.set(kind, known);
}
