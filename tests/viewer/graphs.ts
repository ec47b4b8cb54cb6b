import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { buildStore } from '../../src/commands/building.ts';
import { realEffects } from '../../src/effects.ts';
import * as entente from '../../src/index.ts';
import { type Stand, stand } from './browser.ts';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
/** Two articles of the press that lie beside a checkout of those who work on the project, and never in it. */
const SEEDS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

/** Graphs of real articles on which a person's work in the viewer is tried. */
export const GRAPHS: readonly (readonly [name: string, folder: string])[] = [
  ['the samples', SAMPLES],
  ...(existsSync(SEEDS) ? ([['the seeds', SEEDS]] as const) : []),
];

export interface Shown {
  readonly site: Stand;
  readonly graph: SerialisedGraph;
  close(): Promise<void>;
}

/** Builds a store of a folder of articles with its table, and serves the viewer on it. */
export async function show(articles: string): Promise<Shown> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-rows-'));
  const location = join(folder, 'entente.db');
  const real = realEffects();
  const effects = { ...real, log: { ...real.log, note: () => undefined, progress: () => undefined } };
  await buildStore(
    { entente, effects },
    { paths: [articles], table: join(articles, 'articles.csv'), location, jobs: 1 },
  );
  const store = await entente.openStore(location, { readOnly: true });
  const graph = entente.layOut(await store.graph('sentences'));
  const site = await stand({ graph: async () => graph, article: (id) => store.article(id) });
  return {
    site,
    graph,
    async close() {
      await site.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
