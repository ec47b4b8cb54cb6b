import type { GraphEdge, GraphNode, IsoDate, NodeAttributes, SerialisedGraph, Status } from '../model/index.ts';
import { findKind, RELATIONS } from '../ontology/index.ts';
import { isPublished, statusAsOf } from './as-of.ts';
import { formOf, type NodeOf, type Reports, reportsOf } from './facts.ts';
import type { Filter, Values } from './filter.ts';

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
  const { from, to, by = 'place', undated = false, minSources = 0, knownBy, unlinked } = filter;
  const [kinds, relations, statuses] = [
    readValues(filter.kinds),
    readValues(filter.relations),
    readValues(filter.statuses),
  ];
  const [outlets, forms] = [readValues(filter.outlets), readValues(filter.forms)];
  const asksForLinks = [relations, statuses, from, to, outlets, forms, knownBy].some((asked) => asked !== undefined);
  const asksForMore = asksForLinks || minSources > 0;
  const asksForReports = minSources > 0 || outlets !== undefined || by === 'reported';
  const nodeOf: NodeOf = (key) => nodes.get(key)?.attributes;

  const kind = (node: GraphNode) => kinds?.(node.attributes.kind) ?? true;
  const told = (element: GraphNode | GraphEdge): Status | undefined | 'unknown' => {
    const { attributes } = element;
    if (knownBy === undefined) return attributes.status;
    const ends = 'source' in element ? [element.target, element.source] : [];
    const status = statusAsOf(attributes, ends, knownBy, nodeOf);
    return status === undefined && attributes.status !== undefined ? 'unknown' : status;
  };
  const status = (element: GraphNode | GraphEdge) => {
    const now = told(element);
    return now !== 'unknown' && (statuses?.(now) ?? true);
  };
  const reported = (element: GraphNode | GraphEdge, held: () => readonly Days[]) => {
    const reports = asksForReports ? reportsOf(element.attributes, nodeOf) : NOTHING;
    if (reports.sources < minSources || !passesSome(outlets, reports.outlets)) return false;
    if (from === undefined && to === undefined) return true;
    const when = by === 'place' ? held() : reports.reported.map((day) => ({ start: day, end: day }));
    if (when.length === 0 || when.some(({ start, end }) => start === undefined || end === undefined)) return undated;
    const fits = ({ start = '', end = '' }: Days) =>
      (from === undefined || end >= from) && (to === undefined || start <= to);
    // It takes place where all of its days fit; it was reported where one report does.
    return by === 'place' ? when.every(fits) : when.some(fits);
  };

  return {
    kind,
    edge(edge) {
      const { source, target, attributes } = edge;
      if (!(relations?.(attributes.relation) ?? true) || !status(edge)) return false;
      const touched = forms ? [source, target].flatMap((key) => formOf(nodeOf(key)) ?? []) : [];
      if (!passesAll(forms, touched)) return false;
      return reported(edge, () => daysOf(edge, nodeOf));
    },
    node(node) {
      const { attributes } = node;
      if (!kind(node)) return false;
      const role = findKind(attributes.kind)?.role;
      if (unlinked === undefined) {
        if (role === 'source') return !asksForMore;
        if (role !== 'event') return !asksForLinks && (attributes.sources ?? 0) >= minSources;
        if (relations) return false;
      }
      if (attributes.status === undefined && knownBy !== undefined) {
        if (!isPublished(attributes.published ?? attributes.first, knownBy)) return false;
      } else if (!(attributes.status === undefined && unlinked) && !status(node)) return false;
      const form = formOf(attributes);
      return passesSome(forms, form === undefined ? [] : [form]) && reported(node, () => [daysOfNode(attributes)]);
    },
  };
}

const NOTHING: Reports = { outlets: [], sources: Number.POSITIVE_INFINITY, reported: [] };

type Lets = (value: string | undefined) => boolean;

function readValues(values: Values | undefined): Lets | undefined {
  if (values === undefined) return undefined;
  if ('not' in values) {
    const not = new Set(values.not);
    return (value) => value === undefined || !not.has(value);
  }
  const only = new Set(values);
  return (value) => value !== undefined && only.has(value);
}

/** One value that passes is enough: what several outlets report goes only with the last of them. */
function passesSome(lets: Lets | undefined, values: readonly string[]): boolean {
  if (!lets) return true;
  return values.length === 0 ? lets(undefined) : values.some(lets);
}

function passesAll(lets: Lets | undefined, values: readonly string[]): boolean {
  if (!lets) return true;
  return values.length === 0 ? lets(undefined) : values.every(lets);
}

/** From when to when; both are missing where no date is known. */
export interface Days {
  readonly start: IsoDate | undefined;
  readonly end: IsoDate | undefined;
}

/** When a meeting or event takes place, and an article is published; others have no date. */
export function daysOfNode({ start, end, published }: NodeAttributes): Days {
  return { start: start ?? published, end: end ?? start ?? published };
}

/**
 * When a link holds, all of which must pass: its own days, else those of the meetings and events at its ends. A quotation
 * is of the day of its article; offices and places are there from when to when they are reported. A deed without a date
 * has none.
 */
export function daysOf({ source, target, attributes }: Omit<GraphEdge, 'key'>, nodeOf: NodeOf): readonly Days[] {
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

/** The outlets of a graph's articles, sorted. */
export function outletsIn(graph: SerialisedGraph): readonly string[] {
  return [...new Set(graph.nodes.flatMap(({ attributes }) => attributes.source ?? []))].sort();
}
