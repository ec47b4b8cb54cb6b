import type { Exporter } from '../graph/exporters/exporter.ts';
import type { Resolver, SerialisedGraph } from '../graph/model/index.ts';

export const resolver: Resolver = {
  judge: () => undefined,
  attach: () => undefined,
  eventSignature: ({ event, article }) => ({
    key: `${article}#${event.index}`,
    kind: event.kind,
    strength: 'strong',
    blocks: [],
    features: {},
  }),
};
export const EXPORTERS: readonly Exporter[] = [
  {
    format: 'json',
    describes: 'the exchange format',
    extension: 'json',
    write: (graph) => [`${JSON.stringify(graph, null, 1)}\n`],
  },
];
export const layOut = (graph: SerialisedGraph): SerialisedGraph => graph;
