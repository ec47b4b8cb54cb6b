import type { Store } from '../../graph/stores/store.ts';
import { type Call, type Command, storeOption } from './command.ts';
import { numberOption } from './values.ts';

export const command: Command = {
  usage: '[options]',
  describes: 'Serves the viewer of a store on 127.0.0.1 until it is stopped with Ctrl+C or SIGTERM.',
  words: [0, 0],
  options: {
    store: storeOption,
    port: { type: 'string', value: 'N', describes: 'port to serve on (a free one unless told)' },
  },
  examples: ['entente view', 'entente view --store moscow.db --port 8080'],
  async run(call) {
    const { entente, options } = call;
    const port = numberOption('port', options.port, 0, 65_535) ?? 0;
    const store = await entente.openStore(String(options.store ?? 'entente.db'), { readOnly: true });
    await serveStore(call, store, port);
    return 0;
  },
};

/** Serves a store until the program is asked to end, then closes both. */
export async function serveStore({ effects }: Pick<Call, 'effects'>, store: Store, port: number): Promise<void> {
  const stopped = effects.untilStopped();
  try {
    const served = await effects.network.serve({ store, port });
    await effects.log.out([`The graph is shown at ${served.url} (Ctrl+C ends it)\n`]);
    await stopped;
    await served.close();
  } finally {
    await store.close();
  }
}
