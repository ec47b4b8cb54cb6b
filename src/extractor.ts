import type { SightedArticle, StatedArticle } from '../graph/model/index.ts';
import { extract } from './pipeline.ts';

/** Something that extracts articles and holds threads while it does. */
export interface Extractor {
  extract(sighted: SightedArticle): Promise<StatedArticle>;
  /** Whether threads are at it, so that another batch may be begun while one is written. */
  threaded(): boolean;
  close(): Promise<void>;
}

/** Characters that are extracted here before threads are started: for fewer, the start takes longer than it saves. */
const ALONE = 400_000;

/**
 * Extracts here, and in as many threads as asked for once there is work for them; the first articles have been
 * extracted by the time that they are ready. The claims are the same either way.
 */
export async function startExtractor(jobs: number): Promise<Extractor> {
  let alone = jobs > 1 ? ALONE : Number.POSITIVE_INFINITY;
  let threads: Promise<Extractor> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    async extract(sighted) {
      if (alone > 0) {
        alone -= sighted.article.text.length;
        // One after another, and between two of them whatever else waits: signals, and what comes from the disk.
        const turn = last.then(() => new Promise((resolve) => setImmediate(resolve)));
        const stated = turn.then(() => extract(sighted));
        last = stated.catch(() => undefined);
        return stated;
      }
      threads ??= import('./threads.ts').then(({ startThreads }) => startThreads(jobs));
      return (await threads).extract(sighted);
    },
    threaded: () => threads !== undefined,
    close: async () => (await threads)?.close(),
  };
}
