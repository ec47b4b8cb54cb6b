import type { GraphEdge } from '../../graph/model/index.ts';
import { type Relation, relationOf } from '../../graph/ontology/index.ts';
import { type GraphView, otherEnd } from './view.ts';

/** One step of a connection: from a node over an edge to the next. */
export interface Step {
  readonly from: string;
  readonly edge: GraphEdge;
  readonly to: string;
}

const NOT_HELD: ReadonlySet<string> = new Set(['denied', 'cancelled', 'unlikely']);
/** How far a step takes: those who meet are closer than those who hold offices of one state or were in one city. */
const LENGTHS: Readonly<Record<Relation['group'], number>> = {
  participation: 2,
  deed: 3,
  standing: 4,
  setting: 5,
  source: 9,
};

interface Reached {
  readonly distance: number;
  readonly step?: Step;
}

/**
 * The closest connection of two nodes over what is not denied, cancelled or unlikely. Articles connect no one: being
 * quoted on one page is no contact. Lengths are small whole numbers, so that a list for each distance is queue enough.
 */
export function pathBetween(view: GraphView, start: string, goal: string): readonly Step[] | undefined {
  const reached = new Map<string, Reached>([[start, { distance: 0 }]]);
  const waiting: string[][] = [[start]];
  for (let distance = 0; distance < waiting.length; distance++) {
    for (const from of (waiting[distance] ?? []).sort()) {
      if (reached.get(from)!.distance !== distance) continue;
      if (from === goal) return stepsTo(goal, reached);
      for (const edge of passable(view, from)) {
        const to = otherEnd(edge, from);
        const further = distance + lengthOf(edge);
        if (further >= (reached.get(to)?.distance ?? Number.POSITIVE_INFINITY)) continue;
        reached.set(to, { distance: further, step: { from, edge, to } });
        for (let at = waiting.length; at <= further; at++) waiting.push([]);
        waiting[further]!.push(to);
      }
    }
  }
  return undefined;
}

function stepsTo(goal: string, reached: ReadonlyMap<string, Reached>): readonly Step[] {
  const steps: Step[] = [];
  for (let step = reached.get(goal)?.step; step; step = reached.get(step.from)?.step) steps.unshift(step);
  return steps;
}

function lengthOf({ attributes }: GraphEdge): number {
  const sure = attributes.status === 'happened' || attributes.status === 'ongoing';
  return LENGTHS[relationOf(attributes.relation).group] + (sure ? 0 : 2);
}

/** Of equally long steps those with the most evidence come first, then the first by key. */
function passable(view: GraphView, from: string): readonly GraphEdge[] {
  return view
    .edgesOf(from)
    .filter((edge) => !NOT_HELD.has(edge.attributes.status) && leadsToThing(view, otherEnd(edge, from)))
    .sort((a, b) => b.attributes.evidence.length - a.attributes.evidence.length || (a.key < b.key ? -1 : 1));
}

function leadsToThing(view: GraphView, key: string): boolean {
  return view.nodes.get(key)?.attributes.kind !== 'Article';
}
