import type { Told } from './as-of.ts';
import type { Dataset, Edge, Node } from './dataset.ts';
import { statusOf } from './vocabulary.ts';

/** Relations by which somebody is at a Meeting; who withdraws or is only spoken of is not. */
const PRESENT: readonly string[] = ['ATTENDS', 'CHAIRS', 'HOSTS', 'MEDIATES'];
/** A gathering of more than these says little about any two of them, and would make their square of pairs. */
const MOST_AT_ONE = 300;
/** Steps of PART_OF from an office to its State: a directorate, its ministry, the State. */
const MOST_PARTS = 3;

/** By Meeting, who is there, each with the links that say so. */
export type Presences = ReadonlyMap<string, ReadonlyMap<string, readonly Edge[]>>;

/** The status as it is told now. */
const AS_IT_IS: Told = ({ status }) => status;

/** Being there, or meant to be: a denied or cancelled presence meets nobody. */
function isPresence(edge: Edge, told: Told): boolean {
  return PRESENT.includes(edge.relation) && statusOf(told(edge)).line !== 'struck';
}

/** Who is at which Meeting by the given links. `standsFor` names others that a presence counts for. */
export function presencesOf(
  dataset: Dataset,
  edges: Iterable<string>,
  standsFor: (edge: Edge, meeting: Node) => readonly string[] = () => [],
  told = AS_IT_IS,
): Presences {
  const presences = new Map<string, Map<string, Edge[]>>();
  for (const key of edges) {
    const edge = dataset.edges.get(key);
    const meeting = edge && isPresence(edge, told) ? dataset.nodes.get(edge.target) : undefined;
    if (!edge || meeting?.kind !== 'Meeting' || statusOf(told(meeting)).line === 'struck') continue;
    const there = presences.get(meeting.key) ?? new Map<string, Edge[]>();
    presences.set(meeting.key, there);
    for (const actor of new Set([edge.source, ...standsFor(edge, meeting)])) {
      const list = there.get(actor);
      if (list) list.push(edge);
      else there.set(actor, [edge]);
    }
  }
  return presences;
}

/** A Meeting at which two were, with the links that say so of each. */
export interface Shared {
  readonly meeting: Node;
  readonly edges: readonly Edge[];
  /** It took place, and both were there: nothing of it is only planned or thought of. */
  readonly sure: boolean;
}

/** The Meetings that two share. */
export function sharedBy(dataset: Dataset, presences: Presences, a: string, b: string): readonly Shared[] {
  const shared: Shared[] = [];
  for (const [key, there] of presences) {
    const [left, right] = [there.get(a), there.get(b)];
    const meeting = dataset.nodes.get(key);
    if (!left || !right || !meeting || isSameAct(left, right)) continue;
    shared.push({ meeting, edges: [...new Set([...left, ...right])], sure: isSure(meeting, left, right, AS_IT_IS) });
  }
  return shared;
}

/** Meetings of two: those that took place, and those that are only announced or thought of. */
export interface Tally {
  readonly met: number;
  readonly foreseen: number;
}

/** How often each two that pass met, by both names; and how many Meetings were too large to count. */
export function countPairs(
  dataset: Dataset,
  presences: Presences,
  passes: (actor: Node) => boolean,
  told = AS_IT_IS,
): { readonly pairs: ReadonlyMap<string, ReadonlyMap<string, Tally>>; readonly leftOut: number } {
  const pairs = new Map<string, Map<string, { met: number; foreseen: number }>>();
  let leftOut = 0;
  const add = (a: string, b: string, sure: boolean) => {
    const row = pairs.get(a) ?? new Map<string, { met: number; foreseen: number }>();
    pairs.set(a, row);
    const tally = row.get(b) ?? { met: 0, foreseen: 0 };
    row.set(b, tally);
    if (sure) tally.met += 1;
    else tally.foreseen += 1;
  };
  for (const [key, there] of presences) {
    const meeting = dataset.nodes.get(key);
    const who = [...there].filter(([actor]) => {
      const node = dataset.nodes.get(actor);
      return node !== undefined && passes(node);
    });
    if (who.length > MOST_AT_ONE) leftOut += 1;
    if (!meeting || who.length > MOST_AT_ONE) continue;
    who.forEach(([a, left], index) => {
      for (const [b, right] of who.slice(index + 1)) {
        if (isSameAct(left, right)) continue;
        const sure = isSure(meeting, left, right, told);
        add(a, b, sure);
        add(b, a, sure);
      }
    });
  }
  return { pairs, leftOut };
}

function isSure(meeting: Node, left: readonly Edge[], right: readonly Edge[], told: Told): boolean {
  const took = (edge: Edge) => statusOf(told(edge)).line === 'solid';
  return statusOf(told(meeting) ?? 'happened').line === 'solid' && left.some(took) && right.some(took);
}

/** One presence that counts for both, as of a person who holds office in two States, is no encounter of the two. */
function isSameAct(left: readonly Edge[], right: readonly Edge[]): boolean {
  return left.length === right.length && left.every((edge) => right.includes(edge));
}

/**
 * The States that a person's presence counts for: those in whose offices they are, by the links' tenure and dates,
 * directly or by a body that is part of the State.
 */
export function statesBehind(dataset: Dataset): (edge: Edge, meeting: Node) => readonly string[] {
  const known = new Map<string, readonly { readonly edge: Edge; readonly state: string }[]>();
  const officesOf = (actor: string) => {
    const asked = known.get(actor);
    if (asked) return asked;
    const offices = (dataset.edgesOf.get(actor) ?? []).flatMap((edge) => {
      const state = edge.source === actor && isHeld(edge) ? stateOf(dataset, edge.target) : undefined;
      return state ? [{ edge, state }] : [];
    });
    known.set(actor, offices);
    return offices;
  };
  return ({ source }, meeting) =>
    officesOf(source).flatMap(({ edge, state }) => (isInOffice(edge, meeting) ? [state] : []));
}

function isHeld(edge: Edge): boolean {
  const inOffice = edge.tenure === undefined || edge.tenure === 'current' || edge.tenure === 'acting';
  return edge.relation === 'HOLDS_OFFICE' && inOffice && statusOf(edge.status).line === 'solid';
}

function isInOffice(office: Edge, meeting: Node): boolean {
  const [begins, ends] = [meeting.start, meeting.end ?? meeting.start];
  if (!begins || !ends) return true;
  return (office.start ?? '') <= ends && begins <= (office.end ?? '9999');
}

function stateOf(dataset: Dataset, key: string): string | undefined {
  let at: string | undefined = key;
  for (let steps = 0; at && steps <= MOST_PARTS; steps++) {
    if (dataset.nodes.get(at)?.kind === 'State') return at;
    const here: string = at;
    at = (dataset.edgesOf.get(here) ?? []).find((edge) => edge.source === here && edge.relation === 'PART_OF')?.target;
  }
  return undefined;
}
