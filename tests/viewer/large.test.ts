import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { findRelation } from '../../graph/ontology/index.ts';
import { madeGraph } from '../../scripts/bench/graph.ts';
import type { Limits, ViewedStore } from '../../src/server/index.ts';
import { ARTEFACTS, inChromium, type Stand, seen, stand } from './browser.ts';
import { fixtureWorld } from './fixture.ts';

const LIMITS: Limits = {
  whole: { nodes: 1000, edges: 4000 },
  overview: { nodes: 300, edges: 900 },
  neighbours: { nodes: 60, edges: 600 },
  proof: 2,
  suggestions: 8,
};

/** The made-up states of the fixture, lost among thousands of others. */
function crowd(): { store: ViewedStore; change: () => void; nodes: number; edges: number } {
  const made = madeGraph(3000, 9000, 7, 3);
  const world = fixtureWorld();
  const own = world.graph();
  const graph = { ...made, nodes: [...made.nodes, ...own.nodes], edges: [...made.edges, ...own.edges] };
  let version = 1;
  return {
    store: {
      ...world.store(),
      graph: async () => graph,
      identity: async () => ({ version }),
      nodes: async (keys) => graph.nodes.filter(({ key }) => keys.includes(key)),
      edges: async (keys) => graph.edges.filter(({ key }) => keys.includes(key)),
    },
    change: () => {
      version += 1;
    },
    nodes: graph.nodes.filter(({ attributes }) => attributes.kind !== 'Article').length,
    edges: graph.edges.filter(({ attributes }) => findRelation(attributes.relation)?.inLayout !== false).length,
  };
}

