import type { GraphNode, SerialisedGraph } from '../../graph/model/index.ts';
import { type Command, portOption } from './command.ts';
import { portOf, serveUntilStopped } from './view.ts';

export const command: Command = {
  usage: 'FILE [options]',
  describes:
    'Shows a graph that another program or Entente wrote: GEXF, GraphML, JSON (graphology, d3, networkx), a table of\n' +
    'edges in CSV, or a folder with nodes.csv and edges.csv. Positions, colours and all attributes are kept. The store\n' +
    'is left alone: nothing in such a file proves anything.',
  words: [1, 1],
  options: {
    port: portOption,
    output: { type: 'string', short: 'o', value: 'FILE', describes: 'write it as JSON instead of showing it' },
  },
  examples: ['entente import network.gexf', 'entente import edges.csv -o graph.json'],
  async run(call) {
    const { words, options, entente, effects } = call;
    const port = portOf(call);
    const graph = placed(await entente.readGraph(words[0]!, effects.disk), entente.layOut);
    effects.log.note(`${graph.nodes.length} nodes and ${graph.edges.length} edges`);
    if (options.output !== undefined) {
      const json = entente.EXPORTERS.find(({ format }) => format === 'json')!;
      await effects.disk.write(String(options.output), json.write(graph));
      return 0;
    }
    await serveUntilStopped(call, { graph: async () => graph, article: async () => undefined }, port);
    return 0;
  },
};

/** Nodes stay where their file has them; those without a place get one. */
function placed(graph: SerialisedGraph, layOut: (graph: SerialisedGraph) => SerialisedGraph): SerialisedGraph {
  const isPlaced = ({ attributes: { x, y } }: GraphNode) => Number.isFinite(x) && Number.isFinite(y);
  if (graph.nodes.every(isPlaced)) return graph;
  const laid = layOut(graph);
  return {
    ...laid,
    nodes: laid.nodes.map((node, index) => (isPlaced(graph.nodes[index]!) ? graph.nodes[index]! : node)),
  };
}
