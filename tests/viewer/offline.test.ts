import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layOut } from '../../graph/build/index.ts';
import { html } from '../../graph/exporters/html/index.ts';
import { readBundle } from '../../src/server/assets.ts';
import { readingOf } from '../../src/server/reading.ts';
import { HOSTILE, hostileGraph } from '../exporters/hostile.ts';
import { ARTEFACTS, inChromium, type Stand, seen, stand } from './browser.ts';
import { fixtureWorld } from './fixture.ts';

inChromium('the page without a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-page-'));
  let site: Stand;

  beforeAll(async () => {
    site = await stand(fixtureWorld().store());
  });
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Writes the page and gives its address on the disk. */
  async function pageOf(name: string, whole: boolean): Promise<string> {
    const store = fixtureWorld().store();
    const graph = layOut(await store.graph('sentences'));
    const articles = [];
    for (const { key, attributes } of graph.nodes) {
      const found = attributes.kind === 'Article' && whole ? await store.article(key) : undefined;
      if (found) articles.push(readingOf(key, found));
    }
    const file = join(folder, name);
    writeFileSync(file, [...html.write(graph, { viewer: await readBundle(site.folder), articles })].join(''));
    return pathToFileURL(file).href;
  }

  test('opens from the disk: search, an edge, its sentence in its article, and no request', async () => {
    const { page, troubles, close } = await site.visit(await pageOf('whole.html', true));
    await page.keyboard.press('/');
    await page.keyboard.type('mirela dabrow');
    await page.getByRole('option').first().click();
    const card = page.getByRole('complementary', { name: 'Reading' });
    expect(await seen(card.getByRole('heading', { level: 2 }))).toBe('Mirela Dąbrow');
    await card.getByRole('button', { name: /sentences prove .* attends/ }).click();
    await expect.poll(() => page.url()).toContain('edge=');
    await card.locator('mark').first().waitFor();
    await card.getByRole('button', { name: 'Read the whole article' }).first().click();
    expect(await seen(card.locator('.text').first())).toContain('We come with open hands');
    await page.screenshot({ path: join(ARTEFACTS, 'offline.png') });
    await page.getByRole('button', { name: 'Arrange', exact: true }).click();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: /^Undo: arrange/ }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  test('takes hostile texts for texts', async () => {
    const file = join(folder, 'hostile.html');
    const articles = [{ id: 'article:0', text: HOSTILE.join('\n'), sentences: [], title: HOSTILE[5] }];
    const viewer = await readBundle(site.folder);
    writeFileSync(file, [...html.write(layOut(hostileGraph()), { viewer, articles })].join(''));
    const { page, troubles, close } = await site.visit(pathToFileURL(file).href);
    await page.getByRole('tab', { name: 'Nodes' }).click();
    const text = await seen(page.getByRole('table'));
    for (const hostile of [HOSTILE[4], HOSTILE[5], HOSTILE[6]]) expect(text).toContain(hostile);
    expect(troubles).toEqual([]);
    await close();
  });

  test('is refused in one sentence where it would be too large', () => {
    const viewer = { script: 'x'.repeat(50 * 1024 ** 2), style: '', worker: '', icon: '' };
    expect(() => html.write(hostileGraph(), { viewer, articles: [] })).toThrow(/50 MB, more than the 48 MB/);
  });

  test('shows the sentences where the articles were left out', async () => {
    const { page, troubles, close } = await site.visit(await pageOf('sentences.html', false));
    await page.getByRole('tab', { name: 'Links' }).click();
    await page.getByRole('button', { name: /^attends.* of Tomas Ilvén and/ }).click();
    const card = page.getByRole('complementary', { name: 'Reading' });
    await card.locator('mark').first().waitFor();
    expect(await seen(card)).toContain('--text full');
    expect(troubles).toEqual([]);
    await close();
  });
});
