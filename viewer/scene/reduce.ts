import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { blend } from '../../graph/ontology/index.ts';
import type { Emphasis } from '../state/emphasis.ts';
import type { Selection } from '../state/view.ts';
import type { Line, Mark } from './drawing.ts';
import type { Palette } from './palette.ts';

/** What is to be seen: the filters' outcome, and what stands out in it. */
export interface Picture {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly emphasis?: Emphasis;
  readonly selection?: Selection;
}

/** More labels than these would cover what they name. */
const MOST_FORCED_LABELS = 30;

export function reduceMark(key: string, mark: Mark, picture: Picture, palette: Palette): Partial<NodeDisplayData> {
  if (!picture.nodes.has(key)) return { ...mark, hidden: true };
  const { emphasis, selection } = picture;
  const selected = selection?.what === 'node' && selection.key === key;
  if (!emphasis) return mark;
  if (!emphasis.nodes.has(key)) {
    return { ...mark, color: blend(mark.color, palette.paper, 0.82), label: '', zIndex: 0 };
  }
  return { ...mark, zIndex: 2, highlighted: selected, forceLabel: emphasis.nodes.size <= MOST_FORCED_LABELS };
}

export function reduceLine(key: string, line: Line, picture: Picture, palette: Palette): Partial<EdgeDisplayData> {
  if (!picture.edges.has(key)) return { ...line, hidden: true };
  const { emphasis, selection } = picture;
  if (!emphasis) return line;
  if (!emphasis.edges.has(key)) return { ...line, color: blend(line.color, palette.paper, 0.78), zIndex: 0 };
  const selected = selection?.what === 'edge' && selection.key === key;
  return {
    ...line,
    zIndex: 2,
    size: line.size + (selected ? 1.6 : 0.6),
    color: selected ? palette.accent : blend(line.color, palette.ink, 0.45),
  };
}
