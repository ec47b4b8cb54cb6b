import type { IsoDate, Status } from '../../graph/model/index.ts';
import type { StatusEntry } from '../../graph/ontology/index.ts';
import type { Told } from './as-of.ts';
import { after, dateOf, floorTo, numberOf, type Unit, unitFor } from './calendar.ts';
import type { Dataset, Edge, Node } from './dataset.ts';
import { lets } from './facets.ts';
import type { Choice } from './fields.ts';
import type { Visible } from './visible.ts';
import { kindOf, relationOf, statusOf } from './vocabulary.ts';

export type Line = StatusEntry['line'];

/** Something that is laid out in time: a Meeting, an Event, or a deed; one mark a start, or a report. */
export interface Moment {
  readonly day: number;
  readonly line: Line;
}

export interface Bin {
  readonly start: number;
  /** The last day in it. */
  readonly end: number;
  readonly counts: Readonly<Record<Line, number>>;
  readonly sum: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export const LINES = ['solid', 'dashed', 'dotted', 'struck'] as const satisfies readonly Line[];

/** What happens: Meetings, Events, and deeds between two. */
export function happeningsIn(dataset: Dataset, shown: Pick<Visible, 'nodes' | 'edges'>): readonly (Node | Edge)[] {
  const found: (Node | Edge)[] = [];
  for (const key of shown.nodes) {
    const node = dataset.nodes.get(key);
    if (node && kindOf(node.kind).role === 'event') found.push(node);
  }
  for (const key of shown.edges) {
    const edge = dataset.edges.get(key);
    if (edge && relationOf(edge.relation).group === 'deed') found.push(edge);
  }
  return found;
}

/** When they begin, with the status as told; without what is not told yet, or of a status that is hidden. */
export function beginnings(
  happenings: readonly (Node | Edge)[],
  told: Told,
  status: Choice = { mode: 'hide', values: [] },
): readonly Moment[] {
  return happenings.flatMap((each) => {
    const now = told(each);
    if (each.start === undefined || now === undefined || !lets(status, now)) return [];
    return [{ day: numberOf(each.start), line: lineOf(now) }];
  });
}

/** When each of their reports was published, with the status that it gives. */
export function reportsOf(happenings: readonly (Node | Edge)[]): readonly Moment[] {
  return happenings.flatMap(({ history = [] }) =>
    history.flatMap(({ published, status }) =>
      published === undefined ? [] : [{ day: numberOf(published), line: lineOf(status) }],
    ),
  );
}

export function undatedIn(happenings: readonly (Node | Edge)[]): number {
  return happenings.filter(({ start }) => start === undefined).length;
}

/** From the first moment to the last; undefined where there is none. */
export function spanOf(lanes: readonly (readonly Moment[])[]): Span | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const lane of lanes) {
    for (const { day } of lane) {
      from = Math.min(from, day);
      to = Math.max(to, day);
    }
  }
  return from <= to ? { from, to } : undefined;
}

/** A span widened to whole units, and the unit that suits it. */
export function unitsOver({ from, to }: Span, most = 150): Span & { readonly unit: Unit } {
  const unit = unitFor(from, to, most);
  return { unit, from: floorTo(unit, from), to: after(unit, to) - 1 };
}

/** Counts moments by unit; every unit of the span has a bin, also an empty one. */
export function binsOf(moments: readonly Moment[], { from, to, unit }: Span & { readonly unit: Unit }): readonly Bin[] {
  const bins: { start: number; end: number; counts: Record<Line, number>; sum: number }[] = [];
  const at = new Map<number, number>();
  for (let start = from; start <= to; start = after(unit, start)) {
    at.set(start, bins.length);
    bins.push({ start, end: after(unit, start) - 1, counts: { solid: 0, dashed: 0, dotted: 0, struck: 0 }, sum: 0 });
  }
  const binOf = new Map<number, (typeof bins)[number] | undefined>();
  for (const { day, line } of moments) {
    if (!binOf.has(day)) binOf.set(day, bins[at.get(floorTo(unit, day)) ?? -1]);
    const bin = binOf.get(day);
    if (!bin) continue;
    bin.counts[line] += 1;
    bin.sum += 1;
  }
  return bins;
}

/** Days on which something was reported, in order: the steps in which it became known. */
export function reportDays(dataset: Dataset): readonly IsoDate[] {
  const days = new Set<number>();
  for (const node of dataset.nodes.values()) if (node.published) days.add(numberOf(node.published));
  return [...days].sort((a, b) => a - b).map(dateOf);
}

function lineOf(status: Status | undefined): Line {
  return statusOf(status).line;
}
