import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SightedArticle } from '../../graph/model/index.ts';
import { realEffects } from '../../src/effects.ts';
import { readArticles, readExtractLines, readTable } from '../../src/index.ts';

/** How many documents of the long set are taken. */
const LONG_SET = 300;

/** Texts of the data folder, or without one the samples. */
export async function benchTexts(data: string | undefined): Promise<readonly SightedArticle[]> {
  if (data === undefined) return samples();
  const news = await lines(join(data, 'data', 'newswcl50.dev.jsonl'));
  const encyclopedia = await lines(join(data, 'data', 'redocred.dev.jsonl'));
  return [...news, ...encyclopedia.slice(0, LONG_SET)];
}

async function lines(file: string): Promise<readonly SightedArticle[]> {
  const articles: SightedArticle[] = [];
  for await (const item of readExtractLines(createReadStream(file))) if ('article' in item) articles.push(item.article);
  return articles;
}

async function samples(): Promise<readonly SightedArticle[]> {
  const table = readTable(readFileSync('samples/articles.csv'), 'articles.csv');
  const articles: SightedArticle[] = [];
  for await (const item of readArticles(['samples'], { table }, realEffects().disk))
    if ('article' in item) articles.push(item.article);
  return articles;
}
