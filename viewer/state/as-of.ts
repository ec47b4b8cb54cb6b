import type { Dated, IsoDate, Report, Status } from '../../graph/model/index.ts';
import { foldStatus } from '../../graph/ontology/index.ts';
import type { Dataset, Edge, Node } from './dataset.ts';

/** The status as it was told by a day; undefined where nothing was reported yet. */
export type Told = (element: Edge | Node) => Status | undefined;

/**
 * Tells every status as of a day: the reports published by then, and undated ones, folded by the same rules as the
 * graph. Where all reports are out, it is the graph's own.
 */
export function tellAsOf(dataset: Dataset, known: IsoDate): Told {
  const kept = new Map<string, Status | undefined>();
  return (element) => {
    if (kept.has(element.key)) return kept.get(element.key);
    const status = statusAsOf(dataset, element, known);
    kept.set(element.key, status);
    return status;
  };
}

function statusAsOf(dataset: Dataset, element: Edge | Node, known: IsoDate): Status | undefined {
  const { history = [], status } = element;
  const reports = history.filter((report) => isOut(report, known));
  if (reports.length === history.length) return status;
  if (reports.length === 0) return undefined;
  const began = begun(element, reports) ?? begunEvent(dataset, element, known);
  return foldStatus(reports, began)?.status;
}

function isOut({ published }: Report, known: IsoDate): boolean {
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
  const isByDay = element.start === start && element.end === end ? element.precision === 'day' : end <= plusDays(start);
  return isByDay ? start : end;
}

/** The more exact, and of equals the later report. */
function finer(best: Report | undefined, report: Report): Report {
  if (!best) return report;
  const exact = ({ start, end }: Report) => (end === undefined || start === end ? 0 : 1);
  return exact(report) <= exact(best) ? report : best;
}

function begunEvent(dataset: Dataset, element: Edge | Node, known: IsoDate): IsoDate | undefined {
  if (!('source' in element && 'target' in element)) return undefined;
  for (const key of [element.target, element.source]) {
    const node = dataset.nodes.get(key ?? '');
    const reports = (node?.history ?? []).filter((report) => isOut(report, known));
    const day = node && begun(node, reports);
    if (day !== undefined) return day;
  }
  return undefined;
}

function plusDays(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 16 * 86_400_000).toISOString().slice(0, 10);
}
