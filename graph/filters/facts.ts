import type { Evidence, IsoDate, NodeAttributes, Report } from '../model/index.ts';
import { findKind } from '../ontology/index.ts';

/** Gives the attributes of a node of the same graph. */
export type NodeOf = (key: string) => NodeAttributes | undefined;

/** Who reports something, and when. */
export interface Reports {
  readonly outlets: readonly string[];
  /** How many outlets report it; those that print one text are one. */
  readonly sources: number;
  /** Publication days of what reports it, sorted. */
  readonly reported: readonly IsoDate[];
}

interface Told {
  readonly evidence?: readonly Evidence[];
  readonly history?: readonly Report[];
  readonly sources?: number;
}

/** Reads off the articles of an element who reports it. */
export function reportsOf({ evidence = [], history = [], sources }: Told, nodeOf: NodeOf): Reports {
  const outlets = new Set<string>();
  const reported = new Set<IsoDate>();
  for (const { article } of [...evidence, ...history]) {
    const node = nodeOf(article);
    if (node?.source !== undefined) outlets.add(node.source);
    if (node?.published) reported.add(node.published.slice(0, 10));
  }
  for (const { published } of history) if (published) reported.add(published.slice(0, 10));
  return { outlets: [...outlets].sort(), sources: sources ?? outlets.size, reported: [...reported].sort() };
}

/** The form of a Meeting or Event; its kind, where the articles give none. */
export function formOf(node: Pick<NodeAttributes, 'kind' | 'form'> | undefined): string | undefined {
  if (!node || findKind(node.kind)?.role !== 'event') return undefined;
  return node.form ?? node.kind.toLowerCase();
}
