import type { Dataset, Edge } from './dataset.ts';
import { otherEnd } from './dataset.ts';

/** An office over time: a bar from its first day to its last. */
export interface Tenure {
  readonly edge: Edge;
  readonly other: string;
  /** Parts of the whole span, 0 to 1; undefined where no day is known. */
  readonly from?: number;
  readonly to?: number;
  /** The days are those of reports that speak of the office, not ones that the text gives it. */
  readonly seen: boolean;
  readonly start?: string;
  readonly end?: string;
}

export interface Tenures {
  readonly rows: readonly Tenure[];
  /** Marks of the axis: a word and its part of the span. */
  readonly ticks: readonly { readonly label: string; readonly at: number }[];
}

/** Offices with places for their bars on one axis of time, the earliest first. */
export function tenuresOf(dataset: Dataset, key: string, offices: readonly Edge[]): Tenures {
  const dated = offices.map((edge) => ({ edge, ...daysOf(edge) }));
  const days = dated.flatMap(({ start, end }) => [start, end].flatMap((day) => (day ? [dayNumber(day)] : [])));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const span = Math.max(last - first, 1);
  const part = (day: string | undefined, otherwise: number) => (day ? (dayNumber(day) - first) / span : otherwise);
  const rows = dated
    .map(
      ({ edge, start, end, seen }): Tenure => ({
        edge,
        other: otherEnd(edge, key),
        seen,
        ...(start ? { start } : {}),
        ...(end ? { end } : {}),
        ...(start || end ? { from: part(start ?? end, 0), to: part(end, edge.tenure === 'former' ? 0 : 1) } : {}),
      }),
    )
    .sort((a, b) => compare(a.start ?? '9', b.start ?? '9') || compare(a.edge.key, b.edge.key));
  return { rows: rows.filter((row) => dataset.nodes.has(row.other)), ticks: days.length ? ticksOf(first, last) : [] };
}

/** The days of an office: those of the text where it gives any, else of the reports that speak of it. */
function daysOf(edge: Edge): { start?: string; end?: string; seen: boolean } {
  if (edge.start || edge.end) {
    return { ...(edge.start ? { start: edge.start } : {}), ...(edge.end ? { end: edge.end } : {}), seen: false };
  }
  return { ...(edge.first ? { start: edge.first } : {}), ...(edge.last ? { end: edge.last } : {}), seen: true };
}

/** Days since 1970 of an ISO date, also of one without a day or a month. */
export function dayNumber(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** At most five marks on whole years, or the two ends where it is shorter. */
function ticksOf(first: number, last: number): Tenures['ticks'] {
  const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const span = Math.max(last - first, 1);
  const [from, to] = [Number(dateOf(first).slice(0, 4)), Number(dateOf(last).slice(0, 4))];
  if (to - from < 2) {
    const ends = last === first ? [first] : [first, last];
    return ends.map((day) => ({ label: dateOf(day), at: (day - first) / span }));
  }
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => (to - from) / each <= 5) ?? 200;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => year % step === 0);
  return years
    .map((year) => ({ label: String(year), at: (dayNumber(`${year}-01-01`) - first) / span }))
    .filter(({ at }) => at >= 0 && at <= 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
