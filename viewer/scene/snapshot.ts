import type Sigma from 'sigma';
import { blend } from '../../graph/ontology/index.ts';
import type { Drawing, Line, Mark } from './drawing.ts';
import { LANE_WIDTH, litColor } from './edge-program.ts';
import type { PlacedLabel } from './labels.ts';
import { LIT, type Look } from './look.ts';

/** A node as it stands on the screen, in pixels. */
export interface DrawnMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: string;
  /** Numbers of SHAPES and FILLS. */
  readonly shape: number;
  readonly fill: number;
  readonly chosen: boolean;
}

/** A link as it stands on the screen, in pixels. */
export interface DrawnLine {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly width: number;
  readonly color: string;
  /** Number of PATTERNS. */
  readonly pattern: number;
  /** How far before the end an arrow has its tip; none without one. */
  readonly tip?: number;
}

/** What is on the screen, without the programs that drew it. */
export interface Snapshot {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly lines: readonly DrawnLine[];
  readonly marks: readonly DrawnMark[];
  readonly labels: readonly PlacedLabel[];
}

/** Reads off a drawing where and how each shown element stands; what is out of sight is left out. */
export function takeSnapshot(
  sigma: Sigma<Mark, Line>,
  drawing: Drawing,
  look: Look,
  labels: readonly PlacedLabel[],
): Snapshot {
  const { width, height } = sigma.getDimensions();
  const { palette, fading } = look;
  const faded = (color: string, lit: number, share: number) =>
    fading && lit === LIT.no ? blend(color, palette.paper, share) : color;
  const placeOf = (key: string) => {
    const data = sigma.getNodeDisplayData(key);
    return data && { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) };
  };

  const marks: (DrawnMark & { readonly lit: number })[] = [];
  drawing.forEachNode((key, mark) => {
    const place = mark.hidden ? undefined : placeOf(key);
    if (!place || !isInSight(place.x, place.y, place.radius, width, height)) return;
    const { shape, fill, lit } = mark;
    marks.push({ ...place, color: faded(mark.color, lit, 0.82), shape, fill, lit, chosen: lit === LIT.chosen });
  });
  const lines: (DrawnLine & { readonly lit: number })[] = [];
  drawing.forEachEdge((_, line, source, target) => {
    const [from, to] = line.hidden ? [] : [placeOf(source), placeOf(target)];
    if (!from || !to) return;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const aside = line.lane * sigma.scaleSize(LANE_WIDTH);
    const [x, y] = [((to.y - from.y) / length) * aside, (-(to.x - from.x) / length) * aside];
    lines.push({
      from: [from.x + x, from.y + y],
      to: [to.x + x, to.y + y],
      width: Math.max(sigma.scaleSize(line.size + [0, 0.6, 1.6][line.lit]!), 1),
      color: faded(litColor(line.color, line.lit, palette), line.lit, 0.78),
      pattern: line.pattern,
      lit: line.lit,
      ...(line.arrow ? { tip: to.radius + 1 } : {}),
    });
  });
  const byLit = (a: { lit: number }, b: { lit: number }) => Math.sign(a.lit) - Math.sign(b.lit);
  return {
    width,
    height,
    paper: palette.paper,
    ink: palette.ink,
    quiet: palette.quiet,
    accent: palette.accent,
    lines: lines.sort(byLit),
    marks: marks.sort(byLit),
    labels,
  };
}

function isInSight(x: number, y: number, radius: number, width: number, height: number): boolean {
  return x > -radius && y > -radius && x < width + radius && y < height + radius;
}
