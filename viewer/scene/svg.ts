import { FILLS, type Fill, PATTERNS, SHAPES, type Shape } from './shapes.ts';
import type { DrawnLine, DrawnMark, Snapshot } from './snapshot.ts';

/** What the legend of a picture says, below it. */
export interface Legend {
  /** One line each: what is shown, and what is not. */
  readonly captions: readonly string[];
  readonly shapes: readonly {
    readonly name: string;
    readonly shape: Shape;
    readonly fill: Fill;
    readonly color: string;
  }[];
  readonly lines: readonly { readonly name: string; readonly line: keyof typeof PATTERNS }[];
}

const SANS = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif";
const ROW = 22;

/** A picture of what is on the screen as SVG, every text escaped. */
export function svgOf(picture: Snapshot, legend: Legend): string {
  const { width, height, paper, ink, quiet } = picture;
  const below = legendOf(legend, width, height + 8, picture);
  const whole = Math.round(below.bottom + 8);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">`,
    `<title>${escaped(legend.captions[0] ?? 'Entente')}</title>`,
    `<rect width="${width}" height="${whole}" fill="${paper}"/>`,
    `<clipPath id="frame"><rect width="${width}" height="${height}"/></clipPath>`,
    `<g clip-path="url(#frame)" font-family="${SANS}" font-size="12.5" font-weight="500">`,
    ...picture.lines.map(lineOf),
    ...picture.marks.map((mark) => markOf(mark, picture)),
    ...picture.labels.map(
      ({ text, x, y }) =>
        `<text x="${n(x)}" y="${n(y)}" fill="${ink}" stroke="${paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`,
    ),
    '</g>',
    `<path d="M0 ${height + 0.5}H${width}" stroke="${quiet}" stroke-opacity="0.4"/>`,
    `<g font-family="${SANS}" font-size="12" fill="${quiet}">`,
    ...below.parts,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function lineOf({ from, to, width, color, pattern, tip }: DrawnLine): string {
  const [length, ux, uy] = direction(from, to);
  const end = tip === undefined ? to : ([to[0] - ux * (tip + 7), to[1] - uy * (tip + 7)] as const);
  const dashes =
    pattern === PATTERNS.dashed
      ? ' stroke-dasharray="7 5"'
      : pattern === PATTERNS.dotted
        ? ` stroke-linecap="round" stroke-dasharray="0.01 ${n(5 + width)}"`
        : '';
  const thick = pattern === PATTERNS.dotted ? Math.max(width, 1.6) : width;
  const parts = [
    `<path d="M${at(from)}L${at(end)}" stroke="${color}" stroke-width="${n(thick)}"${dashes}${pattern === PATTERNS.struck ? ' stroke-opacity="0.75"' : ''}/>`,
  ];
  if (pattern === PATTERNS.struck) {
    const reach = width / 2 + 4;
    let strokes = '';
    for (let along = 7; along < length; along += 14) {
      const place = (across: number) =>
        at([from[0] + ux * (along + across * 0.7) + uy * across, from[1] + uy * (along + across * 0.7) - ux * across]);
      strokes += `M${place(-reach)}L${place(reach)}`;
    }
    parts.push(`<path d="${strokes}" stroke="${color}" stroke-width="1.3"/>`);
  }
  if (tip !== undefined) {
    const place = (back: number, across: number) =>
      at([to[0] - ux * (tip + back) + uy * across, to[1] - uy * (tip + back) - ux * across]);
    parts.push(`<path d="M${place(0, 0)}L${place(9, 3.8)}L${place(9, -3.8)}Z" fill="${color}"/>`);
  }
  return parts.join('');
}

function direction(from: readonly [number, number], to: readonly [number, number]): readonly [number, number, number] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [length, (to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** By shape: how far its sides lie from the middle at radius 1, and its corners or curve. */
const OUTLINES: Readonly<Record<Shape, { readonly side: number; path(r: number): string }>> = {
  circle: { side: 1, path: circle },
  ring: { side: 1, path: circle },
  square: { side: 0.88, path: (r) => box(r * 0.88, r * 0.88, r * 0.16) },
  hexagon: {
    side: 0.94,
    path: (r) =>
      polygon(
        [
          [0, -1.085],
          [0.94, -0.543],
          [0.94, 0.543],
          [0, 1.085],
          [-0.94, 0.543],
          [-0.94, -0.543],
        ],
        r,
      ),
  },
  diamond: {
    side: 0.84,
    path: (r) =>
      polygon(
        [
          [0, -1.188],
          [1.188, 0],
          [0, 1.188],
          [-1.188, 0],
        ],
        r,
      ),
  },
  triangle: {
    side: 0.62,
    path: (r) =>
      polygon(
        [
          [0, -1.24],
          [1.074, 0.62],
          [-1.074, 0.62],
        ],
        r,
      ),
  },
  page: { side: 0.72, path: (r) => box(r * 0.72, r * 0.92, r * 0.1) },
};

function markOf(mark: DrawnMark, { paper, accent }: Pick<Snapshot, 'paper' | 'accent'>): string {
  const { x, y, radius: r, color, fill, chosen } = mark;
  const shape = (Object.keys(SHAPES) as Shape[]).find((name) => SHAPES[name] === mark.shape) ?? 'circle';
  const { side, path } = OUTLINES[shape];
  const border = Math.max(1.6, r * 0.24);
  const parts = [`<path d="${path(r)}" fill="${color}" stroke="${paper}" stroke-width="3" paint-order="stroke"/>`];
  if (fill !== FILLS.solid) parts.push(`<path d="${path(Math.max(r - border / side, 0.1))}" fill="${paper}"/>`);
  if (fill === FILLS.struck) {
    const k = n(r * side * 0.68);
    parts.push(`<path d="M-${k} ${k}L${k} -${k}" stroke="${color}" stroke-width="${n(border)}"/>`);
  }
  if (shape === 'ring') {
    parts.push(`<circle r="${n(r * 0.54)}" fill="none" stroke="${paper}" stroke-width="${n(r * 0.32)}"/>`);
  }
  if (chosen) parts.push(`<circle r="${n(r + 4.5)}" fill="none" stroke="${accent}" stroke-width="2"/>`);
  return `<g transform="translate(${n(x)} ${n(y)})">${parts.join('')}</g>`;
}

/** Flows the entries of the legend over as many rows as they need. */
function legendOf(
  { captions, shapes, lines }: Legend,
  width: number,
  top: number,
  colors: Pick<Snapshot, 'paper' | 'accent' | 'quiet'>,
): { readonly parts: readonly string[]; readonly bottom: number } {
  const parts: string[] = [];
  let [x, y] = [16, top + ROW / 2];
  const put = (name: string, sign: (left: number, middle: number) => string, room: number) => {
    // As wide as its letters are likely to be.
    const wide = room + 8 + Array.from(name).length * 6.6 + 20;
    if (x + wide > width - 8 && x > 16) [x, y] = [16, y + ROW];
    parts.push(sign(x, y), `<text x="${n(x + room + 7)}" y="${n(y + 4)}">${escaped(name)}</text>`);
    x += wide;
  };
  for (const { name, shape, fill, color } of shapes) {
    const mark = { radius: 6, color, shape: SHAPES[shape], fill: FILLS[fill], chosen: false };
    put(name, (left, middle) => markOf({ ...mark, x: left + 7, y: middle }, colors), 14);
  }
  for (const { name, line } of lines) {
    const drawn = { width: 1.8, color: colors.quiet, pattern: PATTERNS[line] };
    put(name, (left, middle) => lineOf({ ...drawn, from: [left, middle], to: [left + 28, middle] }), 28);
  }
  for (const caption of captions) {
    [x, y] = [16, y + ROW];
    parts.push(`<text x="16" y="${n(y + 4)}">${escaped(caption)}</text>`);
  }
  return { parts, bottom: y + ROW / 2 };
}

function circle(r: number): string {
  return `M${n(-r)} 0A${n(r)} ${n(r)} 0 1 1 ${n(r)} 0A${n(r)} ${n(r)} 0 1 1 ${n(-r)} 0Z`;
}

function box(a: number, b: number, corner: number): string {
  const c = n(corner);
  return `M${n(corner - a)} ${n(-b)}H${n(a - corner)}q${c} 0 ${c} ${c}V${n(b - corner)}q0 ${c} -${c} ${c}H${n(corner - a)}q-${c} 0 -${c} -${c}V${n(corner - b)}q0 -${c} ${c} -${c}Z`;
}

function polygon(corners: readonly (readonly [number, number])[], r: number): string {
  return `M${corners.map(([x, y]) => at([x * r, y * r])).join('L')}Z`;
}

function at([x, y]: readonly [number, number]): string {
  return `${n(x)} ${n(y)}`;
}

/** A number to a tenth of a pixel. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** As text of XML; characters that XML has no place for are dropped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
