import type { GraphNode, SerialisedGraph } from '../../graph/model/index.ts';
import type { Command } from './command.ts';
import { numberOption } from './values.ts';

export const command: Command = {
  usage: 'FILE [options]',
  describes:
    'Shows a graph that another program or Entente wrote: GEXF, GraphML, JSON (graphology, d3, networkx), a table of\n' +
    'edges in CSV, or a folder with nodes.csv and edges.csv. Positions, colours and all attributes are kept. The store\n' +
    'is left alone: nothing in such a file proves anything.',
  words: [1, 1],
  options: {
    port: { type: 'string', value: 'N', describes: 'port to serve on (a free one unless told)' },
    output: { type: 'string', short: 'o', value: 'FILE', describes: 'write it as JSON instead of showing it' },
  },
  examples: ['entente import network.gexf', 'entente import edges.csv -o graph.json'],
  async run({ words, options, entente, effects }) {
    const port = numberOption('port', options.port, 0, 65_535) ?? 0;
    const graph = placed(await entente.readGraph(words[0]!, effects.disk), entente.layOut);
    effects.log.note(`${graph.nodes.length} nodes and ${graph.edges.length} edges`);
    if (options.output !== undefined) {
      const json = entente.EXPORTERS.find(({ format }) => format === 'json')!;
      await effects.disk.write(String(options.output), json.write(graph));
      return 0;
    }
    const stopped = effects.untilStopped();
    const store = { graph: async () => graph, article: async () => undefined };
    const served = await effects.network.serve({ store, port });
    await effects.log.out([`The graph is shown at ${served.url} (Ctrl+C ends it)\n`]);
    await stopped;
    await served.close();
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
