import type { ViewedStore } from '../server/index.ts';
import { type Call, type Command, portOption, storeOption } from './command.ts';
import { withStore } from './opened.ts';
import { numberOption } from './values.ts';

export const command: Command = {
  usage: '[options]',
  describes: 'Serves the viewer of a store on 127.0.0.1 until it is stopped with Ctrl+C or SIGTERM.',
  words: [0, 0],
  options: { store: storeOption, port: portOption },
  examples: ['entente view', 'entente view --store moscow.db --port 8080'],
  async run(call) {
    const port = portOf(call);
    await withStore(call, (store) => serveUntilStopped(call, store, port));
    return 0;
  },
};

/** The port that the option of that name says; 0 stands for a free one. */
export function portOf({ options }: Pick<Call, 'options'>): number {
  return numberOption('port', options.port, 0, 65_535) ?? 0;
}

/** Serves a graph until the program is asked to end. */
export async function serveUntilStopped(
  { effects }: Pick<Call, 'effects'>,
  store: ViewedStore,
  port: number,
): Promise<void> {
  const stopped = effects.untilStopped();
  const served = await effects.network.serve({ store, port });
  await effects.log.out([`The graph is shown at ${served.url} (Ctrl+C ends it)\n`]);
  await stopped;
  await served.close();
}
