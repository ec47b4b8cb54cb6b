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
export const layOut = (graph: SerialisedGraph): SerialisedGraph => graph;
