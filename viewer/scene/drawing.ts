import type { MultiDirectedGraph } from 'graphology';
import { blend, lineColor } from '../../graph/ontology/index.ts';
import type { Dataset, Edge, Node } from '../state/dataset.ts';
import type { ThemeName } from '../state/theme.ts';
import type { ColorBy } from '../state/view.ts';
import { relationOf, statusOf } from '../state/vocabulary.ts';
import { shorten } from '../state/words.ts';
import type { LineData } from './edge-program.ts';
import { LIT } from './look.ts';
import type { MarkData } from './node-program.ts';
import { communityColor, kindColor, PALETTES, statusColor } from './palette.ts';
import { FILLS, fillOf, PATTERNS, SHAPES, shapeOf } from './shapes.ts';

export interface Mark extends MarkData {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  hidden: boolean;
  highlighted: boolean;
  forceLabel: boolean;
}

export interface Line extends LineData {
  size: number;
  color: string;
  hidden: boolean;
  /** Size and lane of the link by itself, while it stands for no others of its pair. */
  own: { readonly size: number; readonly lane: number };
}

/** What size and colour tell. */
export interface Style {
  readonly theme: ThemeName;
  readonly coloring: ColorBy;
  /** Numbers of the communities that have a colour, in the order of the palette. */
  readonly communities: readonly number[];
  radiusOf(key: string): number;
}

/** What sigma draws: a copy with its own attributes only, so that no word of the domain can collide with one of its. */
export type Drawing = MultiDirectedGraph<Mark, Line>;

/** A pair's links are spread over so many lanes at most. */
const MOST_LANES = 12;

interface Added {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** What a picture shows. */
interface Shown {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * Adds what a picture shows and the drawing has not yet: what is never shown, as articles, costs nothing. Parallel
 * lines make room for the new ones. Gives what was added.
 */
export function growDrawing(drawing: Drawing, dataset: Dataset, style: Style, shown: Shown): Added {
  const added: { nodes: string[]; edges: string[] } = { nodes: [], edges: [] };
  if (!lacks(drawing, shown)) return added;
  let index = 0;
  for (const node of dataset.nodes.values()) {
    const place = placeOf(node, index++);
    if (!shown.nodes.has(node.key) || drawing.hasNode(node.key)) continue;
    drawing.addNode(node.key, { ...place, ...markOf(node, style) });
    added.nodes.push(node.key);
  }
  const lanes = lanesOf(dataset);
  for (const edge of dataset.edges.values()) {
    const lane = lanes.get(edge.key) ?? 0;
    if (drawing.hasEdge(edge.key)) {
      const line = drawing.getEdgeAttributes(edge.key);
      // One that stands for others of its pair lies in the middle.
      if (line.lane === line.own.lane) line.lane = lane;
      line.own = { ...line.own, lane };
    } else if (shown.edges.has(edge.key) && drawing.hasNode(edge.source) && drawing.hasNode(edge.target)) {
      drawing.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, lineOf(edge, lane, style));
      added.edges.push(edge.key);
    }
  }
  return added;
}

function lacks(drawing: Drawing, { nodes, edges }: Shown): boolean {
  for (const key of nodes) if (!drawing.hasNode(key)) return true;
  for (const key of edges) if (!drawing.hasEdge(key)) return true;
  return false;
}

/** Positions come with the graph; one without gets a place on a spiral, the same each time. */
export function placeOf(node: Node, index: number): { x: number; y: number } {
  if (Number.isFinite(node.x) && Number.isFinite(node.y)) return { x: node.x ?? 0, y: node.y ?? 0 };
  const angle = index * 2.399963;
  const radius = 10 * Math.sqrt(index + 1);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Gives an existing drawing another style, in place; sigma is to be refreshed afterwards. */
export function paintDrawing(drawing: Drawing, dataset: Dataset, style: Style): void {
  const { paper } = PALETTES[style.theme];
  drawing.forEachNode((key, mark) => {
    const node = dataset.nodes.get(key);
    if (node) Object.assign(mark, { color: markColor(node, style), size: style.radiusOf(key), paper });
  });
  drawing.forEachEdge((key, line) => {
    const edge = dataset.edges.get(key);
    if (edge) line.color = colorOf(edge, style);
  });
}

function markOf(node: Node, style: Style): Omit<Mark, 'x' | 'y'> {
  return {
    label: shorten(node.label, 34),
    size: style.radiusOf(node.key),
    color: markColor(node, style),
    paper: PALETTES[style.theme].paper,
    shape: SHAPES[shapeOf(node.kind)],
    fill: FILLS[fillOf(node.status)],
    lit: LIT.no,
    hidden: false,
    highlighted: false,
    forceLabel: false,
  };
}

function markColor(node: Node, { coloring, communities, theme }: Style): string {
  if (coloring === 'community') return communityColor(communities.indexOf(node.community ?? -1), theme);
  if (coloring === 'status') return statusColor(node.status, theme);
  return node.color ?? kindColor(node.kind, theme);
}

function lineOf(edge: Edge, lane: number, style: Style): Line {
  const size = 1.3 + Math.min(Math.log2(new Set(edge.evidence.map((span) => span.article)).size || 1), 3) * 0.7;
  return {
    size,
    own: { size, lane },
    color: colorOf(edge, style),
    pattern: PATTERNS[statusOf(edge.status).line],
    lane,
    arrow: relationOf(edge.relation).group === 'deed',
    lit: LIT.no,
    hidden: false,
  };
}

function colorOf(edge: Edge, { coloring, theme }: Style): string {
  if (coloring === 'status') return blend(statusColor(edge.status, theme), PALETTES[theme].paper, 0.25);
  return edge.color ?? lineColor(relationOf(edge.relation), statusOf(edge.status), theme);
}

/** Edges of one pair lie side by side, whichever way they point. */
function lanesOf(dataset: Dataset): ReadonlyMap<string, number> {
  const pairs = new Map<string, Edge[]>();
  for (const edge of dataset.edges.values()) {
    const pair = edge.source < edge.target ? `${edge.source}\n${edge.target}` : `${edge.target}\n${edge.source}`;
    const list = pairs.get(pair);
    if (list) list.push(edge);
    else pairs.set(pair, [edge]);
  }
  const lanes = new Map<string, number>();
  for (const edges of pairs.values()) {
    // Very many move closer together, so that the outermost still lie between their nodes.
    const step = Math.min(1, MOST_LANES / edges.length);
    edges.forEach((edge, index) => {
      const aside = (index - (edges.length - 1) / 2) * step;
      lanes.set(edge.key, edge.source < edge.target ? aside : -aside);
    });
  }
  return lanes;
}
