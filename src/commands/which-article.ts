import { SetupError } from '../../graph/model/index.ts';
import type { ArticleRecord } from '../../graph/stores/store.ts';

/** The article that is meant: by id or its beginning, with or without "article:", or by file or address. */
export function idOf(articles: readonly ArticleRecord[], named: string): string {
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
