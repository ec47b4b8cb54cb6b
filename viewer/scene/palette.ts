import { COLORS } from '../../graph/ontology/index.ts';
import type { ThemeName } from '../state/theme.ts';
import { kindOf } from '../state/vocabulary.ts';

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
    paper: COLORS.paper.light,
    ink: '#1b1f24',
    quiet: '#5b626c',
    line: COLORS.line.light,
    deed: COLORS.deed.light,
    accent: '#8a5a00',
  },
  dark: {
    paper: COLORS.paper.dark,
    ink: '#eceae4',
    quiet: '#a2a9b4',
    line: COLORS.line.dark,
    deed: COLORS.deed.dark,
    accent: '#f0c05a',
  },
};

export function kindColor(kind: string, theme: ThemeName): string {
  return kindOf(kind).color[theme];
}
