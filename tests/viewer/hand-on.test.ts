import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inChromium, type Stand, seen, stand, type Visit } from './browser.ts';
import { fixtureWorld } from './fixture.ts';
import { onRealGraphs } from './real.ts';

onRealGraphs('handing on what is seen', (real) => {
  test('as SVG: every node, dashes by status, a legend, and what is hidden', async () => {
    const visit = await real().site.open('', { acceptDownloads: true });
    const { page, troubles, close } = visit;
    const svg = (await saved(visit, /^Drawing/)).toString('utf8');
    const nodes = Number((await seen(page.locator('.sum'))).match(/(\d+) node/)?.[1]);
    expect(svg.match(/<g transform="translate/g)?.length).toBeGreaterThanOrEqual(nodes);
    expect(svg).toContain('stroke-dasharray="7 5"');
    for (const word of ['Persons', 'Meetings', 'planned', `${nodes} nodes`, 'Hidden: Articles']) {
      expect(svg).toContain(word);
    }
    expect(await drawn(visit, svg)).toBe('');
    expect(troubles).toEqual([]);
    await close();
  });

  test('as PNG, and as a link that opens the same', async () => {
    const visit = await real().site.open('', {
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page, troubles, close } = visit;
    const png = await saved(visit, /^Picture/);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    const box = await page.locator('.stage').boundingBox();
    expect(png.readUInt32BE(16)).toBe(Math.floor(box?.width ?? 0) * 2);
    expect(png.readUInt32BE(20)).toBeGreaterThan((box?.height ?? 0) * 2);

    await page.getByRole('checkbox', { name: /^Places/ }).uncheck();
    await page.getByRole('button', { name: 'Hand on' }).click();
    await page.getByRole('button', { name: /^Copy link/ }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    const second = await real().site.visit(link);
    expect(await seen(second.page.locator('.sum'))).toBe(await seen(page.locator('.sum')));
    expect(troubles).toEqual([]);
    await second.close();
    await close();
  });
});

inChromium('a picture of names that would do harm', () => {
  let site: Stand;
  beforeAll(async () => {
    site = await stand(fixtureWorld().store());
  });
  afterAll(() => site?.close());

  test('has them as text', async () => {
    for (const key of ['person:hostile-0', 'person:hostile-2']) {
      const visit = await site.open(`node=${encodeURIComponent(key)}&around=${encodeURIComponent(key)}`, {
        acceptDownloads: true,
      });
      const svg = (await saved(visit, /^Drawing/)).toString('utf8');
      expect(svg).toContain('&lt;');
      expect(svg).not.toMatch(/<(img|script|svg onload)/);
      expect(await drawn(visit, svg)).toBe('');
      expect(visit.troubles).toEqual([]);
      expect(await visit.page.title()).toBe('Entente');
      await visit.close();
    }
  });
});

async function saved({ page }: Visit, name: RegExp): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hand on' }).click();
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await waiting).path());
}

/** Has the browser read a text as SVG; what is wrong with it, if anything. */
function drawn({ page }: Visit, svg: string): Promise<string> {
  return page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    return read.querySelector('parsererror')?.textContent ?? '';
  }, svg);
}
