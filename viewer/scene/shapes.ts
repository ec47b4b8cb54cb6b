import type { Status } from '../../graph/model/index.ts';
import type { StatusEntry } from '../../graph/ontology/index.ts';
import { statusOf } from '../state/vocabulary.ts';

/** Outlines of nodes: kinds differ by shape as well as by colour. Numbers are the shader's. */
export const SHAPES = { circle: 0, square: 1, hexagon: 2, ring: 3, diamond: 4, triangle: 5, page: 6 } as const;
export type Shape = keyof typeof SHAPES;

/** How a Meeting or Event is filled: by whether it took place. */
export const FILLS = { solid: 0, hollow: 1, struck: 2 } as const;
export type Fill = keyof typeof FILLS;

export const PATTERNS = { solid: 0, dashed: 1, dotted: 2, struck: 3 } as const satisfies Record<
  StatusEntry['line'],
  number
>;

const BY_KIND: Readonly<Record<string, Shape>> = {
  Person: 'circle',
  State: 'square',
  Organisation: 'hexagon',
  Place: 'ring',
  Meeting: 'diamond',
  Event: 'triangle',
  Article: 'page',
};

export function shapeOf(kind: string): Shape {
  return BY_KIND[kind] ?? 'circle';
}

export function fillOf(status: Status | undefined): Fill {
  const line = status ? statusOf(status).line : 'solid';
  return line === 'solid' ? 'solid' : line === 'struck' ? 'struck' : 'hollow';
}
