import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addArticles, extract, openStore, type Store, toArticle } from '../../src/index.ts';
import { inChromium, type Stand, seen, stand } from './browser.ts';
import { violations } from './real.ts';

const WIRE = `Foreign Minister Ana Duarte of Portugal met her Moroccan colleague, Karim Tazi, in Lisbon on Thursday.
The two opened a round of talks about tuna quotas in the Atlantic that officials on both sides called overdue.
Duarte said that her government hoped to sign before the winter, and that nobody wished for another summer of seizures.
Tazi is to travel on to Madrid on Saturday, where the Spanish prime minister will receive him.`;

const PAPERS = [
  { source: 'Harbour Wire', published: '2021-06-03', title: 'Ministers meet over tuna', text: WIRE },
  {
    source: 'Evening Ledger',
    published: '2021-06-04',
    title: 'Tuna talks open in Lisbon',
    text: WIRE.replace('called overdue', 'called long overdue'),
  },
  {
    source: 'Morning Ledger',
    published: '2021-06-05',
    title: 'Quota talks begin',
    text: WIRE.replace('hoped to sign', 'hoped to close'),
  },
] as const;

inChromium('an article that several papers print', () => {
  let folder: string;
  let store: Store;
  let site: Stand;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-copies-'));
    store = await openStore(join(folder, 'store.db'));
    const sighted = PAPERS.map(({ text, ...sighting }) => ({ article: toArticle(text), sighting }));
    await addArticles(store, sighted, extract);
    site = await stand(store);
  });
  afterAll(async () => {
    await site?.close();
    await store?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  test('names its copies on its card, which count as one source, and leads to them', async () => {
    const [first, second] = PAPERS.map(({ text }) => toArticle(text).id) as [string, string];
    const { page, troubles, close } = await site.open(`node=${encodeURIComponent(second)}`);
    await page.getByRole('heading', { level: 2, name: 'Tuna talks open in Lisbon' }).waitFor();
    const copies = page.getByRole('region', { name: /^Copies/ });
    const rows = await copies.getByRole('listitem').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
      'Ministers meet over tuna Harbour Wire · 3 June 2021 · the earliest',
      'Quota talks begin Morning Ledger · 5 June 2021',
    ]);
    expect(await seen(copies)).toContain('together they count as one source');
    expect(await violations(page)).toEqual([]);
    await copies.getByRole('button', { name: 'Ministers meet over tuna' }).click();
    await page.getByRole('heading', { level: 2, name: 'Ministers meet over tuna' }).waitFor();
    expect(page.url()).toContain(encodeURIComponent(first));
    expect(await copies.getByRole('listitem').count()).toBe(2);
    expect(await seen(copies)).not.toContain('the earliest');
    expect(troubles).toEqual([]);
    await close();
  });
});
