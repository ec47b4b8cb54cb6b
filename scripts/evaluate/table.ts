import { table } from '../../src/commands/paint.ts';
import { FIGURES, type Figure, type Reach, SOURCE } from './peers.ts';

/** Values measured of a data set, by the keys of its figures, in the figures' units. */
export type Measured = Readonly<Record<string, number>>;

/** The figures of the sets that were measured, beside the peers'. */
export function figureTable(measured: ReadonlyMap<string, Measured>): string {
  const rows = FIGURES.flatMap((figure) => {
    const ours = measured.get(figure.set)?.[figure.key];
    return ours === undefined ? [] : [rowOf(figure, ours)];
  });
  const met = rows.filter((row) => row.at(-1) === 'met').length;
  return [
    table([['DATA', 'FIGURE', 'BEST OFFLINE PEER', 'OURS', 'REACH', ''], ...rows]),
    `\n${met} of ${rows.length} met. Peers: ${SOURCE}.\n`,
  ].join('');
}

function rowOf({ set, label, peer, reach, unit }: Figure, ours: number): readonly string[] {
  const tell = (value: number): string => (unit === 'percent' ? value.toFixed(1) : value.toFixed(2));
  return [
    set,
    label,
    peer ? `${tell(peer.value)} ${peer.name}` : '-',
    tell(ours),
    `${SIGNS[reach.is]} ${tell(reach.value)}`,
    reached(reach, ours) ? 'met' : 'not met',
  ];
}

const SIGNS: Readonly<Record<Reach['is'], string>> = { least: '>=', most: '<=', above: '>' };

/** Whether a value reaches what is asked, unrounded. */
export function reached({ is, value }: Reach, ours: number): boolean {
  if (is === 'above') return ours > value;
  return is === 'least' ? ours >= value : ours <= value;
}

/** A group of cases as the scorer counts it. */
export interface CaseGroup {
  readonly cases: number;
  readonly passed: number;
  readonly f1: number;
  readonly statusRight: number;
  readonly statusOf: number;
  readonly datesRight: number;
  readonly datesOf: number;
}

/** The cases by phenomenon, the weakest first. */
export function caseTable(groups: Readonly<Record<string, CaseGroup>>): string {
  const rows = Object.entries(groups)
    .sort(([a, left], [b, right]) => left.f1 - right.f1 || (a < b ? -1 : 1))
    .map(([phenomenon, group]) => [
      phenomenon,
      `${group.passed}/${group.cases}`,
      group.f1.toFixed(3),
      `${group.statusRight}/${group.statusOf}`,
      `${group.datesRight}/${group.datesOf}`,
    ]);
  return table([['PHENOMENON', 'PASSED', 'F1', 'STATUS', 'DATES'], ...rows]);
}
