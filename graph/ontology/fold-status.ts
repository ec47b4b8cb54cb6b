import type { IsoDate, Status } from '../model/index.ts';
import { STATUS_TABLE, type StatusEntry } from './status.ts';

const entries = new Map<Status, StatusEntry>(STATUS_TABLE.map((entry) => [entry.status, entry]));
const statusOf = (status: Status): StatusEntry => entries.get(status)!;

/** What one article, or one voice in it, said of a status. */
export interface StatusReport {
  readonly status: Status;
  readonly published?: IsoDate;
}

/** A folded status. */
export interface FoldedStatus {
  readonly status: Status;
  readonly contested: boolean;
}

/**
 * Folds reports into one status. A forecast never overrides an outcome; otherwise the latest wins, on one day the
 * higher rank; undated reports come first. A denial is an outcome only where it was made after the event began.
 */
export function foldStatus(reports: readonly StatusReport[], began?: IsoDate): FoldedStatus | undefined {
  const from = began ?? firstOutcome(reports);
  const isOutcome = ({ status, published }: StatusReport) =>
    status === 'denied' ? isAfter(published, from) : statusOf(status).nature === 'outcome';
  const outcomes = reports.filter(isOutcome);
  const last = (outcomes.length > 0 ? outcomes : reports).reduce<StatusReport | undefined>(
    (best, report) => (best && !overrides(report, best) ? best : report),
    undefined,
  );
  if (!last) return undefined;
  const held = outcomes.some(({ status }) => status === 'happened');
  const denied = outcomes.some(({ status }) => status === 'denied');
  return { status: last.status, contested: held && denied };
}

/** The day on which an undated event had begun by what was reported: the first report of it as under way or held. */
function firstOutcome(reports: readonly StatusReport[]): IsoDate | undefined {
  let first: IsoDate | undefined;
  for (const { status, published } of reports) {
    if (status !== 'happened' && status !== 'ongoing') continue;
    if (published && (first === undefined || published < first)) first = published;
  }
  return first;
}

function isAfter(published: IsoDate | undefined, began: IsoDate | undefined): boolean {
  return published !== undefined && began !== undefined && published > began;
}

function overrides(a: StatusReport, b: StatusReport): boolean {
  const [left, right] = [a.published ?? '', b.published ?? ''];
  return left === right ? statusOf(a.status).rank > statusOf(b.status).rank : left > right;
}
