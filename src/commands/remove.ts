import { type Command, storeOption } from './command.ts';
import { withStore } from './opened.ts';
import { idOf } from './which-article.ts';

export const command: Command = {
  usage: 'ARTICLE [options]',
  describes: 'Takes an article and all that only it supports out of the store, as if it had never been there.',
  words: [1, 1],
  options: { store: storeOption },
  examples: [
    'entente remove article:1f3c9a7be0d24c55',
    'entente remove 1f3c9a',
    'entente remove 2020-09-04-moscow.txt',
  ],
  async run(call) {
    await withStore(
      call,
      async (store) => {
        const id = idOf(await store.articles(), call.words[0]!);
        await store.remove(id);
        await call.effects.log.out([`${id} is removed\n`]);
      },
      { mustExist: true },
    );
    return 0;
  },
};
