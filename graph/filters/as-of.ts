import type { Dated, Evidence, GraphEdge, GraphNode, IsoDate, Report, Status } from '../model/index.ts';
import { foldStatus } from '../ontology/index.ts';
import { type NodeOf, reportsOf } from './facts.ts';

/** Two weeks and the days at their ends: what is longer is a month, season or year. */
const LONGEST_BY_DAY = 16 * 86_400_000;

/**
 * The status of an element as it was told by a day: the reports published by then, and undated ones, folded by the same
 * rules as the graph. Where all reports are out, it is the graph's own; undefined where nothing was reported yet.
 * `ends` are the nodes of a link.
 */
export function statusAsOf(
  element: Partial<Dated>,
  ends: readonly string[],
  known: IsoDate,
  nodeOf: NodeOf,
): Status | undefined {
  return foldedAsOf(element, ends, known, nodeOf)?.status;
}

/**
 * An element as it was told by a day: its status, its reports and its sentences, and how many articles and outlets
 * those are. Dates and names stay: which of them were known is not recorded. Of an actor it can't be told which
 * articles named it by then, so where it is named later too these counts go.
 */
export function asOf<Element extends GraphNode | GraphEdge>(element: Element, known: IsoDate, nodeOf: NodeOf): Element {
  const attributes: Partial<Dated> & Counted = element.attributes;
  const { history, evidence = [], status: _, contested: __, articles, sources, first, last, ...rest } = attributes;
  if (history === undefined) {
    return isPublished(last, known) ? element : { ...element, attributes: { ...rest, ...(first && { first }) } };
  }
  const reports = history.filter((report) => isOut(report, known));
  if (reports.length === history.length) return element;
  const later = new Set(history.flatMap((report) => (isOut(report, known) ? [] : report.article)));
  const shown = evidence.filter(({ article }) => !later.has(article));
  const ends = 'source' in element ? [element.target, element.source] : [];
  const folded = foldedAsOf(attributes, ends, known, nodeOf);
  const told = {
    ...rest,
    ...(folded && { status: folded.status }),
    ...(folded?.contested && { contested: true }),
    ...counts(attributes, reports, shown, nodeOf),
    history: reports,
    evidence: shown,
  };
  return { ...element, attributes: told };
}

interface Counted {
  readonly articles?: number;
  readonly sources?: number;
  readonly first?: IsoDate;
  readonly last?: IsoDate;
}

function counts(
  whole: Counted,
  history: readonly Report[],
  evidence: readonly Evidence[],
  nodeOf: NodeOf,
): Partial<Counted> {
  const { outlets, reported } = reportsOf({ history, evidence }, nodeOf);
  const articles = new Set([...history, ...evidence].map(({ article }) => article)).size;
  const [first, last] = [reported[0], reported.at(-1)];
  return {
    ...(whole.articles !== undefined && { articles }),
    ...(whole.sources !== undefined && { sources: Math.min(whole.sources, outlets.length) }),
    ...(whole.first !== undefined && first !== undefined && { first }),
    ...(whole.last !== undefined && last !== undefined && { last }),
  };
}

function foldedAsOf(element: Partial<Dated>, ends: readonly string[], known: IsoDate, nodeOf: NodeOf) {
  const { history = [], status } = element;
  const reports = history.filter((report) => isOut(report, known));
  if (reports.length === history.length) return status && { status, contested: element.contested ?? false };
  if (reports.length === 0) return undefined;
  const began = begun(element, reports) ?? begunEvent(ends, known, nodeOf);
  return foldStatus(reports, began);
}

function isOut({ published }: Report, known: IsoDate): boolean {
  return isPublished(published, known);
}

/** Whether something was out by a day; what has no date counts as known from the beginning. */
export function isPublished(published: IsoDate | undefined, known: IsoDate): boolean {
  return published === undefined || published.slice(0, 10) <= known;
}

/** The day by which it had begun, by the reports: by those of what took place before those of what was only said. */
function begun(element: Partial<Dated>, reports: readonly Report[]): IsoDate | undefined {
  const dated = reports.filter(({ start }) => start !== undefined);
  const held = dated.filter(({ status }) => status === 'happened' || status === 'ongoing');
  const report = (held.length > 0 ? held : dated).reduce<Report | undefined>(finer, undefined);
  if (!report?.start) return undefined;
  const { start, end = start } = report;
  if (start === end) return start;
  // A report has no precision of its own: a week or two is told by its days, more is a month, season or year.
  const isByDay = element.start === start && element.end === end ? element.precision === 'day' : isShort(start, end);
  return isByDay ? start : end;
}

/** The more exact, and of equals the later report. */
function finer(best: Report | undefined, report: Report): Report {
  if (!best) return report;
  const exact = ({ start, end }: Report) => (end === undefined || start === end ? 0 : 1);
  return exact(report) <= exact(best) ? report : best;
}

function begunEvent(ends: readonly string[], known: IsoDate, nodeOf: NodeOf): IsoDate | undefined {
  for (const key of ends) {
    const node = nodeOf(key);
    const reports = (node?.history ?? []).filter((report) => isOut(report, known));
    const day = node && begun(node, reports);
    if (day !== undefined) return day;
  }
  return undefined;
}

function isShort(start: IsoDate, end: IsoDate): boolean {
  return Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`) <= LONGEST_BY_DAY;
}
