import type { EdgeAttributes, GraphEdge, NodeAttributes } from '../model/index.ts';
import { COLORS, findKind, findRelation, findStatus, lineColor } from '../ontology/index.ts';

/** How many edges touch each node. */
export function degreesIn(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    if (target !== source) degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return degrees;
}

/** Where a node lies; in the middle where nobody has placed it. */
export function position({ x, y }: Pick<NodeAttributes, 'x' | 'y'>): readonly [x: number, y: number] {
  return [Number.isFinite(x) ? x! : 0, Number.isFinite(y) ? y! : 0];
}

/** The size at which the viewer draws a node of so many edges. */
export function nodeSize(degree: number): number {
  return rounded(Math.min(4.5 + 1.7 * Math.sqrt(degree), 18));
}

/** What the ontology does not know, as in a graph of others, is drawn plainly. */
const OTHER = { group: 'setting', line: 'solid' } as const;

/** Colours of nodes are their kind's, as in the viewer on a light ground. */
export function nodeColor({ kind }: Pick<NodeAttributes, 'kind'>): string {
  return findKind(kind)?.color.light ?? COLORS.line.light;
}

/** Deeds have a colour of their own, and what is denied or called off is paler, as in the viewer on a light ground. */
export function edgeColor({ relation, status }: Pick<EdgeAttributes, 'relation' | 'status'>): string {
  return lineColor(findRelation(relation) ?? OTHER, findStatus(status) ?? OTHER, 'light');
}

/** How many articles prove an edge: its weight. */
export function edgeWeight({ evidence }: Pick<EdgeAttributes, 'evidence'>): number {
  return evidence.length > 1 ? new Set(evidence.map(({ article }) => article)).size : 1;
}

/** The width at which the viewer draws an edge that so many articles prove. */
export function edgeThickness(weight: number): number {
  return rounded(1.3 + Math.min(Math.log2(weight), 3) * 0.7);
}

/** Red, green and blue of a colour like `#0072b2`. */
export function rgbOf(hex: string): readonly [r: number, g: number, b: number] {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
