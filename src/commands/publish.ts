import type { Published } from '../index.ts';
import { type Command, storeOption } from './command.ts';
import { withStore } from './opened.ts';
import { numberOption } from './values.ts';

export const command: Command = {
  usage: '[URI] [options]',
  describes:
    'Brings the graph of a store to Neo4j: all of it the first time, then what has changed since the last time.\n' +
    'The password comes from NEO4J_PASSWORD; the address from NEO4J_URI where none is given.',
  words: [0, 1],
  options: {
    store: storeOption,
    user: { type: 'string', value: 'USER', describes: 'who publishes (NEO4J_USER, else neo4j)' },
    database: { type: 'string', value: 'NAME', describes: "which database (the server's default unless told)" },
    replace: { type: 'boolean', describes: 'delete what Entente wrote there before, also of another store' },
    'dry-run': { type: 'boolean', describes: 'only say what would be done' },
    patience: {
      type: 'string',
      value: 'SECONDS',
      describes: 'wait so long for a server that goes away (60 unless told)',
    },
  },
  examples: [
    'entente publish bolt://127.0.0.1:7687',
    'entente publish neo4j://graphs.example:7687 --user press --dry-run',
  ],
  async run(call) {
    const { words, options, effects, entente } = call;
    const text = (value: string | boolean | undefined) => (value === undefined ? undefined : String(value));
    const address = entente.addressFrom(
      { uri: words[0], user: text(options.user), database: text(options.database) },
      effects.environment,
    );
    const patience = (numberOption('patience', options.patience, 0, 3_600) ?? 60) * 1000;
    const dryRun = options['dry-run'] === true;
    await withStore(call, async (store) => {
      const progress = effects.log.progress;
      const published = await entente.publishToNeo4j(store, address, {
        replace: options.replace === true,
        dryRun,
        patience,
        progress,
      });
      await effects.log.out([`${summary(published, dryRun)} -> ${address.uri}\n`]);
    });
    return 0;
  },
};

function summary({ scope, emptied, nodes, edges, goneNodes, goneEdges, counters }: Published, dryRun: boolean): string {
  if (scope === 'nothing') return 'Nothing has changed since the last publish';
  const verb = dryRun ? 'Would publish' : 'Published';
  const what = scope === 'whole' ? 'the whole graph' : 'the changes';
  const first = emptied ? `${dryRun ? 'Would delete' : 'Deleted'} the graph that was there. ` : '';
  const gone = goneNodes + goneEdges > 0 ? `, ${amount(goneNodes, 'node')} and ${amount(goneEdges, 'edge')} gone` : '';
  const written = Object.entries(counters).map(
    ([name, count]) => `${count} ${name.replace(/[A-Z]/g, ' $&').toLowerCase()}`,
  );
  const wrote = written.length > 0 ? ` (${written.join(', ')})` : '';
  return `${first}${verb} ${what}: ${amount(nodes, 'node')}, ${amount(edges, 'edge')}${gone}${wrote}`;
}

function amount(count: number, what: string): string {
  return `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;
}
