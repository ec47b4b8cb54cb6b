import { MultiDirectedGraph } from 'graphology';
import { lineColor } from '../../graph/ontology/index.ts';
import type { Dataset, Edge, Node } from '../state/dataset.ts';
import type { ThemeName } from '../state/theme.ts';
import { relationOf, statusOf } from '../state/vocabulary.ts';
import { shorten } from '../state/words.ts';
import type { LineData } from './edge-program.ts';
import { LIT } from './look.ts';
import type { MarkData } from './node-program.ts';
import { kindColor, PALETTES } from './palette.ts';
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
}

/** What sigma draws: a copy with its own attributes only, so that no word of the domain can collide with one of its. */
export type Drawing = MultiDirectedGraph<Mark, Line>;

export function makeDrawing(dataset: Dataset, theme: ThemeName): Drawing {
  const drawing: Drawing = new MultiDirectedGraph<Mark, Line>();
  let index = 0;
  for (const node of dataset.nodes.values()) {
    drawing.addNode(node.key, { ...placeOf(node, index++), ...markOf(node, dataset, theme) });
  }
  const lanes = lanesOf(dataset);
  for (const edge of dataset.edges.values()) {
    drawing.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, lineOf(edge, lanes.get(edge.key) ?? 0, theme));
  }
  return drawing;
}

/** Positions come with the graph; one without gets a place on a spiral, the same each time. */
export function placeOf(node: Node, index: number): { x: number; y: number } {
  if (Number.isFinite(node.x) && Number.isFinite(node.y)) return { x: node.x ?? 0, y: node.y ?? 0 };
  const angle = index * 2.399963;
  const radius = 10 * Math.sqrt(index + 1);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Colours an existing drawing anew, in place; sigma is to be refreshed afterwards. */
export function paintDrawing(drawing: Drawing, dataset: Dataset, theme: ThemeName): void {
  const { paper } = PALETTES[theme];
  drawing.forEachNode((key, mark) => {
    const node = dataset.nodes.get(key);
    if (node) Object.assign(mark, { color: node.color ?? kindColor(node.kind, theme), paper });
  });
  drawing.forEachEdge((key, line) => {
    const edge = dataset.edges.get(key);
    if (edge) line.color = colorOf(edge, theme);
  });
}

function markOf(node: Node, dataset: Dataset, theme: ThemeName): Omit<Mark, 'x' | 'y'> {
  const degree = dataset.edgesOf.get(node.key)?.length ?? 0;
  return {
    label: shorten(node.label, 34),
    size: Math.min(4.5 + 1.7 * Math.sqrt(degree), 18),
    color: node.color ?? kindColor(node.kind, theme),
    paper: PALETTES[theme].paper,
    shape: SHAPES[shapeOf(node.kind)],
    fill: FILLS[fillOf(node.status)],
    lit: LIT.no,
    hidden: false,
    highlighted: false,
    forceLabel: false,
  };
}

function lineOf(edge: Edge, lane: number, theme: ThemeName): Line {
  return {
    size: 1.3 + Math.min(Math.log2(new Set(edge.evidence.map((span) => span.article)).size || 1), 3) * 0.7,
    color: colorOf(edge, theme),
    pattern: PATTERNS[statusOf(edge.status).line],
    lane,
    arrow: relationOf(edge.relation).group === 'deed',
    lit: LIT.no,
    hidden: false,
  };
}

function colorOf(edge: Edge, theme: ThemeName): string {
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
    edges.forEach((edge, index) => {
      const aside = index - (edges.length - 1) / 2;
      lanes.set(edge.key, edge.source < edge.target ? aside : -aside);
    });
  }
  return lanes;
}
