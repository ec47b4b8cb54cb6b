import fc from 'fast-check';
import type { StatedArticle } from '../../../graph/model/index.ts';
import { STORES } from '../../../graph/stores/index.ts';
import { statedArticles } from '../../arbitraries/articles.ts';
import { testResolver as resolver } from '../../arbitraries/resolver.ts';

/** Generated articles, the same ones in every process. */
export function generated(count: number): readonly StatedArticle[] {
  return fc.sample(statedArticles, { numRuns: count, seed: 2020 });
}

/**
 * Run as a program: adds the articles to a store in batches of three and prints the ids that are acknowledged, so
 * that a test may kill it at any moment.
 */
async function main([location, count]: readonly string[]): Promise<void> {
  const store = await STORES[0].open({ location: location!, resolver, extractor: 'kill' });
  const articles = generated(Number(count));
  for (let at = 0; at < articles.length; at += 3) {
    const added = await store.add(articles.slice(at, at + 3));
    process.stdout.write(added.map(({ id }) => `${id}\n`).join(''));
  }
  await store.close();
}

if (process.argv[1]?.endsWith('builder.ts')) await main(process.argv.slice(2));
