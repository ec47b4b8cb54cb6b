import { readFileSync } from 'node:fs';
import type { SightedArticle, StatedArticle } from '../../graph/model/index.ts';
import { realEffects } from '../../src/effects.ts';
import { extract, readArticles, readTable } from '../../src/index.ts';

/** The sample articles with what their table says of them. */
export async function sampleArticles(): Promise<readonly SightedArticle[]> {
  const table = readTable(readFileSync('samples/articles.csv'), 'articles.csv');
  const articles: SightedArticle[] = [];
  for await (const item of readArticles(['samples'], { table }, realEffects().disk)) {
    if ('article' in item) articles.push(item.article);
  }
  return articles;
}

/** What the sample articles state. */
export async function statedSamples(): Promise<readonly StatedArticle[]> {
  return (await sampleArticles()).map((article) => extract(article));
}
