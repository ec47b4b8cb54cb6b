import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphNode, SerialisedGraph } from '../../graph/model/index.ts';
import { kindOf } from '../../graph/ontology/index.ts';
import { buildStore } from '../../src/commands/building.ts';
import { realEffects } from '../../src/effects.ts';
import * as entente from '../../src/index.ts';
import { ARTEFACTS, findColor, inChromium, type Stand, seen, stand } from './browser.ts';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));

inChromium('the viewer on the samples', () => {
  let folder: string;
  let store: entente.Store;
  let graph: SerialisedGraph;
  let site: Stand;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-viewer-'));
    const location = join(folder, 'samples.db');
    const real = realEffects();
    const effects = { ...real, log: { ...real.log, note: () => undefined, progress: () => undefined } };
    await buildStore(
      { entente, effects },
      { paths: [SAMPLES], table: join(SAMPLES, 'articles.csv'), location, jobs: 1 },
    );
    store = await entente.openStore(location, { readOnly: true });
    graph = entente.layOut(await store.graph('sentences'));
    site = await stand({ graph: async () => graph, article: (id) => store.article(id) });
  });
  afterAll(async () => {
    await site?.close();
    await store?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  test('opens on a drawn graph, on a desk and on a phone, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const viewport of [
        { width: 1440, height: 900 },
        { width: 390, height: 844 },
      ]) {
        const { page, troubles, close } = await site.open('', { viewport, colorScheme });
        await page.waitForTimeout(500);
        await page.screenshot({ path: join(ARTEFACTS, `samples-${viewport.width}-${colorScheme}.png`) });
        expect(await seen(page.locator('#card-heading'))).toMatch(/^\d+ meetings in \d+ articles$/);
        expect(troubles).toEqual([]);
        await close();
      }
    }
  });

  test('leads from a person by a meeting to the sentence in its article, as the store has it', async () => {
    const person = busiestPerson(graph);
    const { page, troubles, close } = await site.open();
    await page.keyboard.press('/');
    await page.keyboard.type(person.attributes.label);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: person.attributes.label, exact: true }).waitFor();
    await page
      .getByRole('region', { name: /^Meetings and events/ })
      .getByRole('button', { name: /sentences? prove/ })
      .first()
      .click();
    const first = page.locator('.reading mark').first();
    const marked = await seen(first);
    const quotes = graph.edges
      .filter(({ source }) => source === person.key)
      .flatMap(({ attributes }) => attributes.evidence);
    const flat = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    expect(quotes.map(({ quote }) => flat(quote)).some((quote) => flat(marked).includes(quote))).toBe(true);
    await page.getByRole('button', { name: 'Read the whole article' }).first().waitFor();
    await page.screenshot({ path: join(ARTEFACTS, 'samples-proof.png') });
    await findColor(page, kindOf('Person').color.light);
    expect(troubles).toEqual([]);
    await close();
  });

  test('has evidence that fits the text for whatever it shows', async () => {
    const texts = new Map<string, string>();
    const spans = [...graph.nodes, ...graph.edges].flatMap(({ attributes }) => attributes.evidence ?? []);
    expect(spans.length).toBeGreaterThan(100);
    for (const { article, start, end, quote } of spans) {
      if (!texts.has(article)) {
        const answer = await fetch(`${site.url}articles/${encodeURIComponent(article)}`);
        texts.set(article, ((await answer.json()) as { text: string }).text);
      }
      expect(texts.get(article)?.slice(start, end)).toBe(quote);
    }
  });
});

function busiestPerson(graph: SerialisedGraph): GraphNode {
  const attends = (key: string) =>
    graph.edges.filter((e) => e.source === key && e.attributes.relation === 'ATTENDS').length;
  const people = graph.nodes.filter(({ attributes }) => attributes.kind === 'Person');
  const [first] = people.sort((a, b) => attends(b.key) - attends(a.key) || (a.key < b.key ? -1 : 1));
  if (!first) throw new Error('the samples name nobody');
  return first;
}