inChromium('a graph too large to be drawn whole', () => {
  const { store, change, nodes, edges } = crowd();
  const world = fixtureWorld().graph();
  const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  let site: Stand;

  beforeAll(async () => {
    site = await stand(store, LIMITS);
  });
  afterAll(() => site?.close());

  test('opens on the most connected, and says what is left out and why', async () => {
    const { page, troubles, close } = await site.open();
    const shown = await seen(page.locator('.sum'));
    expect(Number(/^(\d+) nodes/.exec(shown)?.[1])).toBeLessThanOrEqual(LIMITS.overview.nodes);
    const note = await seen(page.locator('.part-notes'));
    expect(note).toContain(`${grouped(nodes)} nodes`);
    expect(note).toContain(`${grouped(edges)} links`);
    expect(note).toContain('so that it stays quick');
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(ARTEFACTS, 'large.png') });
    expect(troubles).toEqual([]);
    await close();
  });

  test('finds by the keyboard whom the map leaves out, and brings the neighbours and the proving sentence', async () => {
    const { page, troubles, close } = await site.open();
    const before = await seen(page.locator('.sum'));
    await page.keyboard.press('/');
    await page.keyboard.type('tomsa ilven');
    const option = page.getByRole('option', { name: /^Tomas Ilvén/ });
    await option.waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Tomas Ilvén' }).waitFor();
    await page
      .getByRole('region', { name: /^Meetings and events/ })
      .getByRole('button', { name: /sentences? prove/ })
      .first()
      .click();
    await page.locator('mark', { hasText: 'Tomas Ilvén' }).first().waitFor();
    expect(await seen(page.locator('.sum'))).not.toBe(before);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.sum').innerText()).toBe(before);
    expect(troubles).toEqual([]);
    await close();
  });

  test('says on a card how many of the links came, and opens from a link', async () => {
    const { page, troubles, close } = await site.open('node=person%3Ailven&expanded=person%3Ailven');
    await page.getByRole('heading', { level: 2, name: 'Tomas Ilvén' }).waitFor();
    await page.getByRole('region', { name: /^Meetings and events/ }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('minister');
    await page.locator('.suggestions [role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.card .note', { hasText: /It has [\d,]+ links; here are/ }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  test('connects two whom the map leaves out, over the whole store, with the sentences', async () => {
    const { page, troubles, close } = await site.open();
    await page
      .getByRole('button', { name: /^Connect/ })
      .first()
      .click();
    const pick = async (field: string, name: string) => {
      await page.getByRole('combobox', { name: field }).fill(name);
      await page
        .getByRole('option', { name: new RegExp(`^${name}`) })
        .first()
        .click();
    };
    await pick('From whom', 'Jon Marsh');
    await pick('To whom', 'Baltic Fisheries League');
    const path = page.locator('.path').first();
    await path.getByText('1 step').waitFor();
    expect(await seen(path)).toContain('its chairman Jon Marsh expects both presidents to attend');
    await pick('To whom', 'Aldoria');
    await page.locator('.path').first().getByText('3 steps', { exact: true }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  test('shows the steps around one whom the map leaves out', async () => {
    const { page, troubles, close } = await site.open('around=person%3Ailven&steps=1');
    await expect.poll(() => page.locator('.sum').innerText()).toMatch(/^[3-9] nodes · [2-9] links/);
    expect(await seen(page.getByRole('region', { name: 'What is hidden and why' }))).toContain('more than 1 step from');
    expect(troubles).toEqual([]);
    await close();
  });

  test('tells of an article all that it proves, in the whole store', async () => {
    const key = world.nodes.find(({ attributes }) => attributes.label === 'Doubts over the Lomar round')!.key;
    const { page, troubles, close } = await site.open(`node=${encodeURIComponent(key)}`);
    await page.getByRole('heading', { level: 2, name: 'Doubts over the Lomar round' }).waitFor();
    const proves = page.getByRole('region', { name: /^Links it proves/ });
    expect(await seen(proves)).toContain('Tomas Ilvén');
    expect(await page.locator('mark', { hasText: 'foreign minister since January' }).count()).toBe(1);
    expect(await page.getByText('Fetching').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  test('says beside every view that it is not all, and saves what is on the map or all of it', async () => {
    const { page, troubles, close } = await site.open('tab=links', { acceptDownloads: true });
    const line = page.getByRole('region', { name: 'What is hidden and why' });
    expect(await seen(line)).toMatch(/not on the map\s+[\d,]+ nodes/);
    const edgesIn = async () => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name: 'JSON', exact: true }).click();
      const { edges: saved } = JSON.parse(readFileSync(await (await waiting).path(), 'utf8')) as SerialisedGraph;
      return saved.length;
    };
    const sum = async () => Number(/· ([\d,]+) links/.exec(await seen(page.locator('.sum')))?.[1]?.replace(',', ''));
    expect(await edgesIn()).toBe(await sum());
    await page.keyboard.press('/');
    await page.keyboard.type('Sana Okoro');
    await page.getByRole('option', { name: /Sana Okoro/ }).click();
    await page.getByRole('region', { name: /^Meetings and events/ }).waitFor();
    expect(await edgesIn()).toBe(await sum());
    await page.getByRole('checkbox', { name: /^Also what the map leaves out/ }).check();
    expect(await edgesIn()).toBe(edges);
    expect(troubles).toEqual([]);
    await close();
  });

  test('says when the links can’t be fetched, and tries again', async () => {
    const { page, close } = await site.open();
    await page.route('**/neighbours/**', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('Sana Okoro');
    await page.getByRole('option', { name: /Sana Okoro/ }).waitFor();
    await page.keyboard.press('Enter');
    expect(await seen(page.locator('.card').getByRole('alert'))).toContain('The server does not answer');
    await page.unroute('**/neighbours/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByRole('button', { name: /sentences? prove/ })
      .first()
      .waitFor();
    await close();
  });

  test('says that the store has changed, and shows it as it is now', async () => {
    const { page, troubles, close } = await site.open();
    change();
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.getByRole('button', { name: 'Show it as it is now' }).click();
    await page.getByRole('button', { name: 'Show it as it is now' }).waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});
