import type { GraphEdge, GraphNode, IsoDate, Status } from '../../graph/model/index.ts';
import { type GraphView, otherEnd } from './view.ts';

/** Someone's part in a meeting: the edge, and the node that it leads from. */
export interface Part {
  readonly who: GraphNode;
  readonly edge: GraphEdge;
}

/** A meeting in which someone has a part, and who else has. */
export interface Encounter {
  readonly meeting: GraphNode;
  readonly own: readonly Part[];
  readonly others: readonly Part[];
  readonly places: readonly Part[];
}

/** Which encounters are asked for; days are inclusive, and one without a date passes no limit. */
export interface EncounterFilter {
  readonly with?: string | undefined;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly status?: Status | undefined;
}

const PARTS: ReadonlySet<string> = new Set(['ATTENDS', 'CHAIRS', 'HOSTS', 'ORGANISES', 'MEDIATES', 'WITHDRAWS_FROM']);

/** The meetings of a node, the earliest first, undated ones last. */
export function encountersOf(view: GraphView, key: string, filter: EncounterFilter = {}): readonly Encounter[] {
  const meetings = new Set<string>();
  for (const edge of view.edgesOf(key)) {
    if (edge.source === key && PARTS.has(edge.attributes.relation)) meetings.add(edge.target);
  }
  return [...meetings]
    .flatMap((meeting) => view.nodes.get(meeting) ?? [])
    .filter((node) => node.attributes.kind === 'Meeting')
    .map((node) => encounterIn(view, node, key))
    .filter((encounter) => fits(encounter, filter))
    .sort((a, b) => compare(sortKey(a.meeting), sortKey(b.meeting)));
}

function encounterIn(view: GraphView, meeting: GraphNode, key: string): Encounter {
  const parts: Part[] = [];
  const places: Part[] = [];
  for (const edge of view.edgesOf(meeting.key)) {
    const who = view.nodes.get(otherEnd(edge, meeting.key));
    if (!who) continue;
    if (edge.attributes.relation === 'HELD_IN') places.push({ who, edge });
    else if (edge.target === meeting.key && PARTS.has(edge.attributes.relation)) parts.push({ who, edge });
  }
  return {
    meeting,
    own: parts.filter(({ who }) => who.key === key),
    others: parts.filter(({ who }) => who.key !== key),
    places,
  };
}

function fits({ meeting, own, others }: Encounter, filter: EncounterFilter): boolean {
  const { start, end = start, status } = meeting.attributes;
  if (filter.with !== undefined && !others.some(({ who }) => who.key === filter.with)) return false;
  if (filter.from !== undefined && (end === undefined || end < filter.from)) return false;
  if (filter.to !== undefined && (start === undefined || start > filter.to)) return false;
  return (
    filter.status === undefined ||
    status === filter.status ||
    own.some(({ edge }) => edge.attributes.status === filter.status)
  );
}

function sortKey({ key, attributes }: GraphNode): string {
  return `${attributes.start ?? '9999'} ${key}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
