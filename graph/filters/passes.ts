import type {
  Evidence,
  GraphEdge,
  GraphNode,
  IsoDate,
  NodeAttributes,
  Report,
  SerialisedGraph,
} from '../model/index.ts';
import { KINDS, RELATIONS } from '../ontology/index.ts';
import type { Filter } from './filter.ts';

const roles = new Map<string, string>(KINDS.map(({ kind, role }) => [kind, role]));
const groups = new Map<string, string>(RELATIONS.map(({ relation, group }) => [relation, group]));

/** Whether single elements pass a filter, whatever becomes of those around them. */
export interface Passes {
  readonly kind: (node: GraphNode) => boolean;
  /** A link, without regard to its ends' kinds. */
  readonly edge: (edge: GraphEdge) => boolean;
  /** A node of its own right, were no link to lead to it. */
  readonly node: (node: GraphNode) => boolean;
}

/** Reads a filter once for all elements of a graph. */
export function passesOf(nodes: ReadonlyMap<string, GraphNode>, filter: Filter): Passes {
  const { from, to, minSources = 0 } = filter;
  const kinds = filter.kinds && new Set(filter.kinds);
  const relations = filter.relations && new Set(filter.relations);
  const statuses = filter.statuses && new Set<string>(filter.statuses);
  const outlets = filter.outlets && new Set(filter.outlets);
  const asksForLinks = [relations, statuses, from, to, outlets].some((asked) => asked !== undefined);
  const asksForMore = asksForLinks || minSources > 0;

  const without = new Set(filter.without);
  const kind = (node: GraphNode) => (kinds?.has(node.attributes.kind) ?? true) && !without.has(node.key);
  const status = (own: string | undefined) => !statuses || (own !== undefined && statuses.has(own));
  const days = ({ start, end }: Days) =>
    (from === undefined || (end !== undefined && end >= from)) &&
    (to === undefined || (start !== undefined && start <= to));
  const reported = ({ evidence = [], history = [], sources }: Told) => {
    if (minSources > 0 && (sources ?? outletsOf(evidence, history, nodes).size) < minSources) return false;
    return !outlets || [...outletsOf(evidence, history, nodes)].some((outlet) => outlets.has(outlet));
  };

  return {
    kind,
    edge(edge) {
      const { attributes } = edge;
      if (relations && !relations.has(attributes.relation)) return false;
      const held = daysOf(edge, (key) => nodes.get(key)?.attributes);
      return status(attributes.status) && reported(attributes) && held.every(days);
    },
    node(node) {
      const { attributes } = node;
      if (!kind(node)) return false;
      const role = roles.get(attributes.kind);
      if (role === 'source') return !asksForMore;
      if (role !== 'event') return !asksForLinks && (attributes.sources ?? 0) >= minSources;
      const { start, end = start } = attributes;
      return !relations && status(attributes.status) && reported(attributes) && days({ start, end });
    },
  };
}

/** From when to when; both are missing where no date is known. */
export interface Days {
  readonly start: IsoDate | undefined;
  readonly end: IsoDate | undefined;
}

interface Told {
  readonly evidence?: readonly Evidence[];
  readonly history?: readonly Report[];
  readonly sources?: number;
}

/**
 * When a link holds, all of which must pass: its own days, else those of the meetings and events at its ends. A quotation
 * is of the day of its article; offices and places are there from when to when they are reported. A deed without a date
 * has none.
 */
export function daysOf(
  { source, target, attributes }: Omit<GraphEdge, 'key'>,
  nodeOf: (key: string) => NodeAttributes | undefined,
): readonly Days[] {
  const { relation, start, end, first, last } = attributes;
  const group = groups.get(relation);
  if (group === 'source') {
    const published = nodeOf(target)?.published;
    return [{ start: published, end: published }];
  }
  if (group === 'standing') return [{ start: start ?? first, end: end ?? last ?? start }];
  if (start !== undefined || end !== undefined) return [{ start: start ?? end, end: end ?? start }];
  const events = [source, target].flatMap((key) => nodeOf(key) ?? []).filter((node) => node.start);
  if (events.length > 0) return events.map((event) => ({ start: event.start, end: event.end ?? event.start }));
  return [group === 'setting' ? { start: first, end: last } : { start: undefined, end: undefined }];
}

function outletsOf(
  evidence: readonly Evidence[],
  history: readonly Report[],
  nodes: ReadonlyMap<string, GraphNode>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { article } of [...evidence, ...history]) {
    const outlet = nodes.get(article)?.attributes.source;
    if (outlet !== undefined) found.add(outlet);
  }
  return found;
}

/** The outlets of a graph's articles, sorted. */
export function outletsIn(graph: SerialisedGraph): readonly string[] {
  return [...new Set(graph.nodes.flatMap(({ attributes }) => attributes.source ?? []))].sort();
}
