import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { GraphNode } from '../../graph/model/index.ts';
import { seen } from './browser.ts';
import { onRealGraphs, type Real } from './real.ts';

onRealGraphs('an analyst at the viewer', (real) => {
  test('finds someone by a name with slips, in one word, or by another of the names', async () => {
    const { page, troubles, close } = await real().site.open();
    const person = busiest(real(), 'Person');
    const { label } = person.attributes;
    const last = label.split(' ').at(-1) ?? '';
    const slip = `${last.slice(0, 2)}${last.slice(3)}`;
    for (const query of [slip, label.toLowerCase().replaceAll(' ', ''), label.split(' ').reverse().join(' ')]) {
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      const option = page.getByRole('option').filter({ has: page.getByText(label, { exact: true }) });
      await option.first().waitFor();
      expect(await seen(option.first())).toContain('Person');
      const box = page.getByRole('combobox').first();
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      const active = await box.getAttribute('aria-activedescendant');
      expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
    await page.keyboard.type('zzqqxx');
    await page.getByText('No name like that').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(label);
    await page.keyboard.press('Enter');
    expect(await seen(page.locator('#card-heading'))).toBe(label);
    expect(troubles).toEqual([]);
    await close();
  });

  test('knows how sure it is: a legend of lines, and only what is not certain when asked', async () => {
    const { page, close } = await real().site.open('tab=links');
    const legend = page.getByRole('navigation', { name: 'Legend and filters' });
    for (const status of ['happened', 'planned', 'possible', 'denied']) {
      await legend.locator('.row', { hasText: status }).locator('svg.line').first().waitFor();
    }
    const planned = real().graph.edges.filter(({ attributes }) => attributes.status === 'planned');
    const row = legend.locator('.row', { hasText: 'planned' });
    const count = Number(await seen(row.locator('.count')));
    expect(count).toBeGreaterThanOrEqual(planned.filter(isDrawn(real())).length);
    await row.hover();
    await row.getByRole('button', { name: 'Only planned' }).click();
    const statuses = await page.getByRole('tabpanel').locator('tbody .status').allInnerTexts();
    expect(statuses.length).toBe(planned.filter(isDrawn(real())).length);
    expect(new Set(statuses.map((text) => text.trim()))).toEqual(new Set(['planned']));
    await close();
  });

  test('narrows down: counts under all other filters, only, steps around, taking out, and says what is hidden', async () => {
    const { page, troubles, close } = await real().site.open();
    const legend = page.getByRole('navigation', { name: 'Legend and filters' });
    const hidden = page.getByRole('region', { name: 'What is hidden and why' });
    const whole = await sum(page);

    await legend.locator('summary', { hasText: 'Forms of meetings' }).click();
    const form = legend.locator('details', { hasText: 'Forms of meetings' }).locator('.row').first();
    const name = (await seen(form.locator('.name'))).trim();
    const count = Number(await seen(form.locator('.count')));
    await form.hover();
    await form.getByRole('button', { name: `Only ${name}` }).click();
    const meetings = legend.locator('.row', { hasText: 'Meetings' }).locator('.count');
    const events = legend.locator('.row', { hasText: 'Events' }).locator('.count');
    expect(Number(await seen(meetings)) + Number(await seen(events))).toBeLessThanOrEqual(count);
    expect((await sum(page)).nodes).toBeLessThan(whole.nodes);
    expect(await seen(hidden)).toContain(`all but ${name}`);
    await hidden.getByRole('button', { name: 'Show all' }).click();
    expect(await sum(page)).toEqual(whole);

    const person = busiest(real(), 'Person');
    await search(page, person.attributes.label);
    const toolbar = page.getByRole('toolbar', { name: /^In the map/ });
    await toolbar.getByRole('button', { name: 'Only 1 step around' }).click();
    const near = await sum(page);
    expect(near.nodes).toBeLessThan(whole.nodes);
    expect(near.nodes).toBe(1 + neighbours(real(), person.key).size);
    await page.keyboard.press('2');
    const farther = await sum(page);
    expect(farther.nodes).toBeGreaterThan(near.nodes);
    expect(await seen(hidden)).toContain(`more than 2 steps from ${person.attributes.label}`);

    await page.keyboard.press('1');
    const [other = ''] = neighbours(real(), person.key);
    await search(page, labelOf(real(), other));
    await page.keyboard.press('x');
    expect((await sum(page)).nodes).toBe(near.nodes - 1);
    expect(await seen(hidden)).toContain('taken out by hand');
    await search(page, person.attributes.label);
    await toolbar.getByRole('button', { name: 'Expand +1' }).waitFor();
    await page.keyboard.press('e');
    expect((await sum(page)).nodes).toBe(near.nodes);
    await page.keyboard.press('a');
    expect(await sum(page)).toEqual(whole);
    expect(troubles).toEqual([]);
    await close();
  });

  test('goes back: undo and redo by button and key, with the names of steps, one list with Back and Forward', async () => {
    const { page, close } = await real().site.open();
    const legend = page.getByRole('navigation', { name: 'Legend and filters' });
    const undo = page.getByRole('button', { name: /^Undo/ });
    const redo = page.getByRole('button', { name: /^Redo/ });
    const whole = await sum(page);
    expect(await undo.getAttribute('aria-disabled')).toBe('true');
    await legend.getByRole('checkbox', { name: /^States/ }).uncheck();
    const stateless = await sum(page);
    await legend.getByRole('checkbox', { name: /^Places/ }).uncheck();
    const placeless = await sum(page);
    await page.getByRole('tab', { name: 'Nodes' }).click();
    expect(await undo.getAttribute('aria-label')).toBe('Undo: show Nodes');
    await undo.click();
    await expect.poll(() => undo.getAttribute('aria-label')).toBe('Undo: hide Place');
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => sum(page)).toEqual(whole);
    expect(await redo.getAttribute('aria-label')).toBe('Redo: hide State');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect.poll(() => sum(page)).toEqual(stateless);
    await page.goForward();
    await expect.poll(() => sum(page)).toEqual(placeless);
    await page.goBack();
    await expect.poll(() => sum(page)).toEqual(stateless);
    await expect.poll(() => redo.getAttribute('aria-label')).toBe('Redo: hide Place');
    await page.reload();
    await expect.poll(() => sum(page)).toEqual(stateless);
    expect(await redo.getAttribute('aria-label')).toBe('Redo: hide Place');
    await page.keyboard.press('ControlOrMeta+y');
    await expect.poll(() => sum(page)).toEqual(placeless);
    await legend.getByRole('checkbox', { name: /^States/ }).check();
    await expect.poll(() => redo.getAttribute('aria-disabled')).toBe('true');
    await close();
  });
});

