import { type Dataset, type Edge, type Node, otherEnd } from './dataset.ts';
import { relationOf, statusOf } from './vocabulary.ts';
import { clean } from './words.ts';

/** A Meeting or Event with all edges by which one node has to do with it. */
export interface Encounter {
  readonly event: Node;
  readonly edges: readonly Edge[];
}

/** Somebody met: how many meetings took place, and how many are only announced or thought of. */
export interface Acquaintance {
  readonly node: Node;
  readonly met: number;
  readonly foreseen: number;
}

/** What the card of a node shows; each part links to edges, and so to sentences. */
export interface Card {
  readonly offices: readonly Edge[];
  readonly encounters: readonly Encounter[];
  readonly acquaintances: readonly Acquaintance[];
  readonly deeds: readonly Edge[];
  readonly ties: readonly Edge[];
  readonly quotes: readonly Edge[];
}

export function cardOf(dataset: Dataset, key: string): Card {
  const edges = dataset.edgesOf.get(key) ?? [];
  const of = (test: (edge: Edge) => boolean) => edges.filter(test).sort(byTime);
  return {
    offices: of((edge) => edge.relation === 'HOLDS_OFFICE'),
    encounters: encountersOf(dataset, key),
    acquaintances: acquaintancesOf(dataset, key),
    deeds: of((edge) => relationOf(edge.relation).group === 'deed'),
    ties: of((edge) => isTie(edge, key, dataset)),
    quotes: of((edge) => edge.relation === 'QUOTED_IN'),
  };
}

const LEADING = ['CHAIRS', 'HOSTS', 'ORGANISES', 'MEDIATES', 'ACTOR', 'TARGET'];

function rankOf(edge: Edge): number {
  const rank = LEADING.indexOf(edge.relation);
  return rank < 0 ? LEADING.length : rank;
}

/** Who takes part in a Meeting or Event, those who chair and host first. */
export function participantsOf(dataset: Dataset, key: string): readonly Edge[] {
  return (dataset.edgesOf.get(key) ?? [])
    .filter((edge) => edge.target === key && relationOf(edge.relation).group === 'participation')
    .sort((a, b) => rankOf(a) - rankOf(b) || (labelOf(dataset, a.source) < labelOf(dataset, b.source) ? -1 : 1));
}

export function labelOf(dataset: Dataset, key: string): string {
  return clean(dataset.nodes.get(key)?.label ?? key);
}

export function isEvent(node: Node | undefined): boolean {
  return node?.kind === 'Meeting' || node?.kind === 'Event';
}

/** Earliest first; what has no date comes last. */
export function byTime(a: { start?: string; key: string }, b: { start?: string; key: string }): number {
  const left = a.start ?? '9999';
  const right = b.start ?? '9999';
  if (left !== right) return left < right ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

function encountersOf(dataset: Dataset, key: string): readonly Encounter[] {
  const groups = new Map<string, { event: Node; edges: Edge[] }>();
  for (const edge of dataset.edgesOf.get(key) ?? []) {
    const event = dataset.nodes.get(otherEnd(edge, key));
    if (!event || !isEvent(event) || edge.relation === 'PART_OF') continue;
    const group = groups.get(event.key);
    if (group) group.edges.push(edge);
    else groups.set(event.key, { event, edges: [edge] });
  }
  return [...groups.values()].sort((a, b) => byTime(a.event, b.event));
}

function acquaintancesOf(dataset: Dataset, key: string): readonly Acquaintance[] {
  const tallies = new Map<string, { met: Set<string>; foreseen: Set<string> }>();
  for (const edge of dataset.edgesOf.get(key) ?? []) {
    const meeting = dataset.nodes.get(edge.target);
    if (meeting?.kind !== 'Meeting' || !isPresence(edge)) continue;
    for (const other of dataset.edgesOf.get(meeting.key) ?? []) {
      if (other.source === key || other.target !== meeting.key || !isPresence(other)) continue;
      const tally = tallies.get(other.source) ?? { met: new Set<string>(), foreseen: new Set<string>() };
      tallies.set(other.source, tally);
      const took = [meeting.status ?? 'happened', edge.status, other.status].every((s) => statusOf(s).line === 'solid');
      (took ? tally.met : tally.foreseen).add(meeting.key);
    }
  }
  return [...tallies]
    .flatMap(([other, { met, foreseen }]) => {
      const node = dataset.nodes.get(other);
      const open = [...foreseen].filter((meeting) => !met.has(meeting)).length;
      return node ? [{ node, met: met.size, foreseen: open }] : [];
    })
    .sort((a, b) => b.met - a.met || b.foreseen - a.foreseen || (a.node.label < b.node.label ? -1 : 1));
}

/** Being there, or meant to be: a denied or cancelled presence meets nobody. */
function isPresence(edge: Edge): boolean {
  return ['ATTENDS', 'CHAIRS', 'HOSTS', 'MEDIATES'].includes(edge.relation) && statusOf(edge.status).line !== 'struck';
}

function isTie(edge: Edge, key: string, dataset: Dataset): boolean {
  const { group } = relationOf(edge.relation);
  if (edge.relation === 'HOLDS_OFFICE') return false;
  return group === 'standing' || (group === 'setting' && !isEvent(dataset.nodes.get(otherEnd(edge, key))));
}
