import { SetupError } from '../../graph/model/index.ts';
import type { ArticleRecord } from '../../graph/stores/store.ts';
import { type Command, storeOption } from './command.ts';

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
  async run({ entente, effects, options, words }) {
    const store = await entente.openStore(String(options.store ?? 'entente.db'), { mustExist: true });
    try {
      const id = idOf(await store.articles(), words[0]!);
      await store.remove(id);
      await effects.log.out([`${id} is removed\n`]);
    } finally {
      await store.close();
    }
    return 0;
  },
};

/** The article that is meant: by id or its beginning, with or without "article:", or by file or address. */
function idOf(articles: readonly ArticleRecord[], named: string): string {
  const start = named.startsWith('article:') ? named : `article:${named}`;
  const byId = articles.filter(({ id }) => id.startsWith(start) && start.length >= 'article:'.length + 4);
  const bySighting = articles.filter(({ sightings }) =>
    sightings.some(({ file, url }) => file === named || url === named),
  );
  const found = byId.length > 0 ? byId : bySighting;
  if (found.length === 1) return found[0]!.id;
  if (found.length === 0)
    throw new SetupError('no-article', `The store has no article ${named}; "entente articles" lists them.`);
  throw new SetupError('no-article', `${named} may be ${found.map(({ id }) => id).join(' or ')}; give one of them.`);
}
