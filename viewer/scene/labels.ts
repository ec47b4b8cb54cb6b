import type { Settings } from 'sigma/settings';
import type { NodeDisplayData } from 'sigma/types';
import type { Line, Mark } from './drawing.ts';
import { LIT, type Look } from './look.ts';
import type { Palette } from './palette.ts';
import { SHAPES } from './shapes.ts';

type Drawn = Partial<NodeDisplayData> & Pick<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

const SANS = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif';
const PADDING = 7;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Labels of one frame: gathered while sigma renders, drawn when it is done, the weightiest first. */
export interface LabelLayer {
  gather(context: CanvasRenderingContext2D, data: Drawn): void;
  draw(): void;
  /** The labels of the last frame. */
  placed(): readonly PlacedLabel[];
}

/** A label where it was drawn: the start of its base line, in pixels. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export function createLabelLayer(look: Look): LabelLayer {
  let last: readonly PlacedLabel[] = [];
  let gathered: { context: CanvasRenderingContext2D; data: Drawn }[] = [];
  return {
    gather(context, data) {
      if (look.fading && (data as Partial<Mark>).lit === LIT.no) return;
      gathered.push({ context, data });
    },
    draw() {
      const taken: Box[] = [];
      gathered.sort((a, b) => weightOf(b.data) - weightOf(a.data));
      last = gathered.flatMap(({ context, data }) => drawLabel(context, data, look.palette, taken) ?? []);
      gathered = [];
    },
    placed: () => last,
  };
}

/** What stands out comes first, then what is large; events, whose names are long, give way to those who attend. */
function weightOf(data: Drawn): number {
  return (data.forceLabel ? 100 : 0) + data.size * (isEvent(data) ? 0.75 : 1);
}

/** An event so small on the screen that its long name would only hide others; it shows when one comes nearer. */
function isMinor(data: Drawn): boolean {
  return !data.forceLabel && isEvent(data) && data.size < 5.5;
}

function isEvent(data: Drawn): boolean {
  const { shape } = data as Partial<Mark>;
  return shape === SHAPES.diamond || shape === SHAPES.triangle;
}

/** Draws a label beside its node, unless it would cover another, with a halo so that it reads over lines. */
function drawLabel(
  context: CanvasRenderingContext2D,
  data: Drawn,
  palette: Palette,
  taken: Box[],
): PlacedLabel | undefined {
  context.font = `500 12.5px ${SANS}`;
  const { text, left, width } = place(context, data);
  const box = { left: left + 2, top: data.y - 8, right: left + width - 2, bottom: data.y + 8 };
  if (!text || isMinor(data) || taken.some((other) => overlaps(box, other))) return undefined;
  taken.push(box);
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.strokeText(text, left + PADDING, data.y + 4.5);
  context.fillStyle = palette.ink;
  context.fillText(text, left + PADDING, data.y + 4.5);
  return { text, x: left + PADDING, y: data.y + 4.5 };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Draws the label of a node under the pointer or selected: on a tag over the plain one, with a ring round the node. */
function drawHover(context: CanvasRenderingContext2D, data: Drawn, palette: Palette): void {
  context.beginPath();
  context.arc(data.x, data.y, data.size + 4.5, 0, Math.PI * 2);
  context.lineWidth = 2;
  context.strokeStyle = palette.accent;
  context.stroke();
  context.font = `600 12.5px ${SANS}`;
  const { text, left, width } = place(context, data);
  if (!text) return;
  context.beginPath();
  context.roundRect(left, data.y - 12, width, 24, 5);
  context.fillStyle = palette.ink;
  context.fill();
  context.fillStyle = palette.paper;
  context.fillText(text, left + PADDING, data.y + 4.5);
}

/** Right of the node, or left of it where there is more room; cut where there is too little on either side. */
function place(context: CanvasRenderingContext2D, data: Drawn): { text: string; left: number; width: number } {
  const gap = data.size + 3;
  const room = { right: context.canvas.clientWidth - data.x - gap, left: data.x - gap };
  let text = data.label ?? '';
  const full = context.measureText(text).width + PADDING * 2;
  // A little slack, so that the bold and the plain form of one label never part to different sides.
  const rightwards = full * 1.1 <= room.right || room.right >= room.left;
  const available = Math.max(rightwards ? room.right : room.left, 0);
  if (full > available) {
    const characters = Array.from(text);
    const kept = Math.floor((characters.length * (available - PADDING * 2)) / (full - PADDING * 2)) - 2;
    text = kept < 4 ? '' : `${characters.slice(0, kept).join('').trimEnd()}…`;
  }
  const width = context.measureText(text).width + PADDING * 2;
  return { text, left: rightwards ? data.x + gap : data.x - gap - width, width };
}

type LabelSetting =
  | 'labelFont'
  | 'labelSize'
  | 'labelWeight'
  | 'labelColor'
  | 'defaultDrawNodeLabel'
  | 'defaultDrawNodeHover';

/** Label settings of sigma for a palette. */
export function labelSettings(palette: Palette, layer: LabelLayer): Pick<Settings<Mark, Line>, LabelSetting> {
  return {
    labelFont: SANS,
    labelSize: 12.5,
    labelWeight: '500',
    labelColor: { color: palette.ink },
    defaultDrawNodeLabel: (context, data) => layer.gather(context, { ...data }),
    defaultDrawNodeHover: (context, data) => drawHover(context, data, palette),
  };
}
