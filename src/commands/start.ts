import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError, STATUSES } from '../../graph/model/index.ts';
import { KINDS } from '../../graph/ontology/index.ts';
import type { Store } from '../../graph/stores/store.ts';
import { type BuildPlan, type Built, buildStore } from './building.ts';
import { type Call, type Command, portOption, storeOption } from './command.ts';
import { storeFile, withStore } from './opened.ts';
import { portOf, serveUntilStopped } from './view.ts';

export const command: Command = {
  usage: '[PATH…] [options]',
  describes:
    'Builds the graph of the samples, or of the given articles, says what it found and serves the viewer. A store that is\n' +
    'named without articles is shown as it is.',
  words: [0, Number.POSITIVE_INFINITY],
  options: {
    store: {
      ...storeOption,
      describes: 'the store (entente.db for given paths, samples.db for the samples, unless told)',
    },
    port: portOption,
  },
  examples: ['entente start', 'entente start clippings/', 'entente start --store moscow.db'],
  async run(call) {
    const { words, options, effects } = call;
    const port = portOf(call);
    const own = words.length > 0;
    const usual = own ? 'entente.db' : 'samples.db';
    if (own || options.store === undefined) {
      const paths = own ? words : [samplesFolder()];
      await effects.log.out([`Reading ${paths.join(', ')} …\n`]);
      const plan = { paths, location: storeFile(call, usual), table: await tableIn(paths, effects), jobs: 1 };
      const built = await (own ? buildStore(call, plan) : buildAnew(call, plan));
      await effects.log.out([built.summary]);
      if (built.stopped) return 130;
    }
    const show = async (store: Store): Promise<void> => {
      await effects.log.out([await summary(store)]);
      await serveUntilStopped(call, store, port);
    };
    await withStore(call, show, { readOnly: true, usual });
    return 0;
  },
};

/** The samples' own store holds nothing that is not in the samples: one of another version is made anew. */
async function buildAnew(call: Call, plan: BuildPlan): Promise<Built> {
  try {
    return await buildStore(call, plan);
  } catch (error) {
    if (!(error instanceof SetupError) || !/^store-(?:extractor|older|newer)$/.test(error.code)) throw error;
    call.effects.log.note(`${plan.location} was made by another version and is built anew.`);
    for (const suffix of ['', '-wal', '-shm']) await call.effects.disk.remove(`${plan.location}${suffix}`);
    return buildStore(call, plan);
  }
}

/** The table of the articles, where a single folder is given and has one. */
async function tableIn(paths: readonly string[], effects: Call['effects']): Promise<string | undefined> {
  const table = join(paths[0] ?? '', 'articles.csv');
  return paths.length === 1 && (await effects.disk.stat(table))?.kind === 'file' ? table : undefined;
}

async function summary(store: Store): Promise<string> {
  const { articles, claims, nodes, edges, statuses } = await store.stats();
  const edgeCount = Object.values(edges).reduce((sum, count) => sum + count, 0);
  const kinds = KINDS.filter(({ kind }) => kind !== 'Article' && nodes[kind]);
  const things = kinds.map(({ kind, plural }) => `${nodes[kind]} ${(nodes[kind] === 1 ? kind : plural).toLowerCase()}`);
  const standing = STATUSES.filter((status) => statuses[status]).map((status) => `${statuses[status]} ${status}`);
  return [
    `${articles === 1 ? '1 article holds' : `${articles} articles hold`} ${claims} claims, each with the sentence that proves it.\n`,
    `Found: ${things.join(', ')}; ${edgeCount} edges.\n`,
    `Standing: ${standing.join(', ')}.\n`,
  ].join('');
}

/** The package's own samples, wherever this file was built to. */
function samplesFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'samples', 'articles.csv'))) return join(folder, 'samples');
  }
  return 'samples';
}
