import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindOf } from '../../graph/ontology/index.ts';
import { madeGraph } from '../../scripts/bench/graph.ts';
import { findColor, inChromium, type Stand, stand } from './browser.ts';
import { fixtureWorld } from './fixture.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

interface Seen {
  /** Addresses that the page wrote without a step, as where the camera looks. */
  readonly looks: readonly string[];
  /** What moved without being asked, and how far of the window. */
  readonly shifts: readonly string[];
}

/** Counts how often the page writes its state into the address without a step, and what jumps without being asked. */
function watch(): void {
  const seen = { looks: [] as string[], shifts: [] as string[] };
  Object.assign(globalThis, { seen });
  const replace = history.replaceState.bind(history);
  history.replaceState = (state, title, url) => {
    seen.looks.push(String(url));
    replace(state, title, url);
  };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
      const moved = sources.map(({ node }) => (node instanceof Element ? node.className || node.tagName : 'text'));
      if (!hadRecentInput && value >= 0.01) seen.shifts.push(`${value.toFixed(3)}: ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const seenIn = (page: Page): Promise<Seen> => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
const looks = async (page: Page) => (await seenIn(page)).looks.filter((address) => /[#&]at=/.test(address));
const shifts = async (page: Page) => (await seenIn(page)).shifts;

inChromium('the map stands still', () => {
  let site: Stand;

  beforeAll(async () => {
    site = await stand(fixtureWorld().store());
  });
  afterAll(() => site?.close());

  async function watched(fragment = '', at: Stand = site) {
    const visit = await at.open(fragment);
    await visit.page.addInitScript(watch);
    await visit.page.reload();
    await visit.page.getByRole('heading').first().waitFor();
    await visit.page.waitForTimeout(500);
    return visit;
  }

  test('keeps its size and what it looks at while panels open and close', async () => {
    const { page, troubles, close } = await watched();
    const color = kindOf('State').color.light;
    const stage = page.locator('.stage');
    const box = await stage.boundingBox();
    const spot = await findColor(page, color);
    const still = async (what: string) => {
      await page.waitForTimeout(350);
      expect([what, await stage.boundingBox()]).toEqual([what, box]);
      const now = await findColor(page, color);
      expect([what, Math.hypot(now.x - spot.x, now.y - spot.y) < 2]).toEqual([what, true]);
    };
    await page.mouse.click(spot.x, spot.y);
    await page.getByRole('heading', { level: 2, name: /Aldoria|Veshnia/ }).waitFor();
    await still('a card opens');
    await page.keyboard.press('Escape');
    await still('the card closes');
    await page.getByRole('checkbox', { name: /^cancelled/ }).uncheck();
    await page.getByRole('button', { name: /^Show again: cancelled/ }).waitFor();
    await still('a filter hides something, and the line says so');
    await page.getByRole('checkbox', { name: /^cancelled/ }).check();
    await still('the filter is lifted');
    for (const panel of ['Look', 'Arrange', 'Hand on']) {
      // The focus stays on the button, and Escape closes the panel all the same.
      await page.getByRole('button', { name: panel, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await still(`“${panel}” opens and closes`);
    }
    await page.getByRole('button', { name: 'Help' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Take the tour' }).click();
    await page.getByRole('button', { name: 'End the tour' }).click();
    await still('help and tour open and close');
    await page.getByRole('tab', { name: 'Links' }).click();
    await page.getByRole('tab', { name: 'Map' }).click();
    await still('another view is shown and left');
    expect(await looks(page)).toEqual([]);
    expect(await shifts(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  test('tells once where it looks: when the hand lets go', async () => {
    const { page, troubles, close } = await watched();
    const box = (await page.locator('.stage').boundingBox())!;
    const [x, y] = [box.x + box.width * 0.8, box.y + box.height * 0.2];
    const before = (await looks(page)).length;
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 12; step++) await page.mouse.move(x - step * 9, y + step * 5);
    // A hand that rests still holds the map.
    await page.waitForTimeout(600);
    for (let step = 1; step <= 12; step++) await page.mouse.move(x - 108 - step * 3, y + 60);
    await page.waitForTimeout(600);
    expect(await looks(page)).toHaveLength(before);
    await page.mouse.up();
    await expect.poll(async () => (await looks(page)).length).toBe(before + 1);
    await page.waitForTimeout(900);
    expect(await looks(page)).toHaveLength(before + 1);
    expect(await page.getByRole('button', { name: /^Undo: / }).count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  test('opens all links of two at the one line that stands for them', async () => {
    // The two states alone on the map: what joins them runs through its middle.
    const { page, troubles, close } = await site.open('only-kind=State&merged=1');
    await page.waitForTimeout(500);
    const box = (await page.locator('.stage').boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.getByRole('heading', { level: 2, name: /^(Aldoria and Veshnia|Veshnia and Aldoria)$/ }).waitFor();
    const between = page.getByRole('region', { name: /^Links between them/ }).getByRole('listitem');
    expect(await between.count()).toBe(2);
    expect((await between.allInnerTexts()).join(' ')).toMatch(/accuses[\s\S]*rejects|rejects[\s\S]*accuses/);
    expect(troubles).toEqual([]);
    await close();
  });

  test('comes without a jump, also where panels count through a large graph', async () => {
    const made = madeGraph(2000, 6000, 5, 2);
    const large = await stand({ graph: async () => made, article: async () => undefined });
    const { page, troubles, close } = await watched('', large);
    await page.getByRole('group', { name: 'Taking part' }).waitFor();
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    await page.waitForTimeout(1500);
    expect(await shifts(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
    await large.close();
  });
});
