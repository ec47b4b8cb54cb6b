import type { Settings } from 'sigma/settings';
import type { NodeDisplayData } from 'sigma/types';
import type { Line, Mark } from './drawing.ts';
import type { Palette } from './palette.ts';

type Drawn = Partial<NodeDisplayData> & Pick<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

const SANS = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif';

/** Draws a label beside its node with a halo in the paper's colour, so that it reads over lines, light or dark. */
export function drawLabel(context: CanvasRenderingContext2D, data: Drawn, palette: Palette): void {
  if (!data.label) return;
  const size = data.size > 11 ? 14 : 12.5;
  context.font = `${data.size > 11 ? 600 : 500} ${size}px ${SANS}`;
  const x = data.x + data.size + 5;
  const y = data.y + size * 0.34;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.strokeText(data.label, x, y);
  context.fillStyle = palette.ink;
  context.fillText(data.label, x, y);
}

/** Draws the label of a node under the pointer or selected: on a tag, with a ring round the node. */
export function drawHover(context: CanvasRenderingContext2D, data: Drawn, palette: Palette): void {
  context.beginPath();
  context.arc(data.x, data.y, data.size + 4.5, 0, Math.PI * 2);
  context.lineWidth = 2;
  context.strokeStyle = palette.accent;
  context.stroke();
  if (!data.label) return;
  context.font = `600 13px ${SANS}`;
  const width = context.measureText(data.label).width;
  const left = data.x + data.size + 8;
  context.beginPath();
  context.roundRect(left, data.y - 12, width + 14, 24, 5);
  context.fillStyle = palette.ink;
  context.fill();
  context.fillStyle = palette.paper;
  context.fillText(data.label, left + 7, data.y + 4.5);
}

type LabelSetting =
  | 'labelFont'
  | 'labelSize'
  | 'labelWeight'
  | 'labelColor'
  | 'defaultDrawNodeLabel'
  | 'defaultDrawNodeHover';

/** Label settings of sigma for a palette. */
export function labelSettings(palette: Palette): Pick<Settings<Mark, Line>, LabelSetting> {
  return {
    labelFont: SANS,
    labelSize: 12.5,
    labelWeight: '500',
    labelColor: { color: palette.ink },
    defaultDrawNodeLabel: (context, data) => drawLabel(context, data, palette),
    defaultDrawNodeHover: (context, data) => drawHover(context, data, palette),
  };
}
