import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStore } from './build.ts';
import { type Call, type Command, storeOption } from './command.ts';
import { numberOption } from './values.ts';
import { serveStore } from './view.ts';

export const command: Command = {
  usage: '[PATH…] [options]',
  describes: 'Builds the graph of the samples, or of the given articles, says what it found and serves the viewer.',
  words: [0, Number.POSITIVE_INFINITY],
  options: {
    store: {
      ...storeOption,
      describes: 'the store (samples.db for the samples, entente.db for given paths unless told)',
    },
    port: { type: 'string', value: 'N', describes: 'port to serve on (a free one unless told)' },
  },
  examples: ['entente start', 'entente start clippings/'],
  async run(call) {
    const { words, options, effects, entente } = call;
    const port = numberOption('port', options.port, 0, 65_535) ?? 0;
    const own = words.length > 0;
    const paths = own ? words : [samplesFolder()];
    const location = String(options.store ?? (own ? 'entente.db' : 'samples.db'));
    await effects.log.out([`Reading ${paths.join(', ')} …\n`]);
    await effects.log.out([await buildStore(call, { paths, location, table: await tableIn(paths, effects), jobs: 1 })]);
    const store = await entente.openStore(location, { readOnly: true });
    await effects.log.out([await summary(store)]);
    await serveStore(call, store, port);
    return 0;
  },
};

/** The table of the articles, where a single folder is given and has one. */
async function tableIn(paths: readonly string[], effects: Call['effects']): Promise<string | undefined> {
  const table = join(paths[0] ?? '', 'articles.csv');
  return paths.length === 1 && (await effects.disk.stat(table))?.kind === 'file' ? table : undefined;
}

async function summary(store: import('../../graph/stores/store.ts').Store): Promise<string> {
  const { articles, claims, nodes, edges, statuses } = await store.stats();
  const edgeCount = Object.values(edges).reduce((sum, count) => sum + count, 0);
  const kinds = Object.entries(nodes)
    .filter(([kind]) => kind !== 'Article')
    .map(([kind, count]) => `${count} ${kind}`);
  const standing = Object.entries(statuses).map(([status, count]) => `${count} ${status}`);
  return [
    `${articles} articles hold ${claims} claims, each with its sentence.\n`,
    `They fold to ${kinds.join(', ')} and ${edgeCount} edges,\n`,
    `of which ${standing.join(', ')}.\n`,
  ].join('');
}

/** The package's own samples, wherever this file was built to. */
function samplesFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'samples', 'articles.csv'))) return join(folder, 'samples');
  }
  return 'samples';
}
