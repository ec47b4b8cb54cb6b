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
 * lines make room for the new ones. Gives what was added or moved aside.
 */
export function growDrawing(drawing: Drawing, dataset: Dataset, style: Style, shown: Shown): Added {
  if (!lacks(drawing, shown)) return { nodes: [], edges: [] };
  const nodes: string[] = [];
  let index = 0;
  for (const node of dataset.nodes.values()) {
    const place = placeOf(node, index++);
    if (!shown.nodes.has(node.key) || drawing.hasNode(node.key)) continue;
    drawing.addNode(node.key, markOf(node, place, style));
    nodes.push(node.key);
  }
  const lanes = lanesOf(dataset);
  const edges = drawing.size > 0 ? moveAside(drawing, lanes) : [];
  for (const key of shown.edges) {
    const edge = dataset.edges.get(key);
    if (edge && addLine(drawing, edge, lanes, style)) edges.push(key);
  }
  return { nodes, edges };
}

function addLine(drawing: Drawing, edge: Edge, lanes: ReadonlyMap<string, number>, style: Style): boolean {
  const { key, source, target } = edge;
  if (drawing.hasEdge(key) || !drawing.hasNode(source) || !drawing.hasNode(target)) return false;
  drawing.addDirectedEdgeWithKey(key, source, target, lineOf(edge, lanes.get(key) ?? 0, style));
  return true;
}

function moveAside(drawing: Drawing, lanes: ReadonlyMap<string, number>): string[] {
  const moved: string[] = [];
  drawing.forEachEdge((key, line) => {
    const lane = lanes.get(key) ?? 0;
    if (lane === line.own.lane) return;
    // One that stands for others of its pair lies in the middle.
    if (line.lane === line.own.lane) line.lane = lane;
    line.own = { ...line.own, lane };
    moved.push(key);
  });
  return moved;
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

function markOf(node: Node, { x, y }: { readonly x: number; readonly y: number }, style: Style): Mark {
  return {
    x,
    y,
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
  const size = 1.3 + Math.log2(articlesBehind(edge)) * 0.7;
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

/** From how many articles a line no longer grows. */
const MOST_ARTICLES = 8;

function articlesBehind({ evidence }: Edge): number {
  if (evidence.length < 2) return 1;
  const articles = new Set<string>();
  for (const { article } of evidence) {
    articles.add(article);
    if (articles.size === MOST_ARTICLES) break;
  }
  return articles.size;
}

function colorOf(edge: Edge, { coloring, theme }: Style): string {
  if (coloring === 'status') return blend(statusColor(edge.status, theme), PALETTES[theme].paper, 0.25);
  return edge.color ?? lineColor(relationOf(edge.relation), statusOf(edge.status), theme);
}

/** Edges of one pair lie side by side, whichever way they point; by key, without those that lie in the middle. */
function lanesOf({ nodes, edges }: Dataset): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const key of nodes.keys()) numbers.set(key, numbers.size);
  const pairs = new Map<number, Edge>();
  const several = new Map<number, Edge[]>();
  const pairUp = (edge: Edge) => {
    const a = numbers.get(edge.source) ?? 0;
    const b = numbers.get(edge.target) ?? 0;
    const pair = a < b ? a * numbers.size + b : b * numbers.size + a;
    const first = pairs.get(pair);
    if (!first) pairs.set(pair, edge);
    else {
      const list = several.get(pair);
      if (list) list.push(edge);
      else several.set(pair, [first, edge]);
    }
  };
  for (const edge of edges.values()) pairUp(edge);
  const lanes = new Map<string, number>();
  for (const parallel of several.values()) {
    // Very many move closer together, so that the outermost still lie between their nodes.
    const step = Math.min(1, MOST_LANES / parallel.length);
    parallel.forEach((edge, index) => {
      const aside = (index - (parallel.length - 1) / 2) * step;
      lanes.set(edge.key, edge.source < edge.target ? aside : -aside);
    });
  }
  return lanes;
}
