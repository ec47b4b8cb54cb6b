import type { Status } from '../../graph/model/index.ts';
import type { Dataset } from '../state/dataset.ts';
import type { Emphasis } from '../state/emphasis.ts';
import type { Selection } from '../state/view.ts';
import { statusOf } from '../state/vocabulary.ts';
import type { Drawing } from './drawing.ts';
import { LIT, type Lit } from './look.ts';
import { FILLS, fillOf, PATTERNS } from './shapes.ts';

/** What is to be seen: the filters' outcome, and what stands out in it. */
export interface Picture {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly emphasis?: Emphasis;
  readonly selection?: Selection;
  /** Links that stand for all of their pair, with how many these are; absent while each is drawn. */
  readonly merged?: ReadonlyMap<string, number>;
  /** Statuses as they were told by an earlier day, where they differ from the graph's. */
  readonly statuses?: ReadonlyMap<string, Status>;
}

/** Elements whose attributes changed and which sigma must read anew. */
interface Touched {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** More labels than these would cover what they name. */
const MOST_FORCED_LABELS = 30;

/**
 * Shows and hides elements: attributes are changed in place, so that graphology tells nobody, and only where they
 * differ from the picture before. A reducer would run over all elements at every refresh instead.
 */
export function applyShown(drawing: Drawing, before: Picture | undefined, after: Picture): Touched {
  const nodes: string[] = [];
  const edges: string[] = [];
  for (const key of differing(before?.nodes, after.nodes)) {
    if (!drawing.hasNode(key)) continue;
    drawing.getNodeAttributes(key).hidden = !after.nodes.has(key);
    nodes.push(key);
  }
  for (const key of differing(before?.edges, after.edges)) {
    if (!drawing.hasEdge(key)) continue;
    drawing.getEdgeAttributes(key).hidden = !after.edges.has(key);
    edges.push(key);
  }
  return { nodes, edges };
}

/** Draws a link that stands for several in the middle and stronger, and each as it is by itself otherwise. */
export function applyMerged(drawing: Drawing, before: Picture | undefined, after: Picture, again: boolean): Touched {
  if (!again && before?.merged === after.merged) return { nodes: [], edges: [] };
  const edges = [...new Set([...(before?.merged?.keys() ?? []), ...(after.merged?.keys() ?? [])])];
  const known = edges.filter((key) => drawing.hasEdge(key));
  for (const key of known) {
    const line = drawing.getEdgeAttributes(key);
    const count = after.merged?.get(key);
    const { size, lane } = line.own;
    Object.assign(line, count ? { size: size + 1.1 * Math.log2(count), lane: 0 } : { size, lane });
  }
  return { nodes: [], edges: known };
}

/** Lights what stands out; what did before and does no longer goes back. */
export function applyEmphasis(drawing: Drawing, before: Picture | undefined, after: Picture, again: boolean): Touched {
  const { emphasis, selection } = after;
  if (!again && before?.emphasis === emphasis && before?.selection === selection) return { nodes: [], edges: [] };
  const nodes = new Set([...(before?.emphasis?.nodes ?? []), ...(emphasis?.nodes ?? [])]);
  const edges = new Set([...(before?.emphasis?.edges ?? []), ...(emphasis?.edges ?? [])]);
  const forced = emphasis !== undefined && emphasis.nodes.size <= MOST_FORCED_LABELS;
  const litOf = (what: Selection['what'], key: string): Lit => {
    if (!emphasis?.[what === 'node' ? 'nodes' : 'edges'].has(key)) return LIT.no;
    return selection?.what === what && selection.key === key ? LIT.chosen : LIT.along;
  };
  const known = { nodes: [...nodes].filter((key) => drawing.hasNode(key)), edges: [] as string[] };
  for (const key of known.nodes) {
    const mark = drawing.getNodeAttributes(key);
    mark.lit = litOf('node', key);
    mark.highlighted = mark.lit === LIT.chosen;
    mark.forceLabel = forced && mark.lit !== LIT.no;
  }
  for (const key of edges) {
    if (!drawing.hasEdge(key)) continue;
    drawing.getEdgeAttributes(key).lit = litOf('edge', key);
    known.edges.push(key);
  }
  return known;
}

/** Draws statuses as they were told by the picture's day; what differed before and does no longer goes back. */
export function applyStatuses(
  drawing: Drawing,
  dataset: Dataset,
  before: Picture | undefined,
  after: Picture,
  again: boolean,
): Touched {
  const touched = { nodes: [] as string[], edges: [] as string[] };
  if (!again && before?.statuses === after.statuses) return touched;
  for (const key of new Set([...(before?.statuses?.keys() ?? []), ...(after.statuses?.keys() ?? [])])) {
    const told = after.statuses?.get(key);
    if (drawing.hasNode(key)) {
      drawing.getNodeAttributes(key).fill = FILLS[fillOf(told ?? dataset.nodes.get(key)?.status)];
      touched.nodes.push(key);
    } else if (drawing.hasEdge(key)) {
      drawing.getEdgeAttributes(key).pattern = PATTERNS[statusOf(told ?? dataset.edges.get(key)?.status).line];
      touched.edges.push(key);
    }
  }
  return touched;
}

/** Of the first picture the drawing has just what it shows. */
function differing(before: ReadonlySet<string> | undefined, after: ReadonlySet<string>): readonly string[] {
  if (!before || before === after) return [];
  const changed: string[] = [];
  for (const key of before) if (!after.has(key)) changed.push(key);
  for (const key of after) if (!before.has(key)) changed.push(key);
  return changed;
}
