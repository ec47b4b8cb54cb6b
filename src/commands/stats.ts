import { type Command, storeOption } from './command.ts';
import { withStore } from './opened.ts';
import { table } from './paint.ts';

export const command: Command = {
  usage: '[options]',
  describes:
    'Counts what a store holds: articles, copies among them, sentences, claims, nodes by kind, edges by relation, statuses.',
  words: [0, 0],
  options: { store: storeOption },
  examples: ['entente stats', 'entente stats --store moscow.db'],
  async run(call) {
    await withStore(call, async (store) => {
      const { articles, copies, sentences, mentions, claims, nodes, edges, statuses } = await store.stats();
      const groups = {
        '': { articles, 'of these copies': copies, sentences, mentions, claims },
        nodes,
        edges,
        statuses,
      };
      for (const [name, counts] of Object.entries(groups)) {
        const rows = Object.entries(counts).map(([label, count]) => [`  ${label}`, count.toLocaleString('en-GB')]);
        await call.effects.log.out([name ? `\n${name}\n` : '', table(rows)]);
      }
    });
    return 0;
  },
};
