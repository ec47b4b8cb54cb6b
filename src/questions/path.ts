import type { GraphEdge } from '../../graph/model/index.ts';
import { relationOf } from '../../graph/ontology/index.ts';
import { type GraphView, otherEnd } from './view.ts';

/** One step of a connection: from a node over an edge to the next. */
export interface Step {
  readonly from: string;
  readonly edge: GraphEdge;
  readonly to: string;
}

const NOT_HELD: ReadonlySet<string> = new Set(['denied', 'cancelled', 'unlikely']);

/**
 * The shortest connection of two nodes over what is not denied, cancelled or unlikely. Of equally short ones it
 * takes meetings before offices, and the edges with the most evidence. Articles connect no one: being quoted on one page is no contact.
 */
export function pathBetween(view: GraphView, start: string, goal: string): readonly Step[] | undefined {
  const reachedBy = new Map<string, Step | undefined>([[start, undefined]]);
  let front = [start];
  while (front.length > 0 && !reachedBy.has(goal)) {
    const next: string[] = [];
    for (const from of front) {
      for (const edge of passable(view, from)) {
        const to = otherEnd(edge, from);
        if (reachedBy.has(to)) continue;
        reachedBy.set(to, { from, edge, to });
        next.push(to);
      }
    }
    front = next;
  }
  if (!reachedBy.has(goal)) return undefined;
  const steps: Step[] = [];
  for (let step = reachedBy.get(goal); step; step = reachedBy.get(step.from)) steps.unshift(step);
  return steps;
}

function passable(view: GraphView, from: string): readonly GraphEdge[] {
  return view
    .edgesOf(from)
    .filter((edge) => !NOT_HELD.has(edge.attributes.status) && leadsToThing(view, otherEnd(edge, from)))
    .sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
}

/** Those who meet come before those who bear on one country, and well-proven edges before others. */
function rank({ attributes }: GraphEdge): number {
  const group = relationOf(attributes.relation).group === 'participation' ? 0 : 1_000_000;
  return group - attributes.evidence.length;
}

function leadsToThing(view: GraphView, key: string): boolean {
  return view.nodes.get(key)?.attributes.kind !== 'Article';
}
