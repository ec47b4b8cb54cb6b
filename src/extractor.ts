import type { SightedArticle, StatedArticle } from '../graph/model/index.ts';
import { extract } from './pipeline.ts';

/** Something that extracts articles and holds threads while it does. */
export interface Extractor {
  extract(sighted: SightedArticle): Promise<StatedArticle>;
  close(): Promise<void>;
}

/** Extracts here, or in as many threads as asked for. The claims are the same either way. */
export async function startExtractor(jobs: number): Promise<Extractor> {
  if (jobs > 1) return (await import('./threads.ts')).startThreads(jobs);
  return { extract: async (sighted) => extract(sighted), close: async () => undefined };
}
