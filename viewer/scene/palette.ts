import { kindOf } from '../../graph/ontology/index.ts';
import type { ThemeName } from '../state/theme.ts';

/** Colours of the drawing that are not the ontology's; the same values as in styles/tokens.css. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly deed: string;
  readonly accent: string;
}

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: {
    paper: '#fbfaf7',
    ink: '#1b1f24',
    quiet: '#5b626c',
    line: '#8d95a1',
    deed: '#a8763e',
    accent: '#8a5a00',
  },
  dark: {
    paper: '#14171c',
    ink: '#eceae4',
    quiet: '#a2a9b4',
    line: '#6d7683',
    deed: '#b98a55',
    accent: '#f0c05a',
  },
};

export function kindColor(kind: string, theme: ThemeName): string {
  return kindOf(kind).color[theme];
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
