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

/** Eight that keep apart, also for colour-blind eyes; after Okabe and Ito, and told apart by lightness as well. */
const COMMUNITY_COLORS: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#0b6aa2', '#c2410c', '#0f7b5f', '#8a4fa3', '#a87900', '#3d4f9f', '#b0306a', '#5f6b2d'],
  dark: ['#5cb3ea', '#f28c5a', '#43c59e', '#c79be0', '#e3b341', '#8f9ff0', '#f07fb0', '#b5c46a'],
};

const STATUS_COLORS: Readonly<Record<ThemeName, Readonly<Record<string, string>>>> = {
  light: {
    happened: '#0f7b5f',
    ongoing: '#0b6aa2',
    planned: '#8a6300',
    likely: '#a87900',
    possible: '#b0903a',
    unlikely: '#8a7f6a',
    denied: '#b3261e',
    cancelled: '#7a4a4a',
  },
  dark: {
    happened: '#43c59e',
    ongoing: '#5cb3ea',
    planned: '#f0c05a',
    likely: '#d6a94a',
    possible: '#b8964a',
    unlikely: '#9a917e',
    denied: '#ff8a78',
    cancelled: '#c08f8a',
  },
};

/** The colour of the community that is shown as the n-th; quiet beyond the palette. */
export function communityColor(rank: number, theme: ThemeName): string {
  return COMMUNITY_COLORS[theme][rank] ?? PALETTES[theme].line;
}

export function statusColor(status: string | undefined, theme: ThemeName): string {
  return STATUS_COLORS[theme][status ?? ''] ?? PALETTES[theme].line;
}
