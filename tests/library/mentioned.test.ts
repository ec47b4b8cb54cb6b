import { expect, test } from 'vitest';
import { addArticles, extract, openStore, toArticle, withMentions } from '../../src/index.ts';

test('on request every node leads to the articles that mention it, with how often and where', async () => {
  const text = 'Chancellor Ines Roth met Premier Paul Adeyemi in Oslo on Monday. Roth then flew home.';
  const store = await openStore(':memory:');
  await addArticles(store, [{ article: toArticle(text), sighting: { published: '2021-03-03' } }], extract);
  const graph = await store.graph();
  const asked = await withMentions(store, graph);
  const labels = new Map(asked.nodes.map(({ key, attributes }) => [key, attributes.label]));
  const mentions = asked.edges.filter(({ attributes }) => attributes.relation === 'MENTIONED_IN');
  const roth = mentions.find(({ source }) => labels.get(source) === 'Ines Roth')!;
  expect(roth.attributes.count).toBe(2);
  expect(roth.attributes.evidence[0]!.quote).toBe('Ines Roth');
  for (const { attributes } of mentions)
    for (const { start, end, quote } of attributes.evidence) expect(text.slice(start, end)).toBe(quote);
  // Each node but the article itself, and none where it was not asked for.
  expect(mentions).toHaveLength(asked.nodes.filter(({ attributes }) => attributes.kind !== 'Article').length);
  expect(graph.edges.some(({ attributes }) => attributes.relation === 'MENTIONED_IN')).toBe(false);
  await store.close();
});
