import type { GraphEdge } from '../model/index.ts';
import { compare } from './keys.ts';

/** A position in the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The angle by which seeds follow each other in a sunflower: points never fall together. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The point of an index on a spiral with about one point per `spacing` squared. */
export function spiral(index: number, spacing: number, inner = 0): Point {
  const radius = Math.sqrt(inner * inner + (index + 1) * spacing * spacing);
  const angle = index * GOLDEN_ANGLE;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/**
 * Places what takes no part in the layout: articles beside those whom they quote, all else on a ring around the
 * picture.
 */
export function placeRest(
  keys: readonly string[],
  edges: readonly GraphEdge[],
  placed: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const anchors = new Map<string, Map<string, Point>>();
  for (const { source, target } of edges) {
    const point = placed.get(source);
    if (!point || placed.has(target)) continue;
    const own = anchors.get(target) ?? new Map<string, Point>();
    anchors.set(target, own.set(source, point));
  }
  const spacing = 12;
  const reach = [...placed.values()].reduce((far, { x, y }) => Math.max(far, Math.hypot(x, y)), 0);
  const found = new Map<string, Point>();
  let beside = 0;
  let outside = 0;
  for (const key of keys) {
    if (placed.has(key)) continue;
    const own = anchors.get(key);
    if (!own) {
      found.set(key, spiral(outside++, spacing, reach * 1.1 + spacing));
      continue;
    }
    const offset = spiral(beside++ % 12, spacing / 3);
    const { x, y } = centre([...own].sort(([a], [b]) => compare(a, b)).map(([, point]) => point));
    found.set(key, { x: x + offset.x, y: y + offset.y });
  }
  return found;
}

function centre(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
