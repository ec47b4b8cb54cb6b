import type { Relation } from './relation.ts';
import type { StatusEntry } from './status.ts';

/** Colours of the ground, of lines, and of the lines of deeds, for light and dark backgrounds. */
export const COLORS = {
  paper: { light: '#fbfaf7', dark: '#14171c' },
  line: { light: '#8d95a1', dark: '#6d7683' },
  deed: { light: '#a8763e', dark: '#b98a55' },
} as const;

/** The colour of an edge: paler where it is denied or called off. */
export function lineColor(
  { group }: Pick<Relation, 'group'>,
  { line }: Pick<StatusEntry, 'line'>,
  background: 'light' | 'dark',
): string {
  const color = COLORS[group === 'deed' ? 'deed' : 'line'][background];
  return line === 'struck' ? blend(color, COLORS.paper[background], 0.25) : color;
}

/** A colour moved towards another: `share` 0 leaves it, 1 gives the other. Opaque, so that crossing lines don't add up. */
export function blend(color: string, other: string, share: number): string {
  const from = channels(color);
  const to = channels(other);
  const mixed = from.map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
