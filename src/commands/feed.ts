import type { SightedArticle } from '../../graph/model/index.ts';
import type { Store, StoreSize } from '../../graph/stores/store.ts';
import type { Extractor, Intake, Underway } from '../index.ts';
import type { Library } from './command.ts';

/** Characters of text in one commit: at least, and at most. The first are small, so that little is lost early on. */
const BATCH = { least: 25_000, most: 300_000 };
/** Batches that are extracted while another is written; who reads waits for them. */
const AHEAD = 2;

/**
 * Takes articles to a store: one commit is made while threads extract the next and the disk takes the last, and the reader
 * waits for them.
 */
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
  let acknowledged: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    const [first, before] = [ahead.shift()!, acknowledged];
    acknowledged = entente.finishArticles(store!, first, extractor.extract).then(taken);
    // Whoever comes next is told of it; the program is not to end here.
    acknowledged.catch(() => undefined);
    await before;
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
      await acknowledged;
    },
    size: async () => store?.size(),
    async close() {
      await extractor.close();
      await store?.close();
    },
  };
}
