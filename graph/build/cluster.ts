import type { Judgement, Resolver, Signature } from '../model/index.ts';
import { compare, givenKey, lexiconId, ownKey } from './keys.ts';

/** Signatures that are one entity, sorted by key, and the key of its node. */
export interface Cluster {
  readonly node: string;
  readonly members: readonly Signature[];
}

/** Clusters, and the positive judgements that a negative one stood against. */
export interface Clustering {
  readonly clusters: readonly Cluster[];
  readonly refused: readonly Judgement[];
}

/** The judgement of rules on a pair of exact or strong signatures; the smaller key is always judged first. */
export function judgePair(one: Signature, other: Signature, resolver: Resolver): Judgement | undefined {
  const [a, b] = one.key < other.key ? [one, other] : [other, one];
  if (a.kind !== b.kind || a.key === b.key) return undefined;
  if (givenKey(a) === givenKey(b)) return certain(a, b, true, `one key, ${givenKey(a)}`);
  const [left, right] = [lexiconId(a), lexiconId(b)];
  if (left === undefined || right === undefined) {
    const judged = resolver.judge(a, b);
    return judged && { ...judged, left: a.key, right: b.key };
  }
  return certain(a, b, left === right, `${left} and ${right}`);
}

/** Whether a pair need not be judged by those who look for what is the same. */
export function neverSame(one: Signature, other: Signature, resolver: Resolver): boolean {
  if (!resolver.mayBeSame || resolver.mayBeSame(one, other)) return false;
  // What needs no resolver is not asked of it.
  return givenKey(one) !== givenKey(other) && (lexiconId(one) === undefined || lexiconId(other) === undefined);
}

/** What needs no resolver: one key, or what the lexicon says. */
function certain(a: Signature, b: Signature, same: boolean, detail: string): Judgement {
  const score = same ? 1000 : -1000;
  const reasons = [{ feature: 'identity', weight: score, detail }];
  return { left: a.key, right: b.key, verdict: same ? 'same' : 'different', score, by: 'rule', reasons };
}

/** The order in which positive judgements are applied: persons' first, then the higher score, then by keys. */
export function applyFirst(
  a: Pick<Judgement, 'by' | 'score' | 'left' | 'right'>,
  b: Pick<Judgement, 'by' | 'score' | 'left' | 'right'>,
): number {
  const byPerson = Number(b.by === 'person') - Number(a.by === 'person');
  return byPerson || b.score - a.score || compare(a.left, b.left) || compare(a.right, b.right);
}

/**
 * Unites what positive judgements join, unless a negative one stands across the two clusters. A person's union
 * gives way only to a person's refusal. The outcome depends on the sets given, never on their order.
 */
export function cluster(signatures: readonly Signature[], judgements: readonly Judgement[]): Clustering {
  const rootOf = new Map(signatures.map(({ key }) => [key, key]));
  const keysOf = new Map(signatures.map(({ key }) => [key, [key]]));
  const against = opponents(judgements);
  const refused: Judgement[] = [];
  const unions = judgements.filter(({ verdict }) => verdict === 'same').sort(applyFirst);
  for (const judgement of unions) {
    const left = rootOf.get(judgement.left);
    const right = rootOf.get(judgement.right);
    if (left === undefined || right === undefined || left === right) continue;
    const leftKeys = keysOf.get(left)!;
    const rightKeys = keysOf.get(right)!;
    const [small, large] = leftKeys.length < rightKeys.length ? [leftKeys, rightKeys] : [rightKeys, leftKeys];
    const largeRoot = large === leftKeys ? left : right;
    const stands = (key: string) =>
      against
        .get(key)
        ?.some(({ other, person }) => rootOf.get(other) === largeRoot && (person || judgement.by !== 'person'));
    if (small.some(stands)) {
      refused.push(judgement);
      continue;
    }
    keysOf.delete(largeRoot === left ? right : left);
    for (const key of small) {
      rootOf.set(key, largeRoot);
      large.push(key);
    }
  }
  const byKey = new Map(signatures.map((signature) => [signature.key, signature]));
  const clusters = [...keysOf.values()].map((keys) => clusterOf(keys.map((key) => byKey.get(key)!)));
  return { clusters: clusters.sort((a, b) => compare(a.members[0]!.key, b.members[0]!.key)), refused };
}

/** Names a cluster: by the lexicon where one of its signatures is in it, else by its smallest signature. */
export function clusterOf(signatures: readonly Signature[]): Cluster {
  const members = [...signatures].sort((a, b) => compare(a.key, b.key));
  const naming = members.find(({ strength }) => strength === 'exact') ?? members[0]!;
  return { node: ownKey(naming), members };
}

interface Opponent {
  readonly other: string;
  readonly person: boolean;
}

function opponents(judgements: readonly Judgement[]): ReadonlyMap<string, readonly Opponent[]> {
  const against = new Map<string, Opponent[]>();
  const note = (key: string, opponent: Opponent) => {
    const list = against.get(key);
    if (list) list.push(opponent);
    else against.set(key, [opponent]);
  };
  for (const { left, right, verdict, by } of judgements) {
    if (verdict !== 'different') continue;
    note(left, { other: right, person: by === 'person' });
    note(right, { other: left, person: by === 'person' });
  }
  return against;
}
