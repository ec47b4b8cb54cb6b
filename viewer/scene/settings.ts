import type { Settings } from 'sigma/settings';
import type { Line, Mark } from './drawing.ts';
import { statusEdgeProgram } from './edge-program.ts';
import { type LabelLayer, labelSettings } from './labels.ts';
import type { Look } from './look.ts';
import { markProgram } from './node-program.ts';

/** Above this many edges the pointer is matched to nodes only, and edges are not drawn while the map moves. */
export const MOST_EDGES_WITH_EVENTS = 5000;

/** How sigma draws, whoever asks it to: the viewer's map, or the bench's page with nothing beside it. */
export function drawingSettings(
  container: HTMLElement,
  { edges, shownNodes }: { readonly edges: number; readonly shownNodes: () => number },
  look: Look,
  labels: LabelLayer,
): Partial<Settings<Mark, Line>> {
  const lively = edges <= MOST_EDGES_WITH_EVENTS;
  return {
    ...labelSettings(look.palette, labels),
    nodeProgramClasses: { mark: markProgram(look) },
    edgeProgramClasses: { status: statusEdgeProgram(look) },
    nodeHoverProgramClasses: { mark: markProgram({ fading: false }) },
    defaultNodeType: 'mark',
    defaultEdgeType: 'status',
    enableEdgeEvents: lively,
    hideEdgesOnMove: !lively,
    stagePadding: 36,
    minEdgeThickness: 1,
    // The more nodes, or the less room, the smaller each is drawn.
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / sizeFactor(container, shownNodes()),
    // Many are offered; labels.ts drops those that would cover another.
    labelDensity: 4,
    labelGridCellSize: 120,
    labelRenderedSizeThreshold: 2.5,
    minCameraRatio: 0.04,
    maxCameraRatio: 4,
  };
}

function sizeFactor(container: HTMLElement, count: number): number {
  const spacing = Math.sqrt((container.clientWidth * container.clientHeight) / Math.max(count, 1));
  return Math.min(Math.max(spacing / 70, 0.4), 1);
}
