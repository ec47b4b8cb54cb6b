import { indexNames as indexAll, type NameSearch } from '../../graph/filters/index.ts';
import type { Dataset, Node } from './dataset.ts';
import { clean } from './words.ts';

export interface Suggestion {
  readonly node: Node;
  /** The alias that matched, where it was not the label. */
  readonly alias?: string;
}

export interface Search {
  (query: string, limit?: number): readonly Suggestion[];
  /** Takes in so many more names; gives whether all are in. A search takes in the rest. */
  prepare(count: number): boolean;
}

/** A search over the names of a dataset, which are gone through at the first that is asked for, or before in pieces. */
export function indexNames(dataset: Dataset): Search {
  const names: NameSearch = indexAll(namesIn(dataset));
  const search = (query: string, limit?: number) =>
    names(query, limit).flatMap(({ key, alias }): Suggestion | [] => {
      const node = dataset.nodes.get(key);
      if (!node) return [];
      return alias === undefined ? { node } : { node, alias: clean(alias) };
    });
  return Object.assign(search, { prepare: names.prepare });
}

function* namesIn(dataset: Dataset) {
  for (const node of dataset.nodes.values()) yield { ...node, links: dataset.edgesOf.get(node.key)?.length ?? 0 };
}
