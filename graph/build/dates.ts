import { type ClaimDate, type IsoDate, PRECISIONS, type Status } from '../model/index.ts';
import { compare } from './keys.ts';

/** A date that a claim gives, and what governs which of several is shown. */
export interface DateReport {
  readonly date: ClaimDate;
  readonly status: Status;
  readonly published?: IsoDate;
  readonly article: string;
}

const BASES = ['stated', 'containing', 'inferred'];

/**
 * The date that an event or edge has: of reports with its folded status before others, stated before inferred, the
 * most precise first, the latest of these, and then by value, so that order of arrival never matters.
 */
export function foldDate(reports: readonly DateReport[], status?: Status): ClaimDate | undefined {
  const rank = ({ date, status: own, published, article }: DateReport) =>
    [
      status !== undefined && own !== status ? 1 : 0,
      BASES.indexOf(date.basis),
      PRECISIONS.indexOf(date.precision),
      published ?? '',
      `${date.start} ${date.end} ${date.when} ${article}`,
    ] as const;
  let best: DateReport | undefined;
  for (const report of reports) {
    if (!best) best = report;
    else {
      const [a, b] = [rank(report), rank(best)];
      const order = a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || compare(b[3], a[3]) || compare(a[4], b[4]);
      if (order < 0) best = report;
    }
  }
  return best?.date;
}

/** The day by which something dated so had begun: its start, or the end of a month, season or year. */
export function begunBy(date: ClaimDate | undefined): IsoDate | undefined {
  return date && (date.precision === 'day' ? date.start : date.end);
}
