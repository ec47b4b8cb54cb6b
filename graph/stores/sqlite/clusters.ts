import { applyFirst, type Cluster, clusterOf } from '../../build/index.ts';
import type { Judgement } from '../../model/index.ts';
import type { Batch } from './batch.ts';
import { idsOf } from './reach.ts';
import { judgementOn, keyOf, recall, signatureOf } from './signatures.ts';
import { meetStates, stateOf } from './states.ts';

/** A positive judgement between two signatures. */
interface Union extends Pick<Judgement, 'left' | 'right' | 'score' | 'by'> {
  readonly a: number;
  readonly b: number;
}

/** What is clustered anew: its members by cluster, and the node that each had before. */
export interface Regrouped {
  readonly clusters: readonly (Cluster & { readonly ids: readonly number[] })[];
  readonly before: ReadonlyMap<number, number | null>;
}

/**
 * Clusters exact and strong signatures anew, and with them only those clusters that this could change.
 *
 * Unions are made in one order, and refused where a negative judgement stands across. So a cluster outside stays as
 * it is unless a union with one inside, which was refused before, is no longer: it is judged by what the two clusters
 * are when that union's turn comes. Where it would be made, the cluster is taken in, and all inside is done again.
 */
export function regroup(batch: Batch, seeds: Iterable<number>): Regrouped {
  const world = worldOf(batch);
  const before = new Map<number, number | null>();
  const takeIn = (id: number): void => {
    if (before.has(id)) return;
    const node = world.nodeOf(id);
    for (const member of node === null ? [id] : world.membersOf(node)) before.set(member, node);
    before.set(id, node);
  };
  meetStates(batch, seeds);
  for (const seed of seeds) takeIn(seed);
  for (;;) {
    const { groups, joining } = unite(world, before);
    if (joining.size === 0) {
      const clusters = groups.map((ids) => {
        const byKey = new Map(ids.map((id) => [signatureOf(batch, id).key, id]));
        const cluster = clusterOf(ids.map((id) => signatureOf(batch, id)));
        return { ...cluster, ids: cluster.members.map(({ key }) => byKey.get(key)!) };
      });
      return { clusters, before };
    }
    for (const id of joining) takeIn(id);
  }
}

interface World {
  nodeOf(id: number): number | null;
  /** Exact and strong signatures of a node. */
  membersOf(node: number): readonly number[];
  unionsOf(id: number): readonly Union[];
  /** Whether a negative judgement stands across two groups. */
  parted(one: readonly number[], other: readonly number[], by: Judgement['by']): boolean;
  /** The group that a signature outside belongs to when a union's turn comes. */
  groupBy(id: number, union: Union): readonly number[];
}

function unite(world: World, inside: ReadonlyMap<number, unknown>) {
  const unions = [...inside.keys()].flatMap((id) =>
    world.unionsOf(id).filter(({ a, b }) => a === id || !inside.has(a) || !inside.has(b)),
  );
  const joining = new Set<number>();
  const { groupOf, groups } = replay(inside.keys(), unions, (union, one, other) => {
    if (one && other) return !world.parted(one, other, union.by);
    const stranger = one ? union.b : union.a;
    if (!joining.has(stranger) && !world.parted((one ?? other)!, world.groupBy(stranger, union), union.by))
      joining.add(stranger);
    return false;
  });
  return { groups: [...groups], groupOf, joining };
}

type Group = number[];

/** Makes unions in their order where it is allowed; a group is undefined where its signature is none of the given. */
function replay(
  ids: Iterable<number>,
  unions: readonly Union[],
  allowed: (union: Union, one: Group | undefined, other: Group | undefined) => boolean,
) {
  const groupOf = new Map<number, Group>();
  const groups = new Set<Group>();
  for (const id of ids) {
    const group = [id];
    groupOf.set(id, group);
    groups.add(group);
  }
  for (const union of [...unions].sort(applyFirst)) {
    const [one, other] = [groupOf.get(union.a), groupOf.get(union.b)];
    if ((one === other && one) || !allowed(union, one, other) || !one || !other) continue;
    const [small, large] = one.length < other.length ? [one, other] : [other, one];
    groups.delete(small);
    for (const id of small) {
      groupOf.set(id, large);
      large.push(id);
    }
  }
  return { groupOf, groups };
}

