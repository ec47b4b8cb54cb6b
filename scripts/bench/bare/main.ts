// The same elements as the viewer draws, in sigma with the same settings and programs, and nothing else.
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { SerialisedGraph } from '../../../graph/model/index.ts';
import { lineColor } from '../../../graph/ontology/index.ts';
import type { Line, Mark } from '../../../viewer/scene/drawing.ts';
import { createLabelLayer } from '../../../viewer/scene/labels.ts';
import { LIT } from '../../../viewer/scene/look.ts';
import { kindColor, PALETTES } from '../../../viewer/scene/palette.ts';
import { drawingSettings } from '../../../viewer/scene/settings.ts';
import { FILLS, fillOf, PATTERNS, SHAPES, shapeOf } from '../../../viewer/scene/shapes.ts';
import { relationOf, statusOf } from '../../../viewer/state/vocabulary.ts';

const graph = (await (await fetch('graph.json')).json()) as SerialisedGraph;
const stage = document.getElementById('stage')!;
// The room that the viewer's map has in the same window.
const [width, height] = location.hash.slice(1).split('x');
stage.style.width = `${width}px`;
stage.style.height = `${height}px`;

const drawn = graph.nodes.filter(({ attributes }) => attributes.kind !== 'Article');
const kept = new Set(drawn.map(({ key }) => key));
const links = graph.edges.filter(({ source, target }) => kept.has(source) && kept.has(target));
const degrees = new Map<string, number>();
for (const { source, target } of links) {
  for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
}

const drawing = new MultiDirectedGraph<Mark, Line>();
for (const { key, attributes } of drawn) {
  if (!degrees.has(key)) continue;
  // Of a graph in parts the whole's links count, as they do in the viewer.
  const degree = (attributes as { readonly links?: number }).links ?? degrees.get(key) ?? 0;
  drawing.addNode(key, {
    x: attributes.x ?? 0,
    y: attributes.y ?? 0,
    label: attributes.label,
    size: Math.min(4.5 + 1.7 * Math.sqrt(degree), 18),
    color: kindColor(attributes.kind, 'light'),
    paper: PALETTES.light.paper,
    shape: SHAPES[shapeOf(attributes.kind)],
    fill: FILLS[fillOf(attributes.status)],
    lit: LIT.no,
    hidden: false,
    highlighted: false,
    forceLabel: false,
  });
}
for (const { key, source, target, attributes } of links) {
  drawing.addDirectedEdgeWithKey(key, source, target, {
    size: 1.5,
    color: lineColor(relationOf(attributes.relation), statusOf(attributes.status), 'light'),
    pattern: PATTERNS[statusOf(attributes.status).line],
    lane: 0,
    own: { size: 1.5, lane: 0 },
    arrow: relationOf(attributes.relation).group === 'deed',
    lit: LIT.no,
    hidden: false,
  });
}

const look = { palette: PALETTES.light, fading: false };
const labels = createLabelLayer(look);
const size = { edges: drawing.size, shownNodes: () => drawing.order };
const sigma = new Sigma<Mark, Line>(drawing, stage, drawingSettings(stage, size, look, labels));
labels.draw();
sigma.on('afterRender', () => labels.draw());
performance.mark('entente-picture');
