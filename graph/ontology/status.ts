import type { Status } from '../model/index.ts';

/** What a status means, how it folds and how it is drawn. */
export interface StatusEntry {
  readonly status: Status;
  readonly describes: string;
  /** A forecast never overrides an outcome. `denied` is an outcome only where the denial came after the beginning. */
  readonly nature: 'outcome' | 'forecast' | 'either';
  /** On one day the higher rank wins. */
  readonly rank: number;
  /** As i2 draws them. */
  readonly line: 'solid' | 'dashed' | 'dotted' | 'struck';
}

/** All statuses, from most to least certain. */
export const STATUS_TABLE = [
  { status: 'happened', describes: 'took place', nature: 'outcome', rank: 8, line: 'solid' },
  { status: 'ongoing', describes: 'is under way', nature: 'outcome', rank: 5, line: 'solid' },
  { status: 'planned', describes: 'announced: "will"', nature: 'forecast', rank: 4, line: 'dashed' },
  { status: 'likely', describes: '"expected", "likely"', nature: 'forecast', rank: 2, line: 'dashed' },
  { status: 'possible', describes: '"may", "considering"', nature: 'forecast', rank: 1, line: 'dotted' },
  { status: 'unlikely', describes: '"unlikely", "little chance"', nature: 'forecast', rank: 3, line: 'dotted' },
  {
    status: 'denied',
    describes: 'said not to take place, or not to have taken place',
    nature: 'either',
    rank: 7,
    line: 'struck',
  },
  { status: 'cancelled', describes: 'called off', nature: 'outcome', rank: 6, line: 'struck' },
] as const satisfies readonly StatusEntry[];
