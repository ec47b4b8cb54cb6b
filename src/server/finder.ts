import { indexNames } from '../../graph/filters/index.ts';
import type { FoundName, GraphNode, SerialisedGraph } from '../../graph/model/index.ts';

/** Finds nodes by name, with as much of each as a list of suggestions shows. */
export type Finder = (query: string, limit: number) => readonly FoundName[];

export function createFinder(graph: SerialisedGraph, linksOf: (key: string) => number): Finder {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const search = indexNames(namesIn(graph, linksOf));
  return (query, limit) =>
    search(query, limit).flatMap(({ key, alias }) => {
      const node = nodes.get(key);
      return node ? foundName(node, alias) : [];
    });
}

function* namesIn({ nodes }: SerialisedGraph, linksOf: (key: string) => number) {
  for (const { key, attributes } of nodes) {
    const { kind, label, aliases, acronym } = attributes;
    yield { key, kind, label, aliases, ...(acronym !== undefined && { acronym }), links: linksOf(key) };
  }
}

function foundName({ key, attributes }: GraphNode, alias: string | undefined): FoundName {
  const { kind, label, form, status, start, end, precision } = attributes;
  return {
    key,
    kind,
    label,
    ...(alias !== undefined && { alias }),
    ...(form !== undefined && { form }),
    ...(status !== undefined && { status }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(precision !== undefined && { precision }),
  };
}
