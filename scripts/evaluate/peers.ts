/** Where the peers' figures come from, and what each name stands for. */
export const SOURCE = 'measured for this project on the same data with the same scorers, offline, defaults';

/** What a figure has to reach: at least or at most a value, or more than the best peer's. */
export interface Reach {
  readonly is: 'least' | 'most' | 'above';
  readonly value: number;
}

/** One line of the table: a figure of a data set, the best offline peer's, and what is to be reached. */
export interface Figure {
  readonly set: string;
  /** Name of the measured value. */
  readonly key: string;
  readonly label: string;
  readonly peer?: { readonly name: string; readonly value: number };
  readonly reach: Reach;
  /** Shares are told in hundredths (`0.90`), percentages with one decimal, counts as they are. */
  readonly unit: 'share' | 'percent' | 'count';
}

const least = (value: number): Reach => ({ is: 'least', value });
const above = (value: number): Reach => ({ is: 'above', value });
const most = (value: number): Reach => ({ is: 'most', value });

const CORENLP = 'CoreNLP';
const SCRIPT = 'CoreNLP + script';

/** The figures in the order of the table. */
export const FIGURES: readonly Figure[] = [
  figure('seeds', 'overall', 'overall F1', 'share', least(0.9), SCRIPT, 0.4),
  figure('seeds', 'withStatus', 'participation with the right status, F1', 'share', least(0.85), SCRIPT, 0.13),
  figure('seeds', 'dates', 'dates right of those matched', 'share', least(0.9)),
  figure('seeds', 'places', 'places right of those matched', 'share', least(0.9)),
  figure('seeds', 'roles', 'roles right of those matched', 'share', least(0.9)),
  figure('seeds', 'status', 'status right of those matched', 'share', least(0.9)),
  figure('seeds', 'evidence', 'evidence valid', 'share', least(1)),
  figure('cases', 'f1', 'F1', 'share', least(0.75)),
  figure('cases', 'passed', 'cases passed whole', 'percent', least(40)),
  figure('crossner_politics', 'fair', 'fair F1', 'percent', above(72.5), CORENLP, 72.5),
  figure('crossner_politics', 'strict', 'strict F1', 'percent', above(65.9), CORENLP, 65.9),
  figure('re3d', 'fair', 'fair F1', 'percent', least(58), 'spaCy', 52.2),
  figure('redocred', 'fair', 'fair F1, political', 'percent', above(75.6), CORENLP, 75.6),
  figure('redocred', 'names', 'names captured, F1, political', 'percent', above(91), 'CoreNLP, spaCy', 91),
  figure('gum_news', 'fair', 'fair F1', 'percent', above(57.6), CORENLP, 57.6),
  figure('newswcl50', 'recall', 'fair recall', 'percent', above(55.8), CORENLP, 55.8),
  figure('who_met_whom', 'recall', 'recall of pairs', 'percent', least(65), `${CORENLP} + coreference`, 61.1),
  figure('who_met_whom', 'perText', 'pairs predicted a text', 'count', most(2.5), `${CORENLP} + coreference`, 4),
];

function figure(
  set: string,
  key: string,
  label: string,
  unit: Figure['unit'],
  reach: Reach,
  name?: string,
  value?: number,
): Figure {
  return { set, key, label, unit, reach, ...(name && value !== undefined ? { peer: { name, value } } : {}) };
}