/** What the record says of signatures, each read once. */
function worldOf(batch: Batch): World {
  const { sql } = batch;
  const unions = new Map<number, readonly Union[]>();
  const members = new Map<number, readonly number[]>();
  const verdicts = new Map<number, Map<number, Judgement | undefined>>();
  const nodeOf = (id: number): number | null => stateOf(batch, id).node;
  const membersOf = (node: number): readonly number[] => {
    const known = members.get(node);
    if (known) return known;
    const found = idsOf(batch, node);
    recall(batch, found);
    meetStates(batch, found);
    members.set(node, found);
    return found;
  };
  const unionsOf = (id: number): readonly Union[] => {
    const known = unions.get(id);
    if (known) return known;
    if (batch.born.has(id) && !batch.joined.has(id)) return [];
    const query = `SELECT left, right, score, person FROM judgement WHERE left = ?1
      UNION ALL SELECT left, right, score, person FROM judgement WHERE right = ?1`;
    type Row = { left: number; right: number; score: number; person: number };
    const found = sql.all<Row>(query, id).map(({ left, right, score, person }): Union => {
      const [one, other] = [keyOf(batch, left), keyOf(batch, right)];
      return { a: left, b: right, left: one, right: other, score, by: person ? 'person' : 'rule' };
    });
    unions.set(id, found);
    return found;
  };
  const judged = (a: number, b: number): Judgement | undefined => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const own = verdicts.get(low) ?? new Map<number, Judgement | undefined>();
    verdicts.set(low, own);
    if (!own.has(high)) own.set(high, judgementOn(batch, signatureOf(batch, low), signatureOf(batch, high)));
    return own.get(high);
  };
  const apart = (a: number, b: number, by: Judgement['by']): boolean => {
    // Only a person's union goes against a rule's refusal: without one, none stands within a cluster.
    if (!batch.hasDecisions() && nodeOf(a) !== null && nodeOf(a) === nodeOf(b)) return false;
    const judgement = judged(a, b);
    return judgement?.verdict === 'different' && (judgement.by === 'person' || by !== 'person');
  };
  const refusals = new Map<number, number[]>();
  const refuse = (a: number, b: number): void => {
    const known = refusals.get(a);
    if (known) known.push(b);
    else refusals.set(a, [b]);
  };
  /** The groups of two clusters are looked at for each union between them: what parted them once parts them again. */
  const partedBefore = (one: readonly number[], other: readonly number[]): boolean => {
    const [small, large] = one.length < other.length ? [one, other] : [other, one];
    const refused = small.flatMap((a) => refusals.get(a) ?? []);
    if (refused.length === 0) return false;
    const within = new Set(large);
    return refused.some((b) => within.has(b));
  };
  const parted: World['parted'] = (one, other, by) => {
    if (by !== 'person' && partedBefore(one, other)) return true;
    for (const a of one) {
      const b = other.find((each) => apart(a, each, by));
      if (b === undefined) continue;
      refuse(a, b);
      refuse(b, a);
      return true;
    }
    return false;
  };
  const histories = new Map<number, readonly Union[]>();
  /** The unions that made a node, in their order. */
  const historyOf = (node: number): readonly Union[] => {
    const known = histories.get(node);
    if (known) return known;
    const own = membersOf(node);
    const within = new Set(own);
    const unions = own.flatMap((id) => unionsOf(id).filter(({ a, b }) => a === id && within.has(b)));
    const made: Union[] = [];
    replay(own, unions, (union, one, other) => {
      const allowed = !parted(one!, other!, union.by);
      if (allowed) made.push(union);
      return allowed;
    });
    histories.set(node, made);
    return made;
  };
  const groupBy: World['groupBy'] = (id, turn) => {
    const node = nodeOf(id);
    const own = node === null ? [id] : membersOf(node);
    if (own.length < 2) return own;
    const made = historyOf(node!);
    const later = made.findIndex((union) => applyFirst(union, turn) > 0);
    if (later < 0) return own;
    return replay(own, made.slice(0, later), () => true).groupOf.get(id)!;
  };
  return { nodeOf, membersOf, unionsOf, parted, groupBy };
}
