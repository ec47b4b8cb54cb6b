import { indexNames as indexAll, type NameSearch } from '../../graph/filters/index.ts';
import type { Dataset, Node } from './dataset.ts';
import { clean } from './words.ts';

export interface Suggestion {
  readonly node: Node;
  /** The alias that matched, where it was not the label. */
  readonly alias?: string;
}

export type Search = (query: string, limit?: number) => readonly Suggestion[];

/** A search over the names of a dataset, which is gone through when the first is asked for. */
export function indexNames(dataset: Dataset): Search {
  let search: NameSearch | undefined;
  return (query, limit) => {
    search ??= indexAll(namesIn(dataset));
    return search(query, limit).flatMap(({ key, alias }): Suggestion | [] => {
      const node = dataset.nodes.get(key);
      if (!node) return [];
      return alias === undefined ? { node } : { node, alias: clean(alias) };
    });
  };
}

function* namesIn(dataset: Dataset) {
  for (const node of dataset.nodes.values()) yield { ...node, links: dataset.edgesOf.get(node.key)?.length ?? 0 };
}
