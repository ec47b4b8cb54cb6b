import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindOf } from '../../graph/ontology/index.ts';
import { LAYOUTS } from '../../viewer/layouts/collection.ts';
import { findColor, seen } from './browser.ts';
import { onRealGraphs, violations } from './real.ts';

const picture = (page: Page) => page.locator('.stage').screenshot();

onRealGraphs('the structure', (real) => {
  test('sizes by links, betweenness and sources, and colours by community and status, with a legend', async () => {
    const { graph, site } = real();
    const { page, troubles, close } = await site.open();
    const plain = await picture(page);
    await page.getByRole('button', { name: 'Look' }).click();
    await page.getByRole('radio', { name: 'Between others' }).check();
    const legend = page.getByRole('region', { name: 'What size and colour tell' });
    await expect.poll(() => seen(legend)).toMatch(/shortest paths through a node.*, \d+ at the most/);
    await page.getByRole('radio', { name: 'Community' }).check();
    const communities = new Set(graph.nodes.flatMap(({ attributes }) => attributes.community ?? []));
    const listed = await legend.getByRole('listitem').count();
    expect(listed).toBeGreaterThan(1);
    expect(listed).toBeLessThanOrEqual(Math.min(communities.size, 8) + 1);
    expect(page.url()).toMatch(/size=between.*color=community|color=community.*size=between/);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Sources' }).check();
    await expect.poll(() => seen(legend)).toContain('outlets');
    await page.getByRole('radio', { name: 'Status' }).check();
    await expect.poll(() => seen(legend)).toContain('cancelled');
    await page.keyboard.press('Escape');
    expect((await picture(page)).equals(plain)).toBe(false);
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: /^Undo: / }).click();
    await expect.poll(() => page.url()).not.toContain('size=');
    expect(troubles).toEqual([]);
    await close();
  });

  test.each(LAYOUTS.map(({ title }) => title))('arranges by %s, stops, and takes it back', async (title) => {
    const { page, troubles, close } = await real().site.open();
    const color = kindOf('State').color.light;
    const before = await findColor(page, color);
    const plain = await picture(page);
    await page.getByRole('button', { name: 'Arrange', exact: true }).click();
    const panel = page.getByRole('dialog', { name: 'Arrange the nodes' });
    await panel.getByRole('radio', { name: title }).check();
    await panel.getByRole('button', { name: 'Start' }).click();
    const stop = panel.getByRole('button', { name: 'Stop' });
    if (title.startsWith('Forces')) {
      await page.waitForTimeout(600);
      await stop.click();
    }
    await page.getByRole('button', { name: `Undo: arrange: ${title}` }).waitFor();
    expect(page.workers()).toHaveLength(0);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    const arranged = await findColor(page, color);
    expect((await picture(page)).equals(plain)).toBe(false);
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect.poll(async () => distance(await findColor(page, color), before)).toBeLessThan(2);
    await page.getByRole('button', { name: /^Redo: / }).click();
    await expect.poll(async () => distance(await findColor(page, color), arranged)).toBeLessThan(2);
    expect(troubles).toEqual([]);
    await close();
  });

  test('a link hands on how the nodes lie', async () => {
    const { site } = real();
    const first = await site.open();
    await first.page.getByRole('button', { name: 'Arrange', exact: true }).click();
    await first.page.getByRole('radio', { name: 'Communities as discs' }).check();
    await first.page.getByRole('button', { name: 'Start' }).click();
    await first.page.getByRole('button', { name: /^Undo: arrange/ }).waitFor();
    const fragment = new URL(first.page.url()).hash.slice(1).replace(/&?at=[^&]*/, '');
    await first.page.keyboard.press('Escape');
    await first.page.getByRole('button', { name: 'Whole' }).click();
    await first.page.waitForTimeout(400);
    const spot = await findColor(first.page, kindOf('State').color.light);
    await first.close();
    const second = await site.open(fragment);
    await expect
      .poll(async () => distance(await findColor(second.page, kindOf('State').color.light), spot))
      .toBeLessThan(3);
    await second.close();
  });
});

onRealGraphs('reading the picture', (real) => {
  test('draws links of one pair side by side, or as one line that leads to all of them', async () => {
    const { page, troubles, close } = await real().site.open();
    const merge = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Look' }).click();
      await page.getByRole('radio', { name: 'One line a pair' }).check();
      expect(page.url()).toContain('merged=1');
      await page.keyboard.press('Escape');
      await page.waitForTimeout(300);
    };
    const undo = () => page.getByRole('button', { name: /^Undo: / }).click();
    // Once there and back first: of labels that cross, another may show after the first change of a picture.
    await merge();
    await undo();
    await page.waitForTimeout(300);
    const apart = await picture(page);
    await merge();
    expect((await picture(page)).equals(apart)).toBe(false);
    await undo();
    await expect.poll(async () => (await picture(page)).equals(apart)).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });

  test('lights the neighbours of what the pointer is on, and lets the rest step back', async () => {
    const { page, close } = await real().site.open();
    const spot = await findColor(page, kindOf('State').color.light);
    const plain = await page.locator('.stage').screenshot();
    await page.mouse.move(spot.x, spot.y);
    await expect.poll(async () => (await page.locator('.stage').screenshot()).equals(plain)).toBe(false);
    // What is no neighbour loses its full colour: most of the picture grows paler.
    const inked = (shot: Buffer) => page.evaluate(inkOf, shot.toString('base64'));
    const lit = await page.locator('.stage').screenshot();
    expect(await inked(lit)).toBeLessThan((await inked(plain)) * 0.9);
    await page.mouse.move(5, 5);
    await close();
  });
});

/** How much of a picture differs strongly from its paper. */
async function inkOf(shot: string): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${shot}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (!context) return 0;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) {
    const dark = 250 - Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    if (dark > 90) ink += 1;
  }
  return ink;
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
