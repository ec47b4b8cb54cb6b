// Entente as a library: two reports of one meeting, one graph, and the question who met whom.
// Run it in the checkout: node examples/who-met-whom.mjs
import { addArticles, encountersOf, extract, findNamed, openStore, toArticle, viewOf } from 'entente';

const reports = [
  {
    article: toArticle(
      'Foreign Minister Ada Obi of Nigeria will meet her Indian counterpart Ravi Menon in Geneva on Friday.',
    ),
    sighting: { source: 'Lagos Daily', published: '2021-03-02' },
  },
  {
    article: toArticle(
      "Nigeria's Foreign Minister Ada Obi met Indian Foreign Minister Ravi Menon in Geneva on March 5, 2021.",
    ),
    sighting: { source: 'Lake Wire', published: '2021-03-06' },
  },
];

const store = await openStore(process.argv[2] ?? ':memory:');
await addArticles(store, reports, extract);

const view = viewOf(await store.graph());
const { node } = await findNamed(store, view, 'Obi');
for (const { meeting, others } of encountersOf(view, node.key)) {
  const { label, status, start, history = [] } = meeting.attributes;
  console.log(`${label}: ${status}${start ? ` on ${start}` : ''}`);
  console.log(`  with ${others.map(({ who }) => who.attributes.label).join(', ')}`);
  for (const report of history) console.log(`  ${report.published}: ${report.status}`);
}
await store.close();
