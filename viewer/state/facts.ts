import { type Days, daysOf, daysOfNode, formOf, type Reports, reportsOf } from '../../graph/filters/index.ts';
import type { IsoDate } from '../../graph/model/index.ts';
import { type Told, tellAsOf } from './as-of.ts';
import type { Dataset, Edge, Node } from './dataset.ts';

/** What filters ask of an element beyond its own attributes. */
export interface Facts extends Reports {
  /** When it takes place; each must fit. Without a date it is undated. */
  readonly days: readonly Days[];
  /** Forms of the Meetings and Events that it is or touches. */
  readonly forms: readonly string[];
}

export interface FactBook {
  ofEdge(edge: Edge): Facts;
  ofNode(node: Node): Facts;
  /** The statuses as told by a day; without one as they are. */
  told(known: IsoDate | undefined): Told;
}

/** Facts stay when a dataset grows: an element comes with the articles that prove it, and is another when it changes. */
const known = new WeakMap<Edge | Node, Facts>();

/** Looks facts up when first asked for, and keeps them. */
export function createFactBook(dataset: Dataset): FactBook {
  const remember = <Element extends Edge | Node>(make: (element: Element) => Facts) => {
    return (element: Element) => {
      const kept = known.get(element);
      if (kept) return kept;
      const made = make(element);
      known.set(element, made);
      return made;
    };
  };
  const nodeOf = (key: string) => dataset.nodes.get(key);
  let last: { readonly known: IsoDate; readonly told: Told } | undefined;
  return {
    told(known) {
      if (known === undefined) return ({ status }) => status;
      if (last?.known !== known) last = { known, told: tellAsOf(dataset, known) };
      return last.told;
    },
    ofEdge: remember((edge: Edge) => ({
      ...reportsOf(edge, nodeOf),
      days: daysOf({ source: edge.source, target: edge.target, attributes: edge }, nodeOf),
      forms: [edge.source, edge.target].flatMap((key) => formOf(nodeOf(key)) ?? []),
    })),
    ofNode: remember((node: Node) => ({
      ...reportsOf(node, nodeOf),
      days: [daysOfNode(node)],
      forms: [formOf(node) ?? []].flat(),
    })),
  };
}
