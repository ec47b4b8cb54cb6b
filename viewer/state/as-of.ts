import { statusAsOf } from '../../graph/filters/index.ts';
import type { IsoDate, Status } from '../../graph/model/index.ts';
import type { Dataset, Edge, Node } from './dataset.ts';

/** The status as it was told by a day; undefined where nothing was reported yet. */
export type Told = (element: Edge | Node) => Status | undefined;

/** Tells every status as of a day, and keeps what it has told. */
export function tellAsOf(dataset: Dataset, known: IsoDate): Told {
  const kept = new Map<string, Status | undefined>();
  const nodeOf = (key: string) => dataset.nodes.get(key);
  return (element) => {
    if (kept.has(element.key)) return kept.get(element.key);
    const ends = 'target' in element ? [element.target, element.source] : [];
    const status = statusAsOf(element, ends, known, nodeOf);
    kept.set(element.key, status);
    return status;
  };
}
