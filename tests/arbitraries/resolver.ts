import type { EventView, Judgement, Resolver, Signature } from '../../graph/model/index.ts';

/** Features of a person's signature in these tests. */
interface PersonFeatures {
  readonly given?: string;
  readonly surname: string;
  readonly state?: string;
}

interface EventFeatures {
  readonly actors: readonly string[];
  readonly start?: string;
}

/**
 * A small but whole resolver: full names agree by given name or initial, states may speak against, bare surnames
 * attach, events are the same by who takes part and when. It makes chains, vetoes and ambiguities on purpose.
 */
export const testResolver: Resolver = {
  judge(a, b) {
    if (a.kind === 'Person') return judgePersons(a, b);
    if (a.kind === 'Organisation') return verdict(a, b, 'same', 1);
    return judgeEvents(a, b);
  },
  attach: (weak, cluster) => (weak.kind === 'Person' ? attachPerson(weak, cluster) : attachEvent(weak, cluster)),
  eventSignature,
  mayBeSame: (a, b) => a.kind !== 'Person' || b.kind !== 'Person' || initialOf(a) === initialOf(b),
  attachBlocks: (signature) => (signature.kind === 'Person' ? attachBlocksOf(signature) : undefined),
};

/**
 * The signature of a person by name and, where given, state. `careless` adds what the key does not say, as an
 * extractor may.
 */
export function personSignature(features: PersonFeatures, careless = 0): Signature {
  const { given, surname, state } = features;
  return {
    key: `person|${given ?? ''}|${surname}|${state ?? ''}`,
    kind: 'Person',
    strength: given ? 'strong' : 'weak',
    blocks: [`surname ${surname}`],
    features: { ...features, ...(careless > 0 && { careless }) },
  };
}

function judgePersons(a: Signature, b: Signature): Judgement | undefined {
  const [one, other] = [a.features, b.features] as unknown as [PersonFeatures, PersonFeatures];
  const [left, right] = [one.given ?? '', other.given ?? ''];
  const initial = left.length === 1 || right.length === 1;
  if (left[0] !== right[0] || (!initial && left !== right)) return verdict(a, b, 'different', -4);
  if (one.state && other.state && one.state !== other.state)
    return initial ? verdict(a, b, 'different', -2) : undefined;
  return verdict(a, b, 'same', (initial ? 1 : 3) + (one.state === other.state ? 1 : 0));
}

function attachPerson(weak: Signature, cluster: readonly Signature[]): Judgement | undefined {
  const { state, careless } = weak.features;
  if (careless && cluster.length > 1) return undefined;
  const fits = cluster.some(({ features }) => !state || features.state === state);
  const clashes = state && cluster.some(({ features }) => features.state && features.state !== state);
  return fits && !clashes ? verdict(weak, cluster[0]!, 'same', 1) : undefined;
}

const initialOf = ({ features }: Signature): string => ((features as unknown as PersonFeatures).given ?? '').charAt(0);

/** A bare surname of a state may be only who is of that state. */
function attachBlocksOf({ strength, blocks, features: { state } }: Signature): readonly string[] {
  const ofState = state === undefined ? [] : blocks.map((block) => `${block} of ${state}`);
  return strength === 'weak' && state !== undefined ? ofState : [...blocks, ...ofState];
}

function eventSignature({ event, actors, start, article }: EventView): Signature {
  const named = [...new Set(actors.map(({ entity }) => entity))].sort();
  const strong = named.length > 1;
  const apart = strong ? '' : `|${article}|${event.index}`;
  return {
    key: `${event.kind.toLowerCase()}|${event.form}|${named.join(' ')}|${start ?? ''}${apart}`,
    kind: event.kind,
    strength: strong ? 'strong' : 'weak',
    blocks: [`form ${event.form}`],
    features: { actors: named, ...(start && { start }) },
  };
}

function judgeEvents(a: Signature, b: Signature): Judgement | undefined {
  const [one, other] = [a.features, b.features] as unknown as [EventFeatures, EventFeatures];
  const shared = one.actors.filter((actor) => other.actors.includes(actor)).length;
  if (one.start && other.start && one.start !== other.start) return verdict(a, b, 'different', -3);
  return shared > 1 ? verdict(a, b, 'same', shared) : undefined;
}

function attachEvent(weak: Signature, cluster: readonly Signature[]): Judgement | undefined {
  const { actors, start } = weak.features as unknown as EventFeatures;
  const members = cluster.map(({ features }) => features as unknown as EventFeatures);
  const fits = members.some((member) => actors.every((actor) => member.actors.includes(actor)));
  const dated = members.some((member) => member.start !== undefined && member.start === start);
  return fits && dated ? verdict(weak, cluster[0]!, 'same', 1) : undefined;
}

function verdict(a: Signature, b: Signature, outcome: 'same' | 'different', score: number): Judgement {
  const [left, right] = a.key < b.key ? [a.key, b.key] : [b.key, a.key];
  const reasons = [{ feature: 'test', weight: score, detail: outcome }];
  return { left, right, verdict: outcome, score, by: 'rule', reasons };
}
