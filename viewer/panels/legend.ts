import { KINDS, STATUS_TABLE } from '../../graph/ontology/index.ts';
import { communityColor, kindColor, statusColor } from '../scene/palette.ts';
import { fillOf, shapeOf } from '../scene/shapes.ts';
import type { Legend } from '../scene/svg.ts';
import type { App } from '../state/app.ts';
import { reasonsIn } from '../state/hidden.ts';
import { kindOf, statusOf } from '../state/vocabulary.ts';
import { clean, counted, dateWords } from '../state/words.ts';

/** What a picture of the map has to say below it: what shapes, colours and lines mean, and what is hidden. */
export function legendOf(app: App): Legend {
  const { dataset, structure } = app;
  const theme = app.theme.current.peek();
  const view = app.view.peek();
  const { nodes, edges } = app.visible.peek();
  const shown = [...nodes].flatMap((key) => dataset.nodes.get(key) ?? []);
  const kinds = new Set(shown.map(({ kind }) => kind));
  const others = [...kinds].filter((kind) => !KINDS.some((entry) => entry.kind === kind)).sort();
  const byKind = structure.coloring.peek() === 'kind';
  const ink = (kind: string) => (byKind ? kindColor(kind, theme) : statusColor(undefined, theme));
  const shapes: Legend['shapes'][number][] = [...KINDS.map(({ kind }) => kind), ...others]
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({ name: kindOf(kind).plural, shape: shapeOf(kind), fill: 'solid' as const, color: ink(kind) }));
  if (structure.coloring.peek() === 'community') {
    structure.communities.peek().forEach(({ head }, rank) => {
      shapes.push({ name: clean(head), shape: 'circle', fill: 'solid', color: communityColor(rank, theme) });
    });
  }
  const statuses = new Set(shown.map((node) => app.statusOf(node)).filter((status) => status !== undefined));
  if (structure.coloring.peek() === 'status') {
    for (const { status } of STATUS_TABLE) {
      if (!statuses.has(status)) continue;
      shapes.push({ name: status, shape: 'circle', fill: 'solid', color: statusColor(status, theme) });
    }
  }
  const fills = new Set([...statuses].map(fillOf));
  if (fills.has('hollow'))
    shapes.push({ name: 'not taken place', shape: 'diamond', fill: 'hollow', color: ink('Meeting') });
  if (fills.has('struck')) shapes.push({ name: 'off', shape: 'diamond', fill: 'struck', color: ink('Meeting') });

  const drawn = new Set<string>();
  for (const key of edges) {
    const edge = dataset.edges.get(key);
    if (edge) drawn.add(app.statusOf(edge) ?? '');
  }
  const lines = STATUS_TABLE.filter(({ status }) => drawn.has(status)).map(({ status }) => ({
    name: status,
    line: statusOf(status).line,
  }));
  const known = view.known === undefined ? '' : `, as known on ${dateWords(view.known)}`;
  const reasons = reasonsIn(dataset, view).map(({ label }) => label);
  return {
    shapes,
    lines,
    captions: [
      `${counted(nodes.size, 'node')} and ${counted(edges.size, 'link')}${known} (Entente)`,
      ...(reasons.length > 0 ? [`Hidden: ${reasons.join('; ')}`] : []),
    ],
  };
}
