import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seen } from './browser.ts';
import { labelIn, onRealGraphs, sharedMeetings, violations } from './real.ts';

/** What the page says of the element that has the focus. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: here } = document;
    return here?.ariaLabel ?? here?.textContent ?? '';
  });
}

/** Presses Tab until what has the focus says so; as often as somebody with patience would. */
async function tabTo(page: Page, words: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (words.test(await focused(page))) return;
  }
  throw new Error(`Tab never came to ${words}`);
}

onRealGraphs('work by the keyboard', (real) => {
  test('leads from the search to the proving sentence, from there to the next and back', async () => {
    const { graph, site } = real();
    const [pair = ''] = [...sharedMeetings(graph).keys()].sort();
    const name = labelIn(graph, pair.split('\n')[0] ?? '');
    const { page, troubles, close } = await site.open();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to search');
    await page.keyboard.press('Enter');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(name);
    await tabTo(page, /sentences? prove.* attends/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain(`${name} attends`);
    await page.locator('.reading mark').first().waitFor();
    await page.keyboard.press('n');
    const sentence = await focused(page);
    const quotes = graph.edges.flatMap(({ attributes }) => attributes.evidence.map(({ quote }) => flat(quote)));
    expect(quotes.some((quote) => flat(sentence).includes(quote) || quote.includes(flat(sentence)))).toBe(true);
    const said = page.locator('.shell > [role="status"]');
    await expect.poll(() => said.textContent()).toMatch(/^Sentence 1 of \d+: /);
    await page.keyboard.press('p');
    await expect.poll(() => said.textContent()).toMatch(/^Sentence \d+ of \d+: /);
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineWidth);
    expect(ring).toBe('2px');
    expect(troubles).toEqual([]);
    await close();
  });

  test('connects two, and comes back by undo', async () => {
    const { graph, site } = real();
    const [pair = ''] = [...sharedMeetings(graph).keys()].sort();
    const [a = '', b = ''] = pair.split('\n').map((key) => labelIn(graph, key));
    const { page, close } = await site.open();
    await page.keyboard.press('c');
    await expect.poll(() => focused(page)).toBe('Who connects them?');
    await tabTo(page, /^From whom$/);
    await page.keyboard.type(a);
    await page.keyboard.press('Enter');
    await tabTo(page, /^To whom$/);
    await page.keyboard.type(b);
    await page.keyboard.press('Enter');
    await expect.poll(() => seen(page.locator('#card-heading'))).toBe(`From ${a} to ${b}`);
    await page.keyboard.press('n');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MARK');
    await page.keyboard.press('Escape');
    await expect.poll(() => seen(page.locator('#card-heading'))).toContain('meeting');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => seen(page.locator('#card-heading'))).toBe(`From ${a} to ${b}`);
    await close();
  });

  test('has its keys in the help, which opens by one, holds the focus and gives it back', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, troubles, close } = await real().site.open('', { colorScheme });
      await page.keyboard.press('r');
      // The card takes the focus when it comes, and must not take it from the help.
      await page.locator('#card-heading').waitFor();
      await page.keyboard.press('?');
      const help = page.getByRole('dialog', { name: 'Help' });
      const text = await seen(help);
      for (const words of ['next proving sentence', 'undo', 'the whole picture', 'cell above', 'connect']) {
        expect(text).toContain(words);
      }
      expect(await violations(page)).toEqual([]);
      for (let presses = 0; presses < 8; presses++) {
        await page.keyboard.press('Tab');
        const inside = await page.evaluate(() => {
          const { activeElement: here } = document;
          return here === document.body || here?.closest('dialog') !== null;
        });
        expect(inside).toBe(true);
      }
      await page.keyboard.press('Escape');
      await help.waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('card-heading');
      expect(troubles).toEqual([]);
      await close();
    }
  });

  test('offers a tour once, which ends where one likes and is not offered again', async () => {
    const { page, troubles, close } = await real().site.open();
    await page.getByRole('button', { name: 'Take the tour' }).click();
    const card = page.locator('.tour');
    for (let stop = 1; stop <= 5; stop++) {
      await expect.poll(() => card.getAttribute('aria-label')).toBe(`Tour, ${stop} of 5`);
      expect(await page.locator('.toured').count()).toBe(1);
      if (stop === 2) expect(await violations(page)).toEqual([]);
      await card.getByRole('button', { name: stop === 5 ? 'Done' : 'Next' }).click();
    }
    expect(await card.count()).toBe(0);
    await page.reload();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Take the tour' }).count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  test('finds every link to skip by, and the map keeps its own keys', async () => {
    const { page, close } = await real().site.open();
    for (const [words, place] of [
      ['Skip to the picture', 'stage'],
      ['Skip to the card', 'card-heading'],
    ] as const) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.locator('.skip').getByRole('button', { name: words }).focus();
      await page.keyboard.press('Enter');
      const here = await page.evaluate(() => `${document.activeElement?.className} ${document.activeElement?.id}`);
      expect(here).toContain(place);
    }
    await page.keyboard.press('m');
    const before = page.url();
    await page.keyboard.press('+');
    await expect.poll(() => page.url()).not.toBe(before);
    await close();
  });

  test('works at 360 pixels: card, matrix and paths without scrolling sideways', async () => {
    const { graph, site } = real();
    const [pair = ''] = [...sharedMeetings(graph).keys()].sort();
    const viewport = { width: 360, height: 640 };
    for (const fragment of ['tab=matrix', `path=${encodeURIComponent(pair)}`, `pair=${encodeURIComponent(pair)}`]) {
      const { page, troubles, close } = await site.open(fragment, { viewport });
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await violations(page), fragment).toEqual([]);
      if (fragment === 'tab=matrix') {
        const cells = await page.getByRole('gridcell').evaluateAll(
          (all) =>
            all.filter((cell) => {
              const { top, left } = cell.getBoundingClientRect();
              const there = document.elementFromPoint(left + 5, top + 5);
              return there === cell || cell.contains(there);
            }).length,
        );
        expect(cells).toBeGreaterThan(10);
      }
      expect(troubles).toEqual([]);
      await close();
    }
  });
});

function flat(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
