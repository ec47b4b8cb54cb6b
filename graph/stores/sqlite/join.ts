import type { Judgement } from '../../model/index.ts';
import type { Batch } from './batch.ts';
import { idsOf, noteChange, type Reach } from './reach.ts';
import { judgementOn, keyOf, recall, signatureOf } from './signatures.ts';
import { restate, stateOf } from './states.ts';

/**
 * Joins a new signature to the only cluster with which it is judged the same; answers false where it has to be clustered
 * with others.
 *
 * Clustering makes unions in their order, and refuses those across which a negative judgement stands. Where none stands
 * between the new one and any member, every union of them is made, whatever their order; and unions with clusters
 * outside that were refused stay so, since a group that is larger has all the refusals of the smaller one. So the cluster
 * gains this one and nothing else changes. Much written of persons have hundreds of signatures, and each new one would
 * have to read all judgements among them.
 */
export function joinCluster(
  batch: Batch,
  reach: Reach,
  id: number,
  verdicts: ReadonlyMap<number, Judgement['verdict'] | undefined>,
): boolean {
  // A person's decision goes against rules.
  if (batch.hasDecisions()) return false;
  const same = [...verdicts].filter(([, verdict]) => verdict === 'same').map(([other]) => other);
  const [node, ...others] = new Set(same.map((other) => stateOf(batch, other).node));
  if (typeof node !== 'number' || others.length > 0 || reach.lost.has(node)) return false;
  const members = [...idsOf(batch, node), ...(reach.joined.get(node) ?? [])];
  if (members.some((member) => reach.seeds.has(member))) return false;
  recall(batch, members);
  const signature = signatureOf(batch, id);
  // The cluster would be named by it.
  if (signature.strength === 'exact' || members.every((member) => signature.key < keyOf(batch, member))) return false;
  const differs = (member: number): boolean => {
    const verdict = verdicts.has(member)
      ? verdicts.get(member)
      : judgementOn(batch, signature, signatureOf(batch, member))?.verdict;
    return verdict === 'different';
  };
  if (members.some(differs)) return false;
  restate(batch, id, { ...stateOf(batch, id), node });
  reach.moved.add(id);
  const joined = reach.joined.get(node);
  if (joined) joined.push(id);
  else reach.joined.set(node, [id]);
  for (const member of [...members, id]) noteChange(batch, reach, signatureOf(batch, member), node);
  return true;
}
