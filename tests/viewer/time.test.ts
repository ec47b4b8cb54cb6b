import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { GraphNode } from '../../graph/model/index.ts';
import { ARTEFACTS, seen } from './browser.ts';
import { onRealGraphs, type Real } from './real.ts';

onRealGraphs('time in the viewer', (real, corpus) => {
  test('filters by a range that is dragged, moved, resized and set by keys, in either lane', async () => {
    const { page, troubles, close } = await real().site.open();
    const whole = await links(page);
    const hidden = page.getByRole('region', { name: 'What is hidden and why' });
    const from = page.getByRole('slider', { name: 'From' });
    const to = page.getByRole('slider', { name: 'To' });
    expect(await from.getAttribute('aria-valuetext')).toBe('the beginning');

    await drag(page, 0.5, 0.8, 'place');
    const first = [await from.getAttribute('aria-valuetext'), await to.getAttribute('aria-valuetext')];
    expect(first.join(' ')).toMatch(/^\d+ \w+ \d{4} \d+ \w+ \d{4}$/);
    expect(await links(page)).toBeLessThan(whole);
    expect(await seen(hidden)).toContain('takes place outside');
    await page.screenshot({ path: join(ARTEFACTS, `timeline-${corpus}.png`) });

    await drag(page, 0.65, 0.75, 'place');
    const moved = [await from.getAttribute('aria-valuenow'), await to.getAttribute('aria-valuenow')].map(Number);
    const handle = await middle(from);
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    await page.mouse.move(handle.x + 60, handle.y, { steps: 4 });
    await page.mouse.up();
    expect(Number(await from.getAttribute('aria-valuenow'))).toBeGreaterThan(moved[0] ?? 0);
    expect(Number(await to.getAttribute('aria-valuenow'))).toBe(moved[1]);

    await to.focus();
    const before = await to.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowLeft');
    expect(await to.getAttribute('aria-valuetext')).not.toBe(before);
    await page.keyboard.press('End');
    expect(await to.getAttribute('aria-valuetext')).toBe('the end');

    await page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Clear' }).click();
    expect(await links(page)).toBe(whole);
    await drag(page, 0.2, 0.98, 'reported');
    expect(await page.getByRole('button', { name: 'reported', exact: true }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: /^Undo: show/ }).click();
    await expect.poll(() => links(page)).toBe(whole);
    expect(troubles).toEqual([]);
    await close();
  });

  test('counts what has no date, leaves it out under a range, and keeps it when asked', async () => {
    const { page, close } = await real().site.open();
    const undated = page.getByRole('checkbox', { name: /undated$/ });
    expect(await undated.isChecked()).toBe(true);
    await drag(page, 0.1, 0.9, 'place');
    expect(await undated.isChecked()).toBe(false);
    const dated = await links(page);
    await undated.check();
    expect(await links(page)).toBeGreaterThan(dated);
    await close();
  });

  test('tells step by step what was known: a plan becomes what came of it', async () => {
    const event = changing(real());
    const days = reportDays(event);
    const { page, troubles, close } = await real().site.open(`tab=nodes&known=${days[0]}`);
    const status = () => seen(rowOf(page, event).locator('.status'));
    const early = (event.attributes.history ?? []).filter(({ published }) => published?.slice(0, 10) === days[0]);
    expect(early.map(({ status }) => status as string)).toContain((await status()).trim());
    expect((await status()).trim()).not.toBe(event.attributes.status);
    const known = page.getByRole('slider', { name: 'As known on' });
    for (let presses = 0; presses < 40; presses++) {
      if ((await known.getAttribute('aria-valuetext')) === 'everything is known') break;
      if (!(await page.url().includes('known='))) break;
      await known.focus();
      await page.keyboard.press('ArrowRight');
    }
    expect((await status()).trim()).toBe(event.attributes.status);
    expect(troubles).toEqual([]);
    await close();
  });

  test('plays by itself, pauses by the space bar, and is taken back in one step', async () => {
    const { page, troubles, close } = await real().site.open('', { reducedMotion: 'no-preference' });
    const whole = await links(page);
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('0.5');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => page.url()).toContain('known=');
    expect(await links(page)).toBeLessThan(whole);
    await page.getByRole('slider', { name: 'As known on' }).focus();
    const first = page.url();
    if (corpus === 'samples') {
      await expect.poll(() => page.url(), { timeout: 5000 }).not.toBe(first);
      await page.keyboard.press(' ');
    }
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await page.screenshot({ path: join(ARTEFACTS, `play-${corpus}.png`) });
    await page.getByRole('button', { name: /^Undo: as known on/ }).click();
    await expect.poll(() => links(page)).toBe(whole);
    expect(troubles).toEqual([]);
    await close();
  });
});

async function links(page: Page): Promise<number> {
  const text = await seen(page.locator('.sum'));
  return Number((text.match(/([\d,]+) links?/)?.[1] ?? '').replaceAll(',', ''));
}

/** Drags over a lane, from one share of its width to another. */
async function drag(page: Page, start: number, end: number, lane: 'place' | 'reported'): Promise<void> {
  const box = await page.locator('.brush').boundingBox();
  if (!box) throw new Error('the timeline is not to be seen');
  const y = box.y + box.height * (lane === 'place' ? 0.25 : 0.85);
  await page.mouse.move(box.x + box.width * start, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * end, y, { steps: 6 });
  await page.mouse.up();
}

async function middle(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error('it is not to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function rowOf(page: Page, { attributes }: GraphNode): Locator {
  const name = page.getByRole('button', { name: attributes.label, exact: true });
  return page.getByRole('tabpanel').getByRole('row').filter({ has: name }).first();
}

/** A Meeting or Event of which another status was reported on an earlier day than the one it has. */
function changing({ graph }: Real): GraphNode {
  const labels = graph.nodes.map(({ attributes }) => attributes.label);
  const found = graph.nodes.find((node) => {
    const { status, history = [], label } = node.attributes;
    const [first, ...later] = reportDays(node);
    const early = history.filter(({ published }) => published?.slice(0, 10) === first);
    const alone = labels.filter((each) => each === label).length === 1;
    return alone && later.length > 0 && early.length > 0 && early.every((report) => report.status !== status);
  });
  if (!found) throw new Error('nothing changes in this graph');
  return found;
}

function reportDays({ attributes }: GraphNode): readonly string[] {
  const days = (attributes.history ?? []).flatMap(({ published }) => published?.slice(0, 10) ?? []);
  return [...new Set(days)].sort();
}