async function search(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(name);
  await page
    .getByRole('option')
    .filter({ has: page.getByText(name, { exact: true }) })
    .first()
    .click();
  await expect.poll(() => seen(page.locator('#card-heading'))).toBe(name);
  await page.locator('#card-heading').click();
}

/** How many nodes and links the page says it shows. */
async function sum(page: Page): Promise<{ readonly nodes: number; readonly links: number }> {
  const [nodes = 0, links = 0] = ((await seen(page.locator('.sum'))).match(/[\d,]+/g) ?? []).map((text) =>
    Number(text.replaceAll(',', '')),
  );
  return { nodes, links };
}

/** The one of a kind with most links, whose name no other has. */
function busiest({ graph }: Real, kind: string): GraphNode {
  const links = new Map<string, number>();
  for (const { source, target } of graph.edges) {
    for (const key of [source, target]) links.set(key, (links.get(key) ?? 0) + 1);
  }
  const fits = graph.nodes.filter(({ attributes }) => attributes.kind === kind && attributes.label.includes(' '));
  const [first] = fits.sort((a, b) => (links.get(b.key) ?? 0) - (links.get(a.key) ?? 0) || (a.key < b.key ? -1 : 1));
  if (!first) throw new Error(`the graph has no ${kind}`);
  return first;
}

/** Whether a link shows as long as nothing is filtered: articles are not drawn. */
function isDrawn({ graph }: Real): (edge: { source: string; target: string }) => boolean {
  const articles = new Set(graph.nodes.filter(({ attributes }) => attributes.kind === 'Article').map(({ key }) => key));
  return ({ source, target }) => !articles.has(source) && !articles.has(target);
}

function neighbours(shown: Real, key: string): ReadonlySet<string> {
  const edges = shown.graph.edges
    .filter(isDrawn(shown))
    .filter(({ source, target }) => source === key || target === key);
  return new Set(edges.map(({ source, target }) => (source === key ? target : source)));
}

function labelOf({ graph }: Real, key: string): string {
  return graph.nodes.find((node) => node.key === key)?.attributes.label ?? key;
}
