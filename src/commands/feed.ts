import type { SightedArticle } from '../../graph/model/index.ts';
import type { Store, StoreSize } from '../../graph/stores/store.ts';
import type { Extractor, Intake, Underway } from '../index.ts';
import type { Library } from './command.ts';

/** Characters of text in one commit: at least, and at most. The first are small, so that little is lost early on. */
const BATCH = { least: 25_000, most: 300_000 };
/** Batches that are extracted while another is written; who reads waits for them. */
const AHEAD = 2;

/** Takes articles to a store: one commit is written while threads extract the next, and the reader waits for both. */
export interface Feed {
  /** Resolves when there is room for another. */
  give(sighted: SightedArticle): Promise<void>;
  /** Writes what is in hand. */
  finish(): Promise<void>;
  size(): Promise<StoreSize | undefined>;
  close(): Promise<void>;
}

/** The store is opened with the first article, so that a wrong path or unreadable file leaves no empty store behind. */
export function startFeed(
  entente: Library,
  location: string,
  extractor: Extractor,
  taken: (intake: Intake) => void,
): Feed {
  let store: Store | undefined;
  let batch: SightedArticle[] = [];
  let gathered = 0;
  let given = 0;
  const ahead: Underway[] = [];
  const write = async (): Promise<void> => {
    const first = ahead.shift();
    if (first) taken(await entente.finishArticles(store!, first, extractor.extract));
  };
  const begin = async (): Promise<void> => {
    if (batch.length === 0) return;
    store ??= await entente.openStore(location);
    ahead.push(await entente.beginArticles(store, batch, extractor.extract));
    [batch, gathered] = [[], 0];
  };
  return {
    async give(sighted) {
      batch.push(sighted);
      gathered += sighted.article.text.length;
      given += sighted.article.text.length;
      if (gathered < Math.min(Math.max(given / 4, BATCH.least), BATCH.most)) return;
      await begin();
      while (ahead.length > (extractor.threaded() ? AHEAD : 0)) await write();
      // Signals have their turn only where nothing is ready to go on.
      await new Promise((resolve) => setImmediate(resolve));
    },
    async finish() {
      await begin();
      while (ahead.length > 0) await write();
    },
    size: async () => store?.size(),
    async close() {
      await extractor.close();
      await store?.close();
    },
  };
}
